//! One table for each vendor: how many cases of each operation ended how.

use std::io::{self, Write};

use super::paint::{Ink, Paint, painted};
use crate::run::{Counts, Summary};

/// Writes the tables of all vendors.
pub(super) fn write(out: &mut dyn Write, paint: Paint, summary: &Summary) -> io::Result<()> {
    let names = summary.counts.values().flat_map(|rows| rows.keys());
    let widest = names.chain(summary.counts.keys()).map(|name| name.chars().count());
    let width = widest.max().unwrap_or(0).max("in all".len()) + 2;
    for (vendor, rows) in &summary.counts {
        // A vendor of whom no case was chosen.
        if rows.values().all(|counts| *counts == Counts::default()) {
            continue;
        }
        let head = format!("{vendor:<width$}");
        write!(out, "\n{}", painted(paint, Ink::Strong, head))?;
        for (word, _, _) in columns(Counts::default()) {
            write!(out, "{}", painted(paint, Ink::Faint, format!("{word:>11}")))?;
        }
        writeln!(out)?;
        let chosen = rows.iter().filter(|(_, counts)| **counts != Counts::default());
        for (operation, counts) in chosen {
            row(out, paint, &format!("  {operation}"), width, *counts)?;
        }
        if rows.len() > 1 {
            let sum = rows.values().fold(Counts::default(), |sum, counts| sum.plus(*counts));
            row(out, paint, "  in all", width, sum)?;
        }
    }
    Ok(())
}

fn row(
    out: &mut dyn Write,
    paint: Paint,
    name: &str,
    width: usize,
    counts: Counts,
) -> io::Result<()> {
    write!(out, "{name:<width$}")?;
    for (_, count, ink) in columns(counts) {
        let ink = if count == 0 { Ink::Faint } else { ink };
        write!(out, "{}", painted(paint, ink, format!("{count:>11}")))?;
    }
    writeln!(out)
}

fn columns(counts: Counts) -> [(&'static str, usize, Ink); 5] {
    [
        ("conforms", counts.conforms, Ink::Good),
        ("drifts", counts.drifts, Ink::Bad),
        ("unverified", counts.unverified, Ink::Odd),
        ("skipped", counts.skipped, Ink::Odd),
        ("failed", counts.failed, Ink::Bad),
    ]
}
