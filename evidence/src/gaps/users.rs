//! Which operations a field is part of: what depends on an answer about it.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::facts::Side;
use bindery_model::Vendor;
use bindery_model::source::Span;
use bindery_model::vendor::{EnvelopeUse, Field, Operation, Outcome, Parts, Payload, ShapeId};

/// The fields of a vendor by their places in the YAML, with the operations that use them.
#[derive(Default)]
pub(super) struct Users {
    fields: HashMap<Span, Used>,
}

/// A field, and the numbers of the operations that use it.
pub(super) struct Used {
    name: String,
    /// Whether it is sent or comes back; the first use tells.
    pub(super) side: Side,
    pub(super) operations: BTreeSet<usize>,
}

impl Users {
    /// Follows every operation to all of its fields.
    pub(super) fn of(vendor: &Vendor) -> Self {
        let mut users = Self::default();
        for (number, operation) in vendor.operations.values().enumerate() {
            let (shapes, side) = (HashSet::new(), Side::Request);
            let mut walk = Walk { vendor, number, side, users: &mut users, shapes };
            walk.operation(operation);
        }
        users
    }

    /// The field declared at this place.
    pub(super) fn field(&self, at: Span) -> Option<&Used> {
        self.fields.get(&at)
    }

    /// The field with this name that is declared last before a place.
    pub(super) fn named(&self, name: &str, before: Span) -> Option<(Span, &Used)> {
        let fits = |(span, used): &(&Span, &Used)| {
            used.name == name && span.file == before.file && span.start <= before.start
        };
        let found = self.fields.iter().filter(fits).max_by_key(|(span, _)| span.start);
        found.map(|(span, used)| (*span, used))
    }
}

struct Walk<'a> {
    vendor: &'a Vendor,
    number: usize,
    side: Side,
    users: &'a mut Users,
    shapes: HashSet<ShapeId>,
}

impl Walk<'_> {
    fn operation(&mut self, operation: &Operation) {
        self.shape(operation.request.shape);
        self.side = Side::Reply;
        operation.reply.success.iter().for_each(|success| self.outcome(success));
        for fault in operation.reply.faults.values() {
            self.outcome(&fault.outcome);
        }
    }

    fn outcome(&mut self, outcome: &Outcome) {
        outcome.headers.iter().for_each(|field| self.field(field));
        outcome.holes.values().for_each(|shape| self.shape(*shape));
        if let Payload::Shapes(shapes) = &outcome.payload {
            for shape in shapes {
                self.shape(*shape);
            }
        }
        if let EnvelopeUse::Named(name) = &outcome.envelope {
            let envelope = self.vendor.envelopes.get(name).map(|envelope| envelope.shape);
            if let Some(shape) = envelope {
                self.shape(shape);
            }
        }
    }

    fn shape(&mut self, id: ShapeId) {
        if !self.shapes.insert(id) {
            return;
        }
        match &self.vendor.shape(id).parts {
            Parts::Scalar => {}
            Parts::Object(object) => {
                object.fields.iter().for_each(|field| self.field(field));
                let variants = object.variants.iter().flat_map(|variants| &variants.cases);
                variants.for_each(|variant| self.shape(variant.shape));
            }
            Parts::List(id) | Parts::Map(id) => self.shape(*id),
            Parts::Tuple(ids) | Parts::Either(ids) => ids.iter().for_each(|id| self.shape(*id)),
        }
    }

    fn field(&mut self, field: &Field) {
        let side = self.side;
        let used = self.users.fields.entry(field.about.origin.span).or_insert_with(|| Used {
            name: field.name.clone(),
            side,
            operations: BTreeSet::new(),
        });
        used.operations.insert(self.number);
        self.shape(field.shape);
    }
}
