//! Golden cases: a folder of specs, and what every emitter, the sandbox and the judge make of it.
//!
//! `tests/golden/<case>/specs/` is read as a project's specs. Beside it stands in `expected/` what
//! the emitter `E` makes of it (`expected/<E>/`), what `check` says (`expected/check.txt`), how a contract run against the embedded sandbox
//! goes (`expected/run.txt`), and what the judge says of the replies in `replies.yaml`
//! (`expected/replies.txt`). `BINDERY_UPDATE=1` rewrites all that is expected.

pub mod called;
pub mod checked;
pub mod emitted;
pub mod judged;

use std::path::{Path, PathBuf};

use bindery_codegen::{Artifact, GENERATED, compare};

use crate::project;

/// The folder of one case.
///
/// # Panics
/// If there is no such case.
pub fn case(name: &str) -> PathBuf {
    let found = cases().into_iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("there is no case {name}")).1
}

/// Every case, by name.
///
/// # Panics
/// If there is none.
pub fn cases() -> Vec<(String, PathBuf)> {
    let folder = project::root().join("tests/golden");
    let entries = std::fs::read_dir(&folder).expect("the golden cases can be listed");
    let mut cases: Vec<_> = entries
        .map(|entry| entry.expect("the golden cases can be listed"))
        .filter(|entry| entry.path().join("specs").is_dir())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "there are no golden cases in {}", folder.display());
    cases
}

/// Whether what is expected is rewritten instead of held.
pub fn updates() -> bool {
    std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1")
}

/// Holds one text against the file of a case that says what is expected; what differs is added to
/// `wrong`.
fn hold_text(name: &str, case: &Path, file: &str, text: String, wrong: &mut String) {
    let path = case.join("expected").join(file);
    if updates() {
        std::fs::write(&path, text).expect("an expected file can be written");
        return;
    }
    let within = format!("{GENERATED}/{file}");
    let found = std::fs::read(&path).ok().map(|bytes| (within.clone(), bytes)).into_iter();
    let artifacts = [Artifact::new(within, text)];
    for difference in compare(&artifacts, &found.collect()) {
        wrong.extend(["case ", name, ", ", difference.word(), ":\n", &difference.unified()]);
    }
}

/// Fails if anything is wrong, and says how to rewrite what is expected.
fn settle(wrong: &str) {
    assert!(wrong.is_empty(), "BINDERY_UPDATE=1 rewrites what is expected\n{wrong}");
}
