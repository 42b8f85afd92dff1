//! Probes: what no page promises an outcome for. Sent only on request; what comes back is an
//! observation.

use bindery_model::fit::Side;
use bindery_model::vendor::{Claim, Operation};

use super::extent::Extent;
use super::things::Wish;
use super::{Planned, Planner, Probes, call};
use crate::case::{Draft, Expect};

impl Planner<'_> {
    /// Each rule of the request broken once, and each other candidate for the method.
    pub(super) fn probes(&mut self, operation: &Operation) {
        // Breaking every rule takes a while; nobody asked.
        if self.options.probes == Probes::Leave {
            return;
        }
        let mut full = self.draft(operation, Extent::Fullest);
        let placed = self.place(operation, &mut full, &Wish::fault());
        let shape = operation.request.shape;
        let broken = self.samples.broken_of(shape, &full.values, Side::Sending);
        for broken in broken {
            let detail = format!("{}{}", broken.kind, broken.pointer);
            let draft = Draft { values: broken.value, ..full.clone() };
            self.probe(operation, detail, draft, &placed);
        }
        let method = operation.call.method.as_ref();
        for other in method.into_iter().flat_map(Claim::others) {
            let mut draft = full.clone();
            draft.twist.method = Some(other.0.clone());
            self.probe(operation, format!("method/{}", other.0), draft, &placed);
        }
    }

    fn probe(
        &mut self,
        operation: &Operation,
        detail: String,
        draft: Draft,
        placed: &Result<Vec<crate::case::Setup>, String>,
    ) {
        let mut call = call(operation, draft, Expect::Nothing, None);
        let lacks = placed.clone().map(|setup| call.setup = setup).err();
        self.add(Planned { operation, kind: "probe".to_owned(), detail, call, lacks });
    }
}
