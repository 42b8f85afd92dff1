//! How a value is spelled on the wire: numbers and booleans in strings, spellings of nothing,
//! joined, padded, packed.
//!
//! Each spelling works both ways: every documented one is read, the first is written. A value
//! comes in as the [`Scalar`] that stands on the wire, its digits as they are.

pub mod boolean;
pub mod bytes;
pub mod joined;
pub mod null;
pub mod number;
pub mod packed;
pub mod padded;
pub mod text;

pub use boolean::Booleans;
pub use padded::Padded;

use crate::decimal;

/// A value on the wire that is neither object nor list, as it stands there.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, by its own digits.
    Number(&'a str),
    /// A string, its escapes resolved.
    Text(&'a str),
}

/// The kinds that a value can have on the wire, as `wire:` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A JSON string.
    String,
    /// A JSON number.
    Number,
    /// A JSON boolean.
    Boolean,
}

impl Kind {
    /// How a message says it.
    pub const fn words(self) -> &'static str {
        match self {
            Kind::String => "a string",
            Kind::Number => "a number",
            Kind::Boolean => "a boolean",
        }
    }
}

impl Scalar<'_> {
    /// The kind it has; nothing for `null`.
    pub const fn kind(&self) -> Option<Kind> {
        match self {
            Scalar::Null => None,
            Scalar::Boolean(_) => Some(Kind::Boolean),
            Scalar::Number(_) => Some(Kind::Number),
            Scalar::Text(_) => Some(Kind::String),
        }
    }

    /// How a message says what stands on the wire.
    pub const fn words(&self) -> &'static str {
        match self.kind() {
            Some(kind) => kind.words(),
            None => "null",
        }
    }
}

/// Kinds compare as kinds, texts letter by letter, numbers by their value.
impl PartialEq for Scalar<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Scalar::Null, Scalar::Null) => true,
            (Scalar::Boolean(a), Scalar::Boolean(b)) => a == b,
            (Scalar::Number(a), Scalar::Number(b)) => decimal::same(a, b),
            (Scalar::Text(a), Scalar::Text(b)) => a == b,
            _ => false,
        }
    }
}

/// Why what stands on the wire is not a spelling of the value that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// The value is of a kind that is not accepted here: the rule `type` or `wire` is broken.
    #[error("of another kind than documented")]
    OtherKind,
    /// The kind is right and the text is none of the documented spellings.
    #[error("not a documented spelling")]
    NotASpelling,
    /// The text is not a number, or not one that can be held.
    #[error(transparent)]
    Number(#[from] decimal::NumberError),
    /// The text is not filled up as documented.
    #[error("not filled up as documented")]
    NotPadded,
    /// The text is not base64.
    #[error("not base64")]
    NotBase64,
}
