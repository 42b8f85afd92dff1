// Written by `gen` from specs/failures/. Change the spec, not this file.

//! `part.get`: Get.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Scalar;
use super::super::envelopes;
use super::super::envelopes::ResultValue;
use super::super::faults::Fault;

/// `part.get`.
///
/// Reads something.
///
/// Page `parts`, line 30.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "part.get";

    /// The HTTP method.
    ///
    /// Page `parts`, line 30.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `parts`, line 30.
    pub const PATH: &'static str = "/parts/{part}";

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
    /// Page `parts`, line 30.
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
            operation::Decision::Fault(1, _) => Fault::GoneLower,
            operation::Decision::Fault(2, found) => {
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
    places: &[("X-Key", operation::Place::Header), ("part", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::PARTS_RESULT),
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::PARTS_RESULT))
            .status(&[200])
            .code(&["17"])
            .when(
                &[
                    operation::Cond::Is {
                        key: &[&["ok"]],
                        any_of: &[Scalar::Boolean(false), Scalar::Text("false")],
                        absent: operation::Absent::Untold,
                    },
                ],
            ),
        operation::Sign::within(operation::Within::Envelope(&envelopes::PARTS_RESULT))
            .status(&[200])
            .code(&["18"]),
        operation::Sign::within(operation::Within::Unknown)
            .status(&[502])
            .text(&["Gateway: {why}"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = ResultValue<Payload>;

/// What is sent.
///
/// Page `parts`, line 30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-Key`, which no page explains.
    ///
    /// Page `orders`, line 2.
    pub x_key: Secret,
    /// `part`, which no page explains.
    ///
    /// Page `parts`, line 30.
    pub part: i64,
}

impl Request {
    /// With all its fields.
    pub fn new(x_key: impl Into<Secret>, part: i64) -> Self {
        Self { x_key: x_key.into(), part }
    }
}

bindery::fields! {
    Request {
        x_key = "X-Key",
        part = "part",
    }
}

/// What comes back on success.
///
/// Page `parts`, line 30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `part`, which no page explains.
    ///
    /// Page `parts`, line 30.
    pub part: i64,
}

impl Payload {
    /// With all its fields.
    pub fn new(part: i64) -> Self {
        Self { part }
    }
}

bindery::fields! {
    Payload {
        part = "part",
    }
}
