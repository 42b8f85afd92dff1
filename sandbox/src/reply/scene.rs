//! What a reply is held against: the operation, the outcome it is meant to be, the request.

use bindery_model::fit::{Chosen, Judged, Sent};
use bindery_model::json::Value;
use bindery_model::vendor::{Body, Fault, Operation, Outcome, ShapeId};
use bindery_samples::Which;

use super::Draft;
use crate::state::VendorState;
use crate::walk::{Spot, spots};

/// What a reply is held against.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) state: &'a VendorState,
    pub(crate) operation: &'a Operation,
    /// The fault it is meant to be; `None`: success.
    pub(crate) fault: Option<&'a Fault>,
    /// The request, where it could be read.
    pub(crate) sent: Option<&'a Sent<'a>>,
}

impl<'a> Scene<'a> {
    /// The outcome it is meant to be; `None` where nobody documents success.
    pub(crate) fn outcome(&self) -> Option<&'a Outcome> {
        match self.fault {
            Some(fault) => Some(&fault.outcome),
            None => self.operation.reply.success.as_ref(),
        }
    }

    /// The outcome's name, for samples.
    pub(crate) fn which(&self) -> Which<'a> {
        self.fault.map_or(Which::Success, |fault| Which::Fault(&fault.name))
    }

    /// A word for what this reply is, for seeds.
    pub(crate) fn words(&self) -> [&'a str; 3] {
        let outcome = self.fault.map_or("success", |fault| fault.name.as_str());
        [&self.state.vendor.name, &self.operation.name, outcome]
    }

    /// Holds a draft to the spec.
    pub(crate) fn judge(&self, draft: &Draft) -> Judged<'a> {
        let meant = match self.fault {
            Some(fault) => Some(Chosen::Fault(fault)),
            None => self.operation.reply.success.as_ref().map(Chosen::Success),
        };
        self.state.fit().reply_to(self.operation, &draft.answer(), self.sent, meant)
    }

    /// What is against a draft: breaches, notes, and being another outcome than was meant.
    pub(crate) fn faults_of(&self, draft: &Draft) -> usize {
        let judged = self.judge(draft);
        let other = usize::from(!self.is_meant(&judged));
        judged.fitted.breaches.len() + judged.fitted.notes.len() + other
    }

    /// Whether the judge takes it for the outcome that was meant.
    pub(crate) fn is_meant(&self, judged: &Judged<'_>) -> bool {
        match (&judged.decision.chosen, self.fault) {
            (Chosen::Success(_) | Chosen::SuccessUnsaid, None) => true,
            (Chosen::Fault(chosen), Some(meant)) => chosen.name == meant.name,
            _ => false,
        }
    }

    /// The shape of the body: of several, the one that the value fits best.
    pub(crate) fn shape(&self, value: &Value<'_>) -> Option<ShapeId> {
        let Body::Shapes(shapes) = &self.outcome()?.body else { return None };
        let against = |shape: &&ShapeId| {
            let side = bindery_model::fit::Side::Reading;
            self.state.fit().value(**shape, value, side).breaches.len()
        };
        match shapes.as_slice() {
            [only] => Some(*only),
            several => several.iter().min_by_key(against).copied(),
        }
    }

    /// The spots of a body that the spec speaks of; none where it says nothing of it.
    pub(crate) fn spots(&self, value: &Value<'_>) -> Vec<Spot<'a>> {
        self.shape(value).map_or_else(Vec::new, |shape| spots(self.state.fit(), shape, value))
    }
}
