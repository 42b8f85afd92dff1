//! The obstacle course of names: data files under `names/`, a scope a paragraph.
//!
//! A file's stem is the role. A line is a name as JSON text, `of` and what it lies in where that
//! matters, and the Rust name behind `=>`. `BINDERY_UPDATE=1` rewrites what is behind the arrows.

use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

use bindery_codegen::rust::names::{Role, Wanted, names};

const ROLES: [(&str, Role); 4] = [
    ("field", Role::Field),
    ("module", Role::Module),
    ("type", Role::Type),
    ("variant", Role::Variant),
];

#[test]
fn the_obstacle_course() {
    for (stem, role) in ROLES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/names/{stem}.txt"));
        let found = fs::read_to_string(&path).unwrap();
        let planned: Vec<_> = found.split("\n\n").map(|scope| named(role, scope)).collect();
        let planned = planned.join("\n\n").trim_end().to_owned() + "\n";
        if std::env::var_os("BINDERY_UPDATE").is_some() {
            fs::write(&path, planned).unwrap();
        } else {
            assert_eq!(found, planned, "{stem}: BINDERY_UPDATE=1 rewrites the names");
        }
    }
}

/// One scope with its names filled in; each of them compiles and is there once.
fn named(role: Role, scope: &str) -> String {
    let lines: Vec<&str> = scope.lines().collect();
    let asked: Vec<Vec<String>> = lines.iter().filter_map(|line| asked(line)).collect();
    let wanted: Vec<Wanted<'_>> = asked
        .iter()
        .map(|texts| Wanted {
            text: &texts[0],
            parents: texts[1..].iter().map(String::as_str).collect(),
        })
        .collect();
    let mut given = names(role, &[], &wanted).into_iter();
    let mut seen = BTreeSet::new();
    let mut out = String::new();
    for line in lines {
        if asked_of(line).is_none() {
            let _ = writeln!(out, "{line}");
            continue;
        }
        let name = given.next().expect("one name each");
        syn::parse_str::<syn::Ident>(&name).unwrap_or_else(|error| panic!("`{name}`: {error}"));
        assert!(!name.starts_with('_'), "`{name}` would silence lints");
        assert!(seen.insert(name.clone()), "`{name}` twice");
        let _ = writeln!(out, "{} => {name}", asked_of(line).unwrap_or_default());
    }
    out.trim_end().to_owned()
}

fn asked_of(line: &str) -> Option<&str> {
    let line = line.trim();
    let asked = line.split(" => ").next().unwrap_or(line).trim_end_matches("=>").trim();
    asked.starts_with('"').then_some(asked)
}

fn asked(line: &str) -> Option<Vec<String>> {
    let asked = asked_of(line)?;
    let texts = serde_json::Deserializer::from_str(asked).into_iter::<String>();
    Some(texts.collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{line}: {error}")))
}
