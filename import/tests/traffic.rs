//! Imports of traffic by example: what lies in `traffic/NAME/` becomes the files in
//! `traffic/NAME/expected/`. `BINDERY_UPDATE=1` rewrites what is expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bindery_import::traffic::{File, Source, curl, examples, har, list};
use bindery_import::{Imported, left};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/traffic").join(name)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("text")
}

fn source<'a>(name: &'a str, text: &'a str, vendor: &str) -> Source<'a> {
    Source { name, text, vendor: Some(vendor.to_owned()) }
}

/// The spec is in order, says what is expected, and holds no secret.
fn hold(name: &str, imported: &Imported, secrets: &[&str]) {
    let files: Vec<(String, &str)> = imported
        .files
        .iter()
        .map(|file| (format!("{name}/{}", file.name), file.text.as_str()))
        .collect();
    let loaded = bindery_model::load_texts(files.iter().map(|(path, text)| (path.as_str(), *text)));
    assert!(!loaded.has_errors(), "{name}: {:#?}", loaded.diagnostics);
    let mut told = Vec::new();
    left::text(&imported.left, name, usize::MAX, &mut told).expect("written");
    let mut made: BTreeMap<String, String> =
        imported.files.iter().map(|file| (file.name.clone(), file.text.clone())).collect();
    made.insert("left.txt".to_owned(), String::from_utf8(told).expect("text"));
    for (file, text) in &made {
        for secret in secrets {
            assert!(!text.contains(secret), "{name}/{file} holds `{secret}`:\n{text}");
        }
    }
    let expected = folder(name).join("expected");
    if std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1") {
        let _ = fs::remove_dir_all(&expected);
        fs::create_dir_all(&expected).expect("a folder");
        for (file, text) in &made {
            fs::write(expected.join(file), text).expect("written");
        }
    }
    for (file, text) in &made {
        assert_eq!(read(&expected.join(file)), *text, "{name}/{file}");
    }
    assert!(!made["vendor.yaml"].contains("required: true"), "{name}");
    assert!(made.values().all(|text| !text.contains("required: true")), "{name}");
}

#[test]
fn an_archive_becomes_a_spec() {
    let text = read(&folder("archive").join("shop.har"));
    let imported = har(&source("shop.har", &text, "archive")).expect("imported");
    assert_eq!(imported.operations, 2);
    hold("archive", &imported, &["hunter22", "s3cr3t", "k-123456", "abcdefgh"]);
}

#[test]
fn commands_become_a_spec() {
    let text = read(&folder("command").join("calls.txt"));
    let imported = curl(&source("calls.txt", &text, "command")).expect("imported");
    assert_eq!(imported.operations, 3);
    hold("command", &imported, &["0123456789abcdef", "hunter22"]);
}

#[test]
fn files_become_a_spec() {
    let names = ["add.reply.txt", "add.request.txt", "notes.reply.json", "readme.md"];
    let file = |name: &str| File { name: name.to_owned(), text: read(&folder("files").join(name)) };
    let all: Vec<File> = names.into_iter().map(file).collect();
    let list = list(&all);
    let imported = examples(&source("files.txt", &list, "files"), &all).expect("imported");
    assert_eq!(imported.operations, 2);
    hold("files", &imported, &["abcdef123456"]);
}

#[test]
fn what_shows_no_call_is_refused_in_words() {
    let refused = |text: &str| har(&source("a.har", text, "a")).expect_err("refused").to_string();
    assert_eq!(refused("{}"), "a.har: it is no HTTP Archive: it has no list `log.entries`");
    assert_eq!(refused(r#"{"log": {"entries": []}}"#), "a.har: it has no call of an API");
    let none = curl(&source("a.txt", "echo curl", "a")).expect_err("refused").to_string();
    assert_eq!(none, "a.txt: it has no call of an API");
}
