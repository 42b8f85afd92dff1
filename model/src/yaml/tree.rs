//! The tree as it is read: it borrows its text from the file and its lists from an arena, so that it
//! costs little to make and nothing to let go. What is kept of it becomes a [`super::Node`].

use std::sync::Arc;

use super::{Piece, Style};
use crate::source::Span;

/// One node of a document, with the bytes it covers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Node<'t> {
    /// As in [`super::Node`].
    pub(crate) span: Span,
    /// What it is.
    pub(crate) value: Value<'t>,
}

/// What a node is: as [`super::Value`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value<'t> {
    Empty,
    Scalar(Scalar<'t>),
    List(&'t [Node<'t>]),
    Map(&'t [Entry<'t>]),
}

/// A piece of text, and how it was quoted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Scalar<'t> {
    /// The text without quotes, escapes resolved.
    pub(crate) text: &'t str,
    /// How it was written.
    pub(crate) style: Style,
}

/// One key and its value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Entry<'t> {
    /// The key's text.
    pub(crate) key: &'t str,
    /// The key's own bytes.
    pub(crate) key_span: Span,
    /// The value.
    pub(crate) value: Node<'t>,
    /// Whether the mapping was written inside `{}`.
    pub(crate) flow: bool,
}

impl<'t> Node<'t> {
    /// The text, if it is one.
    pub(crate) fn as_scalar(self) -> Option<Scalar<'t>> {
        match self.value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The entries, if it is a mapping.
    pub(crate) fn as_map(self) -> Option<&'t [Entry<'t>]> {
        match self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub(crate) fn as_list(self) -> Option<&'t [Node<'t>]> {
        match self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value of a key, if this is a mapping that has it.
    pub(crate) fn get(self, key: &str) -> Option<Node<'t>> {
        let entry = self.as_map()?.iter().find(|entry| entry.key == key)?;
        Some(entry.value)
    }

    /// What it is, as messages say it: `a mapping`, `a list`, `text`, `nothing`.
    pub(crate) fn kind_name(self) -> &'static str {
        match self.value {
            Value::Empty => "nothing",
            Value::Scalar(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The node to be kept, with texts that are stretches of `whole`, its file.
    pub(crate) fn owned(&self, whole: &Arc<str>) -> super::Node {
        let piece = |text: &str| Piece::of(whole, text);
        let entry = |it: &Entry<'_>| super::Entry {
            key: piece(it.key),
            key_span: it.key_span,
            value: it.value.owned(whole),
            flow: it.flow,
        };
        let value = match self.value {
            Value::Empty => super::Value::Empty,
            Value::Scalar(Scalar { text, style }) => {
                super::Value::Scalar(super::Scalar { text: piece(text), style })
            }
            Value::List(items) => {
                super::Value::List(items.iter().map(|item| item.owned(whole)).collect())
            }
            Value::Map(entries) => super::Value::Map(entries.iter().map(entry).collect()),
        };
        super::Node { span: self.span, value }
    }
}

impl Scalar<'_> {
    /// Whether older YAML takes this plain word for a boolean: `no`, `on`, `Y`, `True` and their
    /// kin. Plain `true` and `false` are booleans for everybody, so they are not among them.
    pub(crate) fn looks_like_boolean(self) -> bool {
        const WORDS: [&str; 20] = [
            "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off",
            "Off", "OFF", "True", "TRUE", "False", "FALSE",
        ];
        self.style == Style::Plain && self.text.len() <= 5 && WORDS.contains(&self.text)
    }
}
