// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `odd`: Odd.

use bindery::{Json, Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `odd`.
#[derive(Debug, Clone, Copy)]
pub struct Odd;

impl Odd {
    /// What the spec calls it.
    pub const NAME: &'static str = "odd";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 40.
    pub const PATH: &'static str = "/odd/{api_key}";

    /// The request as JSON.
    ///
    /// No page gives the method of `odd`.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
        api_key: &Secret,
        method: &'static str,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.with_method(method).build(message, &[("api_key", api_key)])?)
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
            operation::Decision::Fault(0, _) => Fault::Refused,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Odd::NAME,
    method: "",
    path: Odd::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[("X-Key", operation::Place::HeaderAs("Key {api_key}"))],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Unknown,
    status: &[],
    keys: &[],
    faults: &[operation::Sign::within(operation::Within::Bare).status(&[400])],
};

/// The whole body of a success.
pub type Whole = Json;

/// What is sent.
///
/// Page `p`, line 41.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-Key`, which no page explains.
    ///
    /// Page `p`, line 41.
    pub x_key: Secret,
    /// `what`, which no page explains.
    ///
    /// Page `p`, line 41.
    pub what: String,
}

impl Request {
    /// With all its fields.
    pub fn new(x_key: impl Into<Secret>, what: impl Into<String>) -> Self {
        Self {
            x_key: x_key.into(),
            what: what.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_key = "X-Key",
        what = "what",
    }
}
