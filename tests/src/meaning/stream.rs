//! The values that one message is tried with: what its page shows, samples, each rule broken once,
//! and, by seed, samples changed in one to three places.

use bindery_model::fit::Side;
use bindery_model::json::Value;
use bindery_samples::{Break, Size};

use super::mutate::{Mutation, Seeded, mutate};
use super::subject::Subject;

/// Values of one subject, the same ones each time.
#[derive(Debug)]
pub struct Stream<'s, 'h> {
    subject: &'s Subject<'h>,
    /// What comes before the seeded ones.
    first: std::vec::IntoIter<(Mutation, Value<'static>)>,
    seed: u64,
}

/// How many of the fullest samples are broken rule by rule.
const BROKEN: u64 = 2;

impl<'s, 'h> Stream<'s, 'h> {
    /// The stream of a subject: without end.
    pub fn of(subject: &'s Subject<'h>) -> Self {
        let mut first: Vec<(Mutation, Value<'static>)> = Vec::new();
        let shown = subject.shown();
        first.extend(shown.iter().map(|value| (Mutation::AsItIs, value.clone())));
        for size in [Size::Smallest, Size::Fullest] {
            first.extend(subject.sample(size, 1).map(|value| (Mutation::AsItIs, value)));
        }
        let fullest = (1..=BROKEN).filter_map(|seed| subject.sample(Size::Fullest, seed));
        for base in fullest.chain(shown) {
            let broken = subject.samples().broken_of(subject.shape(), &base, Side::Reading);
            first.extend(broken.into_iter().map(|it| (mutation(it.what), it.value)));
        }
        Self { subject, first: first.into_iter(), seed: 0 }
    }
}

impl Iterator for Stream<'_, '_> {
    type Item = (Mutation, Value<'static>);

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(first) = self.first.next() {
            return Some(first);
        }
        self.seed += 1;
        let mut seeded = Seeded(self.seed);
        let size = [Size::Seeded, Size::Seeded, Size::Smallest, Size::Fullest][seeded.below(4)];
        // Few samples, many changes: a sample costs more than a change.
        let mut value = self.subject.sample(size, self.seed % SAMPLES)?;
        if seeded.below(16) == 0 {
            return Some((Mutation::AsItIs, value));
        }
        let mut done = None;
        for _ in 0..=seeded.below(3) {
            done = mutate(&mut value, &mut seeded).or(done);
        }
        Some((done.unwrap_or(Mutation::AsItIs), value))
    }
}

/// So many samples of a size are changed.
const SAMPLES: u64 = 97;

fn mutation(what: Break) -> Mutation {
    match what {
        Break::Drop => Mutation::Dropped,
        Break::Extra | Break::Duplicate => Mutation::Extra,
        Break::Null => Mutation::Null,
        Break::Retype | Break::NoneOf => Mutation::Retyped,
        Break::TooLong | Break::TooShort | Break::OutOfRange | Break::OneMore | Break::TooFine => {
            Mutation::OutOfRange
        }
        Break::OffPattern | Break::OffFormat | Break::Unlisted => Mutation::WrongFormat,
        Break::Unmet | Break::Both => Mutation::BrokenCondition,
        _ => Mutation::Respelled,
    }
}
