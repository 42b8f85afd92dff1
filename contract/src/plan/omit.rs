//! Required fields left out, each alone.

use bindery_model::fit::{BreachKind, Side};
use bindery_model::json::{Kind, Value};
use bindery_model::vendor::{FieldRule, Provocation, Required};

use super::Planner;
use super::extent::Extent;
use super::fault::Way;
use crate::case::Draft;
use crate::encode;
use crate::encode::fields::{field_by_key, fields_of, visit};

/// Stands in `omit` for every required field in turn.
pub(super) const ANY_REQUIRED: &str = "any_required";

impl Planner<'_> {
    /// One case for each field to leave out; one in all where none is.
    pub(super) fn omissions(&mut self, way: Way<'_>, provocation: &Provocation) {
        if provocation.omit.is_empty() {
            self.wrong_types(way, provocation);
            return;
        }
        for name in &provocation.omit {
            if name == ANY_REQUIRED {
                for name in self.required(&way) {
                    self.omission(way.again(), &name, provocation);
                }
            } else {
                self.omission(way.again(), name, provocation);
            }
        }
    }

    fn omission(&mut self, mut way: Way<'_>, name: &str, provocation: &Provocation) {
        if !self.leave_out(&mut way.draft, way.operation, name) {
            let twist = std::mem::take(&mut way.draft.twist);
            let encoding = way.draft.encoding;
            way.draft = Draft { encoding, twist, ..self.draft(way.operation, Extent::Fullest) };
            self.leave_out(&mut way.draft, way.operation, name);
        }
        way.note("omit", name);
        self.wrong_types(way, provocation);
    }

    /// Takes a field out wherever it stands, and with it what would excuse it. Whether it was
    /// there.
    pub(super) fn leave_out(
        &self,
        draft: &mut Draft,
        operation: &bindery_model::vendor::Operation,
        name: &str,
    ) -> bool {
        let shape = operation.request.shape;
        let mut gone = vec![name.to_owned()];
        let mut inside = fields_of(self.vendor, shape);
        visit(self.vendor, shape, &mut draft.values.clone(), &mut |field, _| {
            inside.extend(fields_of(self.vendor, field.shape));
        });
        for field in inside {
            for claim in &field.rules {
                match &claim.value {
                    FieldRule::InsteadOf(names) if names.iter().any(|it| it == name) => {
                        gone.push(field.name.clone());
                    }
                    FieldRule::AtLeastOne(names) if names.iter().any(|it| it == name) => {
                        gone.extend(names.iter().cloned());
                    }
                    _ => {}
                }
            }
        }
        let found = std::cell::Cell::new(false);
        let take = |shape, value: &mut Value<'static>| {
            let Kind::Object(members) = &mut value.kind else { return };
            members.retain(|member| {
                let field = field_by_key(self.vendor, shape, &member.key);
                let leave = field.is_some_and(|field| gone.contains(&field.name));
                found.set(found.get() || field.is_some_and(|field| leave && field.name == name));
                !leave
            });
        };
        take(shape, &mut draft.values);
        visit(self.vendor, shape, &mut draft.values, &mut |field, value| {
            let item = match &self.vendor.shape(field.shape).parts {
                bindery_model::vendor::Parts::List(item) => *item,
                _ => field.shape,
            };
            if let Kind::Array(items) = &mut value.kind {
                for value in items {
                    take(item, value);
                }
            } else {
                take(item, value);
            }
        });
        found.get()
    }

    /// The fields whose absence alone breaks the rows of the page; secrets have faults of their own.
    pub(super) fn required(&self, way: &Way<'_>) -> Vec<String> {
        let operation = way.operation;
        let mut names: Vec<String> = Vec::new();
        let mut note = |field: &bindery_model::vendor::Field| {
            let groups = field.rules.iter();
            let asked = matches!(field.required.value, Required::Always | Required::Key)
                || groups.map(|it| &it.value).any(|it| matches!(it, FieldRule::AtLeastOne(_)));
            let in_path = operation.call.path.value.holes().any(|hole| hole == field.name);
            if asked && !in_path && field.secret.is_none() && !names.contains(&field.name) {
                names.push(field.name.clone());
            }
        };
        let full = self.draft(operation, Extent::Fullest);
        for values in [&way.draft.values, &full.values] {
            let shape = operation.request.shape;
            visit(self.vendor, shape, &mut values.clone(), &mut |field, _| note(field));
        }
        names.retain(|name| {
            let missed = |mut draft: Draft| {
                self.leave_out(&mut draft, operation, name) && self.misses(operation, &draft)
            };
            missed(way.draft.clone()) || missed(full.clone())
        });
        names
    }

    fn misses(&self, operation: &bindery_model::vendor::Operation, draft: &Draft) -> bool {
        let parts = encode::parts(self.vendor, operation, draft);
        let fitted = self.fit.request(operation, &parts.sent(), Side::Sending);
        let is_missed = [BreachKind::FieldMissing, BreachKind::RequiredUnless];
        fitted.breaches.iter().any(|breach| is_missed.contains(&breach.kind))
    }
}
