// Written by `gen` from specs/movilitas/. Change the spec, not this file.

//! `packaging_order.release`: Release a packaging order to its line.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Release a packaging order to its line.
///
/// Hands an order to its packaging line; the serial numbers of the order come back.
///
/// Changes a `packaging_order`. Before it, the `packaging_order` is `Pending release`. After
/// it, the `packaging_order` is `In progress`.
///
/// On the vendor's side: The Serialized Manufacturing application is enabled and configured, an
/// API key with its secret exists, and so does a shopfloor channel whose source is this API.
/// Assigning serials to an order makes it wait for its release.
///
/// Page `release`, lines 15, 27-35.
#[derive(Debug, Clone, Copy)]
pub struct Release;

impl Release {
    /// What the spec calls it.
    pub const NAME: &'static str = "packaging_order.release";

    /// The HTTP method.
    ///
    /// Page `release`, lines 47-50, 97-98.
    pub const METHOD: &'static str = "PATCH";

    /// The path behind the server's address.
    ///
    /// Page `release`, lines 47-50, 97-98.
    pub const PATH: &'static str = "/v1/manufacturer/v2/api/packaging_order/release_to_line";

    /// The request as JSON.
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
    /// On success the status is 200. On success the text is `Packaging order released`.
    ///
    /// Page `release`, lines 108-130.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Vec<String>>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, _) => Fault::TokenMissing,
            operation::Decision::Fault(1, _) => Fault::TokenRefused,
            operation::Decision::Fault(2, _) => Fault::ChannelMissing,
            operation::Decision::Fault(3, _) => Fault::Unreadable,
            operation::Decision::Fault(4, _) => Fault::Invalid,
            operation::Decision::Fault(5, _) => Fault::NotFound,
            operation::Decision::Fault(6, found) => {
                Fault::WrongState {
                    order_id: found.hole("order_id").unwrap_or_default().to_owned(),
                    status: found.hole("status").unwrap_or_default().into(),
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
    method: Release::METHOD,
    path: Release::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[
        ("x-access-token", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Bearer {token}")),
        ("x-channel-key", operation::Place::Header),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Unknown)
            .code(&["ERR0001"])
            .text(&["No token provided"]),
        operation::Sign::within(operation::Within::Unknown)
            .code(&["ERR0000"])
            .text(&["Failed to authenticate token"]),
        operation::Sign::within(operation::Within::Unknown)
            .text(&["Channel ID is missing or it needs to be in correct format"]),
        operation::Sign::within(operation::Within::Unknown)
            .text(&["Request body could not be parsed"]),
        operation::Sign::within(operation::Within::Unknown).text(&["Validation error"]),
        operation::Sign::within(operation::Within::Unknown)
            .text(&["Packaging order not found"]),
        operation::Sign::within(operation::Within::Unknown)
            .text(&["Packaging order {order_id} is in status: {status}"])
            .holes(&[("status", &["Open", "In progress", "Suspended", "Done"])]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Vec<String>>;

/// What is sent.
///
/// Page `release`, line 84.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// The token, in a header of its own.
    ///
    /// Required, unless `Authorization` is given. Can be used instead of `Authorization`.
    ///
    /// Page `release`, lines 58, 67.
    #[bindery(key = "x-access-token", required, instead_of("Authorization"))]
    pub x_access_token: Option<Secret>,
    /// The token as a bearer token.
    ///
    /// Required, unless `x-access-token` is given. Can be used instead of `x-access-token`.
    ///
    /// Page `release`, lines 59, 76.
    #[bindery(key = "Authorization", required, instead_of("x-access-token"))]
    pub authorization: Option<Secret>,
    /// The key of the channel the order belongs to.
    ///
    /// Page `release`, lines 68, 77.
    pub x_channel_key: Secret,
    /// The order to release.
    ///
    /// Page `release`, line 84.
    pub order_id: String,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(x_channel_key: impl Into<Secret>, order_id: impl Into<String>) -> Self {
        Self {
            x_access_token: None,
            authorization: None,
            x_channel_key: x_channel_key.into(),
            order_id: order_id.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_access_token = "x-access-token",
        authorization = "Authorization",
        x_channel_key = "x-channel-key",
        order_id = "order_id",
    }
}
