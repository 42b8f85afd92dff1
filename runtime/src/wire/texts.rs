//! Texts: those of a list, and those that are secret.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serializer,
    de::{self, Visitor},
};

use super::Spelling;
use crate::Secret;

/// Reads a text of a list; what [`listed!`](crate::listed) calls.
pub fn listed<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: From<String> + for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Listed(PhantomData))
}

struct Listed<T>(PhantomData<T>);

impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Listed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// A secret in plain text: the one way by which a [`Secret`] gets into a message.
pub struct Exposed;

impl Spelling<Secret> for Exposed {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret, D::Error> {
        let text = String::deserialize(deserializer);
        // The error of the deserializer would show what stands there.
        text.map(Secret::from).map_err(|_| de::Error::custom("expected a text that is not shown"))
    }

    fn write<S: Serializer>(value: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value.expose())
    }
}
