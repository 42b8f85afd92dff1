//! A key written twice in one mapping: the first one counts, and both are shown.

use std::collections::HashMap;

use super::Entry;
use crate::diagnostic::{Code, Diagnostic};

/// Up to this many keys, comparing all of them is cheaper than hashing them.
const FEW: usize = 16;

/// Takes each second mention of a key out of `entries` and says where the first one stands, of no
/// more than `limit` of them.
pub(super) fn drop_duplicates(entries: &mut Vec<Entry>, limit: usize) -> Vec<Diagnostic> {
    let twice = if entries.len() <= FEW { among_few(entries) } else { among_many(entries) };
    if twice.is_empty() {
        return Vec::new();
    }
    let problems =
        twice.iter().take(limit).map(|&(first, second)| problem(&entries[first], &entries[second]));
    let problems = problems.collect();
    let mut at = 0;
    let mut dropped = twice.iter().map(|&(_, second)| second).peekable();
    entries.retain(|_| {
        at += 1;
        dropped.next_if_eq(&(at - 1)).is_none()
    });
    problems
}

fn problem(first: &Entry, second: &Entry) -> Diagnostic {
    let message = format!("the key `{}` is here twice", second.key);
    Diagnostic::error(Code::DuplicateKey, second.key_span, message)
        .label("the second one")
        .also(first.key_span, "the first one")
        .help("keep one of them, or give this one the name that was meant")
}

/// Pairs of first and second mention, ordered by the second.
fn among_few(entries: &[Entry]) -> Vec<(usize, usize)> {
    let first_of = |(at, entry): (usize, &Entry)| {
        let first = entries[..at].iter().position(|other| other.key == entry.key)?;
        Some((first, at))
    };
    entries.iter().enumerate().filter_map(first_of).collect()
}

fn among_many(entries: &[Entry]) -> Vec<(usize, usize)> {
    let mut firsts = HashMap::with_capacity(entries.len());
    let mut twice = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let first = *firsts.entry(entry.key.as_str()).or_insert(at);
        if first != at {
            twice.push((first, at));
        }
    }
    twice
}
