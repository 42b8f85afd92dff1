// Written by `gen` from specs/everything/. Change the spec, not this file.

//! `order.release`: Release.

use bindery::{Json, Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::faults::Fault;

/// `order.release`.
///
/// Changes a `order`. Before it, the `order` is `Open`. After it, the `order` is `Released`.
///
/// Page `orders`, line 160.
#[derive(Debug, Clone, Copy)]
pub struct Release;

impl Release {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.release";

    /// The path behind the server's address.
    ///
    /// Page `orders`, line 160.
    pub const PATH: &'static str = "/{account}/orders/{order}/release";

    /// The request as JSON.
    ///
    /// No page gives the method of `order.release`.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
        account: &Secret,
        method: &'static str,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.with_method(method).build(message, &[("account", account)])?)
    }

    /// The request with a query string.
    ///
    /// The page allows this encoding too.
    ///
    /// No page gives the method of `order.release`.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request_as_query(
        message: &Request,
        account: &Secret,
        method: &'static str,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(
            CALL
                .with_method(method)
                .sent_as(operation::Encoding::Query)
                .build(message, &[("account", account)])?,
        )
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
            operation::Decision::Fault(0, _) => Fault::Gone,
            operation::Decision::Fault(1, found) => {
                Fault::Done {
                    order: found.hole("order").unwrap_or_default().to_owned(),
                    state: found.hole("state").unwrap_or_default().into(),
                }
            }
            operation::Decision::Fault(2, _) => Fault::NoSession,
            operation::Decision::Fault(3, _) => Fault::WrongMethod,
            operation::Decision::Fault(4, found) => {
                Fault::Broken {
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
    name: Release::NAME,
    method: "",
    path: Release::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[
        ("X-Session", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Session {session}")),
        ("order", operation::Place::Path),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Unknown,
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E4"])
            .text(&["Gone."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E5"])
            .text(&["Order {order} is {state}."])
            .holes(&[("state", &["Released", "Done"])]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E1"])
            .text(&["No session."]),
        operation::Sign::within(operation::Within::Bare).status(&[405]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::TROUBLE))
            .status(&[500])
            .text(&["Cannot read the body.{why}"]),
    ],
};

/// The whole body of a success.
pub type Whole = Json;

/// What is sent.
///
/// Page `orders`, line 161.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-Session`, which no page explains.
    ///
    /// Required, unless `Authorization` is given.
    ///
    /// Page `orders`, line 8. Its type is assumed.
    #[bindery(key = "X-Session", required)]
    pub x_session: Option<Secret>,
    /// `Authorization`, which no page explains.
    ///
    /// Can be used instead of `X-Session`.
    ///
    /// Page `orders`, line 8. Its type and whether it is required are assumed.
    #[bindery(key = "Authorization", instead_of("X-Session"))]
    pub authorization: Option<Secret>,
    /// `order`, which no page explains.
    ///
    /// Page `orders`, line 161. Its type is assumed.
    pub order: String,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(order: impl Into<String>) -> Self {
        Self {
            x_session: None,
            authorization: None,
            order: order.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_session = "X-Session",
        authorization = "Authorization",
        order = "order",
    }
}
