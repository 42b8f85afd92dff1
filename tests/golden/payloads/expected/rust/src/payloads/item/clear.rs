// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! `item.clear`: Nothing comes back.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Nothing comes back.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, Copy)]
pub struct Clear;

impl Clear {
    /// What the spec calls it.
    pub const NAME: &'static str = "item.clear";

    /// The HTTP method.
    ///
    /// Page `p`, line 40.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 40.
    pub const PATH: &'static str = "/items/clear";

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
    /// Page `p`, line 41.
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
    name: Clear::NAME,
    method: Clear::METHOD,
    path: Clear::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[],
    keys: &[],
    faults: &[],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<()>;

/// What is sent.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {}

bindery::fields! {
    Request {
        ,
    }
}
