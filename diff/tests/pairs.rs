//! Pairs of specs that differ in one thing, and the changes that are told of them.
//!
//! `tests/pairs/*.txt` hold them. A pair begins with `== its name`; `in:` says where its lines
//! stand in a small spec (one place or more, each a pair of its own); `old:` and `new:` are lines
//! of the two versions; `page: new` says that the vendor published another text between them. What
//! is told follows, a change a line, each behind the place and `>`. `BINDERY_UPDATE=1` rewrites it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use bindery_diff::compare;
use bindery_model::{Valid, Vendor, load_texts};

/// One pair as written, without what is told of it.
#[derive(Debug, Default)]
struct Pair {
    head: Vec<String>,
    name: String,
    places: Vec<String>,
    old: Vec<String>,
    new: Vec<String>,
    new_page: bool,
}

#[test]
fn each_pair_is_told_as_written() {
    let update = std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1");
    let (mut count, mut wrong) = (0, String::new());
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a file of pairs can be read");
        let mut told = String::new();
        for pair in read(&text) {
            count += pair.places.len();
            tell(&pair, &mut told);
        }
        if told == text {
            continue;
        }
        if update {
            std::fs::write(&path, told).expect("a file of pairs can be written");
        } else {
            let differing = told.lines().zip(text.lines()).find(|(is, was)| is != was);
            let _ = writeln!(wrong, "{}: {differing:?}", path.display());
        }
    }
    assert!(wrong.is_empty(), "told, written (BINDERY_UPDATE=1 rewrites):\n{wrong}");
    assert!(count >= 120, "only {count} pairs");
}

#[test]
fn nothing_is_told_of_two_equal_specs() {
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a file of pairs can be read");
        for pair in read(&text) {
            for place in &pair.places {
                let again = || spec(place, &pair.new, Page::New, &pair.name);
                let changes = compare(&again(), &again());
                assert_eq!(changes.changes.len(), 0, "{} {place}", pair.name);
            }
        }
    }
}

#[test]
fn a_change_back_is_told_too() {
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a file of pairs can be read");
        for pair in read(&text) {
            for place in &pair.places {
                let old = spec(place, &pair.old, Page::Old, &pair.name);
                let new = spec(place, &pair.new, Page::Old, &pair.name);
                let there = compare(&old, &new).changes.len();
                let back = compare(&new, &old).changes.len();
                assert_eq!(there, back, "{} {place}: as many changes there as back", pair.name);
            }
        }
    }
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs");
    let entries = std::fs::read_dir(folder).expect("the pairs can be listed");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the pairs can be listed").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "there are no pairs");
    paths
}

fn read(text: &str) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    let mut head = Vec::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("== ") {
            let head = std::mem::take(&mut head);
            pairs.push(Pair { head, name: name.to_owned(), ..Pair::default() });
        } else if let Some(pair) = pairs.last_mut() {
            if let Some(places) = line.strip_prefix("in: ") {
                pair.places = places.split(", ").map(str::to_owned).collect();
            } else if let Some(line) = line.strip_prefix("old:") {
                pair.old.push(line.strip_prefix(' ').unwrap_or(line).to_owned());
            } else if let Some(line) = line.strip_prefix("new:") {
                pair.new.push(line.strip_prefix(' ').unwrap_or(line).to_owned());
            } else if line == "page: new" {
                pair.new_page = true;
            } else if line.starts_with('#') {
                head.push(line.to_owned());
            } else {
                assert!(line.is_empty() || line.contains("> "), "what is this? {line}");
            }
        } else {
            head.push(line.to_owned());
        }
    }
    assert!(head.is_empty() || pairs.is_empty(), "words behind the last pair");
    pairs
}

/// Writes a pair as it stands in its file, with what is told of it.
fn tell(pair: &Pair, out: &mut String) {
    for line in &pair.head {
        let _ = writeln!(out, "{line}");
    }
    let _ = writeln!(out, "== {}\nin: {}", pair.name, pair.places.join(", "));
    for (word, lines) in [("old:", &pair.old), ("new:", &pair.new)] {
        for line in lines {
            let _ = writeln!(out, "{}", format!("{word} {line}").trim_end());
        }
    }
    if pair.new_page {
        let _ = writeln!(out, "page: new");
    }
    for place in &pair.places {
        let old = spec(place, &pair.old, Page::Old, &pair.name);
        let page = if pair.new_page { Page::New } else { Page::Old };
        let new = spec(place, &pair.new, page, &pair.name);
        let changes = compare(&old, &new).changes;
        if changes.is_empty() {
            let _ = writeln!(out, "{place}> nothing");
        }
        for change in changes.iter().filter(|change| change.code.to_string() != "page-text-changed")
        {
            let says = |spot: &Option<bindery_diff::Spot>| {
                spot.as_ref().map_or_else(|| "-".to_owned(), |spot| spot.says.clone())
            };
            let _ = writeln!(
                out,
                "{place}> {} {}: {} -> {}; {}; {}",
                change.code,
                change.route,
                says(&change.old),
                says(&change.new),
                change.breaks,
                change.cause.words(),
            );
        }
    }
    out.push('\n');
}

#[derive(Debug, Clone, Copy)]
enum Page {
    Old,
    New,
}

/// A small spec with the lines in their place.
fn spec(place: &str, lines: &[String], page: Page, name: &str) -> Valid<Vendor> {
    let block = |depth: usize| {
        lines.iter().fold(String::new(), |block, line| block + &" ".repeat(depth) + line + "\n")
    };
    let empty =
        |text: String| if text.is_empty() { " {}\n".to_owned() } else { format!("\n{text}") };
    let call = "    call: {method: POST, path: /things}\n";
    let answer = "    reply: {success: {status: 200, envelope: none, payload: none}}\n";
    let (mut vendor, mut operations) = (String::new(), format!("  thing.make:\n{call}{answer}"));
    match place {
        "request" => {
            let fields = empty(block(8));
            operations = format!(
                "  thing.make:\n{call}    request:\n      sent_as: json\n      fields:{fields}{answer}"
            );
        }
        "reply" => {
            let fields = empty(block(12));
            operations = format!(
                "  thing.make:\n{call}    request: {{sent_as: json, fields: {{a: {{type: string, required: false}}}}}}\n    reply:\n      success:\n        status: 200\n        envelope: none\n        payload:\n          fields:{fields}"
            );
        }
        "outcome" => operations = format!("  thing.make:\n{call}    reply:\n{}", block(6)),
        "operation" => operations = format!("  thing.make:\n{}", block(4)),
        "operations" => operations = block(2),
        "vendor" => vendor = block(0),
        other => panic!("{name}: there is no place `{other}`"),
    }
    let digit = match page {
        Page::Old => "0",
        Page::New => "1",
    };
    let pages = format!("pages: {{p: {{file: p.txt, sha256: {:?}}}}}\n", digit.repeat(64));
    let entities =
        "entities: {thing: {states: [Open, Held, Done]}}\nsecrets: {key: {}, token: {}}\n";
    let shared = if place == "vendor" { "" } else { entities };
    let vendor = format!("vendor: acme\nat: p:1-9\n{pages}{shared}{vendor}");
    let text = format!("page: p\nat: 1-99\noperations:\n{operations}");
    let loaded =
        load_texts([("acme/vendor.yaml", vendor.as_str()), ("acme/p.yaml", text.as_str())]);
    let told: Vec<String> =
        loaded.diagnostics.iter().map(|it| format!("{} {}", it.code, it.message)).collect();
    let valid = loaded.vendors.first();
    let valid = valid.unwrap_or_else(|| panic!("{name} ({place}): {told:#?}\n{vendor}\n{text}"));
    (**valid).clone()
}
