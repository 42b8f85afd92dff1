// Written by `gen` from specs/everything/. Change the spec, not this file.

//! `file.get`: Get.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::faults::Fault;

/// `file.get`.
///
/// Reads something.
///
/// Page `files`, line 8.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "file.get";

    /// The HTTP method.
    ///
    /// Page `files`, line 8.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `files`, line 8.
    pub const PATH: &'static str = "/files/{folder}/{name}";

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
    /// Page `files`, line 10.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<String>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, _) => Fault::NotFound,
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
    name: Get::NAME,
    method: Get::METHOD,
    path: Get::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[
        ("X-Session", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Session {session}")),
        ("folder", operation::Place::Path),
        ("name", operation::Place::Path),
        ("cookie", operation::Place::Cookie),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Bare).status(&[404]),
        operation::Sign::within(operation::Within::Bare)
            .code(&["E1"])
            .text(&["No session."]),
        operation::Sign::within(operation::Within::Bare).status(&[405]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::TROUBLE))
            .status(&[500])
            .text(&["Cannot read the body.{why}"]),
    ],
};

/// The whole body of a success.
pub type Whole = String;

/// What is sent.
///
/// Page `files`, line 9.
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
    /// `folder`, which no page explains.
    ///
    /// Page `files`, line 9. Its type is assumed.
    pub folder: String,
    /// `name`, which no page explains.
    ///
    /// Page `files`, line 9. Its type is assumed.
    pub name: String,
    /// `cookie`, which no page explains.
    ///
    /// Page `files`, line 9. Whether it is required is assumed.
    pub cookie: Option<String>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(folder: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            x_session: None,
            authorization: None,
            folder: folder.into(),
            name: name.into(),
            cookie: None,
        }
    }
}

bindery::fields! {
    Request {
        x_session = "X-Session",
        authorization = "Authorization",
        folder = "folder",
        name = "name",
        cookie = "cookie",
    }
}
