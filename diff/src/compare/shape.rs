//! Shapes: type, parts, rules on the value, spelling on the wire.

use bindery_model::vendor::{Kind, Parts, Shape, ShapeId};

use super::relate;
use super::walk::{Fact, Walk};
use crate::rules::{Relation, Subject};
use crate::words;

impl<'v> Walk<'v> {
    /// Two shapes in the same place.
    pub(super) fn shape(&mut self, old: ShapeId, new: ShapeId) {
        self.once(old, new, |walk| {
            let (was, is) = (walk.old.shape(old), walk.new.shape(new));
            walk.kind(was, is);
            walk.value_rules(was, is);
            walk.wire(was, is);
            walk.deprecated(&was.about, &is.about);
            walk.claim(
                Subject::Unit,
                (was.unit.as_deref(), is.unit.as_deref()),
                Relation::Added,
                relate::same,
                Clone::clone,
            );
            walk.parts(was, is);
        });
    }

    fn kind(&mut self, old: &'v Shape, new: &'v Shape) {
        let (was, is) = (old.kind.value, new.kind.value);
        let scalar = |kind: Kind| kind.is_scalar() || matches!(kind, Kind::Any | Kind::Unknown);
        let subject = match (scalar(was), scalar(is)) {
            // What is walked in other ways: an object and a list, a list and a number.
            (false, _) | (_, false)
                if was != is && relate::kinds(was, is) == Some(Relation::Changed) =>
            {
                Subject::Object
            }
            _ => Subject::Type,
        };
        self.claim(
            subject,
            (Some(&old.kind), Some(&new.kind)),
            Relation::Changed,
            |old, new| relate::kinds(*old, *new),
            |kind| kind.word().to_owned(),
        );
    }

    fn value_rules(&mut self, old: &'v Shape, new: &'v Shape) {
        for (subject, word) in RULES {
            let find = |shape: &'v Shape| shape.rules.iter().find(|rule| rule.value.word() == word);
            let alone =
                if subject == Subject::SuchAs { Relation::Added } else { Relation::Tighter };
            self.claim(subject, (find(old), find(new)), alone, relate::rules, words::rule);
        }
    }

    fn parts(&mut self, old: &'v Shape, new: &'v Shape) {
        match (&old.parts, &new.parts) {
            (Parts::Object(old), Parts::Object(new)) => self.object(old, new),
            (Parts::List(old), Parts::List(new)) => {
                self.within("[]", |walk| walk.shape(*old, *new));
            }
            (Parts::Map(old), Parts::Map(new)) => {
                self.within("[*]", |walk| walk.shape(*old, *new));
            }
            (Parts::Tuple(was), Parts::Tuple(is)) => {
                if was.len() != is.len() {
                    let fact = |shape: &'v Shape, members: &[ShapeId]| Fact {
                        says: members.len().to_string(),
                        origin: &shape.about.origin,
                    };
                    let (old, new) = (fact(old, was), fact(new, is));
                    self.differs(Subject::TupleSize, Relation::Changed, old, new);
                }
                for (index, (was, is)) in was.iter().zip(is).enumerate() {
                    self.within(format!("[{index}]"), |walk| walk.shape(*was, *is));
                }
            }
            (Parts::Either(old), Parts::Either(new)) => self.either(old, new),
            _ => {}
        }
    }

    /// Members are told apart by their names, else by their types, in order.
    pub(super) fn either(&mut self, old: &'v [ShapeId], new: &'v [ShapeId]) {
        let mut left: Vec<ShapeId> = new.to_vec();
        for &was in old {
            let label = self.old.shape(was).label();
            let found = left.iter().position(|&is| self.new.shape(is).label() == label);
            if let Some(found) = found {
                let is = left.remove(found);
                self.within(format!("[{label}]"), |walk| walk.shape(was, is));
            } else {
                let origin = &self.old.shape(was).about.origin;
                self.only(Subject::Member, Some(Fact { says: label, origin }), None);
            }
        }
        for is in left {
            let shape = self.new.shape(is);
            let fact = Fact { says: shape.label(), origin: &shape.about.origin };
            self.only(Subject::Member, None, Some(fact));
        }
    }
}

/// The rules on one value, each with the key that says it.
const RULES: [(Subject, &str); 10] = [
    (Subject::Enum, "enum"),
    (Subject::SuchAs, "such_as"),
    (Subject::Length, "length"),
    (Subject::Decimals, "decimals"),
    (Subject::Pattern, "pattern"),
    (Subject::Format, "format"),
    (Subject::Above, "above"),
    (Subject::Below, "below"),
    (Subject::AtLeast, "at_least"),
    (Subject::AtMost, "at_most"),
];

/// What a member of `either` is called.
trait Label {
    fn label(&self) -> String;
}

impl Label for Shape {
    fn label(&self) -> String {
        let name = self.name.as_ref().map(|name| name.name.clone());
        name.unwrap_or_else(|| self.kind.value.word().to_owned())
    }
}
