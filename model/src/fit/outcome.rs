//! Which outcome a reply is.
//!
//! The envelope's own test decides, whatever the HTTP status. Without one the status does. A
//! failure is the fault whose code, text and values fit, the one that tells most first; else the
//! only fault that has its status; else the only fault of which nothing but its keys is known, if
//! they are its keys; else nobody documented it.

use super::between::Truth;
use super::object::known_index;
use super::reply::Answer;
use super::{BodyIn, Fit};
use crate::vendor::{Body, EnvelopeUse, Fault, Operation, Outcome, Role, ShapeId, SuccessTest};

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
        if let Some(fault) = self.fault_that_tells(operation, answer, by_status) {
            return Decision { chosen: Chosen::Fault(fault), because: Because::Tells };
        }
        let resembles = || {
            let fault = self.fault_that_resembles(operation, answer.body, by_status)?;
            Some(Decision { chosen: Chosen::Fault(fault), because: Because::Shape })
        };
        if by_status {
            return resembles().unwrap_or_else(|| success(operation, Because::Status));
        }
        let has_status = |fault: &&Fault| {
            let envelope = self.envelope(&fault.outcome).and_then(|it| it.status.as_ref());
            let status = fault.outcome.status.as_ref().or(envelope);
            status.is_some_and(|status| status.accepted().any(|it| *it == answer.status))
        };
        let mut faults = reply.faults.values().map(|fault| &**fault).filter(has_status);
        match (faults.next(), faults.next()) {
            (Some(fault), None) => {
                Decision { chosen: Chosen::Fault(fault), because: Because::Status }
            }
            _ => resembles()
                .unwrap_or(Decision { chosen: Chosen::Undocumented, because: Because::Nothing }),
        }
    }

    pub(super) fn envelope(self, outcome: &Outcome) -> Option<&'a crate::vendor::Envelope> {
        match &outcome.envelope {
            EnvelopeUse::Named(name) => self.vendor.envelopes.get(name),
            EnvelopeUse::None | EnvelopeUse::Unknown => None,
        }
    }

    /// What the tests of the envelopes say that this operation answers in; that of success first.
    fn envelope_says(self, operation: &Operation, body: BodyIn<'_>) -> Truth {
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

    /// The fault that the reply itself tells. Under a status of success only one that nobody gives
    /// another status.
    fn fault_that_tells(
        self,
        operation: &'a Operation,
        answer: &Answer<'_>,
        by_status: bool,
    ) -> Option<&'a Fault> {
        let may_be = |fault: &&Fault| {
            let status = fault.outcome.status.as_ref();
            !by_status || status.is_none_or(|it| it.accepted().any(|it| *it == answer.status))
        };
        let told = operation.reply.faults.values().map(|fault| &**fault).filter(may_be).filter_map(
            |fault| {
                let score = self.tells(&fault.outcome, answer.body)?;
                Some((fault, score + usize::from(fault.listed)))
            },
        );
        // The first of those that tell equally much.
        let (fault, _) = told.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        let anywhere = fault.outcome.envelope == EnvelopeUse::Unknown;
        let fits_success = || match success(operation, Because::Status).chosen {
            Chosen::Success(success) => self.body_fits(success, answer.body),
            _ => false,
        };
        (!(by_status && anywhere && fits_success())).then_some(fault)
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
            let envelope = self.envelope(outcome).and_then(|it| it.status.as_ref());
            let status = outcome.status.as_ref().or(envelope);
            let tells = outcome.code.is_some() || outcome.text.is_some() || outcome.when.is_some();
            status.is_none() && !tells
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
            let keys = self.plan.shape(self.variant(*id, value)).object.as_ref()?;
            let members = value.as_object()?.iter();
            Some(members.filter(|it| known_index(keys, &it.key).is_some()).count())
        };
        shapes.iter().filter_map(count).max().unwrap_or(0)
    }

    /// How much a body tells that it is this outcome; nothing if it is another, or tells nothing.
    fn tells(self, outcome: &'a Outcome, body: BodyIn<'_>) -> Option<usize> {
        let mut told = false;
        let mut score = 0;
        if let Some(code) = &outcome.code {
            if !Self::has_code(code, &self.found(outcome, body, Role::Code)) {
                return None;
            }
            told = true;
            score += 2;
        }
        if let Some(text) = &outcome.text {
            let found = self.found(outcome, body, Role::Text);
            let mut fits = text.accepted().filter_map(|it| self.text_fits(outcome, it, &found));
            let literal = fits.next()?;
            told |= literal > 0;
            score += 4 * literal;
        }
        if let Some(when) = &outcome.when {
            if self.tells_so(outcome, &when.value, body) != Truth::Yes {
                return None;
            }
            told = true;
            score += 2;
        }
        let unless = outcome.unless.as_ref();
        if unless.is_some_and(|it| self.tells_so(outcome, &it.value, body) == Truth::Yes) {
            return None;
        }
        told.then_some(score)
    }

    pub(super) fn tells_so(
        self,
        outcome: &Outcome,
        condition: &crate::vendor::Condition,
        body: BodyIn<'_>,
    ) -> Truth {
        match &outcome.envelope {
            EnvelopeUse::Named(name) => self.told(name, condition, body),
            EnvelopeUse::None | EnvelopeUse::Unknown => Truth::Untold,
        }
    }
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
