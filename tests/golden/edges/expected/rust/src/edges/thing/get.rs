// Written by `gen` from specs/edges/. Change the spec, not this file.

//! `thing.get`: Get.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::Outer;
use super::super::faults::Fault;

/// `thing.get`.
///
/// Reads a `thing`.
///
/// Page `p`, line 30.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "thing.get";

    /// The HTTP method.
    ///
    /// Page `p`, line 30.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 30.
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
    /// On success the status is 200.
    ///
    /// Page `p`, line 32.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Payload>, operation::Failure<Fault>> {
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
    name: Get::NAME,
    method: Get::METHOD,
    path: Get::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::OUTER),
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Outer<Payload>;

/// What is sent.
///
/// Page `p`, line 31.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 31.
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

/// What comes back on success.
///
/// Page `p`, line 32.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 32. Its type is assumed.
    pub id: String,
    /// `kind`, which no page explains.
    ///
    /// Page `p`, line 32. Its type is assumed.
    pub kind: Option<String>,
}

impl Payload {
    /// With what must always be given; nothing else is.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), kind: None }
    }
}

bindery::fields! {
    Payload {
        id = "id",
        kind = "kind",
    }
}
