// Written by `gen` from specs/edges/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// late.
    ///
    /// Status 409, code `1`. Page `p`, line 22.
    Late {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<Late>>,
    },
    /// full.
    ///
    /// Status 409, code `1`. Page `p`, line 23.
    Full,
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
            Self::Late { .. } => f.write_str("late"),
            Self::Full => f.write_str("full"),
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

/// What `late` holds.
///
/// Page `p`, line 22.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Late {
    /// `since`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `p`, line 22. Its type and whether it is required are assumed.
    #[bindery(required)]
    pub since: Option<String>,
}

bindery::fields! {
    Late {
        since = "since",
    }
}
