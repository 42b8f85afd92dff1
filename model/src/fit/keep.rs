//! How what is found is kept: as a breach, or as a note where a fact is in doubt; never with the
//! value of a secret.

use super::input::{Cover, Here, Input, Text};
use super::value::{Hold, Judge};
use super::{Breach, BreachKind, Side};
use crate::json;
use crate::source::Span;
use crate::vendor::{Field, Origin, Placeholders};

impl Judge<'_> {
    pub(super) fn breach(
        &mut self,
        kind: BreachKind,
        here: Here<'_>,
        origin: &Origin,
        expected: String,
        actual: String,
    ) {
        self.breach_at(kind, here, here.path.pointer(), (expected, actual), origin);
    }

    pub(super) fn breach_at(
        &mut self,
        kind: BreachKind,
        here: Here<'_>,
        pointer: json::Pointer,
        (expected, actual): (String, String),
        origin: &Origin,
    ) {
        let field = here.field.map(|field| field.name.clone());
        let (place, origin) = (here.place, self.cited(origin, here));
        self.out.breaches.push(Breach { kind, place, pointer, field, expected, actual, origin });
    }

    /// A fact with the page lines of the nearest that has any.
    fn cited(&self, origin: &Origin, here: Here<'_>) -> Origin {
        let around = here.field.map(|field| &field.about.origin).into_iter().chain(self.home);
        let mut cited = origin.clone();
        for near in around {
            if cited.at.is_empty() {
                cited.at = near.at.clone();
            }
            if cited.span == Span::default() {
                cited.span = near.span;
            }
        }
        cited
    }

    /// Accepted, but only because a fact is in doubt.
    pub(super) fn note(
        &mut self,
        kind: BreachKind,
        here: Here<'_>,
        origin: &Origin,
        expected: &str,
        input: Input<'_>,
    ) {
        self.breach(kind, here, origin, expected.to_owned(), shown(input, here));
        self.last_is_doubtful();
    }

    /// The breach found last is one of a fact in doubt: what we read is accepted.
    pub(super) fn last_is_doubtful(&mut self) {
        if self.side == Side::Reading {
            self.out.notes.extend(self.out.breaches.pop());
        }
    }

    /// Whether the value of this field stands for something else.
    pub(super) fn cover(&self, field: &Field, key: &str, around: Cover) -> Cover {
        let secret = field.secret.is_some();
        let named = match self.hold {
            Hold::All => false,
            Hold::Except(Placeholders::All) => true,
            Hold::Except(Placeholders::Named(names)) => {
                secret || names.iter().any(|name| name == key || *name == field.name)
            }
        };
        match around {
            _ if named => Cover::Placeholder,
            Cover::None if secret => Cover::Secret,
            around => around,
        }
    }
}

/// The value in a few words, unless it is a secret.
pub(super) fn shown(input: Input<'_>, here: Here<'_>) -> String {
    match here.cover {
        Cover::Secret => format!("{}, a secret", input.kind_name()),
        _ => input.shown(),
    }
}

/// The text in a few words, unless it is a secret.
pub(super) fn shown_text(text: &Text<'_>, here: Here<'_>) -> String {
    shown(Input::Text(text), here)
}
