// Written by `gen` from specs/search/. Change the spec, not this file.

//! `order.add`: Values of another type.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;
use super::super::shapes::Contact;

/// Values of another type.
///
/// Creates a `order`.
///
/// Page `p`, line 20.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.add";

    /// The HTTP method.
    ///
    /// Page `p`, line 20.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 20.
    pub const PATH: &'static str = "/orders";

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
    /// On success the status is 201.
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
    ) -> Result<Answer<Payload>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, _) => Fault::NoNumber,
            operation::Decision::Fault(1, found) => {
                Fault::MalformedLower {
                    answer: Box::new(found.payload()?),
                }
            }
            operation::Decision::Fault(2, _) => Fault::Incomplete,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Add::NAME,
    method: Add::METHOD,
    path: Add::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[201],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Bare).status(&[422]),
        operation::Sign::within(operation::Within::Bare).status(&[400]),
        operation::Sign::within(operation::Within::Bare).status(&[409]),
    ],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What is sent.
///
/// Page `p`, lines 21-25.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `count`, which no page explains.
    ///
    /// Page `p`, lines 21-25.
    pub count: i64,
    /// `rush`, which no page explains.
    ///
    /// Page `p`, lines 21-25.
    pub rush: bool,
    /// `tags`, which no page explains.
    ///
    /// Page `p`, lines 21-25.
    pub tags: Option<Vec<String>>,
    /// `contact`, which no page explains.
    ///
    /// Page `p`, lines 21-25.
    #[bindery(nested)]
    pub contact: Contact,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(count: i64, rush: bool, contact: Contact) -> Self {
        Self {
            count,
            rush,
            tags: None,
            contact,
        }
    }
}

bindery::fields! {
    Request {
        count = "count",
        rush = "rush",
        tags = "tags",
        contact = "contact",
    }
}

/// What comes back on success.
///
/// Page `p`, line 20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `number`, which no page explains.
    ///
    /// Page `p`, line 20.
    pub number: String,
    /// `contact`, which no page explains.
    ///
    /// Page `p`, line 20.
    #[bindery(nested)]
    pub contact: Contact,
}

impl Payload {
    /// With all its fields.
    pub fn new(number: impl Into<String>, contact: Contact) -> Self {
        Self {
            number: number.into(),
            contact,
        }
    }
}

bindery::fields! {
    Payload {
        number = "number",
        contact = "contact",
    }
}
