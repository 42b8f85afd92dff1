//! Values of a reply that repeat values of its request.

use super::{Check, Expected};
use crate::{
    Rule,
    rules::decimal,
    wire::{Record, Spelled, Spelling},
};

/// The values of a request by key, each as its plain text.
#[derive(Default)]
pub(super) struct Sent(Vec<(&'static str, String)>);

impl Sent {
    /// What a request sends.
    pub(super) fn of(request: &dyn Record) -> Self {
        let mut sent = Vec::new();
        request.values(&mut |values| {
            let given = request.fields().iter().zip(values);
            sent.extend(given.filter_map(|(field, view)| Some((field.key, text(view.value()?)?))));
        });
        Self(sent)
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, text)| text.as_str())
    }
}

/// A scalar by its value, however the wire spells it.
fn text(value: &dyn Spelled) -> Option<String> {
    value.give(&Spelling::Own).ok()?.into_text("").ok()
}

impl Check<'_> {
    /// `echoes`: the value that a field of the request has, by the key there. Where no request is
    /// known, or it does not have the field, there is nothing to repeat.
    pub fn echoes<V: Spelled>(&mut self, key: &str, value: &V, field: &'static str) {
        let Some(sent) = self.sent().get(field) else { return };
        let found = text(value);
        let holds = found.as_deref().is_some_and(|found| {
            let numbers = decimal::is_number(found) && decimal::is_number(sent);
            found == sent || (numbers && decimal::same(found, sent))
        });
        if !holds {
            self.report(key, Rule::Echoes, Expected::Echo(field), &|| found.clone());
        }
    }
}
