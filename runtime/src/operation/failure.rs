//! Why a call did not give what it is for.

use std::{error::Error, fmt};

use super::BuildError;
use crate::{read::ReadError, validate::Violations};

/// Why no request could be made of a message.
#[derive(Clone, Debug)]
pub enum RequestError {
    /// The message breaks rules of its page.
    Invalid(Violations),
    /// The message cannot be sent as its page says.
    Unbuilt(BuildError),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(violations) => violations.fmt(f),
            Self::Unbuilt(error) => error.fmt(f),
        }
    }
}

impl Error for RequestError {}

impl From<Violations> for RequestError {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}

impl From<BuildError> for RequestError {
    fn from(error: BuildError) -> Self {
        Self::Unbuilt(error)
    }
}

/// Why a reply has no payload: `F` is the vendor's own enum of faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure<F> {
    /// The vendor says that the call failed.
    Fault(F),
    /// The reply is not what its page says: what did not fit, and where.
    Unreadable(ReadError),
}

impl<F: fmt::Display> fmt::Display for Failure<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => fault.fmt(f),
            Self::Unreadable(error) => write!(f, "the reply cannot be read: {error}"),
        }
    }
}

impl<F: fmt::Debug + fmt::Display> Error for Failure<F> {}

impl<F> From<ReadError> for Failure<F> {
    fn from(error: ReadError) -> Self {
        Self::Unreadable(error)
    }
}
