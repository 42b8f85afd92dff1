//! Values of any shape, parts first.

use std::collections::BTreeMap;

use bindery_model::fit::Side;
use bindery_model::json::{Kind as JsonKind, Member, Value};
use bindery_model::vendor::{Kind, Parts, Shape, ShapeId};
use bindery_rules::wire::joined;

use crate::range::Range;
use crate::rng::Rng;
use crate::spell::{Bare, as_text, of_wire, pack, spell};
use crate::{Samples, Size};

/// From this depth on only what must be there is made, so that recursive shapes end.
pub(crate) const DEEP: u32 = 6;

/// One value being made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Making<'s> {
    pub(crate) samples: &'s Samples<'s>,
    pub(crate) size: Size,
    pub(crate) places: Places,
}

/// Which fields of an object are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Places {
    /// Those that travel in a body.
    Body,
    /// All of a request.
    All,
}

/// Values that an object must have, so that a reply is the outcome it should be.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    /// What the field with the role of the code holds, as the spec writes it.
    pub(crate) code: Option<String>,
    /// What the field with the role of the text holds.
    pub(crate) text: Option<String>,
    /// What fields of the outermost object hold.
    pub(crate) named: BTreeMap<String, Wanted>,
    /// What the request had, by its fields' names, for what repeats it.
    pub(crate) asked: BTreeMap<String, String>,
}

/// What is wanted of one field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Wanted {
    /// This value, as the spec writes it.
    Written(String),
    /// Any value, so that the field is given.
    Given,
    /// No value.
    Absent,
}

impl Making<'_> {
    /// A value of a shape.
    pub(crate) fn value(
        &self,
        id: ShapeId,
        wish: &Wish,
        depth: u32,
        rng: &mut Rng,
    ) -> Value<'static> {
        let shape = self.samples.fit.vendor().shape(id);
        match &shape.parts {
            Parts::Scalar if shape.kind.value == Kind::Nothing => {
                nothing(shape).unwrap_or_else(|| JsonKind::Null.into())
            }
            Parts::Scalar => self.scalar(id, rng),
            Parts::Object(_) => {
                let value = self.object(id, wish, depth, rng);
                pack(shape, value)
            }
            Parts::List(inner) => {
                let count = self.count(shape, depth, rng);
                let items = (0..count).map(|_| self.value(*inner, wish, depth + 1, rng)).collect();
                list(shape, items)
            }
            Parts::Tuple(inner) => {
                let items = inner.iter().map(|it| self.value(*it, wish, depth + 1, rng)).collect();
                list(shape, items)
            }
            Parts::Map(inner) => {
                let count = self.count(shape, depth, rng);
                let entry = |at: usize, rng: &mut Rng| {
                    Member::new(format!("key{}", at + 1), self.value(*inner, wish, depth + 1, rng))
                };
                let members: Vec<_> = (0..count).map(|at| entry(at, rng)).collect();
                pack(shape, Value::object(members))
            }
            Parts::Either(shapes) => self.either(id, shapes, wish, depth, rng),
        }
    }

    fn either(
        &self,
        id: ShapeId,
        shapes: &[ShapeId],
        wish: &Wish,
        depth: u32,
        rng: &mut Rng,
    ) -> Value<'static> {
        let first = if self.size == Size::Seeded { rng.below(shapes.len()) } else { 0 };
        let order = shapes.iter().cycle().skip(first).take(shapes.len());
        let mut value = Value::from("");
        for shape in order {
            value = self.value(*shape, wish, depth + 1, rng);
            if self.samples.fit.value(id, &value, Side::Sending).fits() {
                break;
            }
        }
        value
    }

    /// How many members a list or map has.
    fn count(&self, shape: &Shape, depth: u32, rng: &mut Rng) -> usize {
        let (least, most) = Range::of(shape).lengths();
        let usual = match self.size {
            _ if depth >= DEEP => 0,
            Size::Smallest => 1,
            Size::Fullest => 2,
            Size::Seeded => rng.below(4),
        };
        usual.max(least).min(most.unwrap_or(usize::MAX))
    }

    /// What is wanted of a field, made.
    pub(crate) fn wanted(
        &self,
        id: ShapeId,
        wanted: &Wanted,
        depth: u32,
        rng: &mut Rng,
    ) -> Option<Value<'static>> {
        let shape = self.samples.fit.vendor().shape(id);
        match wanted {
            Wanted::Written(written) => Some(spell(shape, Bare::written(shape, written))),
            Wanted::Given => Some(self.value(id, &Wish::default(), depth, rng)),
            Wanted::Absent => nothing(shape),
        }
    }
}

fn list(shape: &Shape, items: Vec<Value<'static>>) -> Value<'static> {
    match &shape.wire.joined {
        Some(separator) => {
            let texts: Vec<String> = items.iter().map(as_text).collect();
            let apart = |text: &String| !text.contains(separator.value.as_str());
            let kept = texts.iter().filter(|text| apart(text));
            Value::from(joined::join(kept, &separator.value).unwrap_or_default())
        }
        None => pack(shape, Value::array(items)),
    }
}

/// How the wire spells no value, if it does.
pub(crate) fn nothing(shape: &Shape) -> Option<Value<'static>> {
    let spellings = shape.wire.null_as.as_ref()?;
    spellings.value.first().map(of_wire)
}

/// Whether a value of this kind may hold another of itself without end.
pub(crate) fn is_deep(kind: Kind, depth: u32) -> bool {
    depth >= DEEP && !kind.is_scalar()
}
