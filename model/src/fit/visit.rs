//! Which part of a value is which part of its shape: for those who make values and break them.

use super::either::Choice;
use super::input::Input;
use super::object::{Members, known_index};
use super::value::{Hold, Judge};
use super::{Fit, Side};
use crate::json::{Kind, Pointer, Value};
use crate::vendor::{Field, Parts, ShapeId};

/// A part of a value, and the shape it is held to.
#[derive(Debug, Clone)]
pub struct Spot<'a> {
    /// Where it is.
    pub pointer: Pointer,
    /// Its shape.
    pub shape: ShapeId,
    /// The field whose value it is; nothing for members of lists and for the whole.
    pub field: Option<&'a Field>,
    /// The shape of the object that has the field: of the variant, where there are variants.
    pub around: Option<ShapeId>,
    /// Whether it could be held to another shape instead.
    pub certainty: Certainty,
}

/// Whether a part of a value could be held to another shape instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Only this shape is asked.
    Only,
    /// It lies in one of several shapes, or decides which variant is meant.
    OneOfSeveral,
}

impl<'a> Fit<'a> {
    /// Every part of a value that the shape knows, from the whole inwards. What is packed or
    /// joined in a text is one part.
    pub fn spots(self, shape: ShapeId, value: &Value<'_>) -> Vec<Spot<'a>> {
        let mut spots = Vec::new();
        let spot = Spot {
            pointer: Pointer::root(),
            shape,
            field: None,
            around: None,
            certainty: Certainty::Only,
        };
        self.visit(spot, value, &mut spots);
        spots
    }

    /// The shape an object is held to: that of the variant it tells, where there are variants.
    pub fn variant(self, shape: ShapeId, value: &Value<'_>) -> ShapeId {
        let Parts::Object(object) = &self.vendor.shape(shape).parts else { return shape };
        let (Some(variants), Some(members)) = (&object.variants, value.as_object()) else {
            return shape;
        };
        let judge = Judge::new(self, Side::Reading, Hold::All);
        match judge.choose(object, variants, (Members::Json(members), None)) {
            Choice::Case(index) => variants.cases[index].shape,
            Choice::NoCase(..) | Choice::Covered | Choice::Untold => shape,
        }
    }

    fn visit(self, spot: Spot<'a>, value: &Value<'_>, spots: &mut Vec<Spot<'a>>) {
        let Spot { shape: id, ref pointer, certainty, .. } = spot;
        let pointer = pointer.clone();
        spots.push(spot);
        let member = |pointer, shape| Spot { pointer, shape, field: None, around: None, certainty };
        match (&self.vendor.shape(id).parts, &value.kind) {
            (Parts::Object(object), Kind::Object(_)) => {
                let first = spots.len();
                self.visit_fields(self.variant(id, value), value, (&pointer, certainty), spots);
                let by = object.variants.as_ref().map(|variants| variants.by.as_str());
                let choosing = spots.iter_mut().skip(first).find(|spot| {
                    let chooses = spot.field.map(|field| field.name.as_str()) == by;
                    by.is_some() && chooses && spot.around == Some(self.variant(id, value))
                });
                if let Some(spot) = choosing {
                    spot.certainty = Certainty::OneOfSeveral;
                }
            }
            (Parts::List(inner), Kind::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.visit(member(pointer.index(index), *inner), item, spots);
                }
            }
            (Parts::Tuple(inner), Kind::Array(items)) => {
                for (index, (item, inner)) in items.iter().zip(inner).enumerate() {
                    self.visit(member(pointer.index(index), *inner), item, spots);
                }
            }
            (Parts::Map(inner), Kind::Object(members)) => {
                for entry in members {
                    self.visit(member(pointer.key(&entry.key), *inner), &entry.value, spots);
                }
            }
            (Parts::Either(shapes), _) => {
                let judge = Judge::new(self, Side::Reading, Hold::All);
                let fits = |id: &&ShapeId| self.value(**id, value, Side::Reading).fits();
                let like = |id: &&ShapeId| judge.looks_like(**id, Input::Json(value));
                let found = shapes.iter().find(fits).or_else(|| shapes.iter().find(like));
                if let Some(shape) = found {
                    let mut spot = member(pointer, *shape);
                    spot.certainty = Certainty::OneOfSeveral;
                    self.visit(spot, value, spots);
                }
            }
            _ => {}
        }
    }

    fn visit_fields(
        self,
        id: ShapeId,
        value: &Value<'_>,
        (pointer, certainty): (&Pointer, Certainty),
        spots: &mut Vec<Spot<'a>>,
    ) {
        let (Parts::Object(object), Some(keys), Some(members)) =
            (&self.vendor.shape(id).parts, &self.shape_plan(id).object, value.as_object())
        else {
            return;
        };
        for member in members {
            let Some(index) = known_index(keys, &member.key) else { continue };
            let field = &object.fields[index];
            let spot = Spot {
                pointer: pointer.key(&member.key),
                shape: field.shape,
                field: Some(field),
                around: Some(id),
                certainty,
            };
            self.visit(spot, &member.value, spots);
        }
    }
}
