//! YAML as a tree that keeps its places. Nothing outside this module knows the parser's name.

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
    pub text: String,
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
    pub key: String,
    /// The key's own bytes.
    pub key_span: Span,
    /// The value.
    pub value: Node,
    /// Whether the mapping was written inside `{}`.
    pub flow: bool,
}
