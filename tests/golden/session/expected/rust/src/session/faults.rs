// Written by `gen` from specs/session/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::{Secret, operation};
use bindery::operation::Answer;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// token needed.
    ///
    /// Status 403. Page `p`, line 12.
    TokenNeeded {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<(), TokenNeededHeaders>>,
    },
    /// refused.
    ///
    /// Status 401. Page `p`, line 22.
    Refused,
    /// no session.
    ///
    /// Status 401. Page `p`, line 32.
    NoSession,
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
            Self::TokenNeeded { .. } => f.write_str("token needed"),
            Self::Refused => f.write_str("refused"),
            Self::NoSession => f.write_str("no session"),
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

/// The documented headers of [`Fault::TokenNeeded`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenNeededHeaders {
    /// `X-Csrf`, which no page explains.
    ///
    /// Required.
    ///
    /// Page `p`, line 12.
    pub x_csrf: Option<Secret>,
}

bindery::fields! {
    TokenNeededHeaders {
        x_csrf = "X-Csrf",
    }
}
