//! Values kept as they stand: to be read later, more than once, or not at all.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

use super::{Spelling, raw};
use crate::{
    read::{self, Keys, Object},
    rules::listed::Case,
};

/// Any JSON value, as it stood on the wire: digits, order and doubled keys included. Two are the
/// same if their texts are.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// Takes JSON text.
    pub fn parse(json: &str) -> Result<Self, read::ReadError> {
        read::json(json.as_bytes(), Keys::Exact)
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Reads it as a type.
    pub fn to<'de, T: Deserialize<'de>>(&'de self) -> Result<T, read::ReadError> {
        read::json(self.as_str().as_bytes(), Keys::Exact)
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Json {}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({})", self.as_str())
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Buffered::read(deserializer).map(|buffered| Self(buffered.json))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number.
    Number,
    /// A string.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

/// A value held back until it is known as what to read it: a variant that one of its own fields
/// chooses, or one of several shapes.
pub struct Buffered {
    json: Box<RawValue>,
    keys: Keys,
}

impl Buffered {
    /// Takes the value off a deserializer, digits as they are.
    pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (json, keys) = raw(deserializer, |raw, keys| Ok((raw.into_json()?, keys)))?;
        let json = RawValue::from_string(json).map_err(de::Error::custom)?;
        Ok(Self { json, keys })
    }

    /// The value of a field that tells what the object is, as text: of a string its text, of a
    /// number its digits. Nothing if there is no such field.
    pub fn tag(&self, key: &str) -> Option<String> {
        Object::parse(self.as_str()).ok()?.scalar_text(key, self.case())
    }

    /// What kind of JSON value it is.
    pub fn kind(&self) -> JsonKind {
        match self.as_str().as_bytes().first() {
            Some(b'{') => JsonKind::Object,
            Some(b'[') => JsonKind::List,
            Some(b'"') => JsonKind::Text,
            Some(b't' | b'f') => JsonKind::Boolean,
            Some(b'n') => JsonKind::Null,
            _ => JsonKind::Number,
        }
    }

    /// Whether it is an object that has this key.
    pub fn has(&self, key: &str) -> bool {
        let object = Object::parse(self.as_str());
        object.is_ok_and(|object| object.get(key, self.case()).is_some())
    }

    /// Reads the value in the spelling `C`.
    pub fn to_as<C, T, E>(&self) -> Result<T, E>
    where
        C: Spelling<T>,
        E: de::Error,
    {
        read::within(self.as_str(), self.keys, |inner| C::read(inner)).map_err(E::custom)
    }

    fn case(&self) -> Case {
        match self.keys {
            Keys::Exact => Case::Exact,
            Keys::AnyCase => Case::Any,
        }
    }

    /// Reads the value as a type. May be called again with another.
    pub fn to<T, E>(&self) -> Result<T, E>
    where
        T: for<'de> Deserialize<'de>,
        E: de::Error,
    {
        read::within(self.as_str(), self.keys, |inner| T::deserialize(inner)).map_err(E::custom)
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        self.json.get()
    }
}
