// Written by `gen` from specs/search/. Change the spec, not this file.

//! `order.mark`: An identity of another type.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// An identity of another type.
///
/// Changes a `order`.
///
/// Page `p`, line 30.
#[derive(Debug, Clone, Copy)]
pub struct Mark;

impl Mark {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.mark";

    /// The HTTP method.
    ///
    /// Page `p`, line 30.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 30.
    pub const PATH: &'static str = "/orders/mark";

    /// The request as JSON.
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
    /// Page `p`, line 30.
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
            operation::Decision::Fault(0, _) => Fault::Malformed,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Mark::NAME,
    method: Mark::METHOD,
    path: Mark::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[204],
    keys: &[],
    faults: &[operation::Sign::within(operation::Within::Bare).status(&[422])],
};

/// The whole body of a success.
pub type Whole = ();

/// What is sent.
///
/// Page `p`, line 31.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `number`, which no page explains.
    ///
    /// Page `p`, line 31.
    pub number: String,
}

impl Request {
    /// With all its fields.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

bindery::fields! {
    Request {
        number = "number",
    }
}
