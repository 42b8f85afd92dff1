//! Whether two shapes are the same to a reader: places and page lines apart.

use std::collections::BTreeSet;

use bindery_model::Vendor;
use bindery_model::vendor::{Claim, Field, Parts, Rule, Shape, ShapeId, Wire};

/// Whether one type can stand for both shapes.
pub(crate) fn same(vendor: &Vendor, left: ShapeId, right: ShapeId) -> bool {
    Same { vendor, assumed: BTreeSet::new() }.shapes(left, right)
}

struct Same<'a> {
    vendor: &'a Vendor,
    /// Pairs being compared further out: shapes may hold themselves.
    assumed: BTreeSet<(ShapeId, ShapeId)>,
}

impl Same<'_> {
    fn shapes(&mut self, left: ShapeId, right: ShapeId) -> bool {
        if left == right || !self.assumed.insert((left, right)) {
            return true;
        }
        let (left, right) = (self.vendor.shape(left), self.vendor.shape(right));
        left.name == right.name
            && left.kind.value == right.kind.value
            && left.kind.others().eq(right.kind.others())
            && same_rules(left, right)
            && same_wire(&left.wire, &right.wire)
            && self.parts(&left.parts, &right.parts)
    }

    fn parts(&mut self, left: &Parts, right: &Parts) -> bool {
        match (left, right) {
            (Parts::Scalar, Parts::Scalar) => true,
            (Parts::List(left), Parts::List(right)) | (Parts::Map(left), Parts::Map(right)) => {
                self.shapes(*left, *right)
            }
            (Parts::Tuple(left), Parts::Tuple(right))
            | (Parts::Either(left), Parts::Either(right)) => self.all(left, right),
            (Parts::Object(left), Parts::Object(right)) => {
                let cases = |object: &bindery_model::vendor::Object| -> Vec<ShapeId> {
                    let cases = object.variants.iter().flat_map(|variants| &variants.cases);
                    cases.map(|case| case.shape).collect()
                };
                let by = |object: &bindery_model::vendor::Object| {
                    object.variants.as_ref().map(|variants| variants.by.clone())
                };
                by(left) == by(right)
                    && left.fields.len() == right.fields.len()
                    && left.fields.iter().zip(&right.fields).all(|(l, r)| self.fields(l, r))
                    && self.all(&cases(left), &cases(right))
            }
            _ => false,
        }
    }

    fn fields(&mut self, left: &Field, right: &Field) -> bool {
        left.name == right.name
            && left.key.accepted().eq(right.key.accepted())
            && left.required.value == right.required.value
            && left.required.basis().is_firm() == right.required.basis().is_firm()
            && left.secret.as_ref().map(|it| &it.value) == right.secret.as_ref().map(|it| &it.value)
            && left.rules.iter().map(|it| &it.value).eq(right.rules.iter().map(|it| &it.value))
            && self.shapes(left.shape, right.shape)
    }

    fn all(&mut self, left: &[ShapeId], right: &[ShapeId]) -> bool {
        left.len() == right.len() && left.iter().zip(right).all(|(l, r)| self.shapes(*l, *r))
    }
}

fn same_rules(left: &Shape, right: &Shape) -> bool {
    let accepted = |shape: &Shape| -> Vec<Vec<Rule>> {
        shape.rules.iter().map(|rule| rule.accepted().cloned().collect()).collect()
    };
    accepted(left) == accepted(right)
}

fn same_wire(left: &Wire, right: &Wire) -> bool {
    same_claim(left.spellings.as_ref(), right.spellings.as_ref())
        && same_claim(left.null_as.as_ref(), right.null_as.as_ref())
        && same_claim(left.true_as.as_ref(), right.true_as.as_ref())
        && same_claim(left.false_as.as_ref(), right.false_as.as_ref())
        && same_claim(left.joined.as_ref(), right.joined.as_ref())
        && same_claim(left.padded.as_ref(), right.padded.as_ref())
        && same_claim(left.packed.as_ref(), right.packed.as_ref())
}

fn same_claim<T: PartialEq>(left: Option<&Claim<T>>, right: Option<&Claim<T>>) -> bool {
    match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => left.accepted().eq(right.accepted()),
        _ => false,
    }
}
