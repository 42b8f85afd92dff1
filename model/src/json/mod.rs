//! JSON exactly as it was sent: numbers keep their spelling, members their order and their
//! duplicates, and every value knows its bytes.
//!
//! It must never go through a floating-point number, and never recurse into what it reads: what a
//! stranger's server sends decides nothing about our stack.

mod convert;
mod edit;
mod error;
mod parse;
mod pointer;
mod scan;
#[cfg(test)]
mod tests;
mod write;

use std::borrow::Cow;

pub use convert::OutOfRange;
pub use error::Error;
pub use parse::{Document, Limits, MAX_DEPTH, parse, parse_str};
pub use pointer::{NotAPointer, Pointer};

/// A range of bytes in what was read; empty at 0 in a value made by a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Extent {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// One value and its bytes. Two values are equal when they say the same in the same spelling and
/// order, wherever they stand.
#[derive(Debug, Clone)]
pub struct Value<'a> {
    /// What it is.
    pub kind: Kind<'a>,
    /// Its bytes, with the quotes or brackets.
    pub extent: Extent,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was spelled: `1.10` stays `1.10`.
    Number(Cow<'a, str>),
    /// A text, its escapes resolved.
    String(Cow<'a, str>),
    /// `[…]`
    Array(Vec<Value<'a>>),
    /// `{…}`, in the order sent; a key sent twice is here twice.
    Object(Vec<Member<'a>>),
}

/// One key of an object and its value.
#[derive(Debug, Clone)]
pub struct Member<'a> {
    /// The key, its escapes resolved.
    pub key: Cow<'a, str>,
    /// The key's bytes, with the quotes.
    pub extent: Extent,
    /// Its value.
    pub value: Value<'a>,
}

impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind
    }
}

impl Eq for Value<'_> {}

impl PartialEq for Member<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.value == other.value
    }
}

impl Eq for Member<'_> {}

impl<'a> Value<'a> {
    /// The items, if it is an array.
    pub fn as_array(&self) -> Option<&[Value<'a>]> {
        match &self.kind {
            Kind::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&[Member<'a>]> {
        match &self.kind {
            Kind::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The text, if it is a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// The spelling, if it is a number.
    pub fn as_number(&self) -> Option<&str> {
        match &self.kind {
            Kind::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.kind == Kind::Null
    }

    /// The value of the first member with this key, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value<'a>> {
        self.as_object()?.iter().find(|member| member.key == key).map(|member| &member.value)
    }

    /// The value a pointer leads to from here; of a key that is there twice, the first.
    pub fn find(&self, pointer: &Pointer) -> Option<&Value<'a>> {
        pointer.steps().try_fold(self, |value, step| match &value.kind {
            Kind::Array(items) => items.get(pointer::index(&step)?),
            Kind::Object(_) => value.get(&step),
            _ => None,
        })
    }

    /// What it is, as messages say it: `null`, `a boolean`, `a number`, `text`, `a list`, `an object`.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            Kind::Null => "null",
            Kind::Bool(_) => "a boolean",
            Kind::Number(_) => "a number",
            Kind::String(_) => "text",
            Kind::Array(_) => "a list",
            Kind::Object(_) => "an object",
        }
    }
}
