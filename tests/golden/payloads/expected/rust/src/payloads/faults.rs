// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::fmt;
use std::ops::Deref;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The names to choose from.
    ///
    /// Code `7`. Page `p`, line 21.
    Many {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<Many>>,
    },
    /// Who has it.
    ///
    /// Code `8`. Page `p`, line 22.
    Locked {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<Locked>>,
    },
    /// nothing.
    ///
    /// Code `9`. Page `p`, line 23.
    Nothing,
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
            Self::Many { .. } => f.write_str("many"),
            Self::Locked { .. } => f.write_str("locked"),
            Self::Nothing => f.write_str("nothing"),
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

/// What `many` holds.
///
/// Page `p`, line 21.
///
/// At least 2 entries.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Many(#[bindery(length(min = 2))] pub Vec<String>);

impl Deref for Many {
    type Target = Vec<String>;

    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}

impl From<Vec<String>> for Many {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

bindery::transparent!(Many);

/// What `locked` holds.
///
/// Page `p`, line 22.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Locked {
    /// `by`, which no page explains.
    ///
    /// Page `p`, line 22.
    pub by: String,
    /// `since`, which no page explains.
    ///
    /// Page `p`, line 22.
    pub since: Option<i64>,
}

impl Locked {
    /// With what must always be given; nothing else is.
    pub fn new(by: impl Into<String>) -> Self {
        Self { by: by.into(), since: None }
    }
}

bindery::fields! {
    Locked {
        by = "by",
        since = "since",
    }
}
