//! Names: looked up outwards, and reported where nothing declares them.

use std::rc::Rc;

use super::{Resolver, Scope};
use crate::diagnostic::{Code, Diagnostic, suggest};
use crate::said::{EnvelopeSaid, Named, NamedEntry, SharedSaid, Text};
use crate::source::Span;

impl<'a> Resolver<'a> {
    /// Reports a name that nothing declares, and proposes the nearest that something does.
    pub(super) fn dangling<'n>(
        &mut self,
        span: Span,
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let message = format!("there is no {what} `{name}`");
        let known: Vec<&str> = known.into_iter().collect();
        let help = match suggest(name, known.iter().copied()) {
            Some(close) => format!("did you mean `{close}`?"),
            None if known.is_empty() => format!("none is declared; declare the {what} first"),
            None if known.len() <= 12 => format!("known here: {}", known.join(", ")),
            None => format!("{} are declared, none of them close", known.len()),
        };
        // Where no name is near, the whole block that declares them may be what is wrong.
        let block = known.is_empty() || (what == "entity" && suggest(name, known).is_none());
        let cause = if block { format!("no {what}") } else { message.clone() };
        let diagnostic = Diagnostic::error(Code::DanglingReference, span, message);
        self.report(diagnostic.help(help).cause(cause));
    }

    /// Reports a key that a node cannot do without.
    pub(super) fn missing(&mut self, span: Span, key: &str, what: &str, help: &str) {
        let mut before = self.diagnostics.iter_mut().rev().take(64);
        let same = |it: &&mut Diagnostic| {
            it.code == Code::MissingKey && it.span == span && it.message.starts_with(what)
        };
        // What one node lacks is one message.
        if let Some(first) = before.find(same) {
            first.message = format!("{} and no `{key}`", first.message);
            first.help = first.help.take().map(|first| format!("{first}; {help}"));
            return;
        }
        let message = format!("{what} says no `{key}`");
        let diagnostic = Diagnostic::error(Code::MissingKey, span, message);
        self.report(diagnostic.help(help).cause(format!("{key} {}", span.file.0)));
    }

    /// Reports a name that is given twice.
    pub(super) fn twice(&mut self, what: &str, span: Span, first: Span, help: &str) {
        let message = format!("the {what} is here already");
        let diagnostic = Diagnostic::error(Code::DuplicateName, span, message).help(help);
        self.report(diagnostic.also(first, "it comes from here"));
    }

    /// The declaration of a name, looked up outwards, and the scope it was found in.
    pub(super) fn look_up<T>(
        &mut self,
        scope: Scope<'a>,
        what: &str,
        (name, span): (&str, Span),
        list: impl Fn(&'a SharedSaid) -> Option<&'a Rc<Named<T>>>,
    ) -> Option<(&'a NamedEntry<T>, Scope<'a>)> {
        for (page, shared) in scope.shared() {
            if let Some(entry) = list(shared).and_then(|named| named.get(name)) {
                return Some((entry, if page.is_some() { scope } else { scope.outer() }));
            }
        }
        let declared = scope.shared().filter_map(|(_, shared)| list(shared));
        let known: Vec<&str> =
            declared.flat_map(|named| named.iter()).map(|entry| entry.name.as_str()).collect();
        self.dangling(span, what, name, known);
        None
    }

    /// An envelope's declaration, and its key in the vendor: `reply`, or `po/reply` for a page's.
    pub(super) fn envelope_declared(
        &mut self,
        scope: Scope<'a>,
        name: &str,
        span: Span,
    ) -> Option<(&'a NamedEntry<EnvelopeSaid>, Scope<'a>, String)> {
        let (entry, found) =
            self.look_up(scope, "envelope", (name, span), |shared| shared.envelopes.as_ref())?;
        let page = found.page.and_then(|page| page.page.as_ref());
        let key = page.map_or_else(|| name.to_owned(), |page| format!("{}/{name}", page.text));
        Some((entry, found, key))
    }

    /// Reports an entity that the vendor file does not declare.
    pub(super) fn entity_known(&mut self, name: &str, span: Span) {
        let entities = self.vendor.entities.as_deref();
        if entities.is_none_or(|entities| entities.get(name).is_none()) {
            let known = entities.into_iter().flat_map(|named| named.iter());
            self.dangling(span, "entity", name, known.map(|entry| entry.name.as_str()));
        }
    }

    /// Reports a state that the entity does not have, or an entity that is not declared.
    pub(super) fn state_known(&mut self, entity: &str, span: Span, state: &Text) {
        self.entity_known(entity, span);
        let entities = self.vendor.entities.as_deref();
        let Some(declared) = entities.and_then(|entities| entities.get(entity)) else { return };
        let Some(states) = &declared.value.states else { return };
        if !states.0.iter().any(|known| known.text == state.text) {
            let known = states.0.iter().map(|state| state.text.as_str());
            self.dangling(state.span, "state", &state.text, known);
        }
    }

    /// Reports a secret that the vendor file does not declare.
    pub(super) fn secret_known(&mut self, secret: &Text) {
        let mut secrets = self.vendor.secrets();
        if !secrets.any(|entry| entry.name == secret.text) {
            let known = self.vendor.secrets().map(|entry| entry.name.as_str());
            self.dangling(secret.span, "secret", &secret.text, known);
        }
    }
}
