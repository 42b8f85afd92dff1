//! How values are spelled on the wire, for serde's `with`.
//!
//! A field says how it is spelled by a type: `#[serde(with = "As::<Dated<MonthDayYear>>")]`.
//! Spellings nest: `Maybe<NullAs<EmptyText, Padded<Ten, Text>>>`. Each reads every documented
//! spelling and nothing else, and writes the first; what a spelling means is in
//! [`crate::rules::wire`]. Digits are taken as they stand on the wire; no number is rounded.

mod booleans;
mod buffered;
mod bytes;
mod dates;
mod each;
mod joined;
mod kinds;
mod members;
mod packed;
mod padded;
mod presence;
mod scalar;
mod texts;

use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use crate::rules::wire::{Scalar, WireError};
pub use booleans::{Booleans, Flag};
pub use buffered::{Buffered, Json, JsonKind};
pub use bytes::Base64;
pub use dates::{Dated, Day, Formats};
pub use each::Each;
pub use joined::{Joined, Joiner};
pub use kinds::{
    BooleanOrText, BooleanText, Kinds, Number, NumberOrText, Spelled, Text, TextOrBoolean,
    TextOrNumber,
};
pub use members::{JoinedMembers, ListOrOne, Members, Words};
pub use packed::{PackedBase64, PackedJson};
pub use padded::{Padded, Padding};
pub use presence::{EmptyText, JsonNull, Maybe, NullAs, NullText, Nulls};
pub use scalar::{ScalarSpelling, Unwritable, Written};
pub use texts::{Exposed, listed};

pub(crate) use scalar::{raw, raw_scalar};

/// A way to spell values of a type on the wire.
pub trait Spelling<T> {
    /// Reads a value in any of the documented spellings.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;

    /// Writes a value in the first of them.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// What serde's `with` names: the spelling `C`.
pub struct As<C>(PhantomData<C>);

impl<C> As<C> {
    /// Reads a value in this spelling.
    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        C: Spelling<T>,
    {
        C::read(deserializer)
    }

    /// Writes a value in this spelling.
    pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: Serializer,
        C: Spelling<T>,
    {
        C::write(value, serializer)
    }

    /// A value that serialises itself in this spelling.
    pub fn of<T>(value: &T) -> impl Serialize
    where
        C: Spelling<T>,
    {
        each::One::<C, T>::new(value)
    }
}

/// As the type itself has it with serde: for texts, booleans and objects inside other spellings.
pub struct Plain;

impl<T: Serialize + for<'de> Deserialize<'de>> Spelling<T> for Plain {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}
