//! Words that several reports share.

use bindery_model::vendor::Place;

use super::cause::Cause;
use crate::run::{Ending, Start, Summary};

/// Where in the reply a cause is.
pub(super) fn place(cause: &Cause) -> String {
    let finding = &cause.finding;
    match (finding.place, finding.pointer.as_str()) {
        (Place::Body, "") => path("").to_owned(),
        (Place::Body, pointer) => one_line(pointer),
        (part, pointer) => {
            format!("{} {}", part.word(), one_line(pointer.trim_start_matches('/')))
        }
    }
}

/// A path in the body; the whole is the reply.
pub(super) fn path(path: &str) -> &str {
    if path.is_empty() { "the reply" } else { path }
}

/// On one line, and nothing in it that would move a cursor or turn what follows.
pub(super) fn one_line(text: &str) -> String {
    let line = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    line.map(|c| if misleads(c) { '\u{FFFD}' } else { c }).collect()
}

/// What moves the cursor of a terminal, or turns the direction of what follows.
pub(super) fn misleads(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Where the pages say it, and how sure that is; nothing where a scenario says it.
pub(super) fn pages(cause: &Cause) -> Option<String> {
    let finding = &cause.finding;
    let basis = finding.basis.word();
    match (finding.pages.join(", "), basis) {
        (pages, "documented") if pages.is_empty() => None,
        (pages, basis) if pages.is_empty() => Some(format!("none ({basis})")),
        (pages, basis) => Some(format!("{pages} ({basis})")),
    }
}

/// `1 case`, `2 cases`.
pub(super) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// The cases that found a cause: the first by name.
pub(super) fn cases(cause: &Cause) -> String {
    let first = cause.cases.first().map(ToString::to_string).unwrap_or_default();
    match (cause.in_cases, cause.count) {
        (1, 1) => first,
        (1, count) => format!("{first} ({count} times)"),
        (cases, _) => format!("{first} and {} more", cases - 1),
    }
}

/// What the run came to, in a few words.
pub(super) fn ending(ending: Ending) -> &'static str {
    match ending {
        Ending::InOrder => "in order",
        Ending::Findings => "not in order",
        Ending::Unreachable => "the environment could not be reached",
        Ending::Stopped => "stopped before its end",
    }
}

/// The counts of all verdicts.
pub(super) fn totals(summary: &Summary) -> String {
    let total = summary.total();
    format!(
        "{} conform, {} drift, {} unverified, {} skipped, {} failed",
        total.conforms, total.drifts, total.unverified, total.skipped, total.failed,
    )
}

/// How long it took.
pub(super) fn seconds(milliseconds: u64) -> String {
    format!("{}.{:03} s", milliseconds / 1000, milliseconds % 1000)
}

/// What ran against what.
pub(super) fn heading(start: &Start) -> String {
    let vendors: Vec<&str> = start.vendors.keys().map(String::as_str).collect();
    let cases = counted(start.cases, "case");
    let vendors = if vendors.is_empty() { "no vendor".to_owned() } else { vendors.join(", ") };
    format!("{cases} for {vendors} against `{}`, seed {}", start.environment, start.seed)
}
