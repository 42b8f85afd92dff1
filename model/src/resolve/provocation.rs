//! What provokes a fault.

use super::Resolver;
use crate::diagnostic::{Code, Diagnostic};
use crate::said::{Fact, ProvocationSaid, Text};
use crate::vendor::{Claim, Provocation, SecretFailing, StateOf, Wrong};

impl Resolver<'_> {
    /// One way to provoke a fault; `unknown` is noted.
    pub(super) fn provocation(
        &mut self,
        way: &Fact<ProvocationSaid>,
    ) -> Option<Claim<Provocation>> {
        let Some(said) = &way.value else {
            self.unknown("provoked_by", &way.origin);
            return None;
        };
        self.provocation_names(said);
        let mut claim = way.claim(provocation)?;
        // `basis` may stand among the keys that say what provokes it.
        claim.origin.basis = claim.origin.basis.max(said.origin.basis);
        if claim.value == Provocation::default() {
            let message = "this says nothing of what provokes the fault";
            let help = "name what does: omit, wrong_type, secret, path, method, body, send, no_such, \
                        state; or `outside:` where no request can";
            let span = way.origin.span;
            self.report(Diagnostic::error(Code::MissingKey, span, message).help(help));
        }
        Some(claim)
    }

    fn provocation_names(&mut self, said: &ProvocationSaid) {
        if let Some(secret) = &said.secret {
            self.secret_known(secret);
        }
        if let (None, Some(_)) = (&said.secret, &said.is) {
            let help = "add `secret: NAME`, the secret that `is` speaks of";
            self.missing(said.origin.span, "secret", "what provokes it", help);
        }
        if let Some(entity) = &said.no_such {
            self.entity_known(&entity.text, entity.span);
        }
        for entry in said.state.iter().flat_map(|states| states.iter()) {
            for state in &entry.value.0 {
                self.state_known(&entry.name, entry.name_span, state);
            }
        }
    }
}

fn provocation(said: &ProvocationSaid) -> Provocation {
    let wrong = |text: &Text| match text.text.as_str() {
        "wrong" => Wrong::Any,
        other => Wrong::Given(other.to_owned()),
    };
    let failing = said.is.as_deref().copied().unwrap_or(SecretFailing::Wrong);
    let states = said.state.iter().flat_map(|states| states.iter());
    let sent = said.send.iter().flat_map(|send| send.iter());
    let outside: Vec<&str> = said.about.0.outside.iter().map(|note| note.text.as_str()).collect();
    Provocation {
        omit: said.omit.as_ref().map(|omit| omit.texts()).unwrap_or_default(),
        wrong_type: said.wrong_type.as_ref().map(|fields| fields.texts()).unwrap_or_default(),
        secret: said.secret.as_ref().map(|secret| (secret.text.owned(), failing)),
        path: said.path.as_deref().map(wrong),
        method: said.method.as_deref().map(wrong),
        body_not_json: said.body.is_some(),
        send: sent.map(|entry| (entry.name.owned(), entry.value.wire())).collect(),
        no_such: said.no_such.as_ref().map(|entity| entity.text.owned()),
        state: states
            .map(|entry| StateOf { entity: entry.name.owned(), states: entry.value.texts() })
            .collect(),
        outside: (!outside.is_empty()).then(|| outside.join(" ")),
    }
}
