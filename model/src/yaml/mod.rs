//! YAML as a tree that keeps its places. Nothing outside this module knows the parser's name.

mod duplicates;
mod piece;
mod read;
mod syntax;
#[cfg(test)]
mod tests;
pub(crate) mod tree;

pub use piece::Piece;
pub(crate) use read::read_into;
pub use read::{MAX_DEPTH, read};

use crate::source::Span;

/// One node of a document, with the bytes it covers.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The bytes: of a scalar with its quotes, of a block with all it holds.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing written: `key:` and then the line ends. (A written `null` or `~` is a plain scalar.)
    /// Its span is the empty place behind the colon; at the key's end where there is no colon,
    /// as behind `b` in `{a: 1, b}`.
    Empty,
    /// A piece of text.
    Scalar(Scalar),
    /// `[a, b]`, or lines with dashes.
    List(Vec<Node>),
    /// `{a: b}`, or lines with colons; in the order written, each key once.
    Map(Vec<Entry>),
}

/// A piece of text, and how it was quoted; what it means depends on who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text without quotes, escapes resolved.
    pub text: Piece,
    /// How it was written.
    pub style: Style,
}

/// How a scalar was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without quotes: `5` may be a number, `null` nothing.
    Plain,
    /// In quotes or as a block (`|`, `>`): always text.
    Quoted,
}

/// One key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key's text.
    pub key: Piece,
    /// The key's own bytes.
    pub key_span: Span,
    /// The value.
    pub value: Node,
    /// Whether the mapping was written inside `{}`.
    pub flow: bool,
}

impl Node {
    /// The text, if it is one.
    pub fn as_scalar(&self) -> Option<&Scalar> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// The entries, if it is a mapping.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key, if this is a mapping that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_map()?.iter().find(|entry| entry.key == key)
    }

    /// Whether nothing was written here.
    pub fn is_empty(&self) -> bool {
        self.value == Value::Empty
    }

    /// What it is, as messages say it: `a mapping`, `a list`, `text`, `nothing`.
    pub fn kind_name(&self) -> &'static str {
        match self.value {
            Value::Empty => "nothing",
            Value::Scalar(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }
}

impl Scalar {
    /// Whether it stands without quotes.
    pub fn is_plain(&self) -> bool {
        self.style == Style::Plain
    }
}
