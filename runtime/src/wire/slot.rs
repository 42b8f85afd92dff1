//! The values of a record, seen by what they are: texts, integers and booleans, which most fields
//! hold, are read and written without asking each what it is.

use super::Spelled;

/// Where the value of a field is read into.
pub enum Slot<'s> {
    /// A text.
    Text(&'s mut String),
    /// A text that may be left out.
    MayText(&'s mut Option<String>),
    /// An integer.
    Integer(&'s mut i64),
    /// An integer that may be left out.
    MayInteger(&'s mut Option<i64>),
    /// A boolean.
    Flag(&'s mut bool),
    /// A boolean that may be left out.
    MayFlag(&'s mut Option<bool>),
    /// Anything else.
    Value(&'s mut dyn Spelled),
}

impl Slot<'_> {
    /// The value, whatever it is.
    pub fn value(&mut self) -> &mut dyn Spelled {
        match self {
            Slot::Text(value) => *value,
            Slot::MayText(value) => *value,
            Slot::Integer(value) => *value,
            Slot::MayInteger(value) => *value,
            Slot::Flag(value) => *value,
            Slot::MayFlag(value) => *value,
            Slot::Value(value) => *value,
        }
    }

    pub(crate) fn may_be_absent(&self) -> bool {
        match self {
            Slot::Text(_) | Slot::Integer(_) | Slot::Flag(_) => false,
            Slot::MayText(_) | Slot::MayInteger(_) | Slot::MayFlag(_) => true,
            Slot::Value(value) => value.may_be_absent(),
        }
    }

    /// Whether it takes values as they come, spelled as its type is.
    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        !matches!(self, Slot::Value(_))
    }

    /// Takes a text, if it is for texts.
    #[inline]
    pub(super) fn text(&mut self, text: &str) -> bool {
        match self {
            Slot::Text(value) => **value = String::from(text),
            Slot::MayText(value) => **value = Some(String::from(text)),
            _ => return false,
        }
        true
    }

    /// Takes an integer, if it is for integers.
    #[inline]
    pub(super) fn integer(&mut self, integer: i64) -> bool {
        match self {
            Slot::Integer(value) => **value = integer,
            Slot::MayInteger(value) => **value = Some(integer),
            _ => return false,
        }
        true
    }

    /// Takes a boolean, if it is for booleans.
    #[inline]
    pub(super) fn flag(&mut self, flag: bool) -> bool {
        match self {
            Slot::Flag(value) => **value = flag,
            Slot::MayFlag(value) => **value = Some(flag),
            _ => return false,
        }
        true
    }
}

/// The value of a field, to be written.
#[derive(Clone, Copy)]
pub enum View<'v> {
    /// It is left out.
    Absent,
    /// A text.
    Text(&'v String),
    /// An integer.
    Integer(&'v i64),
    /// A boolean.
    Flag(&'v bool),
    /// Anything else.
    Value(&'v dyn Spelled),
}

impl<'v> View<'v> {
    /// The value, whatever it is; nothing if it is left out.
    pub fn value(self) -> Option<&'v dyn Spelled> {
        Some(match self {
            View::Absent => return None,
            View::Text(value) => value,
            View::Integer(value) => value,
            View::Flag(value) => value,
            View::Value(value) => value,
        })
    }

    /// Whether it is left out.
    pub fn is_absent(self) -> bool {
        matches!(self, View::Absent)
    }
}
