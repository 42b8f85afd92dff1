//! Keys that may be left out, and keys that hold nothing.

use std::marker::PhantomData;

use serde::{Deserializer, Serialize, Serializer, de::Error as _};

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
        let json = raw(deserializer, |raw, keys| match raw.scalar() {
            Some(scalar) if null::is_null(scalar, N::NULL_AS) => Ok(None),
            _ => Ok(Some((raw.into_json()?, keys))),
        })?;
        let Some((json, keys)) = json else { return Ok(Nullable::Null) };
        let value = read::within(&json, keys, |inner| C::read(inner)).map_err(D::Error::custom)?;
        Ok(Nullable::Value(value))
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
