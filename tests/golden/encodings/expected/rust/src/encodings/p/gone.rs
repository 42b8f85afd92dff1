// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `gone`: Gone.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `gone`.
#[derive(Debug, Clone, Copy)]
pub struct Gone;

impl Gone {
    /// What the spec calls it.
    pub const NAME: &'static str = "gone";

    /// The HTTP method.
    ///
    /// Page `p`, line 36.
    pub const METHOD: &'static str = "DELETE";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 36.
    pub const PATH: &'static str = "/files/{folder}";

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
    /// On success the status is 204.
    ///
    /// Page `p`, line 36.
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
    name: Gone::NAME,
    method: Gone::METHOD,
    path: Gone::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[("folder", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[204],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = ();

/// What is sent.
///
/// Page `p`, line 36.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `folder`, which no page explains.
    ///
    /// Page `p`, line 36.
    pub folder: String,
    /// `deep`, which no page explains.
    ///
    /// Page `p`, line 36.
    pub deep: Option<bool>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(folder: impl Into<String>) -> Self {
        Self {
            folder: folder.into(),
            deep: None,
        }
    }
}

bindery::fields! {
    Request {
        folder = "folder",
        deep = "deep",
    }
}
