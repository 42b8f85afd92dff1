//! Nothing of the language is without a golden case: every key, word and form that the reader
//! knows is used in one, and so is everything that the language must be able to say.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node};
use bindery_tests::as_json::as_json;
use bindery_tests::forms::Language;
use bindery_tests::golden::cases;
use bindery_tests::project;

fn read(path: &Path) -> Node {
    let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
    let file = sources.read_file(path, &mut diagnostics).expect("it can be read");
    yaml::read(&sources, file, &mut diagnostics).expect("it is YAML")
}

/// The spec files of a case.
fn specs(case: &Path) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![case.join("specs")]);
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).expect("specs can be listed") {
            let path = entry.expect("specs can be listed").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn every_key_word_and_form_is_in_a_golden_case() {
    let language = Language::of(&bindery_model::language_schema());
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (_, case) in cases() {
        for file in specs(&case) {
            used.extend(language.used(&as_json(&read(&file))));
        }
    }
    let unused: Vec<&String> = language.all().difference(&used).collect();
    assert!(language.all().len() > 250, "the language has more than {}", language.all().len());
    assert!(unused.is_empty(), "in no golden case, of {}: {unused:#?}", language.all().len());
}

/// The text of an entry.
fn text(entry: &Node, key: &str) -> String {
    let scalar = entry.get(key).and_then(Node::as_scalar);
    scalar.unwrap_or_else(|| panic!("an entry without `{key}`")).text.to_string()
}

#[test]
fn everything_the_language_must_say_is_shown_by_a_golden_case() {
    let golden = project::root().join("tests/golden");
    let list = read(&golden.join("forms.yaml"));
    let entries = list.as_list().expect("a list of forms");
    assert!(entries.len() > 60, "{} forms", entries.len());
    let mut wrong = Vec::new();
    for entry in entries {
        let (form, case) = (text(entry, "form"), golden.join(text(entry, "case")));
        let spec: String = specs(&case)
            .iter()
            .map(|path| std::fs::read_to_string(path).expect("a spec can be read"))
            .collect();
        let says = text(entry, "spec");
        if !spec.contains(&says) {
            wrong.push(format!("{form}: {} does not say `{says}`", case.display()));
        }
        let shown: String = ["check.txt", "run.txt", "replies.txt"]
            .iter()
            .map(|file| std::fs::read_to_string(case.join("expected").join(file)))
            .map(|text| text.expect("what is expected can be read"))
            .collect();
        let names = entry.get("shown").and_then(Node::as_list).unwrap_or_default();
        assert!(!names.is_empty(), "{form}: nothing shows it");
        for name in names.iter().filter_map(Node::as_scalar) {
            if !shown.contains(&*name.text) {
                wrong.push(format!("{form}: nothing is called `{}`", name.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
