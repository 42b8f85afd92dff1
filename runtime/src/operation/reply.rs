//! What came back, and what it was found to be.

use serde::Deserialize;

use crate::{
    read::{self, Keys, Object, ReadError},
    rules::listed::Case,
    wire::Spelling,
};

/// A reply as an HTTP client has it.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'r> {
    /// The HTTP status.
    pub status: u16,
    /// The body, decompressed.
    pub body: &'r [u8],
}

/// Which outcome a reply is.
#[derive(Clone, Debug)]
pub enum Decision<'r> {
    /// The documented success.
    Success(Found<'r>),
    /// A documented fault, by its place in the table.
    Fault(usize, Found<'r>),
    /// A failure that nobody documented.
    Undocumented(Found<'r>),
}

/// A reply whose outcome is known, its values still to be read.
#[derive(Clone, Debug)]
pub struct Found<'r> {
    pub(super) body: &'r str,
    pub(super) status: u16,
    pub(super) keys: Keys,
    pub(super) payload: Option<&'static str>,
    pub(super) code: Option<String>,
    pub(super) text: Option<String>,
    pub(super) holes: Vec<(String, String)>,
}

impl<'r> Found<'r> {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The envelope's code, whether it was a number or a string.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The envelope's text.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// What stood in a hole of the fault's text.
    pub fn hole(&self, name: &str) -> Option<&str> {
        self.holes.iter().find(|(hole, _)| hole == name).map(|(_, text)| text.as_str())
    }

    /// Reads the payload. A place in the error is one in the whole reply.
    pub fn payload<T: Deserialize<'r>>(&self) -> Result<T, ReadError> {
        let (json, key) = self.payload_json()?;
        read::json(json.as_bytes(), self.keys).map_err(|error| error.under(key))
    }

    /// Reads the payload in a spelling: one that may be null, or packed in a string.
    pub fn payload_as<C: Spelling<T>, T>(&self) -> Result<T, ReadError> {
        let (json, key) = self.payload_json()?;
        read::spelled::<C, T>(json, self.keys).map_err(|error| error.under(key))
    }

    /// Reads the whole reply.
    pub fn body<T: Deserialize<'r>>(&self) -> Result<T, ReadError> {
        read::json(self.body.as_bytes(), self.keys)
    }

    /// The whole reply as text.
    pub fn as_str(&self) -> &'r str {
        self.body
    }

    fn payload_json(&self) -> Result<(&'r str, &'static str), ReadError> {
        let Some(key) = self.payload else { return Ok((self.body, "")) };
        let case = match self.keys {
            Keys::Exact => Case::Exact,
            Keys::AnyCase => Case::Any,
        };
        let missing = || ReadError::whole("the payload is missing").under(key);
        let json = Object::parse(self.body)?.get(key, case).ok_or_else(missing)?;
        Ok((json, key))
    }
}
