// Written by `gen` from specs/paging/. Change the spec, not this file.

//! `row.scroll`: From where the last page ended.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::Page;
use super::super::faults::Fault;

/// From where the last page ended.
///
/// Reads something.
///
/// Page `p`, line 20.
#[derive(Debug, Clone, Copy)]
pub struct Scroll;

impl Scroll {
    /// What the spec calls it.
    pub const NAME: &'static str = "row.scroll";

    /// The HTTP method.
    ///
    /// Page `p`, line 20.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 20.
    pub const PATH: &'static str = "/rows/scroll";

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
    /// Page `p`, line 20.
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
    name: Scroll::NAME,
    method: Scroll::METHOD,
    path: Scroll::PATH,
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
pub type Whole = Page<Vec<Payload>>;

/// What is sent.
///
/// Page `p`, line 20.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// `from`, which no page explains.
    ///
    /// Page `p`, line 20.
    pub from: Option<String>,
}

bindery::fields! {
    Request {
        from = "from",
    }
}

/// One entry of what comes back.
///
/// Page `p`, line 20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 20.
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
