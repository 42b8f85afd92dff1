// Written by `gen` from specs/everything/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::{Secret, operation};
use bindery::operation::Answer;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// first call.
    ///
    /// Code `E0`, text `Call again.`. Page `orders`, line 74.
    FirstCall {
        /// What the reply carries, and what of it is not as documented.
        answer: Box<Answer<(), FirstCallHeaders>>,
    },
    /// no session.
    ///
    /// Code `E1`, text `No session.`. Page `orders`, line 25.
    NoSession,
    /// wrong method.
    ///
    /// Status 405. Page `orders`, line 26.
    WrongMethod,
    /// broken.
    ///
    /// Status 500, text `Cannot read the body.{why}`. Page `orders`, line 27.
    Broken {
        /// What stands at `{why}` in the text.
        why: String,
    },
    /// refused.
    ///
    /// Code `E2`, text `Order refused: {why}`. Page `orders`, line 112.
    Refused {
        /// What stands at `{why}` in the text.
        why: Why,
    },
    /// missing.
    ///
    /// Code `E3`, text `{field} is missing.`. Page `orders`, line 113.
    Missing {
        /// What stands at `{field}` in the text.
        field: String,
    },
    /// odd.
    ///
    /// Status 422, text `Unprocessable.`. Page `orders`, line 114.
    Odd,
    /// gone.
    ///
    /// Code `E4`, text `Gone.`. Page `orders`, line 162.
    Gone,
    /// done.
    ///
    /// Code `E5`, text `Order {order} is {state}.`. Page `orders`, line 163.
    Done {
        /// What stands at `{order}` in the text.
        order: String,
        /// What stands at `{state}` in the text.
        state: State,
    },
    /// not found.
    ///
    /// Status 404. Page `files`, line 11.
    NotFound,
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
            Self::FirstCall { .. } => f.write_str("Call again."),
            Self::NoSession => f.write_str("No session."),
            Self::WrongMethod => f.write_str("wrong method"),
            Self::Broken { why } => write!(f, "Cannot read the body.{why}"),
            Self::Refused { why } => write!(f, "Order refused: {why}"),
            Self::Missing { field } => write!(f, "{field} is missing."),
            Self::Odd => f.write_str("Unprocessable."),
            Self::Gone => f.write_str("Gone."),
            Self::Done { order, state } => write!(f, "Order {order} is {state}."),
            Self::NotFound => f.write_str("not found"),
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

/// The documented headers of [`Fault::FirstCall`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FirstCallHeaders {
    /// `X-First`, which no page explains.
    ///
    /// Required.
    ///
    /// Page `orders`, line 74.
    pub x_first: Option<Secret>,
}

bindery::fields! {
    FirstCallHeaders {
        x_first = "X-First",
    }
}

bindery::listed! {
    /// The values of `why`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `orders`, line 112.
    pub enum Why: closed {
        /// `credit`.
        Credit = "credit",
        /// `stock`.
        Stock = "stock",
    }
}

bindery::listed! {
    /// The values of `state`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `orders`, line 163.
    pub enum State: closed {
        /// `Released`.
        Released = "Released",
        /// `Done`.
        Done = "Done",
    }
}
