//! Words, basis, page lines and doubts, as templates see them.

use std::sync::Arc;

use bindery_model::vendor::{About as Said, Basis, Cites, Claim, Note};
use serde_json::Value;

use super::model::{About, Dispute, Doubt, Text};

/// What a node says of itself.
pub(super) fn about(said: &Said) -> Arc<About> {
    Arc::new(About {
        title: said.title.as_deref().map(Into::into),
        doc: said.doc.as_deref().map(Into::into),
        gaps: texts(&said.gaps),
        outside: texts(&said.outside),
        deprecated: said.deprecated.as_ref().map(|note| note.text.as_str().into()),
        basis: said.origin.basis.word(),
        at: cites(&said.origin.at),
    })
}

fn texts(notes: &[Note]) -> Vec<Text> {
    notes.iter().map(|note| note.text.as_str().into()).collect()
}

/// Page lines, a text each.
pub(super) fn cites(cites: &Cites) -> Vec<Text> {
    cites.iter().map(|cite| cite.to_string().into()).collect()
}

/// What is in doubt about a fact; `None` where it is documented, or known as the node is whose fact
/// it is, and nothing stands against it.
pub(super) fn doubt<T>(
    fact: &str,
    claim: &Claim<T>,
    node: Basis,
    show: impl Fn(&T) -> Value,
) -> Option<Arc<Doubt>> {
    let basis = claim.basis();
    if claim.doubt.is_none() && (basis == Basis::Documented || basis == node) {
        return None;
    }
    let candidates = claim.doubt.iter().flat_map(|doubt| &doubt.candidates).map(&show);
    let disputes = claim.doubt.iter().flat_map(|doubt| &doubt.disputes);
    let disputes = disputes.map(|dispute| {
        Arc::new(Dispute {
            says: dispute.value.as_ref().map_or(Value::Null, &show),
            basis: dispute.origin.basis.word(),
            at: cites(&dispute.origin.at),
        })
    });
    Some(Arc::new(Doubt {
        fact: fact.into(),
        taken: show(&claim.value),
        basis: basis.word(),
        candidates: candidates.collect(),
        disputes: disputes.collect(),
    }))
}
