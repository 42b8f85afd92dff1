// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! `order.get`: Get.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Scalar;
use super::super::envelopes;
use super::super::envelopes::Outer;
use super::super::faults::Fault;
use super::super::lists::State;

/// `order.get`.
///
/// Reads something.
///
/// Page `p`, line 19.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.get";

    /// The HTTP method.
    ///
    /// Page `p`, line 20.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 20.
    pub const PATH: &'static str = "/orders/{api_key}";

    /// The request with a query string.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
        api_key: &Secret,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[("api_key", api_key)])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the text is `Found.`.
    ///
    /// Page `p`, lines 22-30.
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
            operation::Decision::Fault(0, _) => Fault::BadKey,
            operation::Decision::Fault(1, found) => {
                Fault::InState {
                    id: found.hole("id").unwrap_or_default().to_owned(),
                    state: found.hole("state").unwrap_or_default().into(),
                }
            }
            operation::Decision::Fault(2, found) => {
                Fault::Failed {
                    reason: found.hole("reason").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(3, _) => Fault::Gone,
            operation::Decision::Fault(4, found) => {
                Fault::Odd {
                    anything: found.hole("anything").unwrap_or_default().to_owned(),
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
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::OUTER),
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::OUTER))
            .code(&["403"])
            .text(&["Invalid key."])
            .when(
                &[
                    operation::Cond::Is {
                        key: &[&["Ok"]],
                        any_of: &[Scalar::Boolean(false), Scalar::Text("false")],
                        absent: operation::Absent::Untold,
                    },
                ],
            ),
        operation::Sign::within(operation::Within::Envelope(&envelopes::OUTER))
            .code(&["409"])
            .text(&["Order {id} is in state: {state}"])
            .holes(&[("state", &["Open", "Done"])]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::OUTER))
            .code(&["409"])
            .text(&["Failed.{reason}"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::PLAIN))
            .status(&[404])
            .text(&["Gone."]),
        operation::Sign::within(operation::Within::Unknown)
            .status(&[500])
            .text(&["{anything}"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Outer<Payload>;

/// What is sent.
///
/// Page `p`, line 21.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `order`, which no page explains.
    ///
    /// Page `p`, line 21.
    pub order: String,
}

impl Request {
    /// With all its fields.
    pub fn new(order: impl Into<String>) -> Self {
        Self { order: order.into() }
    }
}

bindery::fields! {
    Request {
        order = "order",
    }
}

/// What comes back on success.
///
/// Page `p`, lines 22-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `order`, which no page explains.
    ///
    /// Repeats `order` of the request.
    ///
    /// Page `p`, lines 22-30.
    #[bindery(echoes = "order")]
    pub order: String,
    /// `state`, which no page explains.
    ///
    /// Page `p`, lines 22-30.
    #[bindery(nested)]
    pub state: State,
}

impl Payload {
    /// With all its fields.
    pub fn new(order: impl Into<String>, state: impl Into<State>) -> Self {
        Self {
            order: order.into(),
            state: state.into(),
        }
    }
}

bindery::fields! {
    Payload {
        order = "order",
        state = "state",
    }
}
