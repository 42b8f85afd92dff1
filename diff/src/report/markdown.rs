//! For the description of a pull request.

use std::io::{self, Write};

use super::{LOUDEST_FIRST, difference, spot, subject, summary};
use crate::change::Changes;
use crate::rules::Breaks;

/// Writes the changes as Markdown: one table for each kind of caller; what breaks nobody folded.
pub fn markdown(changes: &Changes, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "**{}**", summary(changes))?;
    for breaks in LOUDEST_FIRST {
        let those: Vec<_> = changes.changes.iter().filter(|it| it.breaks == breaks).collect();
        if those.is_empty() {
            continue;
        }
        let folded = breaks == Breaks::Nobody;
        if folded {
            writeln!(out, "\n<details><summary>{breaks} ({})</summary>", those.len())?;
        } else {
            writeln!(out, "\n### {breaks} ({})", those.len())?;
        }
        writeln!(out, "\n| where | what | code | was | spec |\n|---|---|---|---|---|")?;
        for change in those {
            let place = spot(change).map(|spot| format!("{}:{}", spot.file, spot.line));
            let cells = [
                subject(change),
                difference(change),
                change.code.to_string(),
                change.cause.words().to_owned(),
                place.unwrap_or_default(),
            ];
            let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        if folded {
            writeln!(out, "\n</details>")?;
        }
    }
    Ok(())
}

/// A text in a cell of a table: nothing in it is markup.
fn escaped(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' => cell.push(' '),
            '<' => cell.push_str("&lt;"),
            '&' => cell.push_str("&amp;"),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '#' => {
                cell.push('\\');
                cell.push(c);
            }
            c => cell.push(c),
        }
    }
    cell
}
