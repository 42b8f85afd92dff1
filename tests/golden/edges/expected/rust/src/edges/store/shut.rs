// Written by `gen` from specs/edges/. Change the spec, not this file.

//! `store.shut`: Shut.

use bindery::{Json, Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `store.shut`.
///
/// Deletes something.
///
/// Page `p`, line 52.
#[derive(Debug, Clone, Copy)]
pub struct Shut;

impl Shut {
    /// What the spec calls it.
    pub const NAME: &'static str = "store.shut";

    /// The HTTP method.
    ///
    /// Page `p`, line 52.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 52.
    pub const PATH: &'static str = "/store/shut";

    /// The request as JSON.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request() -> Result<operation::Request, operation::RequestError> {
        Ok(CALL.build(&(), &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// Nobody says what a success looks like.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Json>, operation::Failure<Fault>> {
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
    name: Shut::NAME,
    method: Shut::METHOD,
    path: Shut::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Unknown,
    status: &[],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Json;

/// What is sent.
///
/// Page `p`, line 52.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {}

bindery::fields! {
    Request {
        ,
    }
}
