// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! `rows.post`: A list is the whole body.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// A list is the whole body.
///
/// Page `p`, lines 40-44.
#[derive(Debug, Clone, Copy)]
pub struct Post;

impl Post {
    /// What the spec calls it.
    pub const NAME: &'static str = "rows.post";

    /// The HTTP method.
    ///
    /// Page `p`, line 40.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 40.
    pub const PATH: &'static str = "/rows";

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
    /// On success the status is 202.
    ///
    /// Page `p`, lines 40-44.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Vec<Payload>>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Post::NAME,
    method: Post::METHOD,
    path: Post::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[("dry", operation::Place::Query), ("rows", operation::Place::WholeBody)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[202],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Vec<Payload>;

/// What is sent.
///
/// Page `p`, lines 40-44.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `dry`, which no page explains.
    ///
    /// Page `p`, lines 40-44.
    pub dry: Option<bool>,
    /// `rows`, which no page explains.
    ///
    /// At least 1 entry.
    ///
    /// Page `p`, lines 40-44.
    #[bindery(nested, length(min = 1))]
    pub rows: Vec<Row>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(rows: Vec<Row>) -> Self {
        Self { dry: None, rows }
    }
}

bindery::fields! {
    Request {
        dry = "dry",
        rows = "rows",
    }
}

/// One entry of `rows`.
///
/// Page `p`, lines 40-44.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Row {
    /// `id`, which no page explains.
    ///
    /// Page `p`, lines 40-44.
    pub id: i64,
}

impl Row {
    /// With all its fields.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

bindery::fields! {
    Row {
        id = "id",
    }
}

bindery::listed! {
    /// The values of `Payload`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 40-44.
    pub enum Payload: closed {
        /// `done`.
        Done = "done",
        /// `left`.
        Left = "left",
    }
}
