// Written by `gen` from specs/everything/. Change the spec, not this file.

//! `file.put`: Put.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::File;
use super::super::envelopes;
use super::super::faults::Fault;

/// `file.put`.
///
/// Creates a `order`.
///
/// Page `files`, line 2.
#[derive(Debug, Clone, Copy)]
pub struct Put;

impl Put {
    /// What the spec calls it.
    pub const NAME: &'static str = "file.put";

    /// The HTTP method.
    ///
    /// Page `files`, line 2.
    pub const METHOD: &'static str = "PUT";

    /// The path behind the server's address.
    ///
    /// Page `files`, line 2.
    pub const PATH: &'static str = "/files/{folder}/{name}";

    /// The request in several parts.
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
    /// Page `files`, line 7.
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
            operation::Decision::Fault(0, _) => Fault::NoSession,
            operation::Decision::Fault(1, _) => Fault::WrongMethod,
            operation::Decision::Fault(2, found) => {
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
    name: Put::NAME,
    method: Put::METHOD,
    path: Put::PATH,
    encoding: operation::Encoding::Multipart,
    separator: "&",
    places: &[
        ("X-Session", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Session {session}")),
        ("folder", operation::Place::Path),
        ("name", operation::Place::Path),
        ("kind", operation::Place::Query),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[204],
    keys: &[],
    faults: &[
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
pub type Whole = ();

/// What is sent.
///
/// Page `files`, lines 3-6.
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
    /// Page `files`, lines 3-6. Its type is assumed.
    pub folder: String,
    /// `name`, which no page explains.
    ///
    /// Page `files`, lines 3-6. Its type is assumed.
    pub name: String,
    /// `content`, which no page explains.
    ///
    /// Page `files`, lines 3-6.
    pub content: File,
    /// `kind`, which no page explains.
    ///
    /// Page `files`, lines 3-6. Its type is assumed.
    #[bindery(nested)]
    pub kind: Kind,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(
        folder: impl Into<String>,
        name: impl Into<String>,
        content: File,
        kind: impl Into<Kind>,
    ) -> Self {
        Self {
            x_session: None,
            authorization: None,
            folder: folder.into(),
            name: name.into(),
            content,
            kind: kind.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_session = "X-Session",
        authorization = "Authorization",
        folder = "folder",
        name = "name",
        content = "content",
        kind = "kind",
    }
}

bindery::listed! {
    /// The values of `kind`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `files`, lines 3-6.
    pub enum Kind: closed {
        /// `drawing`.
        Drawing = "drawing",
        /// `text`.
        Text = "text",
    }
}
