//! What is kept of traffic: counts, and of each cause the first exchange that shows it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use indexmap::IndexMap;

use super::hold::{Exchange, Holder, Judged};
use super::key::Key;
use super::source::{Block, Source, SourceError};
use crate::run::Counts;

/// A place in the traffic: which file, and which of its lines or entries, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct At {
    pub(super) file: usize,
    pub(super) number: u64,
}

/// How often a cause was seen.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// How many values are concerned.
    pub(super) count: usize,
    pub(super) first: At,
    /// The first exchange that shows it, as it stands in the log.
    pub(super) entry: Vec<u8>,
}

/// How often something was asked that no operation is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    pub(super) count: u64,
    pub(super) first: At,
}

/// What a block, or all of the traffic, came to.
#[derive(Debug, Default)]
pub(super) struct Total {
    pub(super) bytes: u64,
    pub(super) replies: u64,
    pub(super) counts: HashMap<(usize, usize), Counts>,
    pub(super) causes: HashMap<Key, Seen>,
    pub(super) not_kept: u64,
    pub(super) unmatched: IndexMap<String, Asked>,
    pub(super) unmatched_count: u64,
    pub(super) malformed: Vec<(At, String)>,
    pub(super) malformed_count: u64,
    /// How many lines or entries the block has.
    numbers: u64,
    /// Of each file, how many there were before the block that comes next.
    before: Vec<u64>,
}

/// More causes than these are counted and not kept: keys that are data would fill any memory.
const MOST_CAUSES: usize = 5_000;
/// So many kinds of unmatched requests, and malformed lines, are kept.
const MOST_TOLD: usize = 1_000;

impl Total {
    /// Judges the exchanges of one block.
    pub(super) fn of(holder: &Holder<'_>, block: &Block) -> Self {
        let mut total = Self { bytes: block.bytes.len() as u64, ..Self::default() };
        let file = block.file;
        block.exchanges(&mut |number, text| {
            total.numbers = number;
            let at = At { file, number };
            match text {
                Ok(text) => total.exchange(holder, at, text),
                Err(why) => total.malformed(at, why.to_owned()),
            }
        });
        total.numbers = block.numbers.unwrap_or(total.numbers);
        total
    }

    fn exchange(&mut self, holder: &Holder<'_>, at: At, text: &[u8]) {
        if text.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        match holder.exchange(text) {
            Exchange::Judged(judged) => self.judged(at, text, &judged),
            Exchange::Unmatched(what) => {
                self.unmatched_count += 1;
                self.asked(what, Asked { count: 1, first: at });
            }
            Exchange::Malformed(why) => self.malformed(at, why),
            Exchange::Unanswered => {}
        }
    }

    fn judged(&mut self, at: At, text: &[u8], judged: &Judged<'_>) {
        let Judged { subject, operation, verdict, held } = judged;
        self.replies += 1;
        self.counts.entry((*subject, *operation)).or_default().add(verdict);
        for difference in &held.differences {
            let key = Key::of(*subject, *operation, difference);
            let full = self.causes.len() >= MOST_CAUSES;
            match self.causes.entry(key) {
                Entry::Occupied(mut seen) => seen.get_mut().count += 1,
                Entry::Vacant(_) if full => self.not_kept += 1,
                Entry::Vacant(place) => {
                    place.insert(Seen { count: 1, first: at, entry: text.to_vec() });
                }
            }
        }
    }

    fn asked(&mut self, what: String, asked: Asked) {
        if let Some(known) = self.unmatched.get_mut(&what) {
            known.count += asked.count;
            known.first = known.first.min(asked.first);
        } else if self.unmatched.len() < MOST_TOLD {
            self.unmatched.insert(what, asked);
        }
    }

    fn malformed(&mut self, at: At, why: String) {
        self.malformed_count += 1;
        if self.malformed.len() < MOST_TOLD {
            self.malformed.push((at, why));
        }
    }

    /// Takes in the block that comes next.
    pub(super) fn take(&mut self, file: usize, block: Self) {
        self.before.resize(self.before.len().max(file + 1), 0);
        let base = self.before[file];
        self.before[file] += block.numbers;
        let here = |at: At| At { number: at.number + base, ..at };
        self.bytes += block.bytes;
        self.replies += block.replies;
        self.unmatched_count += block.unmatched_count;
        self.malformed_count += block.malformed_count;
        self.not_kept += block.not_kept;
        for (operation, counts) in block.counts {
            let known = self.counts.entry(operation).or_default();
            *known = known.plus(counts);
        }
        self.causes(block.causes, here);
        for (what, asked) in block.unmatched {
            self.asked(what, Asked { first: here(asked.first), ..asked });
        }
        let room = MOST_TOLD.saturating_sub(self.malformed.len());
        let malformed = block.malformed.into_iter().take(room);
        self.malformed.extend(malformed.map(|(at, why)| (here(at), why)));
    }

    fn causes(&mut self, causes: HashMap<Key, Seen>, here: impl Fn(At) -> At) {
        // In the order of the traffic, so that what is kept does not depend on the order of a map.
        let mut causes: Vec<(Key, Seen)> = causes.into_iter().collect();
        causes.sort_by(|(a, x), (b, y)| x.first.cmp(&y.first).then_with(|| a.order(b)));
        for (key, seen) in causes {
            let full = self.causes.len() >= MOST_CAUSES;
            match self.causes.entry(key) {
                Entry::Occupied(mut known) => known.get_mut().count += seen.count,
                Entry::Vacant(_) if full => self.not_kept += seen.count as u64,
                Entry::Vacant(place) => {
                    place.insert(Seen { first: here(seen.first), ..seen });
                }
            }
        }
    }

    /// Numbers lines from the beginning of their files, where a shard began further on. Reads what
    /// comes before, so it is done only where a line is told.
    pub(super) fn place(&mut self, source: &Source) -> Result<(), SourceError> {
        for file in 0..source.files() {
            let told = self.causes.values().any(|it| it.first.file == file)
                || self.unmatched.values().any(|it| it.first.file == file)
                || self.malformed.iter().any(|(at, _)| at.file == file);
            let base = if told { source.lines_before(file)? } else { 0 };
            let shift = |at: &mut At| {
                if at.file == file {
                    at.number += base;
                }
            };
            self.causes.values_mut().for_each(|it| shift(&mut it.first));
            self.unmatched.values_mut().for_each(|it| shift(&mut it.first));
            self.malformed.iter_mut().for_each(|(at, _)| shift(at));
        }
        Ok(())
    }
}
