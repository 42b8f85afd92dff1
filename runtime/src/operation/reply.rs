//! What came back, and what it was found to be.

use std::ops::Deref;

use super::{Within, headers, outcome::walk};
use crate::{
    read::{self, Manner, Object, ReadError},
    wire::{Spelled, Spelling},
};

/// A reply as an HTTP client has it.
#[derive(Clone, Copy, Debug)]
pub struct Reply<'r> {
    /// The HTTP status.
    pub status: u16,
    /// The headers, by name and value.
    pub headers: &'r [(&'r str, &'r str)],
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

/// What a success came to.
///
/// It stands for its payload: `answer.part_no` is `answer.payload.part_no`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<T, H = ()> {
    /// What the reply carries.
    pub payload: T,
    /// The documented headers.
    pub headers: H,
    /// What the vendor sent and the page does not allow, where it could be left out.
    pub misfits: Vec<ReadError>,
}

impl<T, H> Deref for Answer<T, H> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.payload
    }
}

impl<T> Answer<T> {
    /// The same answer with the headers of the reply.
    pub fn with_headers<H: Spelled>(self, found: &Found<'_>) -> Result<Answer<T, H>, ReadError> {
        let (headers, more) = found.headers()?;
        let Self { payload, mut misfits, .. } = self;
        misfits.extend(more);
        Ok(Answer { payload, headers, misfits })
    }
}

/// A reply whose outcome is known, its values still to be read.
#[derive(Clone, Debug)]
pub struct Found<'r> {
    reply: Reply<'r>,
    body: &'r str,
    within: Within,
    pub(super) code: Option<String>,
    pub(super) text: Option<String>,
    pub(super) holes: Vec<(String, String)>,
}

impl<'r> Found<'r> {
    pub(super) fn new(
        reply: &Reply<'r>,
        body: &'r str,
        within: Within,
        code: Option<String>,
    ) -> Self {
        Self { reply: *reply, body, within, code, text: None, holes: Vec::new() }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.reply.status
    }

    /// A header; the case of its name does not matter.
    pub fn header(&self, name: &str) -> Option<&'r str> {
        let mut headers = self.reply.headers.iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
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

    /// Reads the payload, forgiving as [`read::forgiving`] is. A place in an error or a misfit is
    /// one in the whole reply.
    pub fn payload<T: Spelled>(&self) -> Result<Answer<T>, ReadError> {
        self.payload_as(&Spelling::Own)
    }

    /// Reads the payload in a spelling: one that may be null, or packed in a string.
    pub fn payload_as<T: Spelled>(&self, spelling: &Spelling) -> Result<Answer<T>, ReadError> {
        let (json, path) = self.payload_json()?;
        let read = read::spelled(json, spelling, Manner::Forgiving, self.within.keys());
        let (payload, misfits) = read.map_err(|error| under(error, path))?;
        let misfits = misfits.into_iter().map(|misfit| under(misfit, path)).collect();
        Ok(Answer { payload, headers: (), misfits })
    }

    /// Of an outcome that carries nothing: that its envelope, if it has one, is there.
    pub fn nothing(&self) -> Result<Answer<()>, ReadError> {
        match self.within {
            Within::Envelope(_) => Object::parse(self.body).map(drop)?,
            Within::Bare | Within::Unknown => {}
        }
        Ok(Answer { payload: (), headers: (), misfits: Vec::new() })
    }

    /// Reads the headers that the page documents.
    pub(super) fn headers<H: Spelled>(&self) -> Result<(H, Vec<ReadError>), ReadError> {
        headers::read(self.reply.headers)
    }

    /// Reads the whole reply.
    pub fn body<T: Spelled>(&self) -> Result<T, ReadError> {
        read::json(self.body.as_bytes(), self.within.keys())
    }

    /// The whole reply as text.
    pub fn as_str(&self) -> &'r str {
        self.body
    }

    fn payload_json(&self) -> Result<(&'r str, &'static [&'static str]), ReadError> {
        let paths = self.within.payload();
        let Some(first) = paths.first() else { return Ok((self.body, &[])) };
        let object = Object::parse(self.body)?;
        let found = paths
            .iter()
            .find_map(|path| walk(&object, path, self.within.keys()).map(|json| (json, *path)));
        found.ok_or_else(|| under(ReadError::whole("the payload is missing"), first))
    }
}

fn under(error: ReadError, path: &[&str]) -> ReadError {
    path.iter().rev().fold(error, |error, key| error.under(key))
}
