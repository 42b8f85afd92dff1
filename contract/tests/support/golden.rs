//! A file that holds what is expected.

use std::path::Path;

/// Compares; with `BINDERY_UPDATE` set, writes instead.
pub(crate) fn golden(path: &Path, text: &str) {
    let text = format!("{}\n", text.trim_end());
    if std::env::var_os("BINDERY_UPDATE").is_some() {
        std::fs::write(path, &text).expect("the golden can be written");
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(&expected, &text);
    assert!(
        expected == text,
        "{} is not as expected; BINDERY_UPDATE=1 rewrites it\n{}",
        path.display(),
        diff.unified_diff()
    );
}
