// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::operation;
use std::fmt;
use super::lists::State;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// bad key.
    ///
    /// Code `403`, text `Invalid key.`. Page `p`, line 31.
    BadKey,
    /// in state.
    ///
    /// Code `409`, text `Order {id} is in state: {state}`. Page `p`, line 32.
    InState {
        /// What stands at `{id}` in the text.
        id: String,
        /// What stands at `{state}` in the text.
        state: State,
    },
    /// failed.
    ///
    /// Code `409`, text `Failed.{reason}`. Page `p`, line 33.
    Failed {
        /// What stands at `{reason}` in the text.
        reason: String,
    },
    /// gone.
    ///
    /// Status 404, text `Gone.`. Page `p`, line 34.
    Gone,
    /// odd.
    ///
    /// Status 500, text `{anything}`. Page `p`, line 35.
    Odd {
        /// What stands at `{anything}` in the text.
        anything: String,
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
            Self::BadKey => f.write_str("Invalid key."),
            Self::InState { id, state } => write!(f, "Order {id} is in state: {state}"),
            Self::Failed { reason } => write!(f, "Failed.{reason}"),
            Self::Gone => f.write_str("Gone."),
            Self::Odd { anything } => write!(f, "{anything}"),
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
