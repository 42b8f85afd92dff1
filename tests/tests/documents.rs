//! The documents speak of what is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the root is there")
}

/// The documents at the root and beside the specs.
fn documents() -> Vec<(String, String)> {
    let mut documents = Vec::new();
    for folder in [root(), root().join("specs"), root().join("docs")] {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.strip_prefix(root()).expect("below the root").display().to_string();
                documents.push((name, std::fs::read_to_string(&path).expect("text")));
            }
        }
    }
    documents.sort();
    documents
}

/// Words in backticks that look like a path: a slash, or a file's ending, and no placeholder.
fn paths(text: &str) -> BTreeSet<&str> {
    let mut fenced = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        let spans = line.split('`').skip(1).step_by(2);
        found.extend(spans.filter(|span| looks_like_a_path(span)));
    }
    found
}

fn looks_like_a_path(span: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '_' | '-');
    let endings = [".rs", ".md", ".yaml", ".yml", ".json", ".toml", ".ts"];
    let named = span.ends_with('/') || endings.iter().any(|ending| span.ends_with(ending));
    span.contains('/') && named && !span.starts_with('/') && span.chars().all(plain)
}

#[test]
fn every_file_a_document_names_is_there() {
    let documents = documents();
    for needed in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        assert!(documents.iter().any(|(name, _)| name == needed), "{needed} is missing");
    }
    let mut missing = Vec::new();
    for (name, text) in &documents {
        for path in paths(text) {
            if !root().join(path).exists() {
                missing.push(format!("{name} names {path}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn paths_are_found_in_prose_only() {
    let text = "see `model/src/lib.rs` and `specs/`, not `a b/c.rs` or `specs/<vendor>/x.yaml`\n\
                ```\n`gone/away.rs`\n```\n";
    assert_eq!(paths(text), BTreeSet::from(["model/src/lib.rs", "specs/"]));
}

#[test]
fn commands_that_documents_name_exist() {
    let help = |arguments: &[&str]| {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let output = std::process::Command::new(cargo)
            .args(["run", "--quiet", "--package", "xtask", "--"])
            .args(arguments)
            .current_dir(root())
            .output()
            .expect("xtask runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let known = help(&["--help"]);
    for (name, text) in documents() {
        for command in text.split("cargo xtask ").skip(1) {
            let word: String =
                command.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            let listed = known.lines().any(|line| line.trim_start().starts_with(&word));
            assert!(word.is_empty() || listed, "{name} names `cargo xtask {word}`");
        }
    }
}
