// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `file.put`: Put.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use bindery::wire::File;
use super::super::faults::Fault;

/// `file.put`.
#[derive(Debug, Clone, Copy)]
pub struct Put;

impl Put {
    /// What the spec calls it.
    pub const NAME: &'static str = "file.put";

    /// The HTTP method.
    ///
    /// Page `p`, line 3.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 3.
    pub const PATH: &'static str = "/files/{folder}";

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

    /// The request as a form.
    ///
    /// The page allows this encoding too.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request_as_form(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.sent_as(operation::Encoding::Form).build(message, &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 201.
    ///
    /// Page `p`, line 21.
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
    places: &[("folder", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[201],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = ();

/// What is sent.
///
/// Page `p`, lines 4-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `folder`, which no page explains.
    ///
    /// Page `p`, lines 4-20.
    pub folder: String,
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 4-20.
    pub name: String,
    /// `content`, which no page explains.
    ///
    /// Page `p`, lines 4-20.
    pub content: File,
}

impl Request {
    /// With all its fields.
    pub fn new(
        folder: impl Into<String>,
        name: impl Into<String>,
        content: File,
    ) -> Self {
        Self {
            folder: folder.into(),
            name: name.into(),
            content,
        }
    }
}

bindery::fields! {
    Request {
        folder = "folder",
        name = "name",
        content = "content",
    }
}
