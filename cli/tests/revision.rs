//! `diff` between git revisions, by the program itself, in a repository made for the test.

use std::path::Path;
use std::process::Command;

fn page(fields: &str) -> String {
    format!(
        "page: p\nat: 1-20\noperations:\n  part.add:\n    call: {{method: POST, path: /parts}}\n    \
         request: {{sent_as: json, fields: {{{fields}}}}}\n    \
         reply: {{success: {{status: 200, envelope: none, payload: none}}}}\n"
    )
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("a file can be written");
}

fn git(repository: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(repository)
        .args(["-c", "user.name=Test", "-c", "user.email=test@example.invalid"])
        .args(arguments)
        .output()
        .expect("git can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn diff(repository: &Path, old: &str, new: &str) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_bindery"))
        .current_dir(repository)
        .args(["diff", old, new])
        .output()
        .expect("the program can be started");
    let told = String::from_utf8(output.stdout).expect("output is UTF-8");
    (told, output.status.code())
}

#[test]
fn a_git_revision_is_a_version() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let folder = root.path().join("specs/acme");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let hash = "0".repeat(64);
    let vendor =
        format!("vendor: acme\nat: p:1-9\npages: {{p: {{file: p.txt, sha256: \"{hash}\"}}}}\n");
    write(&folder.join("vendor.yaml"), &vendor);
    write(&folder.join("p.yaml"), &page("a: {type: string, required: true}"));
    git(root.path(), &["init", "-q"]);
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "-q", "-m", "one"]);
    let more = "a: {type: string, required: true}, b: {type: string, required: true}";
    write(&folder.join("p.yaml"), &page(more));

    for (old, new) in [
        ("HEAD:specs", "specs"),
        ("HEAD:specs/acme", "specs/acme"),
        ("HEAD:specs/acme/p.yaml", "specs/acme/p.yaml"),
    ] {
        let (told, code) = diff(root.path(), old, new);
        assert!(told.contains("part.add: request.b [needed-field-added]"), "{old}: {told}");
        assert_eq!(code, Some(1), "{old}");
    }
    assert_eq!(diff(root.path(), "HEAD:specs", "HEAD:specs"), ("no change\n".to_owned(), Some(0)));
}
