//! Which documented fault a request provokes.

use bindery_model::vendor::{Fault, Operation, Provocation, SecretFailing, WireText, Wrong};

use super::facts::Facts;
use crate::request::Unreadable;
use crate::state::VendorState;

/// The steps in which a request is judged, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Secrets,
    Body,
    Values,
    Fields,
    Entities,
    States,
}

impl Step {
    pub(crate) const ALL: [Self; 6] =
        [Self::Secrets, Self::Body, Self::Values, Self::Fields, Self::Entities, Self::States];

    /// Whether a way to provoke a fault speaks of this step.
    fn is_spoken_of(self, way: &Provocation) -> bool {
        match self {
            Self::Secrets => way.secret.is_some() || !way.omit.is_empty(),
            Self::Body => way.body_not_json,
            Self::Values => !way.send.is_empty(),
            Self::Fields => !way.omit.is_empty() || !way.wrong_type.is_empty(),
            Self::Entities => way.no_such.is_some(),
            Self::States => !way.state.is_empty(),
        }
    }
}

/// The fault that a request provokes at a step: the operation's own before shared ones; first by
/// exactly what is wrong, then by what comes nearest to it.
pub(crate) fn provoked<'a>(
    state: &VendorState,
    facts: &Facts<'a>,
    step: Step,
) -> Option<&'a Fault> {
    if step == Step::Secrets && facts.secrets.is_empty() {
        return None;
    }
    [Reading::Exact, Reading::Near].into_iter().find_map(|reading| {
        faults(facts.operation).find(|fault| {
            fault.provoked_by.iter().any(|way| {
                let way = &way.value;
                step.is_spoken_of(way) && holds(way, state, facts, step, reading)
            })
        })
    })
}

/// The fault that a path that is nobody's provokes.
pub(crate) fn by_path<'a>(operation: &'a Operation, target: &str) -> Option<&'a Fault> {
    let path = target.split('?').next().unwrap_or(target);
    by(operation, |way| way.path.as_ref(), path)
}

/// The fault that a method that is not the operation's provokes.
pub(crate) fn by_method<'a>(operation: &'a Operation, method: &str) -> Option<&'a Fault> {
    by(operation, |way| way.method.as_ref(), method)
}

fn by<'a>(
    operation: &'a Operation,
    part: impl Fn(&Provocation) -> Option<&Wrong>,
    sent: &str,
) -> Option<&'a Fault> {
    let fits = |exactly: bool| {
        faults(operation).find(|fault| {
            fault.provoked_by.iter().any(|way| match part(&way.value) {
                Some(Wrong::Given(given)) => exactly && given == sent,
                Some(Wrong::Any) => !exactly,
                None => false,
            })
        })
    };
    fits(true).or_else(|| fits(false))
}

fn faults(operation: &Operation) -> impl Iterator<Item = &Fault> {
    let faults = operation.reply.faults.values().map(|fault| &**fault);
    faults.clone().filter(|fault| fault.listed).chain(faults.filter(|fault| !fault.listed))
}

/// How strictly a secret's failing is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Exact,
    /// A malformed secret is a wrong one, where nobody says what comes of malformed ones.
    Near,
}

/// Whether all parts of a way to provoke a fault hold.
fn holds(
    way: &Provocation,
    state: &VendorState,
    facts: &Facts<'_>,
    step: Step,
    reading: Reading,
) -> bool {
    let secret = way.secret.as_ref().is_none_or(|(name, how)| {
        facts.secrets.iter().any(|failing| {
            let near = reading == Reading::Near
                && *how == SecretFailing::Wrong
                && failing.how == SecretFailing::Malformed;
            failing.name == *name && (failing.how == *how || near)
        })
    });
    let omitted = way.omit.is_empty() || way.omit.iter().any(|name| lacks(name, facts, step));
    let mistyped =
        way.wrong_type.is_empty() || way.wrong_type.iter().any(|name| facts.is_mistyped(name));
    let unread = !way.body_not_json || facts.unreadable() == Some(&Unreadable::NotJson);
    let sent = way.send.iter().all(|(name, value)| {
        facts.text(name).is_some_and(|text| Some(text.as_str()) == spelled(value))
    });
    let unknown =
        way.no_such.as_ref().is_none_or(|entity| facts.no_such.contains(&entity.as_str()));
    let in_state = way.state.iter().all(|wanted| facts.is_in(state, wanted));
    let reachable = way.path.is_none() && way.method.is_none() && way.outside.is_none();
    secret && omitted && mistyped && unread && sent && unknown && in_state && reachable
}

fn lacks(name: &str, facts: &Facts<'_>, step: Step) -> bool {
    match (step, name) {
        // Of what is lacking, only the carriers of secrets are looked at so early.
        (Step::Secrets, _) => {
            facts.secrets.iter().any(|failing| failing.carriers.iter().any(|c| c == name))
                && facts.lacks(name)
        }
        (_, "any_required") => facts.lacks_any(),
        _ => facts.lacks(name),
    }
}

fn spelled(value: &WireText) -> Option<&str> {
    match value {
        WireText::Null => None,
        WireText::Boolean(true) => Some("true"),
        WireText::Boolean(false) => Some("false"),
        WireText::Number(text) | WireText::Text(text) => Some(text),
    }
}
