// Written by `gen` from specs/search/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// too little.
    ///
    /// Status 400. Page `p`, line 16.
    TooLittle,
    /// malformed.
    ///
    /// Status 422. Page `p`, line 17.
    Malformed,
    /// no number.
    ///
    /// Status 422. Page `p`, line 26.
    NoNumber,
    /// malformed.
    ///
    /// Status 400. Page `p`, line 27.
    MalformedLower {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<Malformed>>,
    },
    /// incomplete.
    ///
    /// Status 409. Page `p`, line 28.
    Incomplete,
    /// A failure that no page speaks of.
    Undocumented {
        /// The HTTP status.
        status: u16,
        /// The code, where the reply has one.
        code: Option<String>,
        /// The text, where the reply has one.
        text: Option<String>,
    },
}

impl Fault {
    /// A failure that is none of the documented ones.
    pub(super) fn undocumented(found: &operation::Found<'_>) -> Self {
        Self::Undocumented {
            status: found.status(),
            code: found.code().map(str::to_owned),
            text: found.text().map(str::to_owned),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLittle => f.write_str("too little"),
            Self::Malformed | Self::MalformedLower { .. } => f.write_str("malformed"),
            Self::NoNumber => f.write_str("no number"),
            Self::Incomplete => f.write_str("incomplete"),
            Self::Undocumented { status, code, text } => {
                write!(f, "an undocumented failure, status {status}")?;
                if let Some(code) = code {
                    write!(f, ", code {code}")?;
                }
                text.as_ref().map_or(Ok(()), |text| write!(f, ": {text}"))
            }
        }
    }
}

impl std::error::Error for Fault {}

/// What `malformed` holds.
///
/// Page `p`, line 27.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Malformed {
    /// `field`, which no page explains.
    ///
    /// Page `p`, line 27.
    pub field: String,
}

impl Malformed {
    /// With all its fields.
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into() }
    }
}

bindery::fields! {
    Malformed {
        field = "field",
    }
}
