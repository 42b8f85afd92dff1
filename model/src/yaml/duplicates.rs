//! A key written twice in one mapping: the first one counts, and both are shown.

use std::collections::HashMap;

use super::tree::Entry;
use crate::diagnostic::{Code, Diagnostic};

/// Up to this many keys, comparing all of them is cheaper than hashing them.
const FEW: usize = 16;

/// Takes each second mention of a key out of `entries` from `begin` on and says where the first one
/// stands, of no more than `limit` of them.
pub(super) fn drop_duplicates(
    entries: &mut Vec<Entry<'_>>,
    begin: usize,
    limit: usize,
) -> Vec<Diagnostic> {
    let own = &entries[begin..];
    let twice = if own.len() <= FEW { among_few(own) } else { among_many(own) };
    if twice.is_empty() {
        return Vec::new();
    }
    let problems = twice.iter().take(limit);
    let problems = problems.map(|&(first, second)| problem(&own[first], &own[second])).collect();
    let mut at = 0;
    let mut dropped = twice.iter().map(|&(_, second)| begin + second).peekable();
    entries.retain(|_| {
        at += 1;
        dropped.next_if_eq(&(at - 1)).is_none()
    });
    problems
}

fn problem(first: &Entry<'_>, second: &Entry<'_>) -> Diagnostic {
    let message = format!("the key `{}` is here twice", second.key);
    Diagnostic::error(Code::DuplicateKey, second.key_span, message)
        .label("the second one")
        .also(first.key_span, "the first one")
        .help("keep one of them, or give this one the name that was meant")
}

/// Pairs of first and second mention, ordered by the second.
fn among_few(entries: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let mut twice = Vec::new();
    // One bit for each of 64 looks that a key may have: one that looks like none before is new.
    let mut looks = 0_u64;
    for (at, entry) in entries.iter().enumerate() {
        let look = look(entry.key);
        if looks & look != 0
            && let Some(first) = entries[..at].iter().position(|other| other.key == entry.key)
        {
            twice.push((first, at));
        }
        looks |= look;
    }
    twice
}

fn look(key: &str) -> u64 {
    let bytes = key.as_bytes();
    let ends = [bytes.first(), bytes.get(bytes.len() / 2), bytes.last()];
    let sum = ends.iter().flatten().fold(bytes.len(), |sum, byte| sum * 7 + usize::from(**byte));
    1 << (sum % 64)
}

fn among_many(entries: &[Entry<'_>]) -> Vec<(usize, usize)> {
    let mut firsts = HashMap::with_capacity(entries.len());
    let mut twice = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let first = *firsts.entry(entry.key).or_insert(at);
        if first != at {
            twice.push((first, at));
        }
    }
    twice
}
