//! Removes what the run made, whatever else happened, and tells what is left.

use bindery_model::Vendor;
use bindery_model::json::Value;
use bindery_model::vendor::{EffectKind, Operation};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Run;
use super::call::Caller;
use super::workers::Reach;
use crate::case::{CaseName, Draft, Expect};
use crate::encode::fields::{text_of, visit};
use crate::judge::Promise;
use crate::ledger::{Ledger, Line, Which};
use crate::plan;
use crate::send::{Polite, Urgency};

/// What a run made, and what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Made {
    /// How many things it made.
    pub made: usize,
    /// How many of them are gone again.
    pub removed: usize,
    /// What may still be there.
    pub left: Vec<Line>,
}

impl Run<'_> {
    /// Removes what the ledger holds. Calls go one by one: what lies in something goes before it.
    pub(super) fn clean(&self, polite: &Polite<'_>, reach: &Reach, which: Which) -> Option<Made> {
        let ledger = self.ledger?;
        for (number, line) in ledger.left(which) {
            if let Err(why) = self.remove(polite, reach, &line) {
                ledger.kept(number, self.secrets.redactor().text(&why));
            }
        }
        let (made, removed) = ledger.count();
        let left = ledger.left(which).into_iter().map(|(_, line)| line);
        Some(Made { made, removed, left: left.collect() })
    }

    fn remove(&self, polite: &Polite<'_>, reach: &Reach, line: &Line) -> Result<(), String> {
        let found = self.subjects.iter().position(|it| it.vendor().name == line.vendor);
        let subject = found.ok_or("its vendor is not among those of this run")?;
        let it = &self.subjects[subject];
        let vendor = it.vendor();
        let has = |name: &str| self.secrets.has(&vendor.name, name);
        let options = &self.options.plan;
        let (operation, draft) =
            plan::removal(vendor, &it.plan, self.environment, options, &has, line)?;
        let name = CaseName {
            vendor: vendor.name.clone(),
            operation: operation.name.clone(),
            kind: "clean_up".to_owned(),
            detail: line.id.clone().unwrap_or_default(),
        };
        let caller = Caller::new(self, polite, reach, subject, &name)?;
        let promise = Promise { expect: &Expect::Success, origin: None };
        let sent = caller.send(operation, &draft, promise, Urgency::CleansUp);
        let (judgement, reply) = sent.map_err(|error| error.to_string())?.result?;
        match judgement.outcome.as_deref() {
            Some("success") => Ok(()),
            Some(fault) => Err(format!("`{}` answered `{fault}`", operation.name)),
            None => Err(format!("`{}` answered with status {}", operation.name, reply.status)),
        }
    }
}

/// What a call does to the ledger.
pub(super) enum Entry<'l> {
    /// Nothing.
    None,
    /// It makes the thing on this line.
    Makes(&'l Ledger, usize),
    /// It removes this thing.
    Removes(&'l Ledger, String, String),
}

/// The identities that a request speaks of, by entity.
pub(super) fn identities(
    vendor: &Vendor,
    operation: &Operation,
    values: &Value<'static>,
) -> IndexMap<String, String> {
    let mut ids = IndexMap::new();
    visit(vendor, operation.request.shape, &mut values.clone(), &mut |field, value| {
        if let Some(tie) = &field.id_of {
            let text = text_of(value);
            if !text.is_empty() {
                ids.entry(tie.value.entity.clone()).or_insert(text);
            }
        }
    });
    ids
}

impl Caller<'_> {
    /// Writes down what is about to be made, before it is.
    pub(super) fn entry(&self, operation: &Operation, draft: &Draft) -> Entry<'_> {
        let Some(ledger) = self.ledger else { return Entry::None };
        let Some(effect) = operation.effect.as_ref().map(|claim| &claim.value) else {
            return Entry::None;
        };
        let mut ids = identities(self.vendor, operation, &draft.values);
        let id = effect.entity.as_ref().and_then(|entity| ids.shift_remove(entity));
        match (effect.kind, &effect.entity, id) {
            (EffectKind::Create, entity, id) => {
                let label = self.next_label(operation);
                let redactor = self.redactor();
                let number = ledger.sending(&label, entity.as_deref(), (id, ids), redactor);
                Entry::Makes(ledger, number)
            }
            (EffectKind::Delete, Some(entity), Some(id)) => {
                Entry::Removes(ledger, entity.clone(), id)
            }
            _ => Entry::None,
        }
    }
}
