//! Which shapes some message really has, and which objects lie around them.
//!
//! A shape that is only copied from (`like` with fields added) is no part of any message, so what
//! it refers to need not be in it.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use crate::vendor::{Body, Object, Operation, Outcome, Parts, Payload, ShapeId, Vendor};

/// The shapes of all messages.
pub(super) struct Reach {
    /// Of each shape by its number, whether a message has it.
    seen: Vec<bool>,
    /// Of each shape, the objects that hold it most nearly; worked out when first asked for.
    around: OnceCell<HashMap<ShapeId, BTreeSet<ShapeId>>>,
}

impl Reach {
    pub(super) fn of(vendor: &Vendor) -> Self {
        let mut seen = vec![false; vendor.shapes.len()];
        for root in roots(vendor) {
            let mut open = vec![root];
            while let Some(id) = open.pop() {
                if !std::mem::replace(&mut seen[id.0 as usize], true) {
                    each_part(vendor, id, &mut |part| open.push(part));
                }
            }
        }
        Self { seen, around: OnceCell::new() }
    }

    /// Every shape of a message, in the order of their numbers.
    pub(super) fn shapes(&self) -> impl Iterator<Item = ShapeId> {
        (0..).map(ShapeId).zip(&self.seen).filter(|(_, seen)| **seen).map(|(id, _)| id)
    }

    /// The objects around a shape, the nearest first, each once.
    pub(super) fn around(&self, vendor: &Vendor, id: ShapeId) -> Vec<ShapeId> {
        let holders = self.around.get_or_init(|| holders(vendor));
        let mut found = Vec::new();
        let mut next = vec![id];
        let mut known = BTreeSet::new();
        while let Some(id) = next.pop() {
            for parent in holders.get(&id).into_iter().flatten() {
                if known.insert(*parent) {
                    found.push(*parent);
                    next.push(*parent);
                }
            }
        }
        found
    }
}

fn roots(vendor: &Vendor) -> impl Iterator<Item = ShapeId> {
    let operations = vendor.operations.values();
    operations.flat_map(|operation| {
        std::iter::once(operation.request.shape).chain(outcomes(operation).flat_map(roots_of))
    })
}

/// Of each shape in a message, the objects that hold it most nearly.
fn holders(vendor: &Vendor) -> HashMap<ShapeId, BTreeSet<ShapeId>> {
    let mut holders: HashMap<ShapeId, BTreeSet<ShapeId>> = HashMap::new();
    let mut known = BTreeSet::new();
    let mut open: Vec<_> = roots(vendor).map(|root| (root, None)).collect();
    while let Some((id, holder)) = open.pop() {
        let new = match holder {
            Some(holder) => holders.entry(id).or_default().insert(holder),
            None => false,
        };
        if !known.insert(id) && !new {
            continue;
        }
        let is_object = matches!(vendor.shape(id).parts, Parts::Object(_));
        let inside = if is_object { Some(id) } else { holder };
        each_part(vendor, id, &mut |part| open.push((part, inside)));
    }
    holders
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
