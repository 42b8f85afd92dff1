//! `fmt` as a user calls it, and specs that generate the same before and after.

use std::fs;
use std::path::{Path, PathBuf};

use bindery_cli::Exit;
use bindery_codegen::{Input, plan};
use bindery_layout::canonical;
use bindery_model::load_texts;
use bindery_tests::golden::cases;

const UNTIDY: &str = "page: orders # why\n\n\noperations:\n    order.get: { at: 1 }\n";
const TIDY: &str = "page: orders  # why\n\noperations:\n  order.get: {at: 1}\n";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the root is there")
}

fn call(line: &[&str]) -> (Exit, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = bindery_cli::call(line, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (exit, text(out), text(err))
}

/// A folder of specs with one file that is untidy, deep in it.
fn project() -> (tempfile::TempDir, PathBuf, String) {
    let folder = tempfile::tempdir().expect("a scratch folder");
    let file = folder.path().join("acme/scenarios/orders.yaml");
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(&file, UNTIDY).expect("written");
    fs::write(folder.path().join("acme/notes.md"), "  not: {yaml").expect("written");
    let specs = folder.path().display().to_string();
    (folder, file, specs)
}

#[test]
fn the_specs_are_in_their_layout() {
    let specs = root().join("specs").display().to_string();
    let (exit, out, err) = call(&["--specs", &specs, "fmt", "--check"]);
    assert_eq!(exit, Exit::InOrder, "{out}{err}");
}

#[test]
fn a_file_is_laid_out_once() {
    let (_folder, file, specs) = project();
    let (exit, out, _) = call(&["--specs", &specs, "fmt", "--check"]);
    assert_eq!(exit, Exit::Findings);
    assert!(out.contains("\n-page: orders # why\n") && out.contains("\n+page: orders  # why\n"));
    assert!(out.ends_with("1 of 1 files differ; `fmt` without --check mends it\n"), "{out}");
    assert_eq!(fs::read_to_string(&file).expect("text"), UNTIDY, "--check writes nothing");
    let (exit, out, _) = call(&["--specs", &specs, "fmt"]);
    assert_eq!(exit, Exit::InOrder);
    assert!(out.starts_with("laid out ") && out.contains("orders.yaml\n1 files, 0 were"), "{out}");
    assert_eq!(fs::read_to_string(&file).expect("text"), TIDY);
    assert_eq!(call(&["--specs", &specs, "fmt", "--check"]).0, Exit::InOrder);
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_others_are_laid_out() {
    let (folder, file, specs) = project();
    let broken = folder.path().join("acme/broken.yaml");
    fs::write(&broken, "page: [x\nb: &a 1\n").expect("written");
    for line in [&["fmt", "--check"][..], &["fmt"], &["fmt"]] {
        let (exit, _, err) = call(&[&["--specs", &specs], line].concat());
        assert_eq!(exit, Exit::Wrong);
        assert!(err.contains("broken.yaml:2:2") && err.contains("yaml-syntax"), "{err}");
    }
    assert_eq!(fs::read_to_string(&file).expect("text"), TIDY);
    assert_eq!(fs::read_to_string(&broken).expect("text"), "page: [x\nb: &a 1\n");
}

#[test]
fn files_are_named_and_told_to_tools() {
    let (folder, file, _) = project();
    let (path, missing) = (file.display().to_string(), folder.path().join("gone.yaml"));
    let (exit, out, _) = call(&["fmt", "--check", "--format", "json", &path, &path]);
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((exit, &told["files"]), (Exit::Findings, &serde_json::json!(1)));
    assert_eq!(told["differences"][0]["path"], path);
    let (exit, out, _) = call(&["fmt", "--check", "--format", "github", &path]);
    assert_eq!(
        (exit, out),
        (Exit::Findings, format!("::error file={path},title=layout::run `fmt`\n"))
    );
    let (exit, _, err) = call(&["fmt", &missing.display().to_string()]);
    assert_eq!(exit, Exit::Wrong);
    assert!(err.contains("gone.yaml"), "{err}");
}

/// All that is generated from some specs: none of it speaks of lines of the YAML.
fn generated(texts: &[(String, String)]) -> Vec<(String, String)> {
    let loaded = load_texts(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    assert!(!loaded.has_errors(), "{:?}", loaded.diagnostics.first());
    let planned = plan(Input { vendors: &loaded.vendors, language_schema: None });
    planned.into_iter().map(|it| (it.path, it.text)).collect()
}

fn texts(folder: &Path, below: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of specs") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts(&path, below, into);
        } else if path.extension().is_some_and(|it| it == "yaml") {
            let name = path.strip_prefix(below).expect("below").display().to_string();
            into.push((name, fs::read_to_string(&path).expect("text")));
        }
    }
}

#[test]
fn what_is_generated_is_the_same_before_and_after() {
    let mut folders: Vec<_> = cases().into_iter().map(|(_, case)| case.join("specs")).collect();
    folders.push(root().join("specs"));
    let mut changed = 0;
    for folder in folders {
        let mut before = Vec::new();
        texts(&folder, &folder, &mut before);
        before.sort();
        let lay = |(path, text): &(String, String)| {
            (path.clone(), canonical(path, text).unwrap_or_else(|refused| panic!("{refused}")))
        };
        let after: Vec<_> = before.iter().map(lay).collect();
        changed += before.iter().zip(&after).filter(|(before, after)| before != after).count();
        assert_eq!(generated(&before), generated(&after), "{}", folder.display());
    }
    assert!(changed > 0, "some case is not in its layout, or this shows nothing");
}
