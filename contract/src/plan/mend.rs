//! Makes a documented example sendable: real values for placeholders, and what the page's own rows
//! refuse in it mended as they ask.

use std::borrow::Cow;

use bindery_model::fit::{Breach, BreachKind, Side};
use bindery_model::json::{Kind, Pointer, Value};
use bindery_model::vendor::{Example, Operation, Place, Placeholders};

use super::Planner;
use super::extent::Extent;
use crate::case::Draft;
use crate::encode;
use crate::encode::fields::{field_by_key, visit};

/// Each turn mends what the last one showed; a spec's example needs two or three.
const TURNS: usize = 6;

impl Planner<'_> {
    /// Puts real values where the example has placeholders, and holes where it has secrets.
    pub(super) fn real_values(
        &self,
        operation: &Operation,
        example: &Example,
        values: &mut Value<'static>,
    ) {
        let full = self.draft(operation, Extent::Fullest).values;
        let (vendor, shape, seed) = (self.vendor, operation.request.shape, self.seed());
        let stands_in = |names: &[String], field: &bindery_model::vendor::Field| {
            names.iter().any(|name| *name == field.name || field.key.accepted().any(|k| k == name))
        };
        visit(vendor, shape, values, &mut |field, value| {
            let placeholder = match &example.placeholders {
                Placeholders::All => true,
                Placeholders::Named(names) => stands_in(names, field),
            };
            let scalar = vendor.shape(field.shape).kind.value.is_scalar();
            if field.secret.is_some() || (placeholder && (scalar || !holds_values(value))) {
                *value = found(&full, &field.key.value)
                    .unwrap_or_else(|| self.samples.fullest(field.shape, seed));
            }
        });
    }

    /// Mends what the rows of the page refuse.
    pub(super) fn mend(&self, operation: &Operation, draft: &mut Draft) -> Result<(), String> {
        let full = self.draft(operation, Extent::Fullest).values;
        let mut left = None;
        for _ in 0..TURNS {
            let parts = encode::parts(self.vendor, operation, draft);
            let fitted = self.fit.request(operation, &parts.sent(), Side::Sending);
            let Some(first) = fitted.breaches.first() else { return Ok(()) };
            left = Some(format!("{}: {}", first.kind, first.expected));
            for breach in &fitted.breaches {
                self.mend_one(operation, draft, &full, breach);
            }
        }
        let left = left.unwrap_or_default();
        Err(format!("it cannot be mended so that the page's own rows take it: {left}"))
    }

    fn mend_one(
        &self,
        operation: &Operation,
        draft: &mut Draft,
        full: &Value<'static>,
        breach: &Breach,
    ) {
        // Whatever place a value travels in, in a draft it stands among the others.
        let at = breach.pointer.clone();
        let Some(key) = at.steps().last().map(Cow::into_owned) else { return };
        match breach.kind {
            BreachKind::KeyDisputed | BreachKind::KeyCase | BreachKind::FieldUndocumented => {
                self.rename(operation, &mut draft.values, &at, &key);
            }
            _ => {
                let field = field_by_key(self.vendor, operation.request.shape, &key);
                let name = field.map_or(key.as_str(), |field| field.key.value.as_str());
                let Some(value) = full.find(&at).cloned().or_else(|| found(full, name)) else {
                    return;
                };
                let mut parent = at.clone();
                parent.pop();
                let key = if breach.place == Place::Body { key } else { name.to_owned() };
                let holder = if breach.place == Place::Body {
                    draft.values.find_mut(&parent)
                } else {
                    Some(&mut draft.values)
                };
                if let Some(holder) = holder {
                    set(holder, &key, value);
                }
            }
        }
    }

    /// Gives a member the key that the page's row says; one that nothing speaks of goes.
    fn rename(&self, operation: &Operation, values: &mut Value<'static>, at: &Pointer, key: &str) {
        let mut parent = at.clone();
        parent.pop();
        let Some(holder) = values.find_mut(&parent) else { return };
        let right = field_by_key(self.vendor, operation.request.shape, key);
        if let (Some(value), Some(field)) = (holder.remove(key), right) {
            holder.set(field.key.value.clone(), value);
        }
    }
}

/// Replaces an item or a member, or adds the member.
fn set(holder: &mut Value<'static>, key: &str, value: Value<'static>) {
    if let Kind::Array(items) = &mut holder.kind {
        if let Some(item) = key.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
            *item = value;
        }
        return;
    }
    holder.set(key.to_owned(), value);
}

/// The first member with this key, at any depth.
fn found(value: &Value<'static>, key: &str) -> Option<Value<'static>> {
    match &value.kind {
        Kind::Object(members) => {
            let here = members.iter().find(|member| member.key == key);
            here.map(|member| member.value.clone())
                .or_else(|| members.iter().find_map(|member| found(&member.value, key)))
        }
        Kind::Array(items) => items.iter().find_map(|item| found(item, key)),
        _ => None,
    }
}

fn holds_values(value: &Value<'_>) -> bool {
    matches!(value.kind, Kind::Object(_) | Kind::Array(_))
}
