//! Which outcome a reply is.
//!
//! The envelope's own test decides, whatever the HTTP status. Without one the status does. A
//! failure is the fault whose code, text and values fit, the one that tells most first; else the
//! only fault that has its status; else the only fault of which nothing but its keys is known, if
//! they are its keys; else nobody documented it.

use bindery_rules::outcome::{self, Holes, Seen, Sign, Weight};

use super::between::Truth;
use super::object::known_index;
use super::reply::Answer;
use super::{BodyIn, Fit};
use crate::vendor::{
    Body, Claim, CodeText, Condition, EnvelopeUse, Fault, Operation, Outcome, Role, ShapeId,
    SuccessTest, Template,
};

/// Which outcome a reply is, and what told it.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'v> {
    /// The outcome.
    pub chosen: Chosen<'v>,
    /// What told it.
    pub because: Because,
}

/// An outcome of an operation.
#[derive(Debug, Clone, Copy)]
pub enum Chosen<'v> {
    /// Success, as documented.
    Success(&'v Outcome),
    /// A documented fault.
    Fault(&'v Fault),
    /// Success, of which the spec knows nothing.
    SuccessUnsaid,
    /// A failure that the spec does not have.
    Undocumented,
}

impl<'v> Chosen<'v> {
    /// What the spec says of it.
    pub fn outcome(self) -> Option<&'v Outcome> {
        match self {
            Self::Success(outcome) => Some(outcome),
            Self::Fault(fault) => Some(&fault.outcome),
            Self::SuccessUnsaid | Self::Undocumented => None,
        }
    }

    /// `success`, the fault's name, or `undocumented`.
    pub fn name(self) -> &'v str {
        match self {
            Self::Success(_) | Self::SuccessUnsaid => "success",
            Self::Fault(fault) => &fault.name,
            Self::Undocumented => "undocumented",
        }
    }
}

/// What told an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Because {
    /// The envelope's test of success.
    Envelope,
    /// The code, the text, or values of the envelope.
    Tells,
    /// The HTTP status alone.
    Status,
    /// Its keys: nothing else about the fault is known.
    Shape,
    /// It was promised, and only one thing in it differs.
    Promise,
    /// Nothing did.
    Nothing,
}

impl<'a> Fit<'a> {
    /// Which outcome of an operation a reply is.
    pub fn outcome(self, operation: &'a Operation, answer: &Answer<'_>) -> Decision<'a> {
        let reply = &operation.reply;
        let verdict = self.envelope_says(operation, answer.body);
        if verdict == Truth::Yes {
            return success(operation, Because::Envelope);
        }
        let by_status = verdict == Truth::Untold && status_says_success(operation, answer);
        let weights = self.weights(operation, answer, by_status);
        let has_status = |fault: &Fault| {
            let status = self.status(&fault.outcome);
            !by_status && status.is_some_and(|it| it.accepted().any(|it| *it == answer.status))
        };
        let faults = reply
            .faults
            .values()
            .zip(&weights)
            .map(|(fault, weight)| (*weight, has_status(fault).then_some(answer.status)));
        if let Some(index) = outcome::choose(faults, answer.status)
            && let Some((_, fault)) = reply.faults.get_index(index)
        {
            let told = weights.get(index).is_some_and(Option::is_some);
            let because = if told { Because::Tells } else { Because::Status };
            return Decision { chosen: Chosen::Fault(fault), because };
        }
        if let Some(fault) = self.fault_that_resembles(operation, answer.body, by_status) {
            return Decision { chosen: Chosen::Fault(fault), because: Because::Shape };
        }
        if by_status {
            return success(operation, Because::Status);
        }
        Decision { chosen: Chosen::Undocumented, because: Because::Nothing }
    }

    pub(super) fn envelope(self, outcome: &Outcome) -> Option<&'a crate::vendor::Envelope> {
        match &outcome.envelope {
            EnvelopeUse::Named(name) => self.vendor.envelopes.get(name),
            EnvelopeUse::None | EnvelopeUse::Unknown => None,
        }
    }

    /// The documented status of an outcome: its own, or its envelope's.
    pub(super) fn status(self, outcome: &'a Outcome) -> Option<&'a Claim<u16>> {
        outcome.status.as_ref().or_else(|| self.envelope(outcome)?.status.as_ref())
    }

    /// What the tests of the envelopes say that this operation answers in; that of success first.
    pub(super) fn envelope_says(self, operation: &Operation, body: BodyIn<'_>) -> Truth {
        let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
        let mut asked: Vec<&str> = Vec::new();
        for outcome in operation.reply.success.iter().chain(faults) {
            let EnvelopeUse::Named(name) = &outcome.envelope else { continue };
            if asked.contains(&name.as_str()) {
                continue;
            }
            asked.push(name);
            let test = self.vendor.envelopes.get(name).and_then(|it| it.success.as_ref());
            match test.map_or(Truth::Untold, |test| self.passes(name, test, body)) {
                Truth::Untold => {}
                told => return told,
            }
        }
        Truth::Untold
    }

    fn passes(self, name: &str, test: &SuccessTest, body: BodyIn<'_>) -> Truth {
        let when = test.when.iter().map(|when| self.told(name, &when.value, body));
        let unless = test.unless.iter().map(|unless| self.told(name, &unless.value, body).not());
        Truth::all(when.chain(unless))
    }

    /// How much a reply tells that it is this fault. Under a status of success only one that nobody
    /// gives another status; and where code and text may stand anywhere, only if the body is no
    /// success.
    /// How much a reply tells of each fault; holes are open only where no fault fits otherwise.
    fn weights(
        self,
        operation: &'a Operation,
        answer: &Answer<'_>,
        by_status: bool,
    ) -> Vec<Option<Weight>> {
        let weigh = |holes: Holes| -> Vec<Option<Weight>> {
            let faults = operation.reply.faults.values();
            faults.map(|fault| self.weight(operation, fault, answer, (by_status, holes))).collect()
        };
        let held = weigh(Holes::Held);
        if held.iter().any(Option::is_some) { held } else { weigh(Holes::Open) }
    }

    fn weight(
        self,
        operation: &'a Operation,
        fault: &'a Fault,
        answer: &Answer<'_>,
        (by_status, holes): (bool, Holes),
    ) -> Option<Weight> {
        let status = self.status(&fault.outcome);
        let may_be = status.is_none_or(|it| it.accepted().any(|it| *it == answer.status));
        if by_status && !may_be {
            return None;
        }
        let weight = self.tells(&fault.outcome, answer, holes)?;
        let anywhere = fault.outcome.envelope == EnvelopeUse::Unknown;
        let success = operation.reply.success.as_ref();
        let fits = || success.is_some_and(|success| self.body_fits(success, answer.body));
        (!(by_status && anywhere && fits())).then_some(weight)
    }

    /// The only fault of which nobody says more than what its body looks like, if the body looks so.
    fn fault_that_resembles(
        self,
        operation: &'a Operation,
        body: BodyIn<'_>,
        by_status: bool,
    ) -> Option<&'a Fault> {
        let BodyIn::Json(value) = body else { return None };
        let silent = |fault: &&Fault| {
            let Fault { outcome, .. } = fault;
            let tells = outcome.code.is_some() || outcome.text.is_some() || outcome.when.is_some();
            self.status(outcome).is_none() && !tells
        };
        let mut faults = operation.reply.faults.values().map(|fault| &**fault).filter(silent);
        let (fault, None) = (faults.next()?, faults.next()) else { return None };
        let keys = value.as_object()?.len();
        let known = self.known_keys(&fault.outcome, value);
        let success = operation.reply.success.as_ref();
        let of_success = success.map_or(0, |success| self.known_keys(success, value));
        let resembles = known * 2 > keys && (!by_status || of_success * 2 < known);
        resembles.then_some(fault)
    }

    /// How many keys of an object the body of an outcome has.
    fn known_keys(self, outcome: &Outcome, value: &crate::json::Value<'_>) -> usize {
        let Body::Shapes(shapes) = &outcome.body else { return 0 };
        let count = |id: &ShapeId| {
            let keys = self.shape_plan(self.variant(*id, value)).object.as_ref()?;
            let members = value.as_object()?.iter();
            Some(members.filter(|it| known_index(keys, &it.key).is_some()).count())
        };
        shapes.iter().filter_map(count).max().unwrap_or(0)
    }

    /// How much a body tells that it is this outcome, by the best of its codes and texts; nothing
    /// if it is another, or tells nothing.
    fn tells(self, outcome: &'a Outcome, answer: &Answer<'_>, holes: Holes) -> Option<Weight> {
        let found = |role| self.found(outcome, answer.body, role);
        let codes = outcome.code.as_ref().map(|_| found(Role::Code)).unwrap_or_default();
        let texts = outcome.text.as_ref().map(|_| found(Role::Text)).unwrap_or_default();
        let codes: Vec<&str> = codes.iter().map(|it| it.text.as_str()).collect();
        let texts: Vec<&str> = texts.iter().map(|it| it.text.as_str()).collect();
        let seen = Seen { codes: &codes, texts: &texts, status: answer.status };
        let conditions = self.conditions(outcome, answer.body);
        let any_code: Vec<Option<&CodeText>> = alternatives(outcome.code.as_ref());
        let any_text: Vec<Option<&Template>> = alternatives(outcome.text.as_ref());
        let pairs =
            any_code.iter().flat_map(|code| any_text.iter().map(move |text| (*code, *text)));
        let weights = pairs.filter_map(|(code, spelled)| {
            let text = spelled.and_then(|text| self.plan.text(text));
            let code = code.map(|code| code.0.as_str());
            let sign = Sign { code, text, conditions, status: None };
            outcome::weigh(&sign, &seen, |hole, part| {
                holes == Holes::Open || self.passes_hole(outcome, (spelled, text), hole, part)
            })
        });
        weights.max()
    }

    /// How many values of its envelope tell an outcome, and whether all do.
    fn conditions(self, outcome: &Outcome, body: BodyIn<'_>) -> Option<(usize, bool)> {
        let when =
            outcome.when.iter().map(|it| (&it.value, self.tells_so(outcome, &it.value, body)));
        let unless = outcome.unless.iter();
        let unless = unless.map(|it| (&it.value, self.tells_so(outcome, &it.value, body).not()));
        let all: Vec<(&Condition, Truth)> = when.chain(unless).collect();
        let count = all.iter().map(|(condition, _)| condition.fields().len()).sum();
        let hold = all.iter().all(|(_, truth)| *truth == Truth::Yes);
        (!all.is_empty()).then_some((count, hold))
    }

    pub(super) fn tells_so(
        self,
        outcome: &Outcome,
        condition: &Condition,
        body: BodyIn<'_>,
    ) -> Truth {
        match &outcome.envelope {
            EnvelopeUse::Named(name) => self.told(name, condition, body),
            EnvelopeUse::None | EnvelopeUse::Unknown => Truth::Untold,
        }
    }
}

/// Every value that a claim accepts; one nothing where there is no claim.
fn alternatives<T>(claim: Option<&Claim<T>>) -> Vec<Option<&T>> {
    claim.map_or_else(|| vec![None], |claim| claim.accepted().map(Some).collect())
}

fn success(operation: &Operation, because: Because) -> Decision<'_> {
    let chosen = operation.reply.success.as_ref().map_or(Chosen::SuccessUnsaid, Chosen::Success);
    Decision { chosen, because }
}

fn status_says_success(operation: &Operation, answer: &Answer<'_>) -> bool {
    let success = operation.reply.success.as_ref();
    let status = success.and_then(|success| success.status.as_ref());
    let documented = status.is_some_and(|it| it.accepted().any(|it| *it == answer.status));
    documented || (200..300).contains(&answer.status)
}
