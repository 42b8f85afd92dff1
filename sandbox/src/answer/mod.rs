//! From a request to the reply that the pages promise. Pure: the same state and request give the
//! same plan; what a call changes is part of the plan, and done by whoever carries it out.

mod facts;
mod provoke;

use bindery_model::vendor::{Fault, Operation};

pub(crate) use facts::{Facts, created};
use provoke::{Step, by_method, by_path, provoked};

use crate::drift::{self, Injected};
use crate::memory::Change;
use crate::reply::{self, Draft, Reply};
use crate::request::{Asked, Decoded, Routed, Unreadable, decode, route};
use crate::state::VendorState;

/// What a request gets, and what it changes.
pub struct Planned {
    /// The reply.
    pub reply: Reply,
    /// The drift in it, if one was injected.
    pub injected: Option<Injected>,
    pub(crate) changes: Vec<Change>,
}

impl Planned {
    fn refused(status: u16, why: &str) -> Self {
        Self { reply: Reply::refusal(status, why), injected: None, changes: Vec::new() }
    }
}

/// What a vendor in this state answers to a request.
pub(crate) fn answer(state: &VendorState, asked: &Asked) -> Planned {
    match route(&state.vendor, &asked.method, &asked.target) {
        Routed::Nowhere(nearest) => {
            let fault = nearest.and_then(|o| by_path(o, &asked.target).map(|fault| (o, fault)));
            match fault {
                Some((operation, fault)) => with_fault(state, operation, fault, None),
                None => Planned::refused(404, "no operation has this path"),
            }
        }
        Routed::WrongMethod(found) => match by_method(found.operation, &asked.method) {
            Some(fault) => with_fault(state, found.operation, fault, None),
            None => Planned::refused(405, "the operation with this path has another method"),
        },
        Routed::Found(found) => {
            let decoded = decode(&state.vendor, &found, asked);
            let facts = Facts::of(state, &found, &decoded);
            judged(state, &facts)
        }
    }
}

/// Goes through the steps; the first that fails decides.
fn judged(state: &VendorState, facts: &Facts<'_>) -> Planned {
    for step in Step::ALL {
        if let Some(fault) = provoked(state, facts, step) {
            return with_fault(state, facts.operation, fault, Some(facts));
        }
        if let Some((status, why)) = undocumented(state, facts, step) {
            return Planned::refused(status, &why);
        }
    }
    let (draft, changes) = reply::success(state, facts);
    carried(state, facts.operation, None, Some(facts.decoded), draft, changes)
}

fn with_fault(
    state: &VendorState,
    operation: &Operation,
    fault: &Fault,
    facts: Option<&Facts<'_>>,
) -> Planned {
    let draft = reply::fault(state, operation, fault, facts);
    let decoded = facts.map(|facts| facts.decoded);
    carried(state, operation, Some(fault), decoded, draft, Vec::new())
}

/// Lets the reply drift, as far as the options say so.
fn carried(
    state: &VendorState,
    operation: &Operation,
    fault: Option<&Fault>,
    decoded: Option<&Decoded>,
    mut draft: Draft,
    changes: Vec<Change>,
) -> Planned {
    let sent = decoded.map(Decoded::sent);
    let scene = reply::Scene { state, operation, fault, sent: sent.as_ref() };
    let injected = drift::inject(&scene, &mut draft);
    Planned { reply: draft.into_reply(), injected, changes }
}

/// What is wrong at a step for which no page documents a fault. Plainly the sandbox's own words.
fn undocumented(state: &VendorState, facts: &Facts<'_>, step: Step) -> Option<(u16, String)> {
    match step {
        Step::Secrets => facts.secrets.first().map(|failing| {
            let how = format!("{:?}", failing.how).to_lowercase();
            (401, format!("the secret {} is {how}", failing.name))
        }),
        Step::Body => facts.unreadable().map(|why| match why {
            Unreadable::NotJson => (400, "the body is not JSON".to_owned()),
            Unreadable::NotAForm(why) => (400, format!("the body is no form: {why}")),
            Unreadable::Encoding(got) => {
                (415, format!("the operation documents no encoding with {got}"))
            }
        }),
        Step::Values => None,
        Step::Fields => facts.breaches.first().map(|breach| {
            let what = breach.kind.name();
            (400, format!("{what} at {}: expected {}", breach.pointer, breach.expected))
        }),
        Step::Entities => {
            facts.no_such.first().map(|entity| (404, format!("there is no such {entity}")))
        }
        Step::States => facts.wrong_state(state).map(|wanted| {
            let states = wanted.states.join(" or ");
            (409, format!("the {} is not {states}", wanted.entity))
        }),
    }
}
