// Written by `gen` from specs/session/. Change the spec, not this file.

//! `ping`: Fails the first time, and hands out what the next call needs.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// Fails the first time, and hands out what the next call needs.
///
/// Reads something.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, Copy)]
pub struct Ping;

impl Ping {
    /// What the spec calls it.
    pub const NAME: &'static str = "ping";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/ping";

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
    /// Page `p`, line 11.
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
            operation::Decision::Fault(0, found) => {
                Fault::TokenNeeded {
                    answer: Box::new(found.nothing()?.with_headers(&found)?),
                }
            }
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Ping::NAME,
    method: Ping::METHOD,
    path: Ping::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[("X-Csrf", operation::Place::Header)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[204],
    keys: &[],
    faults: &[operation::Sign::within(operation::Within::Bare).status(&[403])],
};

/// The whole body of a success.
pub type Whole = ();

/// What is sent.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-Csrf`, which no page explains.
    ///
    /// Page `p`, line 10.
    pub x_csrf: Secret,
}

impl Request {
    /// With all its fields.
    pub fn new(x_csrf: impl Into<Secret>) -> Self {
        Self { x_csrf: x_csrf.into() }
    }
}

bindery::fields! {
    Request {
        x_csrf = "X-Csrf",
    }
}
