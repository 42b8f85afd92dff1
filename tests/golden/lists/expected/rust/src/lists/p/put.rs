// Written by `gen` from specs/lists/. Change the spec, not this file.

//! `put`: The same in a form.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::collections::BTreeMap;
use super::super::faults::Fault;
use super::super::shapes::Range;

/// The same in a form.
///
/// Page `p`, lines 30-40.
#[derive(Debug, Clone, Copy)]
pub struct Put;

impl Put {
    /// What the spec calls it.
    pub const NAME: &'static str = "put";

    /// The HTTP method.
    ///
    /// Page `p`, line 30.
    pub const METHOD: &'static str = "PUT";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 30.
    pub const PATH: &'static str = "/put";

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

    /// The request in several parts.
    ///
    /// The page allows this encoding too.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request_as_multipart(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.sent_as(operation::Encoding::Multipart).build(message, &[])?)
    }

    /// The request with a query string.
    ///
    /// The page allows this encoding too.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request_as_query(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.sent_as(operation::Encoding::Query).build(message, &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 200.
    ///
    /// Page `p`, lines 30-40.
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
    encoding: operation::Encoding::Form,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = ();

/// What is sent.
///
/// Page `p`, lines 30-40.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `tags`, which no page explains.
    ///
    /// Page `p`, lines 30-40.
    pub tags: Vec<String>,
    /// `range`, which no page explains.
    ///
    /// Page `p`, lines 30-40.
    #[bindery(nested)]
    pub range: Option<Range>,
    /// `flags`, which no page explains.
    ///
    /// Page `p`, lines 30-40.
    pub flags: Option<BTreeMap<String, bool>>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(tags: Vec<String>) -> Self {
        Self {
            tags,
            range: None,
            flags: None,
        }
    }
}

bindery::fields! {
    Request {
        tags = "tags",
        range = "range",
        flags = "flags",
    }
}
