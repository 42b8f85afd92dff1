// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! `note.put`: Text alone.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// Text alone.
///
/// Page `p`, lines 30-33.
#[derive(Debug, Clone, Copy)]
pub struct Put;

impl Put {
    /// What the spec calls it.
    pub const NAME: &'static str = "note.put";

    /// The HTTP method.
    ///
    /// Page `p`, line 30.
    pub const METHOD: &'static str = "PUT";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 30.
    pub const PATH: &'static str = "/notes/{id}";

    /// The request as text.
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
    /// Page `p`, lines 30-33.
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
    encoding: operation::Encoding::Text,
    separator: "&",
    places: &[("id", operation::Place::Path), ("note", operation::Place::WholeBody)],
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
/// Page `p`, lines 30-33.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `id`, which no page explains.
    ///
    /// Page `p`, lines 30-33.
    pub id: String,
    /// `note`, which no page explains.
    ///
    /// At most 80 characters.
    ///
    /// Page `p`, lines 30-33.
    #[bindery(length(max = 80))]
    pub note: String,
}

impl Request {
    /// With all its fields.
    pub fn new(id: impl Into<String>, note: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            note: note.into(),
        }
    }
}

bindery::fields! {
    Request {
        id = "id",
        note = "note",
    }
}
