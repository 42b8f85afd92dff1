//! What is told of traffic beside the findings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::source::Source;
use super::tally::Total;

/// What there was, and what of it could not be judged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Traffic {
    /// Bytes read.
    pub bytes: u64,
    /// Exchanges that could be read.
    pub exchanges: u64,
    /// Replies that were held to an operation.
    pub judged: u64,
    /// Exchanges of which no operation of the specs is asked.
    pub unmatched: u64,
    /// The most frequent of them.
    pub unmatched_kinds: Vec<Unmatched>,
    /// Exchanges that cannot be read.
    pub malformed: u64,
    /// The first of them.
    pub malformed_first: Vec<Malformed>,
    /// Differences that were counted and not kept, because there were too many kinds of them.
    pub not_kept: u64,
}

/// Exchanges that no operation is asked in, of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Unmatched {
    /// What was asked: method and address, with `*` for what varies.
    pub what: String,
    /// How often.
    pub count: u64,
    /// Where it was asked first: `FILE:LINE`.
    pub first: String,
}

/// An exchange that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Malformed {
    /// Where it stands: `FILE:LINE`.
    pub place: String,
    /// Why not.
    pub why: String,
}

/// So many kinds of unmatched exchanges are told.
const KINDS: usize = 50;

pub(super) fn traffic(total: &Total, source: &Source) -> Traffic {
    let mut kinds: Vec<Unmatched> = total
        .unmatched
        .iter()
        .map(|(what, seen)| Unmatched {
            what: what.clone(),
            count: seen.count,
            first: source.place(seen.first),
        })
        .collect();
    kinds.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.what.cmp(&b.what)));
    kinds.truncate(KINDS);
    let malformed = total
        .malformed
        .iter()
        .map(|(at, why)| Malformed { place: source.place(*at), why: why.clone() });
    Traffic {
        bytes: total.bytes,
        exchanges: total.replies + total.unmatched_count,
        judged: total.replies,
        unmatched: total.unmatched_count,
        unmatched_kinds: kinds,
        malformed: total.malformed_count,
        malformed_first: malformed.collect(),
        not_kept: total.not_kept,
    }
}

impl Traffic {
    /// Takes in what another part of the same traffic came to.
    pub(crate) fn add(&mut self, other: &Self) {
        self.bytes += other.bytes;
        self.exchanges += other.exchanges;
        self.judged += other.judged;
        self.unmatched += other.unmatched;
        self.malformed += other.malformed;
        self.not_kept += other.not_kept;
        self.malformed_first.extend(other.malformed_first.iter().cloned());
        for kind in &other.unmatched_kinds {
            match self.unmatched_kinds.iter_mut().find(|known| known.what == kind.what) {
                Some(known) => known.count += kind.count,
                None => self.unmatched_kinds.push(kind.clone()),
            }
        }
        self.unmatched_kinds
            .sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.what.cmp(&b.what)));
        self.unmatched_kinds.truncate(KINDS);
    }
}
