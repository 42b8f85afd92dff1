// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! `no dots here`: `NoDotsHere`.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::ResultValue;
use super::super::faults::Fault;

/// `no dots here`.
#[derive(Debug, Clone, Copy)]
pub struct NoDotsHere;

impl NoDotsHere {
    /// What the spec calls it.
    pub const NAME: &'static str = "no dots here";

    /// The HTTP method.
    ///
    /// Page `p`, line 73.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 73.
    pub const PATH: &'static str = "/none";

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
    /// Page `p`, line 75.
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
    name: NoDotsHere::NAME,
    method: NoDotsHere::METHOD,
    path: NoDotsHere::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::RESULT),
    status: &[],
    keys: &[],
    faults: &[],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = ResultValue<()>;

/// What is sent.
///
/// Page `p`, line 74.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `only`, which no page explains.
    ///
    /// Page `p`, line 74.
    pub only: String,
}

impl Request {
    /// With all its fields.
    pub fn new(only: impl Into<String>) -> Self {
        Self { only: only.into() }
    }
}

bindery::fields! {
    Request {
        only = "only",
    }
}
