//! From a request to the reply that the pages promise. Pure: the same state and request give the
//! same plan; what a call changes is part of the plan, and done by whoever carries it out.

mod facts;
mod provoke;

use bindery_model::vendor::{Fault, Operation};

pub(crate) use facts::{Facts, created};
use provoke::{Step, by_method, by_path, provoked};

use crate::drift::{self, Injected};
use crate::memory::Change;
use crate::reply::{self, Draft, Reply, Scene};
use crate::request::{Asked, Routed, Unreadable, decode, route};
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
    let carried = |scene: &Scene<'_>, mut draft: Draft, changes| {
        let injected = drift::inject(scene, &mut draft);
        Planned { reply: draft.into_reply(), injected, changes }
    };
    replied(state, asked, &carried).unwrap_or_else(|(status, why)| Planned::refused(status, &why))
}

/// What it could answer with one drift in it: each kind of drift at each place where it applies.
pub(crate) fn drifting(state: &VendorState, asked: &Asked) -> Vec<Planned> {
    replied(state, asked, &|scene, draft, _| everywhere(scene, &draft)).unwrap_or_default()
}

/// A reply with this outcome, whatever provokes it, and what it could be with one drift in it.
pub(crate) fn shown(
    state: &VendorState,
    operation: &Operation,
    fault: Option<&str>,
) -> Option<(Reply, Vec<Planned>)> {
    let fault = match fault {
        Some(name) => Some(&**operation.reply.faults.get(name)?),
        None => None,
    };
    let scene = Scene { state, operation, fault, sent: None };
    let draft = reply::bare(&scene);
    let drifting = everywhere(&scene, &draft);
    Some((draft.into_reply(), drifting))
}

fn everywhere(scene: &Scene<'_>, draft: &Draft) -> Vec<Planned> {
    let planned = |(injected, draft): (_, Draft)| Planned {
        reply: draft.into_reply(),
        injected: Some(injected),
        changes: Vec::new(),
    };
    drift::everywhere(scene, draft).into_iter().map(planned).collect()
}

/// What becomes of a reply as the page promises it, and of what the call changes.
type Then<'t, T> = &'t dyn Fn(&Scene<'_>, Draft, Vec<Change>) -> T;

/// A status, and why.
type Refused = (u16, String);

/// Finds the reply to a request; `Err`: what the sandbox says where no page says anything.
fn replied<T>(state: &VendorState, asked: &Asked, then: Then<'_, T>) -> Result<T, Refused> {
    match route(&state.vendor, &asked.method, &asked.target) {
        Routed::Nowhere(nearest) => {
            let fault = nearest.and_then(|o| by_path(o, &asked.target).map(|fault| (o, fault)));
            let Some((operation, fault)) = fault else {
                return Err((404, "no operation has this path".to_owned()));
            };
            Ok(with_fault((state, operation), fault, None, then))
        }
        Routed::WrongMethod(found) => {
            let Some(fault) = by_method(found.operation, &asked.method) else {
                let why = "the operation with this path has another method";
                return Err((405, why.to_owned()));
            };
            Ok(with_fault((state, found.operation), fault, None, then))
        }
        Routed::Found(found) => {
            let decoded = decode(&state.vendor, &found, asked);
            let facts = Facts::of(state, &found, &decoded);
            judged(state, &facts, then)
        }
    }
}

/// Goes through the steps; the first that fails decides.
fn judged<T>(state: &VendorState, facts: &Facts<'_>, then: Then<'_, T>) -> Result<T, Refused> {
    for step in Step::ALL {
        if let Some(fault) = provoked(state, facts, step) {
            return Ok(with_fault((state, facts.operation), fault, Some(facts), then));
        }
        if let Some((status, why)) = undocumented(state, facts, step) {
            return Err((status, why));
        }
    }
    let (draft, changes) = reply::success(state, facts);
    let sent = facts.decoded.sent();
    let scene = Scene { state, operation: facts.operation, fault: None, sent: Some(&sent) };
    Ok(then(&scene, draft, changes))
}

fn with_fault<T>(
    (state, operation): (&VendorState, &Operation),
    fault: &Fault,
    facts: Option<&Facts<'_>>,
    then: Then<'_, T>,
) -> T {
    let draft = reply::fault(state, operation, fault, facts);
    let sent = facts.map(|facts| facts.decoded.sent());
    let scene = Scene { state, operation, fault: Some(fault), sent: sent.as_ref() };
    then(&scene, draft, Vec::new())
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
