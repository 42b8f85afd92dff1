// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! `all.delete`: Neither body goes nor comes.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// Neither body goes nor comes.
///
/// Page `p`, line 50.
#[derive(Debug, Clone, Copy)]
pub struct Delete;

impl Delete {
    /// What the spec calls it.
    pub const NAME: &'static str = "all.delete";

    /// The HTTP method.
    ///
    /// Page `p`, line 50.
    pub const METHOD: &'static str = "DELETE";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 50.
    pub const PATH: &'static str = "/rows";

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
    /// On success the status is 204.
    ///
    /// Page `p`, line 50.
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
    name: Delete::NAME,
    method: Delete::METHOD,
    path: Delete::PATH,
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
/// Page `p`, line 50.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {}

bindery::fields! {
    Request {
        ,
    }
}
