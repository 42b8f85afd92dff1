//! Which shapes some message really has, and which objects lie around them.
//!
//! A shape that is only copied from (`like` with fields added) is no part of any message, so what
//! it refers to need not be in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::vendor::{Body, Object, Operation, Outcome, Parts, Payload, ShapeId, Vendor};

/// The shapes of all messages.
#[derive(Default)]
pub(super) struct Reach {
    seen: BTreeSet<ShapeId>,
    /// Of each shape, the objects that hold it most nearly.
    around: BTreeMap<ShapeId, BTreeSet<ShapeId>>,
}

impl Reach {
    pub(super) fn of(vendor: &Vendor) -> Self {
        let mut reach = Self::default();
        for operation in vendor.operations.values() {
            reach.add(vendor, operation.request.shape);
            for root in reply_roots(operation) {
                reach.add(vendor, root);
            }
        }
        reach
    }

    /// Every shape of a message, in the order of their numbers.
    pub(super) fn shapes(&self) -> impl Iterator<Item = ShapeId> {
        self.seen.iter().copied()
    }

    /// The objects around a shape, the nearest first, each once.
    pub(super) fn around(&self, id: ShapeId) -> Vec<ShapeId> {
        let mut found = Vec::new();
        let mut next = vec![id];
        let mut known = BTreeSet::new();
        while let Some(id) = next.pop() {
            for parent in self.around.get(&id).into_iter().flatten() {
                if known.insert(*parent) {
                    found.push(*parent);
                    next.push(*parent);
                }
            }
        }
        found
    }

    fn add(&mut self, vendor: &Vendor, root: ShapeId) {
        let mut open = vec![(root, None)];
        while let Some((id, holder)) = open.pop() {
            if let Some(holder) = holder {
                self.around.entry(id).or_default().insert(holder);
            }
            if !self.seen.insert(id) {
                continue;
            }
            let is_object = matches!(vendor.shape(id).parts, Parts::Object(_));
            let inside = if is_object { Some(id) } else { holder };
            each_part(vendor, id, &mut |part| open.push((part, inside)));
        }
    }
}

/// The shapes a shape is made of. The variants of an object are objects of their own, around which
/// lies what lies around it.
pub(super) fn each_part(vendor: &Vendor, id: ShapeId, take: &mut dyn FnMut(ShapeId)) {
    match &vendor.shape(id).parts {
        Parts::Scalar => {}
        Parts::List(member) | Parts::Map(member) => take(*member),
        Parts::Tuple(members) | Parts::Either(members) => members.iter().copied().for_each(take),
        Parts::Object(object) => {
            object.fields.iter().for_each(|field| take(field.shape));
            let cases = object.variants.iter().flat_map(|variants| &variants.cases);
            cases.for_each(|case| take(case.shape));
        }
    }
}

/// Every shape in a message, from its root.
pub(super) fn each_shape(vendor: &Vendor, root: ShapeId, take: &mut dyn FnMut(ShapeId)) {
    let mut known = BTreeSet::new();
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        if known.insert(id) {
            take(id);
            each_part(vendor, id, &mut |part| open.push(part));
        }
    }
}

/// Success and faults.
pub(super) fn outcomes(operation: &Operation) -> impl Iterator<Item = &Outcome> {
    let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
    operation.reply.success.iter().chain(faults)
}

/// The shapes of all that comes back: bodies, payloads, headers, holes of texts.
fn reply_roots(operation: &Operation) -> Vec<ShapeId> {
    outcomes(operation).flat_map(roots_of).collect()
}

/// The shapes of one outcome.
pub(super) fn roots_of(outcome: &Outcome) -> Vec<ShapeId> {
    let mut roots: Vec<ShapeId> = Vec::new();
    if let Body::Shapes(shapes) = &outcome.body {
        roots.extend(shapes);
    } else if let Payload::Shapes(shapes) = &outcome.payload {
        roots.extend(shapes);
    }
    roots.extend(outcome.headers.iter().map(|field| field.shape));
    roots.extend(outcome.holes.values());
    roots
}

/// Every object of some messages with its shape's number.
pub(super) fn objects(
    vendor: &Vendor,
    shapes: impl Iterator<Item = ShapeId>,
) -> impl Iterator<Item = (ShapeId, &Object)> {
    shapes.filter_map(|id| match &vendor.shape(id).parts {
        Parts::Object(object) => Some((id, object)),
        _ => None,
    })
}
