//! Values kept as they stand on the wire.

use std::fmt;

use serde_json::value::RawValue;

use super::{Asks, Input, Output, Reading, Spelled, Spelling, Unwritable, Written, spelled, text};
use crate::read::{self, Keys, ReadError};

/// Any JSON value, as it stood on the wire: digits, order and doubled keys included. Two are the
/// same if their texts are.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// Takes JSON text.
    pub fn parse(json: &str) -> Result<Self, ReadError> {
        read::json(json.as_bytes(), Keys::Exact)
    }

    /// Writes a value as JSON.
    pub fn of<T: Spelled>(value: &T) -> Result<Self, Unwritable> {
        let json = serde_json::to_string(&Written::new(value, &Spelling::Own));
        let raw = json.and_then(RawValue::from_string);
        raw.map(Self).map_err(|error| Unwritable { documented: error.to_string() })
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Reads it as a type.
    pub fn to<T: Spelled>(&self) -> Result<T, ReadError> {
        read::json(self.as_str().as_bytes(), Keys::Exact)
    }

    /// What kind of JSON value it is.
    pub fn kind(&self) -> JsonKind {
        JsonKind::of(self.as_str())
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

impl JsonKind {
    /// The kind of a JSON text, as its first byte tells.
    pub(super) fn of(json: &str) -> Self {
        match json.as_bytes().first() {
            Some(b'{') => JsonKind::Object,
            Some(b'[') => JsonKind::List,
            Some(b'"') => JsonKind::Text,
            Some(b't' | b'f') => JsonKind::Boolean,
            Some(b'n') => JsonKind::Null,
            _ => JsonKind::Number,
        }
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

impl Spelled for Json {
    fn blank() -> Self {
        Self(RawValue::NULL.to_owned())
    }

    fn asks(&self, _: &Spelling) -> Asks {
        Asks::Json
    }

    fn take(&mut self, _: &Spelling, input: Input<'_>, _: &mut Reading) -> Result<(), ReadError> {
        let json = match &input {
            Input::Json(json) => (*json).to_owned(),
            other => match other.scalar(text::json_of) {
                Some(json) => json,
                None => return Err(other.refused("JSON text")),
            },
        };
        self.0 = RawValue::from_string(json).map_err(|error| read::not_json(&error))?;
        Ok(())
    }

    fn give<'o>(&'o self, _: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        Ok(Output::Json(&self.0))
    }
}

crate::__serde_by_table!(Json);

/// A value that is read by its JSON text, in a spelling.
pub(super) fn read_as<T: Spelled>(
    json: &str,
    spelling: &Spelling,
    reading: &mut Reading,
) -> Result<T, ReadError> {
    let mut value = T::blank();
    // What asks for the text has it already.
    if spelled::asks(&value, spelling) == Asks::Json {
        spelled::fit(&mut value, spelling, Input::Json(json), reading)?;
    } else {
        super::read(json, &mut value, spelling, reading)?;
    }
    Ok(value)
}
