//! For a terminal: the loudest first.

use std::io::{self, Write};

use super::{LOUDEST_FIRST, difference, spot, subject, summary};
use crate::change::{Change, Changes};

/// Writes the changes as text, those that break somebody first, each with its reason.
pub fn text(changes: &Changes, out: &mut dyn Write) -> io::Result<()> {
    for breaks in LOUDEST_FIRST {
        let mut those = changes.changes.iter().filter(|it| it.breaks == breaks).peekable();
        if those.peek().is_some() {
            writeln!(out, "{breaks}")?;
        }
        for change in those {
            one(change, out)?;
        }
    }
    writeln!(out, "{}", summary(changes))
}

fn one(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  {} [{}]", subject(change), change.code)?;
    for line in difference(change).lines() {
        writeln!(out, "      {line}")?;
    }
    let why = change.why();
    if !why.is_empty() {
        writeln!(out, "      {why}")?;
    }
    write!(out, "      {}", change.cause.words())?;
    if let Some(spot) = spot(change) {
        write!(out, "; {}:{}", spot.file, spot.line)?;
        if !spot.page.is_empty() {
            write!(out, " ({})", spot.page)?;
        }
    }
    writeln!(out, "\n")
}
