//! Keys that may be left out, and keys that hold nothing.

use std::marker::PhantomData;

use serde::{
    Deserializer, Serialize, Serializer,
    de::value::{self, BoolDeserializer, StrDeserializer, UnitDeserializer},
};

use super::{Scalar, Spelling, Written, scalar::raw};
use crate::{Nullable, read, rules::wire::null};

/// A field that may be left out; where it is there, it is spelled `C`. An undocumented `null` is
/// refused: absent and null are two things.
pub struct Maybe<C>(PhantomData<C>);

impl<C: Spelling<T>, T> Spelling<Option<T>> for Maybe<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        C::read(deserializer).map(Some)
    }

    fn write<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => C::write(value, serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// The spellings of nothing; the first is written.
pub trait Nulls {
    /// The spellings, at least one.
    const NULL_AS: &'static [Scalar<'static>];
}

/// `null`
pub struct JsonNull;

impl Nulls for JsonNull {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null];
}

/// `""`
pub struct EmptyText;

impl Nulls for EmptyText {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Text("")];
}

/// `"null"`
pub struct NullText;

impl Nulls for NullText {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Text("null")];
}

/// A value spelled `C`, or nothing in one of the spellings `N`.
pub struct NullAs<N, C>(PhantomData<(N, C)>);

impl<N: Nulls, C: Spelling<T>, T> Spelling<Nullable<T>> for NullAs<N, C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Nullable<T>, D::Error> {
        raw(deserializer, |raw, keys| {
            let scalar = raw.scalar();
            if scalar.is_some_and(|scalar| null::is_null(scalar, N::NULL_AS)) {
                return Ok(Nullable::Null);
            }
            let value = match scalar {
                Some(Scalar::Text(text)) => {
                    C::read(StrDeserializer::new(text)).map_err(|error| said(&error))
                }
                Some(Scalar::Boolean(value)) => {
                    C::read(BoolDeserializer::new(value)).map_err(|error| said(&error))
                }
                Some(Scalar::Null) => {
                    C::read(UnitDeserializer::new()).map_err(|error| said(&error))
                }
                // Numbers keep their digits, objects the place of what does not fit.
                Some(Scalar::Number(digits)) => read::within(digits, keys, |inner| C::read(inner)),
                None => read::within(raw.json(), keys, |inner| C::read(inner)),
            };
            value.map(Nullable::Value)
        })
    }

    fn write<S: Serializer>(value: &Nullable<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Nullable::Value(value) => C::write(value, serializer),
            Nullable::Null => match N::NULL_AS.first().map_or(Written::Null, |n| (*n).into()) {
                Written::Null => serializer.serialize_unit(),
                Written::Boolean(value) => serializer.serialize_bool(value),
                Written::Text(text) => serializer.serialize_str(&text),
                Written::Number(digits) => {
                    let raw = serde_json::value::RawValue::from_string(digits);
                    raw.map_err(serde::ser::Error::custom)?.serialize(serializer)
                }
            },
        }
    }
}

/// The words of an error whose place is that of the whole value.
fn said(error: &value::Error) -> String {
    error.to_string()
}
