//! The replies: what the page shows, made to speak of what this request asked for. A reply is
//! changed only as long as it fits the spec.

pub(crate) mod base;
mod draft;
mod mend;
mod remember;
mod scene;
mod shuffle;
mod subject;
mod tokens;
mod words;

use bindery_model::vendor::{Fault, Operation};

pub use draft::Reply;
pub(crate) use draft::{Content, Draft};
pub(crate) use scene::Scene;

use shuffle::shuffle;

use crate::answer::Facts;
use crate::memory::Change;
use crate::request::Decoded;
use crate::state::VendorState;

/// The reply to a request that succeeds, and what its success changes.
pub(crate) fn success(state: &VendorState, facts: &Facts<'_>) -> (Draft, Vec<Change>) {
    let sent = facts.decoded.sent();
    let scene = Scene { state, operation: facts.operation, fault: None, sent: Some(&sent) };
    let mut subject = subject::of(state, facts);
    let mut draft = base::draft(&scene, Some(facts));
    // Before anything is told: what is known is not left to chance.
    shuffle(&scene, &mut draft);
    remember::tell(&scene, facts, &mut subject, &mut draft);
    words::fill_holes(&scene, Some(facts), &mut draft);
    tokens::hand_out(&scene, &mut draft);
    (draft, subject.changes(state, facts))
}

/// The reply to a request that provokes this fault.
pub(crate) fn fault(
    state: &VendorState,
    operation: &Operation,
    fault: &Fault,
    facts: Option<&Facts<'_>>,
) -> Draft {
    let sent = facts.map(|facts| facts.decoded).map(Decoded::sent);
    let scene = Scene { state, operation, fault: Some(fault), sent: sent.as_ref() };
    told(&scene, facts)
}

/// A reply that answers nobody in particular.
pub(crate) fn bare(scene: &Scene<'_>) -> Draft {
    told(scene, None)
}

fn told(scene: &Scene<'_>, facts: Option<&Facts<'_>>) -> Draft {
    let mut draft = base::draft(scene, facts);
    shuffle(scene, &mut draft);
    words::fill_holes(scene, facts, &mut draft);
    tokens::hand_out(scene, &mut draft);
    draft
}
