// Written by `gen` from specs/failures/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::operation;
use bindery::operation::Answer;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// no key.
    ///
    /// `order.get`: Status 401, code `A1`, text `No key.`. Page `orders`, line 21.
    ///
    /// `part.get`: Status 200, code `17`. Page `parts`, line 31.
    NoKey,
    /// gone.
    ///
    /// Status 400, code `A2`, text `No order {number}.`. Page `orders`, line 22.
    Gone {
        /// What stands at `{number}` in the text.
        number: String,
    },
    /// busy.
    ///
    /// Status 400, code `A3`, text `{why}`. Page `orders`, line 23.
    Busy {
        /// What stands at `{why}` in the text.
        why: String,
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<(), BusyHeaders>>,
    },
    /// What stands before both.
    ///
    /// Status 502, text `Gateway: {why}`. Page `orders`, lines 3-5.
    Down {
        /// What stands at `{why}` in the text.
        why: String,
    },
    /// gone.
    ///
    /// Status 200, code `18`. Page `parts`, line 32.
    GoneLower,
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
            Self::NoKey => f.write_str("no key"),
            Self::Gone { number } => write!(f, "No order {number}."),
            Self::Busy { why, .. } => write!(f, "{why}"),
            Self::Down { why } => write!(f, "Gateway: {why}"),
            Self::GoneLower => f.write_str("gone"),
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

/// The documented headers of [`Fault::Busy`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BusyHeaders {
    /// `Retry-After`, which no page explains.
    ///
    /// Page `orders`, line 23.
    pub retry_after: Option<i64>,
}

bindery::fields! {
    BusyHeaders {
        retry_after = "Retry-After",
    }
}
