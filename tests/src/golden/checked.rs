//! What `check` says of each case: mostly nothing; a warning where the page itself is in doubt.

use bindery_model::diagnostic::{Paint, render_to_string};

use super::{cases, hold_text, settle};

/// Holds every diagnostic of every case against what is expected.
///
/// # Panics
/// With a diff, or if a case holds an error.
pub fn hold() {
    let mut wrong = String::new();
    for (name, case) in cases() {
        let loaded = bindery_model::load(&case.join("specs"));
        let told = render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain);
        assert!(!loaded.has_errors(), "case {name}:\n{told}");
        let folder = case.display().to_string();
        let told = told.replace(&folder, &format!("tests/golden/{name}")).replace('\\', "/");
        let told = if told.is_empty() { "nothing is wrong\n".to_owned() } else { told };
        hold_text(&name, &case, "check.txt", told, &mut wrong);
    }
    settle(&wrong);
}
