// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! `form.post`: A form.

use bindery::{Date, Decimal, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Spelling::{Dated, Flag};
use super::super::spelling;
use super::super::faults::Fault;

/// A form.
///
/// Page `p`, lines 20-25.
#[derive(Debug, Clone, Copy)]
pub struct Post;

impl Post {
    /// What the spec calls it.
    pub const NAME: &'static str = "form.post";

    /// The HTTP method.
    ///
    /// Page `p`, line 20.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 20.
    pub const PATH: &'static str = "/form";

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

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 200.
    ///
    /// Page `p`, lines 20-25.
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
pub type Whole = String;

/// What is sent.
///
/// Page `p`, lines 20-25.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 20-25.
    pub name: String,
    /// `agree`, which no page explains.
    ///
    /// Page `p`, lines 20-25.
    pub agree: bool,
    /// `amount`, which no page explains.
    ///
    /// At most 2 decimals.
    ///
    /// Page `p`, lines 20-25.
    #[bindery(decimals = 2)]
    pub amount: Option<Decimal>,
    /// `day`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY`.
    ///
    /// Page `p`, lines 20-25.
    pub day: Option<Date>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(name: impl Into<String>, agree: bool) -> Self {
        Self {
            name: name.into(),
            agree,
            amount: None,
            day: None,
        }
    }
}

bindery::fields! {
    Request {
        name = "name",
        agree = "agree" as Flag(spelling::TEXT_ON_NOT_TEXT_OFF),
        amount = "amount",
        day = "day" as Dated(spelling::MM_DD_YYYY),
    }
}
