//! Fields sent with a value of another type, each alone.

use bindery_model::fit::{BreachKind, Side};
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::Provocation;

use super::Planner;
use super::extent::Extent;
use super::fault::Way;
use crate::case::Draft;
use crate::encode;

/// Stands in `wrong_type` for every field in turn.
const ANY_FIELD: &str = "any_field";

/// A value of another type than its field's.
struct Mistyped {
    /// The field.
    name: String,
    /// The request around it, all right.
    base: Value<'static>,
    /// Where in it the value goes.
    at: Pointer,
    value: Value<'static>,
}

impl Planner<'_> {
    /// One case for each field whose type can be missed; one in all where none is named.
    pub(super) fn wrong_types(&mut self, way: Way<'_>, provocation: &Provocation) {
        if provocation.wrong_type.is_empty() {
            self.finish(way);
            return;
        }
        let mut known: Vec<String> = Vec::new();
        for Mistyped { name, base, at, value } in self.mistyped(&way) {
            let named = |it: &String| *it == name || it == ANY_FIELD;
            if known.contains(&name) || !provocation.wrong_type.iter().any(named) {
                continue;
            }
            let mut way = way.again();
            way.draft.values = base;
            way.mistyped = Some((at, value));
            way.note("wrong_type", &name);
            self.finish(way);
            known.push(name);
        }
        if known.is_empty() {
            let why = "a field that can be sent with a value of another type".to_owned();
            self.unprovoked(way.operation, way.fault, why);
        }
    }

    /// Every value of the smallest request and then of the fullest that can be of another type.
    /// Where everything is text, most types cannot be missed.
    fn mistyped(&self, way: &Way<'_>) -> Vec<Mistyped> {
        let operation = way.operation;
        let full = self.draft(operation, Extent::Fullest);
        let mut all = Vec::new();
        for base in [&way.draft.values, &full.values] {
            let shape = operation.request.shape;
            for broken in self.samples.broken_of(shape, base, Side::Sending) {
                if broken.kind != BreachKind::Type || broken.pointer.is_root() {
                    continue;
                }
                let draft = Draft { values: broken.value, ..way.draft.clone() };
                let parts = encode::parts(self.vendor, operation, &draft);
                let fitted = self.fit.request(operation, &parts.sent(), Side::Sending);
                let mut breaches = fitted.breaches.into_iter();
                let mistyped = breaches.find(|breach| breach.kind == BreachKind::Type);
                let name = mistyped.and_then(|breach| breach.field);
                let value = draft.values.find(&broken.pointer).cloned();
                if let (Some(name), Some(value)) = (name, value) {
                    all.push(Mistyped { name, base: base.clone(), at: broken.pointer, value });
                }
            }
        }
        all
    }
}
