//! How a value is spelled on the wire.

use bindery_model::vendor::Shape;

use super::relate;
use super::walk::Walk;
use crate::rules::{Relation, Subject};
use crate::words;

impl<'v> Walk<'v> {
    pub(super) fn wire(&mut self, old: &'v Shape, new: &'v Shape) {
        let (old, new) = (&old.wire, &new.wire);
        self.claim(
            Subject::Wire,
            (old.spellings.as_ref(), new.spellings.as_ref()),
            Relation::Changed,
            |old, new| relate::firsts(old, new),
            |spellings| {
                words::list(&spellings.iter().map(|it| words::spelling(*it)).collect::<Vec<_>>())
            },
        );
        // Without `null_as` no spelling means nothing, so the first one allows more.
        let texts = [
            (Subject::Null, &old.null_as, &new.null_as, Relation::Looser),
            (Subject::TrueAs, &old.true_as, &new.true_as, Relation::Changed),
            (Subject::FalseAs, &old.false_as, &new.false_as, Relation::Changed),
        ];
        for (subject, old, new, alone) in texts {
            self.claim(
                subject,
                (old.as_ref(), new.as_ref()),
                alone,
                |old, new| relate::firsts(old, new),
                |texts| words::wire_texts(texts),
            );
        }
        self.claim(
            Subject::Joined,
            (old.joined.as_ref(), new.joined.as_ref()),
            Relation::Added,
            relate::same,
            |separator| format!("{separator:?}"),
        );
        self.claim(
            Subject::Padded,
            (old.padded.as_ref(), new.padded.as_ref()),
            Relation::Added,
            relate::same,
            words::padding,
        );
        self.claim(
            Subject::Packed,
            (old.packed.as_ref(), new.packed.as_ref()),
            Relation::Added,
            relate::same,
            |packing| words::packing(*packing),
        );
    }
}
