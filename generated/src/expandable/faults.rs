// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::operation;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The body is not JSON.
    ///
    /// Status 400, text `Request JSON is invalid.`. Page `serial`, lines 157-158, 160, 167.
    BadJson,
    /// No token was sent.
    ///
    /// Status 401, text `Auth Token was not provided.`. Page `serial`, line 161.
    TokenMissing,
    /// The token has the wrong form.
    ///
    /// Status 401, text `Auth Token is malformed.`. Page `serial`, line 162.
    TokenMalformed,
    /// The token lets nobody in.
    ///
    /// Status 401, text `Auth Token login failure.`. Page `serial`, line 163.
    TokenRefused,
    /// Only POST is answered.
    ///
    /// Status 405, text `Request method must be POST.`. Page `serial`, line 164.
    WrongMethod,
    /// Anything else that goes wrong.
    ///
    /// Status 500, text `{message}`. Page `serial`, line 165.
    Failed {
        /// What stands at `{message}` in the text.
        message: String,
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
            Self::BadJson => f.write_str("Request JSON is invalid."),
            Self::TokenMissing => f.write_str("Auth Token was not provided."),
            Self::TokenMalformed => f.write_str("Auth Token is malformed."),
            Self::TokenRefused => f.write_str("Auth Token login failure."),
            Self::WrongMethod => f.write_str("Request method must be POST."),
            Self::Failed { message } => write!(f, "{message}"),
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
