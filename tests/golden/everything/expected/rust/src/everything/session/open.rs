// Written by `gen` from specs/everything/. Change the spec, not this file.

//! `session.open`: Open a session.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Open a session.
///
/// It depends on no other call.
///
/// Page `orders`, line 70.
#[derive(Debug, Clone, Copy)]
pub struct Open;

impl Open {
    /// What the spec calls it.
    pub const NAME: &'static str = "session.open";

    /// The HTTP method.
    ///
    /// Page `orders`, line 70.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `orders`, line 70.
    pub const PATH: &'static str = "/session";

    /// The request as a form.
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
    /// Page `orders`, line 73.
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
            operation::Decision::Fault(0, found) => {
                Fault::FirstCall {
                    answer: Box::new(found.nothing()?.with_headers(&found)?),
                }
            }
            operation::Decision::Fault(1, _) => Fault::NoSession,
            operation::Decision::Fault(2, _) => Fault::WrongMethod,
            operation::Decision::Fault(3, found) => {
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
    name: Open::NAME,
    method: Open::METHOD,
    path: Open::PATH,
    encoding: operation::Encoding::Form,
    separator: "&",
    places: &[("X-First", operation::Place::Header)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E0"])
            .text(&["Call again."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E1"])
            .text(&["No session."]),
        operation::Sign::within(operation::Within::Bare).status(&[405]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::TROUBLE))
            .status(&[500])
            .text(&["Cannot read the body.{why}"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Payload>;

/// What is sent.
///
/// Page `orders`, lines 71-72.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-First`, which no page explains.
    ///
    /// Page `orders`, lines 71-72. Its type is assumed.
    pub x_first: Secret,
    /// `user`, which no page explains.
    ///
    /// Page `orders`, lines 71-72. Its type is assumed.
    pub user: String,
    /// `key`, which no page explains.
    ///
    /// Page `orders`, lines 71-72. Its type is assumed.
    pub key: Secret,
}

impl Request {
    /// With all its fields.
    pub fn new(
        x_first: impl Into<Secret>,
        user: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            x_first: x_first.into(),
            user: user.into(),
            key: key.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_first = "X-First",
        user = "user",
        key = "key",
    }
}

/// What comes back on success.
///
/// Page `orders`, line 73.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `token`, which no page explains.
    ///
    /// Page `orders`, line 73.
    #[bindery(nested)]
    pub token: Token,
}

impl Payload {
    /// With all its fields.
    pub fn new(token: Token) -> Self {
        Self { token }
    }
}

bindery::fields! {
    Payload {
        token = "token",
    }
}

/// What `token` holds.
///
/// Page `orders`, line 73.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Token {
    /// `value`, which no page explains.
    ///
    /// Page `orders`, line 73.
    pub value: Secret,
}

impl Token {
    /// With all its fields.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self { value: value.into() }
    }
}

bindery::fields! {
    Token {
        value = "value",
    }
}
