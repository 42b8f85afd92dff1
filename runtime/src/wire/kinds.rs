//! Numbers, texts and booleans by the kinds that `wire` lists: a number in a string, a code as
//! number or string.

use super::{ScalarSpelling, Unwritable, WireError, Written, scalar::spelled_by_scalar};
use crate::{
    Decimal,
    rules::{
        decimal,
        wire::{Booleans, Kind, Scalar, number, text},
    },
};

/// The kinds in which a value may stand on the wire; the first is written.
pub trait Kinds {
    /// The kinds, at least one.
    const KINDS: &'static [Kind];
}

/// A type whose values can be spelled as more than one kind.
pub trait Spelled: Sized {
    /// How messages call it.
    const NAME: &'static str;

    /// The value that stands on the wire.
    fn of_scalar(value: Scalar<'_>, kinds: &[Kind]) -> Result<Self, WireError>;

    /// What to write; nothing if the kind cannot hold the value.
    fn to_scalar(&self, kind: Kind) -> Option<Written>;
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident = [$($kind:ident),+];)+) => {$(
        $(#[$doc])+
        pub struct $name;

        impl Kinds for $name {
            const KINDS: &'static [Kind] = &[$(Kind::$kind),+];
        }

        impl<T: Spelled> ScalarSpelling<T> for $name {
            fn documented() -> String {
                documented(T::NAME, Self::KINDS)
            }

            fn of_scalar(value: Scalar<'_>) -> Result<T, WireError> {
                T::of_scalar(value, Self::KINDS)
            }

            fn to_scalar(value: &T) -> Result<Written, Unwritable> {
                let written = Self::KINDS.first().and_then(|kind| value.to_scalar(*kind));
                written.ok_or_else(|| Unwritable { documented: documented(T::NAME, Self::KINDS) })
            }
        }

        spelled_by_scalar!([] $name);
    )+};
}

kinds! {
    /// A JSON number, its digits taken exactly.
    Number = [Number];
    /// A JSON string: also for numbers and booleans in a string.
    Text = [String];
    /// A number or a string; a number is written.
    NumberOrText = [Number, String];
    /// A string or a number; a string is written.
    TextOrNumber = [String, Number];
    /// A boolean, bare or in a string; it is written bare.
    BooleanOrText = [Boolean, String];
    /// A boolean, in a string or bare; it is written in a string.
    TextOrBoolean = [String, Boolean];
}

/// `"true"` and `"false"`.
pub type BooleanText = Text;

fn documented(name: &str, kinds: &[Kind]) -> String {
    let kinds: Vec<_> = kinds.iter().map(|kind| kind.words()).collect();
    format!("{name} as {}", kinds.join(" or "))
}

macro_rules! integers {
    ($($ty:ty),+) => {$(
        impl Spelled for $ty {
            const NAME: &'static str = "an integer";

            fn of_scalar(value: Scalar<'_>, kinds: &[Kind]) -> Result<Self, WireError> {
                let value = number::read_integer(value, kinds)?;
                <$ty>::try_from(value).map_err(|_| decimal::NumberError::TooLong.into())
            }

            fn to_scalar(&self, kind: Kind) -> Option<Written> {
                digits(self.to_string(), kind)
            }
        }
    )+};
}

integers!(i8, i16, i32, i64, i128, u8, u16, u32, u64);

impl Spelled for Decimal {
    const NAME: &'static str = "a decimal";

    fn of_scalar(value: Scalar<'_>, kinds: &[Kind]) -> Result<Self, WireError> {
        number::read_decimal(value, kinds)
    }

    fn to_scalar(&self, kind: Kind) -> Option<Written> {
        digits(self.to_string(), kind)
    }
}

impl Spelled for String {
    const NAME: &'static str = "a text";

    fn of_scalar(value: Scalar<'_>, kinds: &[Kind]) -> Result<Self, WireError> {
        text::read(value, kinds).map(str::to_owned)
    }

    fn to_scalar(&self, kind: Kind) -> Option<Written> {
        match kind {
            Kind::String => Some(Written::Text(self.clone())),
            Kind::Number => decimal::is_number(self).then(|| Written::Number(self.clone())),
            Kind::Boolean => None,
        }
    }
}

impl Spelled for bool {
    const NAME: &'static str = "a boolean";

    fn of_scalar(value: Scalar<'_>, kinds: &[Kind]) -> Result<Self, WireError> {
        let kind = value.kind().filter(|kind| kinds.contains(kind));
        let spellings = kind.and_then(Booleans::of).ok_or(WireError::OtherKind)?;
        spellings.read(value)
    }

    fn to_scalar(&self, kind: Kind) -> Option<Written> {
        Booleans::of(kind)?.write(*self).map(Written::from)
    }
}

fn digits(digits: String, kind: Kind) -> Option<Written> {
    match kind {
        Kind::Number => Some(Written::Number(digits)),
        Kind::String => Some(Written::Text(digits)),
        Kind::Boolean => None,
    }
}
