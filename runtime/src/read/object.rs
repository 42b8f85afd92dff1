//! The top of an object, its values left as they stand.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

use super::ReadError;
use crate::{
    rules::{listed::Case, wire::Scalar},
    wire::raw_scalar,
};

/// The fields of a JSON object in their order, each with its own text.
#[derive(Debug)]
pub struct Object<'a> {
    entries: Vec<(Cow<'a, str>, &'a RawValue)>,
}

impl<'a> Object<'a> {
    /// Takes an object apart, one level deep.
    pub fn parse(json: &'a str) -> Result<Self, ReadError> {
        serde_json::from_str(json).map_err(|error| super::not_json(&error))
    }

    /// The JSON text of a field.
    pub fn get(&self, key: &str, case: Case) -> Option<&'a str> {
        let exact = self.entries.iter().find(|(name, _)| name == key);
        let found = match case {
            Case::Exact => exact,
            Case::Any => exact
                .or_else(|| self.entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key))),
        };
        found.map(|(_, value)| value.get())
    }

    /// Has `take` look at a field, if it is there and neither object nor list.
    pub fn scalar<T>(
        &self,
        key: &str,
        case: Case,
        take: impl FnOnce(Scalar<'_>) -> T,
    ) -> Option<T> {
        raw_scalar(self.get(key, case)?, take)
    }

    /// A field as text: of a string its text, of a number its digits.
    pub fn scalar_text(&self, key: &str, case: Case) -> Option<String> {
        let text = self.scalar(key, case, |scalar| match scalar {
            Scalar::Null => None,
            Scalar::Boolean(value) => Some(value.to_string()),
            Scalar::Number(text) | Scalar::Text(text) => Some(text.to_owned()),
        });
        text.flatten()
    }

    /// The fields in their order: key and JSON text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &'a str)> {
        self.entries.iter().map(|(key, value)| (key.as_ref(), value.get()))
    }
}

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries)
    }
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            entries.push((key, map.next_value()?));
        }
        Ok(Object { entries })
    }
}

/// A key, borrowed where it has no escapes.
#[derive(Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
