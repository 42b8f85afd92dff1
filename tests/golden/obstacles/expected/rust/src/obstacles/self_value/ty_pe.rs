// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! `Self.ty-pe`: `TyPe`.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::ResultValue;
use super::super::faults::Fault;

/// `Self.ty-pe`.
#[derive(Debug, Clone, Copy)]
pub struct TyPe;

impl TyPe {
    /// What the spec calls it.
    pub const NAME: &'static str = "Self.ty-pe";

    /// The HTTP method.
    ///
    /// Page `p`, line 70.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 70.
    pub const PATH: &'static str = "/other";

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
    /// Page `p`, line 72.
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
    name: TyPe::NAME,
    method: TyPe::METHOD,
    path: TyPe::PATH,
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
pub type Whole = ResultValue<Payload>;

/// What is sent.
///
/// Page `p`, line 71.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {}

bindery::fields! {
    Request {
        ,
    }
}

/// What comes back on success.
///
/// Page `p`, line 72.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `Request`, which no page explains.
    ///
    /// Page `p`, line 72.
    pub request: String,
    /// `Payload`, which no page explains.
    ///
    /// Page `p`, line 72.
    #[bindery(key = "Payload", nested)]
    pub payload: PayloadPayload,
}

impl Payload {
    /// With all its fields.
    pub fn new(request: impl Into<String>, payload: PayloadPayload) -> Self {
        Self {
            request: request.into(),
            payload,
        }
    }
}

bindery::fields! {
    Payload {
        request = "Request",
        payload = "Payload",
    }
}

/// What comes back on success.
///
/// Page `p`, line 72.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PayloadPayload {
    /// `x`, which no page explains.
    ///
    /// Page `p`, line 72.
    pub x: String,
}

impl PayloadPayload {
    /// With all its fields.
    pub fn new(x: impl Into<String>) -> Self {
        Self { x: x.into() }
    }
}

bindery::fields! {
    PayloadPayload {
        x = "x",
    }
}
