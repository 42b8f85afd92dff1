//! `diff` on files, folders and git revisions, as it is called.

use std::path::Path;

use bindery_cli::Exit;

const VENDOR: &str = "vendor: acme
at: v2:1-9
pages:
  v1: {file: one.txt, sha256: \"0000000000000000000000000000000000000000000000000000000000000000\", superseded_by: v2}
  v2: {file: two.txt, sha256: \"1111111111111111111111111111111111111111111111111111111111111111\"}
";

fn page(name: &str, field: &str) -> String {
    format!(
        "page: {name}\nat: 1-20\noperations:\n  part.add:\n    call: {{method: POST, path: /parts}}\n    request: {{sent_as: json, fields: {{{field}}}}}\n    reply: {{success: {{status: 200, envelope: none, payload: none}}}}\n"
    )
}

fn call(arguments: &[&str]) -> (Exit, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = bindery_cli::call(arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("output is UTF-8");
    (exit, text(out), text(err))
}

/// A folder with one vendor whose page stands there in two versions.
fn two_versions(root: &Path) {
    let folder = root.join("acme");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).expect("a file can be written");
    };
    write("vendor.yaml", VENDOR);
    write("v1.yaml", &page("v1", "a: {type: string, required: false}"));
    write("v2.yaml", &page("v2", "a: {type: string, required: true}"));
}

#[test]
fn two_versions_of_one_page() {
    let root = tempfile::tempdir().expect("a temporary folder");
    two_versions(root.path());
    let of = |name: &str| root.path().join("acme").join(name).display().to_string();
    let (exit, out, err) = call(&["diff", &of("v1.yaml"), &of("v2.yaml")]);
    assert_eq!(err, "");
    assert!(out.contains("part.add: request.a [required-tighter]"), "{out}");
    assert!(out.contains("the vendor's change"), "{out}");
    assert_eq!(exit, Exit::Findings);
    let (exit, out, _) = call(&["diff", &of("v2.yaml"), &of("v1.yaml")]);
    assert!(out.contains("[required-looser]"), "{out}");
    assert_eq!(exit, Exit::InOrder, "a looser request breaks nobody");
}

#[test]
fn only_the_newest_version_counts_elsewhere() {
    let root = tempfile::tempdir().expect("a temporary folder");
    two_versions(root.path());
    let loaded = bindery_model::load(root.path());
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
    let operations = &loaded.vendors[0].operations;
    assert_eq!(operations["part.add"].page, "v2");
    let broken = root.path().join("acme/v1.yaml");
    std::fs::write(broken, "page: v1\noperations: [").expect("a file can be written");
    assert!(bindery_model::load(root.path()).has_errors(), "an old page is still read");
}

#[test]
fn which_changes_fail_is_asked_for() {
    let root = tempfile::tempdir().expect("a temporary folder");
    two_versions(root.path());
    let of = |name: &str| root.path().join("acme").join(name).display().to_string();
    let (old, new) = (of("v1.yaml"), of("v2.yaml"));
    for (which, exit) in [
        ("breaks", Exit::Findings),
        ("sends", Exit::Findings),
        ("reads", Exit::InOrder),
        ("depends", Exit::Findings),
        ("any", Exit::Findings),
        ("never", Exit::InOrder),
    ] {
        assert_eq!(call(&["diff", &old, &new, "--fail-on", which]).0, exit, "{which}");
    }
    assert_eq!(call(&["diff", &new, &new, "--fail-on", "any"]).0, Exit::InOrder);
}

#[test]
fn what_is_no_version_is_told() {
    let (exit, _, err) = call(&["diff", "nowhere", "specs"]);
    assert_eq!(exit, Exit::Wrong);
    assert!(err.contains("there is no file or folder `nowhere`"), "{err}");
    let (exit, _, err) = call(&["diff", "no-such-revision:specs", "specs"]);
    assert_eq!(exit, Exit::Wrong);
    assert!(err.contains("`no-such-revision:specs` cannot be read"), "{err}");
}
