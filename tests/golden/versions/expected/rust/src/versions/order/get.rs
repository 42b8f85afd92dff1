// Written by `gen` from specs/versions/. Change the spec, not this file.

//! `order.get`: Get.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `order.get`.
///
/// Reads something.
///
/// Page `orders2`, line 2.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.get";

    /// The HTTP method.
    ///
    /// Page `orders2`, line 2.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `orders2`, line 2.
    pub const PATH: &'static str = "/v2/orders";

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
    /// Page `orders2`, line 4.
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
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What is sent.
///
/// Page `orders2`, line 2.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `number`, which no page explains.
    ///
    /// Page `orders2`, line 3.
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

/// What comes back on success.
///
/// Page `orders2`, line 4.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `number`, which no page explains.
    ///
    /// Page `orders2`, line 4.
    pub number: String,
    /// `state`, which no page explains.
    ///
    /// Page `orders2`, line 4.
    pub state: String,
}

impl Payload {
    /// With all its fields.
    pub fn new(number: impl Into<String>, state: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            state: state.into(),
        }
    }
}

bindery::fields! {
    Payload {
        number = "number",
        state = "state",
    }
}
