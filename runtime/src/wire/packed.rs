//! Values packed in a string: a JSON document as text, or base64 of one.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser};

use super::Spelling;
use crate::{
    read::{self, Keys},
    rules::wire::packed::Packed,
};

/// A value as a JSON document in a string.
pub struct PackedJson;

/// A value as base64, in a string, of its text; of its JSON where it is no text.
pub struct PackedBase64;

impl<T: Serialize + for<'de> Deserialize<'de>> Spelling<T> for PackedJson {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        unpack(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        let json = serde_json::to_string(value).map_err(ser::Error::custom)?;
        serializer.serialize_str(&json)
    }
}

impl<T: Serialize + for<'de> Deserialize<'de>> Spelling<T> for PackedBase64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let text = String::deserialize(deserializer)?;
        let inner = Packed::Base64.read(&text).map_err(D::Error::custom)?;
        let quoted = serde_json::to_string(&inner).map_err(D::Error::custom)?;
        match serde_json::from_str(&quoted) {
            Ok(value) => Ok(value),
            Err(_) => unpack(&inner).map_err(D::Error::custom),
        }
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        let json = serde_json::to_string(value).map_err(ser::Error::custom)?;
        let text = serde_json::from_str::<String>(&json).unwrap_or(json);
        serializer.serialize_str(&Packed::Base64.write(&text))
    }
}

fn unpack<T: for<'de> Deserialize<'de>>(json: &str) -> Result<T, String> {
    read::within(json, Keys::Exact, |inner| T::deserialize(inner))
}
