//! Changes, written for whoever reads them.

mod github;
mod json;
mod markdown;
mod text;

pub use github::github;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

use crate::change::{Change, Changes, Spot};
use crate::rules::Breaks;

/// Whom changes can break, the loudest first.
const LOUDEST_FIRST: [Breaks; 4] = [Breaks::Sends, Breaks::Reads, Breaks::Depends, Breaks::Nobody];

/// `12 changes: 1 breaks who sends, 2 break who read, …`: how many of each.
fn summary(changes: &Changes) -> String {
    let count = changes.changes.len();
    let each = LOUDEST_FIRST.into_iter().filter_map(|breaks| match changes.count(breaks) {
        0 => None,
        count => Some(format!("{count} {breaks}")),
    });
    let noun = if count == 1 { "change" } else { "changes" };
    match count {
        0 => "no change".to_owned(),
        _ => format!("{count} {noun}: {}", each.collect::<Vec<_>>().join(", ")),
    }
}

/// What is said of the change itself: `false → true`, `+ Closed`, `- Closed`.
fn difference(change: &Change) -> String {
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old.says == new.says => {
            format!("{} ({} → {})", new.says, old.basis, new.basis)
        }
        (Some(old), Some(new)) => format!("{} → {}", old.says, new.says),
        (None, Some(new)) => format!("+ {}", new.says),
        (Some(old), None) => format!("- {}", old.says),
        (None, None) => String::new(),
    }
}

/// Where the newest word on it stands: the new spec's line, or the old one's where it is gone.
fn spot(change: &Change) -> Option<&Spot> {
    change.new.as_ref().or(change.old.as_ref())
}

/// What it concerns: the operations, and the route in them.
fn subject(change: &Change) -> String {
    let operations: Vec<&str> = change.operations.iter().map(String::as_str).collect();
    let operations = match operations.as_slice() {
        [] => change.vendor.clone(),
        [first, second, third, rest @ ..] if !rest.is_empty() => {
            format!("{first}, {second}, {third} and {} more", rest.len())
        }
        some => some.join(", "),
    };
    if change.route.is_empty() { operations } else { format!("{operations}: {}", change.route) }
}
