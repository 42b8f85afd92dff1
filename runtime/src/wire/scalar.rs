//! Between serde and the scalars that the rules speak of, digits as they stand.

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{self, DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor},
    ser,
};
use serde_json::value::RawValue;

use super::{Scalar, WireError};
use crate::read::{Keys, RAW_IN_ANY_CASE};

/// A spelling of values that are neither objects nor lists: it also serves inside joined, padded
/// and packed texts, and in a query string.
pub trait ScalarSpelling<T> {
    /// What is documented, for messages: `a number`, `a date in MM-DD-YYYY`.
    fn documented() -> String;

    /// The value that stands on the wire.
    fn of_scalar(value: Scalar<'_>) -> Result<T, WireError>;

    /// What to write.
    fn to_scalar(value: &T) -> Result<Written, Unwritable>;
}

/// A scalar to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, by its digits.
    Number(String),
    /// A string.
    Text(String),
}

impl From<Scalar<'_>> for Written {
    fn from(value: Scalar<'_>) -> Self {
        match value {
            Scalar::Null => Written::Null,
            Scalar::Boolean(value) => Written::Boolean(value),
            Scalar::Number(digits) => Written::Number(digits.to_owned()),
            Scalar::Text(text) => Written::Text(text.to_owned()),
        }
    }
}

impl Written {
    /// The text that stands on the wire where everything is text.
    pub fn into_text(self) -> String {
        match self {
            Written::Null => "null".to_owned(),
            Written::Boolean(value) => value.to_string(),
            Written::Number(text) | Written::Text(text) => text,
        }
    }
}

/// A value that the documented spelling cannot write.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot be written as {documented}")]
pub struct Unwritable {
    /// What is documented.
    pub documented: String,
}

/// Reads a scalar spelling through serde.
pub(crate) fn read<'de, C, T, D>(deserializer: D) -> Result<T, D::Error>
where
    C: ScalarSpelling<T>,
    D: Deserializer<'de>,
{
    raw(deserializer, |raw, _| match raw.scalar() {
        Some(scalar) => {
            C::of_scalar(scalar).map_err(|error| refused(&scalar, &C::documented(), error))
        }
        None => Err(format!("expected {}, found {}", C::documented(), raw.words())),
    })
}

/// Writes a scalar spelling through serde.
pub(crate) fn write<C, T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    C: ScalarSpelling<T>,
    S: Serializer,
{
    match C::to_scalar(value).map_err(ser::Error::custom)? {
        Written::Null => serializer.serialize_unit(),
        Written::Boolean(value) => serializer.serialize_bool(value),
        Written::Text(text) => serializer.serialize_str(&text),
        Written::Number(digits) => match digits.parse::<i64>() {
            Ok(integer) => serializer.serialize_i64(integer),
            Err(_) => {
                RawValue::from_string(digits).map_err(ser::Error::custom)?.serialize(serializer)
            }
        },
    }
}

/// Why a scalar is refused, in words.
pub(super) fn refused(value: &Scalar<'_>, documented: &str, error: WireError) -> String {
    let found = match value {
        Scalar::Null => "null".to_owned(),
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Number(digits) => shortened(digits),
        Scalar::Text(text) => format!("the string {:?}", shortened(text)),
    };
    match error {
        WireError::OtherKind | WireError::NotASpelling => {
            format!("expected {documented}, found {found}")
        }
        why => format!("expected {documented}, found {found}: {why}"),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

macro_rules! spelled_by_scalar {
    ($([$($generics:tt)*] $ty:ty),+ $(,)?) => {$(
        impl<T, $($generics)*> $crate::wire::Spelling<T> for $ty
        where
            Self: $crate::wire::ScalarSpelling<T>,
        {
            fn read<'de, D: ::serde::Deserializer<'de>>(d: D) -> Result<T, D::Error> {
                $crate::wire::scalar::read::<Self, T, D>(d)
            }

            fn write<S: ::serde::Serializer>(value: &T, s: S) -> Result<S::Ok, S::Error> {
                $crate::wire::scalar::write::<Self, T, S>(value, s)
            }
        }
    )+};
}

pub(super) use spelled_by_scalar;

/// A value as it stands on the wire, not yet read.
pub(crate) enum Raw<'a> {
    /// Neither object nor list.
    Scalar(Bare<'a>),
    /// JSON text of an object or a list.
    Nested(&'a str),
}

/// A scalar, its text borrowed where it can be.
pub(crate) enum Bare<'a> {
    Null,
    Boolean(bool),
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
}

impl<'a> Raw<'a> {
    /// Takes JSON text apart as far as its first byte tells.
    fn of(json: &'a str) -> Result<Self, serde_json::Error> {
        Ok(match json.as_bytes().first() {
            Some(b'{' | b'[') => Raw::Nested(json),
            Some(b'n') => Raw::Scalar(Bare::Null),
            Some(b't') => Raw::Scalar(Bare::Boolean(true)),
            Some(b'f') => Raw::Scalar(Bare::Boolean(false)),
            Some(b'"') if json.contains('\\') => {
                Raw::Scalar(Bare::Text(Cow::Owned(serde_json::from_str(json)?)))
            }
            Some(b'"') => Raw::Scalar(Bare::Text(Cow::Borrowed(&json[1..json.len() - 1]))),
            _ => Raw::Scalar(Bare::Number(Cow::Borrowed(json))),
        })
    }

    /// The scalar, if it is one.
    pub(crate) fn scalar(&self) -> Option<Scalar<'_>> {
        match self {
            Raw::Scalar(Bare::Null) => Some(Scalar::Null),
            Raw::Scalar(Bare::Boolean(value)) => Some(Scalar::Boolean(*value)),
            Raw::Scalar(Bare::Number(digits)) => Some(Scalar::Number(digits)),
            Raw::Scalar(Bare::Text(text)) => Some(Scalar::Text(text)),
            Raw::Nested(_) => None,
        }
    }

    /// The JSON text again.
    pub(crate) fn into_json(self) -> Result<String, String> {
        match self {
            Raw::Nested(json) => Ok(json.to_owned()),
            Raw::Scalar(Bare::Null) => Ok("null".to_owned()),
            Raw::Scalar(Bare::Boolean(value)) => Ok(value.to_string()),
            Raw::Scalar(Bare::Number(digits)) => Ok(digits.into_owned()),
            Raw::Scalar(Bare::Text(text)) => {
                serde_json::to_string(&text).map_err(|error| error.to_string())
            }
        }
    }

    /// The JSON text of an object or a list.
    pub(crate) fn json(&self) -> &'a str {
        match self {
            Raw::Nested(json) => json,
            Raw::Scalar(_) => "",
        }
    }

    pub(crate) fn words(&self) -> &'static str {
        match self {
            Raw::Scalar(_) => "a scalar",
            Raw::Nested(json) if json.starts_with('{') => "an object",
            Raw::Nested(_) => "a list",
        }
    }
}

/// Has `take` look at JSON text, if it is a scalar.
pub(crate) fn raw_scalar<T>(json: &str, take: impl FnOnce(Scalar<'_>) -> T) -> Option<T> {
    Raw::of(json).ok()?.scalar().map(take)
}

/// The name by which `serde_json` hands out a value's own text. It is part of how `RawValue` works
/// and has been since that exists; a test holds it.
const RAW: &str = "$serde_json::private::RawValue";

/// Reads whatever stands on the wire, digits as they are, and has `take` make a value of it.
///
/// From `serde_json` it is the text itself; other deserializers are asked for what they have.
pub(crate) fn raw<'de, D, T>(
    deserializer: D,
    take: impl FnOnce(Raw<'_>, Keys) -> Result<T, String>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(RAW_IN_ANY_CASE, Take { take, asked: false })
}

/// Asks by our own name first, which tells whether keys are of any case, then by `serde_json`'s.
struct Take<F> {
    take: F,
    asked: bool,
}

impl<F> Take<F> {
    fn scalar<T, E: de::Error>(self, value: Bare<'_>) -> Result<T, E>
    where
        F: FnOnce(Raw<'_>, Keys) -> Result<T, String>,
    {
        (self.take)(Raw::Scalar(value), Keys::Exact).map_err(E::custom)
    }

    fn json<T, E: de::Error>(self, json: &str, keys: Keys) -> Result<T, E>
    where
        F: FnOnce(Raw<'_>, Keys) -> Result<T, String>,
    {
        let raw = Raw::of(json.trim_ascii()).map_err(E::custom)?;
        (self.take)(raw, keys).map_err(E::custom)
    }
}

impl<'de, F, T> Visitor<'de> for Take<F>
where
    F: FnOnce(Raw<'_>, Keys) -> Result<T, String>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, d: D) -> Result<T, D::Error> {
        if self.asked {
            return d.deserialize_any(self);
        }
        d.deserialize_newtype_struct(RAW, Take { take: self.take, asked: true })
    }

    fn visit_bytes<E: de::Error>(self, json: &[u8]) -> Result<T, E> {
        let json = std::str::from_utf8(json).map_err(E::custom)?;
        self.json(json, Keys::AnyCase)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        match map.next_key::<Cow<'_, str>>()?.as_deref() {
            Some(RAW) => map.next_value_seed(TextOf(self)),
            _ => Err(A::Error::custom("an object can be read here from JSON text only")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<T, A::Error> {
        Err(A::Error::custom("a list can be read here from JSON text only"))
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        self.scalar(Bare::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<T, E> {
        self.scalar(Bare::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, d: D) -> Result<T, D::Error> {
        d.deserialize_any(self)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        self.scalar(Bare::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        self.scalar(Bare::Number(value.to_string().into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        self.scalar(Bare::Number(value.to_string().into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<T, E> {
        self.scalar(Bare::Number(value.to_string().into()))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<T, E> {
        Err(E::custom("a number that went through binary floating point is not exact any more"))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        self.scalar(Bare::Text(text.into()))
    }
}

/// Reads the text that stands under [`RAW`].
struct TextOf<F>(Take<F>);

impl<'de, F, T> DeserializeSeed<'de> for TextOf<F>
where
    F: FnOnce(Raw<'_>, Keys) -> Result<T, String>,
{
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<F, T> Visitor<'_> for TextOf<F>
where
    F: FnOnce(Raw<'_>, Keys) -> Result<T, String>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON text")
    }

    fn visit_str<E: de::Error>(self, json: &str) -> Result<T, E> {
        self.0.json(json, Keys::Exact)
    }
}
