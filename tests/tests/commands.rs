//! The commands as a user calls them: what they print, what they leave on disk, how they end.

use std::fs;
use std::path::{Path, PathBuf};

use bindery_cli::Exit;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the root is there")
}

/// A project of its own in a scratch folder, with a copy of one of our vendors' specs.
struct Project(tempfile::TempDir);

impl Project {
    fn with(vendor: &str) -> Self {
        let folder = tempfile::tempdir().expect("a scratch folder");
        let (from, to) = (root().join("specs").join(vendor), folder.path().join("specs"));
        fs::create_dir_all(to.join(vendor)).expect("a folder");
        for entry in fs::read_dir(from).expect("specs") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().expect("a name");
                fs::copy(&path, to.join(vendor).join(name)).expect("copied");
            }
        }
        Self(folder)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn call(&self, arguments: &[&str]) -> (Exit, String) {
        let specs = self.path("specs").display().to_string();
        let root = self.0.path().display().to_string();
        let mut line = vec!["--specs", &specs];
        line.extend_from_slice(arguments);
        if arguments[0] == "gen" {
            line.extend_from_slice(&["--root", &root]);
        }
        call(&line)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("text");
        assert!(text.contains(from), "{path} has {from}");
        fs::write(self.path(path), text.replacen(from, to, 1)).expect("written");
    }
}

fn call(line: &[&str]) -> (Exit, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = bindery_cli::call(line, &mut out, &mut err);
    out.extend_from_slice(&err);
    (exit, String::from_utf8(out).expect("text"))
}

#[test]
fn what_gen_wrote_is_what_gen_check_wants() {
    let project = Project::with("movilitas");
    assert_eq!(project.call(&["gen", "--check"]).0, Exit::Findings, "nothing is there yet");
    let (exit, first) = project.call(&["gen"]);
    assert_eq!(exit, Exit::InOrder, "{first}");
    assert!(first.contains("wrote generated/openapi/movilitas.json"), "{first}");
    let (exit, text) = project.call(&["gen", "--check"]);
    assert_eq!(exit, Exit::InOrder, "{text}");
    let (_, again) = project.call(&["gen"]);
    assert!(!again.contains("wrote"), "the second run changes nothing: {again}");
}

#[test]
fn an_edited_spec_makes_files_stale_and_the_diff_says_where() {
    let project = Project::with("movilitas");
    project.call(&["gen"]);
    let (from, to) = ("doc: The order to release.", "doc: The order that is let go.");
    project.edit("specs/movilitas/release.yaml", from, to);
    let (exit, text) = project.call(&["gen", "--check"]);
    assert_eq!(exit, Exit::Findings);
    assert!(text.contains("stale generated/openapi/movilitas.json"), "{text}");
    assert!(text.lines().any(|it| it.starts_with('+') && it.contains("let go")), "{text}");
    assert!(text.lines().any(|it| it.starts_with('-') && it.contains("to release")), "{text}");
}

#[test]
fn an_edited_or_stray_file_is_told_and_mended() {
    let project = Project::with("expandable");
    project.call(&["gen"]);
    let openapi = "generated/openapi/expandable.json";
    project.edit(openapi, "3.1", "3.0");
    fs::write(project.path("generated/notes.txt"), "mine").expect("written");
    let (exit, text) = project.call(&["gen", "--check"]);
    assert_eq!(exit, Exit::Findings);
    assert!(text.contains(&format!("stale {openapi}")), "{text}");
    assert!(text.contains("stray generated/notes.txt"), "{text}");
    assert!(project.path("generated/notes.txt").exists(), "--check writes nothing");
    let (exit, text) = project.call(&["gen"]);
    assert_eq!(exit, Exit::InOrder);
    assert!(text.contains(&format!("rewrote {openapi}")), "{text}");
    assert!(text.contains("removed generated/notes.txt"), "{text}");
    assert!(!project.path("generated/notes.txt").exists());
    assert_eq!(project.call(&["gen", "--check"]).0, Exit::InOrder);
}

#[test]
fn a_wrong_spec_ends_2_and_writes_nothing() {
    let project = Project::with("movilitas");
    project.edit("specs/movilitas/release.yaml", "required: true", "requird: true");
    let (exit, text) = project.call(&["check"]);
    assert_eq!(exit, Exit::Wrong);
    assert!(text.contains("unknown-key"), "{text}");
    assert!(text.contains("did you mean `required`?"), "{text}");
    assert!(text.contains("release.yaml:"), "{text}");
    assert_eq!(project.call(&["gen"]).0, Exit::Wrong);
    assert!(!project.path("generated").exists(), "a wrong spec generates nothing");
    let (_, json) = project.call(&["check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert!(json.as_array().expect("a list").iter().any(|it| it["code"] == "unknown-key"));
}

#[test]
fn the_tree_holds_what_the_specs_say() {
    let root = root();
    let (specs, root) = (root.join("specs").display().to_string(), root.display().to_string());
    let (exit, text) = call(&["--specs", &specs, "gen", "--check", "--root", &root]);
    assert_eq!(exit, Exit::InOrder, "{text}");
}

#[test]
fn what_is_not_there_is_said() {
    let (exit, text) = call(&["--specs", "no/such/folder", "check"]);
    assert_eq!(exit, Exit::Wrong);
    assert!(text.contains("no/such/folder"), "{text}");
    let (exit, text) = call(&["explain", "unknown-kye"]);
    assert_eq!(exit, Exit::Wrong);
    assert!(text.contains("did you mean `unknown-key`?"), "{text}");
    let (exit, text) = call(&["explain", "unknown-key"]);
    assert_eq!(exit, Exit::InOrder);
    assert!(text.starts_with("# unknown-key"), "{text}");
}

#[test]
fn export_prints_one_file_and_writes_many() {
    let project = Project::with("ifactory");
    let (exit, printed) = project.call(&["export", "openapi"]);
    assert_eq!(exit, Exit::InOrder, "{printed}");
    let document: serde_json::Value = serde_json::from_str(&printed).expect("one document");
    assert_eq!(document["openapi"], "3.1.0");
    let (exit, printed) = project.call(&["export", "json-schema"]);
    assert_eq!(exit, Exit::Wrong);
    assert!(printed.contains("name a folder with --out"), "{printed}");
    let out = project.path("out").display().to_string();
    let (exit, printed) = project.call(&["export", "openapi-3.0", "ifactory", "--out", &out]);
    assert_eq!(exit, Exit::InOrder, "{printed}");
    assert!(project.path("out/ifactory.openapi-3.0.json").is_file());
    let list = fs::read_to_string(project.path("out/ifactory.openapi-3.0.unsaid.md"));
    assert!(printed.contains(&list.expect("a list")), "what it cannot say is told: {printed}");
    for (word, help) in [("opnapi", "did you mean `openapi`"), ("cobol", "there is json-schema")] {
        let (exit, printed) = project.call(&["export", word]);
        assert_eq!(exit, Exit::Wrong);
        assert!(printed.contains(help), "{printed}");
    }
}

#[test]
fn export_renders_templates_and_shows_the_line_of_a_mistake() {
    let project = Project::with("movilitas");
    let (exit, text) = project.call(&["export", "--print-template", "typescript"]);
    assert_eq!(exit, Exit::InOrder);
    let path = project.path("own.ts.jinja");
    fs::write(&path, &text).expect("written");
    let template = path.display().to_string();
    let (exit, made) = project.call(&["export", "--template", &template, "movilitas"]);
    assert_eq!((exit, made), project.call(&["export", "typescript"]), "the built-in is a template");
    let out = project.path("out").display().to_string();
    let line = ["export", "--template", &template, "--each", "operation", "--out", &out];
    assert_eq!(project.call(&line).0, Exit::InOrder);
    assert!(project.path("out/movilitas/packaging_order.release.ts").is_file());
    fs::write(&path, "one\n{{ vendor.nme }}\n").expect("written");
    let (exit, told) = project.call(&["export", "--template", &template]);
    assert_eq!(exit, Exit::Wrong);
    assert!(
        told.contains("own.ts.jinja:2: undefined value") && told.contains("2 | {{ vendor.nme }}"),
        "{told}"
    );
}
