//! A reply that was promised to be one outcome, and tells none or another because of the very
//! thing that is wrong with it: its code is missing, its text has changed. Then that is what is
//! wrong, and not that nobody documents such a failure.

use super::between::Truth;
use super::reply::{Answer, Judged};
use super::{Because, Breach, BreachKind, Chosen, Decision, Fit, Sent};
use crate::vendor::{Body, Operation, Outcome};

impl<'a> Fit<'a> {
    /// As [`Fit::reply`], knowing which outcome was promised. A reply that fits no documented
    /// outcome, and the promised one but for one place in its body, is that one.
    pub fn reply_to(
        self,
        operation: &'a Operation,
        answer: &Answer<'_>,
        request: Option<&Sent<'_>>,
        promised: Option<Chosen<'a>>,
    ) -> Judged<'a> {
        let judged = self.reply(operation, answer, request);
        let came = judged.decision.chosen;
        let Some(promised) = promised.filter(|it| it.name() != came.name()) else { return judged };
        let Some(outcome) = promised.outcome() else { return judged };
        // Of a body that nobody describes one thing says too little; success of which nobody says
        // anything fits whatever comes.
        let fits = judged.fitted.fits() && !matches!(came, Chosen::SuccessUnsaid);
        if fits || !matches!(outcome.body, Body::Shapes(_)) {
            return judged;
        }
        let nearly = self.held_to(operation, outcome, answer, request);
        let [only] = nearly.breaches.as_slice() else { return judged };
        if tells_failures_apart(only.kind)
            || (self.tells_otherwise(operation, promised, answer)
                && !self.is_no_test(outcome, only))
        {
            return judged;
        }
        let decision = Decision { chosen: promised, because: Because::Promise };
        Judged { decision, fitted: nearly }
    }

    /// Whether the envelope's own test says that it is a failure where success was promised, or
    /// the other way round.
    fn tells_otherwise(
        self,
        operation: &'a Operation,
        promised: Chosen<'_>,
        answer: &Answer<'_>,
    ) -> bool {
        let says = self.envelope_says(operation, answer.body);
        match promised {
            Chosen::Success(_) | Chosen::SuccessUnsaid => says == Truth::No,
            Chosen::Fault(_) | Chosen::Undocumented => says == Truth::Yes,
        }
    }

    /// Whether the envelope's test of success asks for this very value, which is null.
    fn is_no_test(self, outcome: &'a Outcome, breach: &Breach) -> bool {
        let test = self.envelope(outcome).and_then(|envelope| envelope.success.as_ref());
        let claims = test.into_iter().flat_map(|test| test.when.iter().chain(&test.unless));
        let mut asked = claims.flat_map(|claim| claim.value.fields());
        breach.kind == BreachKind::Null && asked.any(|name| Some(name) == breach.field.as_deref())
    }
}

/// Whether failures are told apart by it, so that another one is another failure.
fn tells_failures_apart(kind: BreachKind) -> bool {
    use BreachKind::{Code, ContentType, Status, Tells};
    matches!(kind, Code | ContentType | Status | Tells)
}
