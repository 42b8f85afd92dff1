//! A key that is there, with a value or with one of the documented spellings of nothing.

/// A value, or a documented spelling of nothing. That the key itself may be left out is an
/// `Option` around it: absent, null and given are three different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Nullable<T> {
    /// The key is there and holds nothing.
    #[default]
    Null,
    /// The key holds a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    #[inline]
    pub const fn value(&self) -> Option<&T> {
        match self {
            Nullable::Null => None,
            Nullable::Value(value) => Some(value),
        }
    }

    /// The value itself, if there is one.
    #[inline]
    pub fn into_value(self) -> Option<T> {
        match self {
            Nullable::Null => None,
            Nullable::Value(value) => Some(value),
        }
    }

    /// Whether there is a value.
    #[inline]
    pub const fn is_value(&self) -> bool {
        matches!(self, Nullable::Value(_))
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Nullable::Value(value)
    }
}

impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_value()
    }
}
