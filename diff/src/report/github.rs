//! Annotations that GitHub shows beside a change.

use std::io::{self, Write};

use bindery_model::diagnostic::{Annotation, annotate};

use super::{difference, subject, summary};
use crate::change::Changes;
use crate::rules::Breaks;

/// Writes one annotation a change: an error where it breaks somebody, a warning where that depends,
/// a notice where it breaks nobody; and a last line that counts them.
pub fn github(changes: &Changes, out: &mut dyn Write) -> io::Result<()> {
    for change in &changes.changes {
        let level = match change.breaks {
            Breaks::Sends | Breaks::Reads => "error",
            Breaks::Depends => "warning",
            Breaks::Nobody => "notice",
        };
        // What is gone has no line in the new spec to stand beside.
        let (new, old) = (change.new.as_ref(), change.old.as_ref());
        let annotation = Annotation {
            level,
            path: new.or(old).map(|spot| spot.file.as_str()),
            lines: new.map(|spot| (spot.line, spot.line)),
            columns: None,
            title: &format!("{}: {}", change.code, change.breaks),
        };
        let text = format!("{}: {}\n{}", subject(change), difference(change), change.why());
        annotate(out, annotation, &text)?;
    }
    writeln!(out, "{}", summary(changes))
}
