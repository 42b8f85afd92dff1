// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! `file.put`: A file among other parts.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use bindery::wire::File;
use super::super::faults::Fault;

/// A file among other parts.
///
/// Page `p`, lines 10-15.
#[derive(Debug, Clone, Copy)]
pub struct Put;

impl Put {
    /// What the spec calls it.
    pub const NAME: &'static str = "file.put";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/files";

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
    /// On success the status is 201.
    ///
    /// Page `p`, lines 10-15.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<(), Headers>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => {
                return Ok(Answer::with_headers(found.nothing()?, &found)?);
            }
            operation::Decision::Fault(0, _) => Fault::Empty,
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
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[201],
    keys: &[],
    faults: &[operation::Sign::within(operation::Within::Bare).status(&[411])],
};

/// The whole body of a success.
pub type Whole = ();

/// The documented headers of a success.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Headers {
    /// `Location`, which no page explains.
    ///
    /// Required.
    ///
    /// Page `p`, lines 10-15.
    pub location: Option<String>,
}

bindery::fields! {
    Headers {
        location = "Location",
    }
}

/// What is sent.
///
/// Page `p`, lines 10-15.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 10-15.
    pub name: String,
    /// `content`, which no page explains.
    ///
    /// Page `p`, lines 10-15.
    pub content: File,
    /// `thumbnail`, which no page explains.
    ///
    /// Page `p`, lines 10-15.
    pub thumbnail: Option<File>,
    /// `meta`, which no page explains.
    ///
    /// Page `p`, lines 10-15.
    #[bindery(nested)]
    pub meta: Option<Meta>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(name: impl Into<String>, content: File) -> Self {
        Self {
            name: name.into(),
            content,
            thumbnail: None,
            meta: None,
        }
    }
}

bindery::fields! {
    Request {
        name = "name",
        content = "content",
        thumbnail = "thumbnail",
        meta = "meta",
    }
}

/// What `meta` holds.
///
/// Page `p`, lines 10-15.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Meta {
    /// `pages`, which no page explains.
    ///
    /// Page `p`, lines 10-15.
    pub pages: i64,
}

impl Meta {
    /// With all its fields.
    pub fn new(pages: i64) -> Self {
        Self { pages }
    }
}

bindery::fields! {
    Meta {
        pages = "pages",
    }
}
