//! One call: what must exist is made, the request goes out, the reply is judged, and what may be
//! shown of it is kept.

use std::cell::Cell;

use bindery_model::json::{self, Value};
use bindery_model::vendor::{EffectKind, Operation};
use bindery_model::{Valid, Vendor};

use super::clean::Entry;
use super::event::Exchange;
use super::value::{self, Kept};
use super::workers::{Reach, unsent};
use super::{CaseResult, Run, learn};
use crate::case::{Call, Case, CaseName, Draft, Expect};
use crate::encode::reply_id::id_in_reply;
use crate::encode::{EncodeError, Fill, Target, encode};
use crate::finding::Finding;
use crate::judge::{Judge, Judgement, Promise, Values, Verdict};
use crate::ledger::Ledger;
use crate::recording::Recorder;
use crate::secret::{Redactor, Secrets};
use crate::send::{Label, Polite, Repeat, Reply, SendError, Urgency};

/// Makes the calls of one case.
pub(super) struct Caller<'c> {
    pub(super) vendor: &'c Valid<Vendor>,
    judge: Judge<'c>,
    polite: &'c Polite<'c>,
    reach: &'c Reach,
    secrets: &'c Secrets,
    target: Target,
    subject: usize,
    recorder: Option<&'c Recorder>,
    pub(super) ledger: Option<&'c Ledger>,
    case: String,
    /// How many calls of the case were made.
    turn: Cell<usize>,
}

/// What came of one call.
pub(super) struct Called {
    pub(super) exchange: Exchange,
    /// The judgement, and the reply as it came; `Err`: why there is none.
    pub(super) result: Result<(Judgement, Reply), String>,
}

struct VendorSecrets<'s>(&'s Secrets, &'s str);

impl Fill for VendorSecrets<'_> {
    fn secret(&self, name: &str) -> Option<String> {
        self.0.with(self.1, name, str::to_owned)
    }
}

impl<'c> Caller<'c> {
    pub(super) fn new(
        run: &'c Run<'_>,
        polite: &'c Polite<'c>,
        reach: &'c Reach,
        subject: usize,
        case: &CaseName,
    ) -> Result<Self, String> {
        let it = &run.subjects[subject];
        let vendor = it.vendor();
        let values = if polite.is_instant() { Values::Placeholders } else { Values::AsTheyCame };
        Ok(Self {
            vendor,
            judge: Judge::new(vendor, &it.plan).of(values),
            polite,
            reach,
            secrets: run.secrets,
            target: run.target(vendor)?,
            subject,
            recorder: run.recorder,
            ledger: run.ledger,
            case: case.to_string(),
            turn: Cell::new(0),
        })
    }

    pub(super) fn redactor(&self) -> &Redactor {
        self.secrets.redactor()
    }

    /// A case of one call.
    pub(super) fn call(&self, case: &Case, call: &Call) -> CaseResult {
        let mut exchanges = Vec::new();
        let kept = match self.setup(call, &mut exchanges) {
            Ok(kept) => kept,
            Err(why) => {
                return CaseResult { exchanges, ..unsent(case, Verdict::Skipped(why)) };
            }
        };
        let Some(operation) = self.vendor.operations.get(&call.operation) else {
            return unsent(case, Verdict::Skipped("the operation is gone".to_owned()));
        };
        let draft = match value::filled(self.vendor, operation, &call.draft, &kept) {
            Ok(draft) => draft,
            Err(hole) => {
                let why = format!("nothing fills `{hole}`");
                return CaseResult { exchanges, ..unsent(case, Verdict::Skipped(why)) };
            }
        };
        let promise = Promise { expect: &call.expect, origin: call.promise.as_ref() };
        let called = match self.send(operation, &draft, promise, Urgency::CanStop) {
            Ok(called) => called,
            Err(error) => return unsent(case, Verdict::Skipped(error.to_string())),
        };
        let shown_by = exchanges.len();
        exchanges.push(called.exchange);
        let base = unsent(case, Verdict::Unverified);
        match called.result {
            Ok((Judgement { verdict, outcome, mut findings }, _)) => {
                for finding in &mut findings {
                    finding.exchange = shown_by;
                }
                CaseResult { outcome, verdict, findings, exchanges, ..base }
            }
            Err(why) => CaseResult { verdict: Verdict::Failed(why), exchanges, ..base },
        }
    }

    /// The label of the next call.
    fn label(&self, operation: &Operation) -> Label {
        let label = self.next_label(operation);
        self.turn.set(self.turn.get() + 1);
        label
    }

    /// The label that the next call will have.
    pub(super) fn next_label(&self, operation: &Operation) -> Label {
        Label {
            vendor: self.vendor.name.clone(),
            operation: operation.name.clone(),
            case: self.case.clone(),
            turn: self.turn.get(),
        }
    }

    /// Makes what must exist, and keeps the identities under the names of the entities.
    fn setup(&self, call: &Call, exchanges: &mut Vec<Exchange>) -> Result<Kept, String> {
        let mut kept = Kept::new();
        for setup in &call.setup {
            let lacking =
                |why: &str| format!("an id of `{}`: {why} (`{}`)", setup.entity, setup.operation);
            let operation = self
                .vendor
                .operations
                .get(&setup.operation)
                .ok_or_else(|| lacking("the operation is gone"))?;
            let draft = value::filled(self.vendor, operation, &setup.draft, &kept)
                .map_err(|hole| lacking(&format!("nothing fills `{hole}`")))?;
            let promise = Promise { expect: &Expect::Success, origin: None };
            let called = self
                .send(operation, &draft, promise, Urgency::CanStop)
                .map_err(|error| lacking(&error.to_string()))?;
            exchanges.push(called.exchange);
            let (judgement, reply) = called.result.map_err(|why| lacking(&why))?;
            if judgement.outcome.as_deref() != Some("success") {
                return Err(lacking("making one did not succeed"));
            }
            let id = self
                .made(operation, &reply, &setup.entity)
                .ok_or_else(|| lacking("the reply does not tell it"))?;
            kept.insert(setup.entity.clone(), id);
        }
        Ok(kept)
    }

    /// The identity that a reply tells.
    fn made(&self, operation: &Operation, reply: &Reply, entity: &str) -> Option<String> {
        let payload = self.payload(operation, reply)?;
        let way = id_in_reply(self.vendor, operation, entity)?;
        let found = value::along(&payload, &way)?;
        Some(crate::encode::fields::text_of(found)).filter(|id| !id.is_empty())
    }

    /// Writes down what became of what the call makes or removes.
    fn book(&self, entry: Entry<'_>, operation: &Operation, judgement: &Judgement, reply: &Reply) {
        let success = judgement.outcome.as_deref() == Some("success");
        match entry {
            Entry::Makes(ledger, number) if success => {
                let effect = operation.effect.as_ref().map(|claim| &claim.value);
                let entity = effect.and_then(|effect| effect.entity.as_deref());
                let id = entity.and_then(|entity| self.made(operation, reply, entity));
                ledger.made(number, id, self.redactor());
            }
            // A documented fault says that nothing was made; anything else says nothing.
            Entry::Makes(ledger, number) if judgement.outcome.is_some() => ledger.not_made(number),
            Entry::Removes(ledger, entity, id) if success => {
                ledger.removed(&self.vendor.name, &entity, &id);
            }
            _ => {}
        }
    }

    /// The payload of a success.
    pub(super) fn payload(&self, operation: &Operation, reply: &Reply) -> Option<Value<'static>> {
        let document = json::parse(&reply.body, json::Limits::default()).ok()?;
        let success = operation.reply.success.as_ref()?;
        Some(value::payload(self.vendor, success, &document.value))
    }

    /// Sends one request and judges what comes.
    pub(super) fn send(
        &self,
        operation: &Operation,
        draft: &Draft,
        promise: Promise<'_>,
        urgency: Urgency,
    ) -> Result<Called, EncodeError> {
        let fill = VendorSecrets(self.secrets, &self.vendor.name);
        let (mut request, parts) = encode(self.vendor, operation, draft, &self.target, &fill)?;
        let entry = self.entry(operation, draft);
        request.label = self.label(operation);
        let statuses = statuses(operation, promise.expect);
        let sent = self.polite.send(&request, repeat(operation), &statuses, urgency);
        if let Ok(reply) = &sent {
            self.reach.answered(self.subject);
            learn::secrets(self.vendor, operation, reply, self.secrets);
        }
        let redactor = self.secrets.redactor();
        if let Some(recorder) = self.recorder {
            recorder.keep(&request.label, &request, &sent, redactor);
        }
        let mut exchange = Exchange {
            operation: operation.name.clone(),
            request: request.shown(redactor).into(),
            reply: None,
            error: None,
        };
        let result = match sent {
            Ok(reply) => {
                exchange.reply = Some(reply.shown(redactor).into());
                let mut judgement = self.judge.reply(operation, promise, &parts.sent(), &reply);
                self.book(entry, operation, &judgement, &reply);
                judgement.findings.iter_mut().for_each(|finding: &mut Finding| {
                    finding.redact(redactor);
                });
                Ok((judgement, reply))
            }
            Err(error) => {
                self.reach.missed(self.subject, &error);
                if let Entry::Makes(ledger, number) = entry
                    && (error.before_sending() || error == SendError::Stopped)
                {
                    ledger.not_made(number);
                }
                let why = redactor.text(&error.to_string());
                exchange.error = Some(why.clone());
                Err(why)
            }
        };
        Ok(Called { exchange, result })
    }
}

/// What reads may be repeated; of what nobody says anything, only what never left.
fn repeat(operation: &Operation) -> Repeat {
    match operation.effect.as_ref().map(|claim| claim.value.kind) {
        Some(EffectKind::Read) => Repeat::Harmless,
        _ => Repeat::OnlyUnsent,
    }
}

/// The statuses that the promised outcome has.
fn statuses(operation: &Operation, expect: &Expect) -> Vec<u16> {
    let outcome = match expect {
        Expect::Success => operation.reply.success.as_ref(),
        Expect::Fault(name) => operation.reply.faults.get(name).map(|fault| &fault.outcome),
        Expect::Nothing | Expect::Documented => None,
    };
    let status = outcome.and_then(|outcome| outcome.status.as_ref());
    status.map(|claim| claim.accepted().copied().collect()).unwrap_or_default()
}
