//! The calls that the documentation of the generated crate shows.

use crate::project;

/// Holds a test to the call below a heading: each of its lines stands in the test, so that it is
/// compiled and made as it is shown.
///
/// # Panics
/// If one does not, or there is no call.
pub fn is_made_in(heading: &str, test: &str) {
    let library = project::root().join("generated/src/lib.rs");
    let documented = std::fs::read_to_string(library).expect("the generated crate is there");
    let lines = documented.lines().map(|line| line.trim_start_matches("//!").trim());
    let shown = lines.skip_while(|line| *line != heading);
    let shown = shown.skip_while(|line| !line.starts_with("use "));
    // Telling what did not fit ends it.
    let ends = |line: &&str| line.starts_with("```") || line.starts_with("for ");
    let shown: Vec<&str> =
        shown.take_while(|line| !ends(line)).filter(|it| !it.is_empty()).collect();
    assert!(shown.len() > 7, "the documentation shows a call below {heading:?}: {shown:#?}");
    let made: Vec<&str> = test.lines().map(str::trim).collect();
    for line in shown {
        assert!(made.contains(&line), "not made there: {line}");
    }
}
