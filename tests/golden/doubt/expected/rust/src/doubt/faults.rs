// Written by `gen` from specs/doubt/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// refused.
    ///
    /// Status 400. Page `p`, line 51.
    Refused {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<Refused>>,
    },
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
            Self::Refused { .. } => f.write_str("refused"),
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

/// What `refused` holds.
///
/// Page `p`, line 51.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Refused {
    /// `why`, which no page explains.
    ///
    /// Page `p`, line 51.
    pub why: String,
}

impl Refused {
    /// With all its fields.
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }
}

bindery::fields! {
    Refused {
        why = "why",
    }
}
