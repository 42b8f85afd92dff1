// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! `item.count`: A bare number.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// A bare number.
///
/// Reads something.
///
/// Page `p`, line 30.
#[derive(Debug, Clone, Copy)]
pub struct Count;

impl Count {
    /// What the spec calls it.
    pub const NAME: &'static str = "item.count";

    /// The HTTP method.
    ///
    /// Page `p`, line 30.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 30.
    pub const PATH: &'static str = "/items/count";

    /// The request with a query string.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request() -> Result<operation::Request, operation::RequestError> {
        Ok(CALL.build(&(), &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 200.
    ///
    /// Page `p`, line 31.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<i64>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Count::NAME,
    method: Count::METHOD,
    path: Count::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = i64;

/// What is sent.
///
/// Page `p`, line 30.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {}

bindery::fields! {
    Request {
        ,
    }
}
