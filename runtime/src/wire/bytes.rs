//! Bytes in a string, and files.

use std::{fmt, ops::Deref};

use super::{
    Asks, Input, Output, Reading, Scalar, Spelled, Spelling, Unwritable, scalars::refused,
};
use crate::{read::ReadError, rules::wire::bytes, validate::Measured};

/// Bytes; in JSON they are base64 in a string. `Debug` shows how many.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(pub Vec<u8>);

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl<const N: usize> From<[u8; N]> for Bytes {
    fn from(bytes: [u8; N]) -> Self {
        Self(bytes.to_vec())
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({})", self.len())
    }
}

impl Measured for Bytes {
    const OF: &'static str = "bytes";

    fn count(&self) -> usize {
        self.len()
    }
}

/// A file: what it is called, and its bytes. Within a form of several parts it is a part with a
/// file name; elsewhere its bytes stand as base64 in a string, and the name is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct File {
    /// The file's name, without a folder; empty if there is none.
    pub name: String,
    /// Its content type; where there is none, `application/octet-stream` is sent.
    pub content: Option<String>,
    /// What it holds.
    pub bytes: Bytes,
}

impl File {
    /// A file by its name and its bytes.
    pub fn new(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content: None, bytes: bytes.into() }
    }

    /// With a content type.
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl Measured for File {
    const OF: &'static str = "bytes";

    fn count(&self) -> usize {
        self.bytes.len()
    }
}

fn take(input: &Input<'_>) -> Result<Vec<u8>, ReadError> {
    let read = input.scalar(|scalar| match scalar {
        Scalar::Text(text) => Some(bytes::read(text)),
        _ => None,
    });
    match read.flatten() {
        Some(Ok(bytes)) => Ok(bytes),
        Some(Err(why)) => Err(refused(input, "bytes in base64", Some(why))),
        None => Err(input.refused("bytes in base64")),
    }
}

impl Spelled for Bytes {
    fn blank() -> Self {
        Self::default()
    }

    fn asks(&self, _: &Spelling) -> Asks {
        Asks::Values
    }

    fn take(&mut self, _: &Spelling, input: Input<'_>, _: &mut Reading) -> Result<(), ReadError> {
        self.0 = take(&input)?;
        Ok(())
    }

    fn give<'o>(&'o self, _: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        Ok(Output::Text(bytes::write(self).into()))
    }
}

impl Spelled for File {
    fn blank() -> Self {
        Self::default()
    }

    fn asks(&self, _: &Spelling) -> Asks {
        Asks::Values
    }

    fn take(&mut self, _: &Spelling, input: Input<'_>, _: &mut Reading) -> Result<(), ReadError> {
        self.bytes.0 = take(&input)?;
        Ok(())
    }

    fn give<'o>(&'o self, _: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        Ok(Output::File(self))
    }
}
