// Written by `gen` from specs/movilitas/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::operation;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// No token was sent.
    ///
    /// Code `ERR0001`, text `No token provided`. Page `release`, line 146.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    TokenMissing,
    /// The token is wrong, expired or revoked.
    ///
    /// Code `ERR0000`, text `Failed to authenticate token`. Page `release`, line 147.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    TokenRefused,
    /// The channel key is missing or has the wrong form.
    ///
    /// Text `Channel ID is missing or it needs to be in correct format`. Page `release`, line 148.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    ChannelMissing,
    /// The body is not JSON.
    ///
    /// Text `Request body could not be parsed`. Page `release`, line 149.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    Unreadable,
    /// A value has the wrong type or form.
    ///
    /// Text `Validation error`. Page `release`, line 150.
    ///
    /// Not documented: Where in the reply the details of what is wrong stand.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    Invalid,
    /// No order has this id.
    ///
    /// Text `Packaging order not found`. Page `release`, line 151.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    NotFound,
    /// The order does not wait for its release.
    ///
    /// Text `Packaging order {order_id} is in status: {status}`. Page `release`, line 152.
    ///
    /// Not documented: Which HTTP status comes with it, and what JSON its text and code stand in.
    WrongState {
        /// What stands at `{order_id}` in the text.
        order_id: String,
        /// What stands at `{status}` in the text.
        status: Status,
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
            Self::TokenMissing => f.write_str("No token provided"),
            Self::TokenRefused => f.write_str("Failed to authenticate token"),
            Self::ChannelMissing => {
                f.write_str("Channel ID is missing or it needs to be in correct format")
            }
            Self::Unreadable => f.write_str("Request body could not be parsed"),
            Self::Invalid => f.write_str("Validation error"),
            Self::NotFound => f.write_str("Packaging order not found"),
            Self::WrongState { order_id, status } => {
                write!(f, "Packaging order {order_id} is in status: {status}")
            }
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

bindery::listed! {
    /// The values of `status`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `release`, line 152.
    pub enum Status: closed {
        /// `Open`.
        Open = "Open",
        /// `In progress`.
        InProgress = "In progress",
        /// `Suspended`.
        Suspended = "Suspended",
        /// `Done`.
        Done = "Done",
    }
}
