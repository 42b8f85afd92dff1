// Written by `gen` from specs/edges/. Change the spec, not this file.

//! `thing.drop`: `DropValue`.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `thing.drop`.
///
/// Deletes a `thing`.
///
/// Page `p`, line 34.
#[derive(Debug, Clone, Copy)]
pub struct DropValue;

impl DropValue {
    /// What the spec calls it.
    pub const NAME: &'static str = "thing.drop";

    /// The HTTP method.
    ///
    /// Page `p`, line 34.
    pub const METHOD: &'static str = "DELETE";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 34.
    pub const PATH: &'static str = "/things";

    /// The request with a query string.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 204.
    ///
    /// Page `p`, line 36.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<()>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.nothing()?),
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: DropValue::NAME,
    method: DropValue::METHOD,
    path: DropValue::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[204],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = ();

/// What is sent.
///
/// Page `p`, line 35.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 35.
    pub id: String,
}

impl Request {
    /// With all its fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

bindery::fields! {
    Request {
        id = "id",
    }
}
