//! The published JSON Schema of the spec language and its reader give the same verdict: on every
//! good spec, and on every mistake that is one of structure.

use std::path::{Path, PathBuf};

use bindery_model::source::Sources;
use bindery_model::yaml;
use bindery_tests::as_json::as_json;
use serde_json::Value as Json;

/// Mistakes that a schema can see: those of the form of one file.
const STRUCTURAL: [&str; 6] =
    ["unknown-key", "comma-made-key", "wrong-kind", "unknown-word", "bad-claim", "bad-citation"];

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every YAML file below a folder; none where there is no folder.
fn yaml_files(folder: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            yaml_files(&path, into);
        } else if path.ends_with("replies.yaml") || path.ends_with("forms.yaml") {
            // Beside the specs of golden cases, and no spec.
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            into.push(path);
        }
    }
}

fn read(path: &Path) -> Option<Json> {
    let (mut sources, mut diagnostics) = (Sources::default(), Vec::new());
    let file = sources.read_file(path, &mut diagnostics)?;
    yaml::read(&sources, file, &mut diagnostics).map(|node| as_json(&node))
}

fn schema() -> jsonschema::Validator {
    jsonschema::options().build(&bindery_model::language_schema()).expect("the schema is one")
}

#[test]
fn every_good_spec_is_accepted() {
    let mut files = Vec::new();
    for folder in ["specs", "tests/golden", "tests/mistakes/base"] {
        yaml_files(&project().join(folder), &mut files);
    }
    assert!(files.len() > 10, "the specs are there");
    let schema = schema();
    let mut wrong = Vec::new();
    for path in files {
        let json = read(&path).expect("it is YAML");
        for error in schema.iter_errors(&json) {
            wrong.push(format!("{}: {}: {error}", path.display(), error.instance_path()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_structural_mistake_is_refused() {
    let mut files = Vec::new();
    yaml_files(&project().join("tests/mistakes"), &mut files);
    let schema = schema();
    let (mut wrong, mut seen) = (Vec::new(), Vec::new());
    for path in files {
        let text =
            String::from_utf8_lossy(&std::fs::read(&path).expect("it is there")).into_owned();
        let Some((_, code)) = text.lines().find_map(|line| line.split_once("#! ")) else {
            continue;
        };
        let Some(code) = STRUCTURAL.into_iter().find(|known| *known == code.trim()) else {
            continue;
        };
        seen.push(code);
        if schema.is_valid(&read(&path).expect("it is YAML")) {
            wrong.push(format!("{}: the schema accepts it", path.display()));
        }
    }
    assert!(STRUCTURAL.iter().all(|code| seen.contains(code)), "{seen:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
