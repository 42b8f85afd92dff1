// Written by `gen` from specs/failures/. Change the spec, not this file.

//! `order.get`: Get.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::faults::Fault;

/// `order.get`.
///
/// Reads something.
///
/// Page `orders`, line 20.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.get";

    /// The HTTP method.
    ///
    /// Page `orders`, line 20.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `orders`, line 20.
    pub const PATH: &'static str = "/orders/{number}";

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
    /// Page `orders`, line 20.
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
            operation::Decision::Fault(0, _) => Fault::NoKey,
            operation::Decision::Fault(1, found) => {
                Fault::Gone {
                    number: found.hole("number").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(2, found) => {
                Fault::Busy {
                    why: found.hole("why").unwrap_or_default().to_owned(),
                    answer: Box::new(found.nothing()?.with_headers(&found)?),
                }
            }
            operation::Decision::Fault(3, found) => {
                Fault::Down {
                    why: found.hole("why").unwrap_or_default().to_owned(),
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
    name: Get::NAME,
    method: Get::METHOD,
    path: Get::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[("X-Key", operation::Place::Header), ("number", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::ORDERS_FAILURE))
            .status(&[401])
            .code(&["A1"])
            .text(&["No key."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::ORDERS_FAILURE))
            .status(&[400])
            .code(&["A2"])
            .text(&["No order {number}."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::ORDERS_FAILURE))
            .status(&[400])
            .code(&["A3"])
            .text(&["{why}"]),
        operation::Sign::within(operation::Within::Unknown)
            .status(&[502])
            .text(&["Gateway: {why}"]),
    ],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What is sent.
///
/// Page `orders`, line 20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-Key`, which no page explains.
    ///
    /// Page `orders`, line 2.
    pub x_key: Secret,
    /// `number`, which no page explains.
    ///
    /// Page `orders`, line 20.
    pub number: String,
}

impl Request {
    /// With all its fields.
    pub fn new(x_key: impl Into<Secret>, number: impl Into<String>) -> Self {
        Self {
            x_key: x_key.into(),
            number: number.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_key = "X-Key",
        number = "number",
    }
}

/// What comes back on success.
///
/// Page `orders`, line 20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `number`, which no page explains.
    ///
    /// Repeats `number` of the request.
    ///
    /// Page `orders`, line 20.
    #[bindery(echoes = "number")]
    pub number: String,
}

impl Payload {
    /// With all its fields.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

bindery::fields! {
    Payload {
        number = "number",
    }
}
