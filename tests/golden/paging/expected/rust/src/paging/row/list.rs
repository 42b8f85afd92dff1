// Written by `gen` from specs/paging/. Change the spec, not this file.

//! `row.list`: Page by page.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::ops::Deref;
use super::super::envelopes;
use super::super::envelopes::Page;
use super::super::faults::Fault;

/// Page by page.
///
/// Reads something.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, Copy)]
pub struct List;

impl List {
    /// What the spec calls it.
    pub const NAME: &'static str = "row.list";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/rows";

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
    /// Page `p`, line 10.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Payloads>, operation::Failure<Fault>> {
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
    name: List::NAME,
    method: List::METHOD,
    path: List::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::P_PAGE),
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Page<Payloads>;

/// What is sent.
///
/// Page `p`, lines 11-14.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// `page`, which no page explains.
    ///
    /// At least `1`. Left out, it is `1`.
    ///
    /// Page `p`, lines 11-14.
    #[bindery(at_least = 1)]
    pub page: Option<i64>,
    /// `size`, which no page explains.
    ///
    /// At least `1`. At most `100`. Left out, it is `20`.
    ///
    /// Page `p`, lines 11-14.
    #[bindery(at_least = 1, at_most = 100)]
    pub size: Option<i64>,
}

bindery::fields! {
    Request {
        page = "page",
        size = "size",
    }
}

/// What comes back on success.
///
/// Page `p`, line 10.
///
/// At most 100 entries.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payloads(#[bindery(nested, length(max = 100))] pub Vec<Payload>);

impl Deref for Payloads {
    type Target = Vec<Payload>;

    fn deref(&self) -> &Vec<Payload> {
        &self.0
    }
}

impl From<Vec<Payload>> for Payloads {
    fn from(value: Vec<Payload>) -> Self {
        Self(value)
    }
}

bindery::transparent!(Payloads);

/// One entry of what comes back.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 10.
    pub id: i64,
}

impl Payload {
    /// With all its fields.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

bindery::fields! {
    Payload {
        id = "id",
    }
}
