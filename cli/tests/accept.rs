//! `verify --accept` as one types it, against the embedded sandbox.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Runs in `folder`; nobody sits at a terminal.
fn verify(folder: &Path, more: &[&str]) -> Output {
    let specs = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../contract/tests/data");
    Command::new(env!("CARGO_BIN_EXE_bindery"))
        .args(["verify", "acme", "--drift", "type-changed:/data/quantity", "--specs"])
        .arg(specs)
        .args(more)
        .current_dir(folder)
        .env_remove("GITHUB_STEP_SUMMARY")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_a_run_finds_is_accepted_with_a_reason_and_a_day() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let file = folder.path().join("bindery.baseline.yaml");
    assert_eq!(code(&verify(folder.path(), &[])), Some(1), "there is something to accept");
    for (flags, why) in [
        (&["--accept"][..], "--accept needs --reason"),
        (&["--accept", "--reason", "Known."], "--accept needs --reason"),
        (&["--accept", "--reason", " ", "--expires", "2999-01-01"], "says nothing"),
        (&["--accept", "--reason", "Known.", "--expires", "2020-01-01"], "is over already"),
        (&["--accept", "--reason", "Known.", "--expires", "soon"], "soon"),
        (&["--reason", "Known."], "--accept"),
    ] {
        let refused = verify(folder.path(), flags);
        assert_eq!(code(&refused), Some(2), "{flags:?}");
        assert!(err(&refused).contains(why), "{flags:?}: {}", err(&refused));
        assert!(!file.exists(), "{flags:?}");
    }
    let flags = ["--accept", "--reason", "Known.", "--expires", "2999-01-01"];
    let accepted = verify(folder.path(), &flags);
    assert_eq!(code(&accepted), Some(0), "{}", err(&accepted));
    assert!(err(&accepted).contains("accepted until 2999-01-01"), "{}", err(&accepted));
    let again = verify(folder.path(), &[]);
    let out = String::from_utf8_lossy(&again.stdout);
    assert_eq!(code(&again), Some(0), "{out}");
    assert!(out.contains("accepted until 2999-01-01 [type]"), "{out}");
    std::fs::write(&file, "accepted: [{finding: typ}]\n").expect("written");
    let wrong = verify(folder.path(), &[]);
    assert_eq!(code(&wrong), Some(2));
    assert!(err(&wrong).contains("did you mean `type`?"), "{}", err(&wrong));
}

#[test]
fn every_report_is_written_whole_and_an_earlier_one_is_looked_at() {
    let folder = tempfile::tempdir().expect("a folder of our own");
    let first = verify(folder.path(), &["--report", "first"]);
    assert_eq!(code(&first), Some(1), "{}", err(&first));
    let mut names: Vec<_> = std::fs::read_dir(folder.path().join("first"))
        .expect("it is there")
        .map(|entry| entry.expect("it can be read").file_name())
        .collect();
    names.sort();
    let expected = ["report.html", "report.json", "report.junit.xml", "report.md", "report.sarif"];
    assert_eq!(names, expected);
    let second = verify(folder.path(), &["--history", "first", "--format", "markdown"]);
    let out = String::from_utf8_lossy(&second.stdout);
    assert!(out.contains("- since 2"), "{out}");
    let none = verify(folder.path(), &["--deny", "none"]);
    assert_eq!(code(&none), Some(0), "{}", err(&none));
    let missing = verify(folder.path(), &["--history", "nowhere.json"]);
    assert_eq!(code(&missing), Some(2), "{}", err(&missing));
}
