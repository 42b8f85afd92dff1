//! Scenarios as cases: each step's request is made here, holes and all.

use bindery_model::fit::Side;
use bindery_model::vendor::{Operation, Scenario, Step};

use super::Planner;
use super::extent::Extent;
use super::things::{Wish, is_id_of, spelled};
use crate::case::{self, Case, CaseName, Draft, Round, Work};
use crate::encode;
use crate::encode::fields::{field_by_key, fields_of, visit};
use crate::encode::spell::spelled_from;

/// A thing that a scenario speaks of by an identity of its own, and the one that stands in for it
/// in this environment.
struct StandIn {
    entity: String,
    written: Option<String>,
    id: String,
}

impl Planner<'_> {
    pub(super) fn scenarios(&mut self) {
        let vendor = self.vendor;
        for scenario in vendor.scenarios.values() {
            let mut stand_ins = Vec::new();
            let steps = self.drafts(&scenario.steps, &mut stand_ins);
            let clean_up = self.drafts(&scenario.clean_up, &mut stand_ins);
            let lacks = self.lacks_anywhere(scenario, &steps, &clean_up);
            let name = scenario.name.clone();
            self.cases.push(Case {
                name: CaseName {
                    vendor: vendor.name.clone(),
                    operation: "scenario".to_owned(),
                    kind: name.clone(),
                    detail: String::new(),
                },
                work: Work::Scenario(case::Scenario { name, steps, clean_up }),
                round: Round::Third,
                lacks,
            });
        }
    }

    fn lacks_anywhere(
        &self,
        scenario: &Scenario,
        steps: &[Draft],
        clean_up: &[Draft],
    ) -> Option<String> {
        let drafts = steps.iter().chain(clean_up);
        scenario.steps.iter().chain(&scenario.clean_up).zip(drafts).find_map(|(step, draft)| {
            let why = self.lacks(self.vendor.operations.get(&step.operation)?, draft)?;
            Some(format!("{why} (step `{}`)", step.operation))
        })
    }

    fn drafts(&mut self, steps: &[Step], stand_ins: &mut Vec<StandIn>) -> Vec<Draft> {
        let vendor = self.vendor;
        let operation = |step: &Step| vendor.operations.get(&step.operation);
        steps
            .iter()
            .map(|step| match operation(step) {
                Some(operation) => self.step(operation, step, stand_ins),
                // The model refuses a step without an operation.
                None => Draft::new(bindery_model::json::Value::object([])),
            })
            .collect()
    }

    /// The smallest valid request, with the values of the step, and things that exist.
    fn step(&mut self, operation: &Operation, step: &Step, stand_ins: &mut Vec<StandIn>) -> Draft {
        let mut draft = self.draft(operation, Extent::Smallest);
        let (vendor, shape) = (self.vendor, operation.request.shape);
        let mut nested: Vec<&String> = Vec::new();
        for (name, node) in &step.send {
            let fields = fields_of(vendor, shape);
            match fields.iter().find(|it| it.name == *name || it.key.value == *name) {
                Some(field) => {
                    let value = spelled_from(vendor, field.shape, node);
                    draft.values.set(field.key.value.clone(), value);
                }
                None => nested.push(name),
            }
        }
        visit(vendor, shape, &mut draft.values, &mut |field, value| {
            if nested.iter().any(|name| **name == field.name || **name == field.key.value)
                && let Some(node) = step.send.get(&field.name)
            {
                *value = spelled_from(vendor, field.shape, node);
            }
        });
        self.without_idle(operation, step, &mut draft);
        for entity in self.entities_inside_out(operation, &draft) {
            if super::creates(operation) != Some(entity.as_str()) {
                self.stand_in(operation, step, &mut draft, &entity, stand_ins);
            }
        }
        draft
    }

    /// What was only there because something must be, and is excused by what the step sends, goes.
    fn without_idle(&self, operation: &Operation, step: &Step, draft: &mut Draft) {
        let vendor = self.vendor;
        let breaches = |draft: &Draft| {
            let parts = encode::parts(vendor, operation, draft);
            self.fit.request(operation, &parts.sent(), Side::Sending).breaches.len()
        };
        let members = draft.values.as_object().unwrap_or_default();
        let keys: Vec<String> = members.iter().map(|member| member.key.to_string()).collect();
        for key in keys {
            let field = field_by_key(vendor, operation.request.shape, &key);
            let sent = field.is_none_or(|it| {
                step.send.contains_key(&it.name) || step.send.contains_key(&it.key.value)
            });
            let mut without = draft.clone();
            without.values.remove(&key);
            if !sent && breaches(&without) <= breaches(draft) {
                *draft = without;
            }
        }
    }

    /// An identity that the scenario writes out names a thing of the environment: the same one all
    /// through the scenario. Where the environment knows none, it stays as written.
    fn stand_in(
        &mut self,
        operation: &Operation,
        step: &Step,
        draft: &mut Draft,
        entity: &str,
        stand_ins: &mut Vec<StandIn>,
    ) {
        let (vendor, shape) = (self.vendor, operation.request.shape);
        let mut sent = None;
        visit(vendor, shape, &mut draft.values.clone(), &mut |field, value| {
            let given =
                step.send.contains_key(&field.name) || step.send.contains_key(&field.key.value);
            if is_id_of(field, entity) && given {
                sent = Some(crate::encode::fields::text_of(value));
            }
        });
        if sent.as_ref().is_some_and(|text| text.contains('{')) {
            return;
        }
        let known = stand_ins
            .iter()
            .find(|it| it.entity == entity && (sent.is_none() || it.written == sent))
            .map(|it| it.id.clone());
        let id = known.or_else(|| {
            let index = self.known(operation, entity, &[], &Wish::success())?;
            let id = self.things.id(index);
            stand_ins.push(StandIn {
                entity: entity.to_owned(),
                written: sent.clone(),
                id: id.clone(),
            });
            Some(id)
        });
        let Some(id) = id else { return };
        visit(vendor, shape, &mut draft.values, &mut |field, value| {
            if is_id_of(field, entity) {
                *value = spelled(value, &id);
            }
        });
    }
}
