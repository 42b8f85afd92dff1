// Written by `gen` from specs/search/. Change the spec, not this file.

//! `order.find`: At least one of several search keys.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// At least one of several search keys.
///
/// Reads a `order`.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, Copy)]
pub struct Find;

impl Find {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.find";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/orders";

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
    ) -> Result<Answer<Vec<Payload>>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, _) => Fault::TooLittle,
            operation::Decision::Fault(1, _) => Fault::Malformed,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Find::NAME,
    method: Find::METHOD,
    path: Find::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Bare).status(&[400]),
        operation::Sign::within(operation::Within::Bare).status(&[422]),
    ],
};

/// The whole body of a success.
pub type Whole = Vec<Payload>;

/// What is sent.
///
/// Page `p`, lines 11-15.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// `number`, which no page explains.
    ///
    /// At least one of `number`, `customer`, `state` is given.
    ///
    /// Page `p`, lines 11-15.
    #[bindery(required(unless("customer", "state")))]
    pub number: Option<String>,
    /// `customer`, which no page explains.
    ///
    /// Page `p`, lines 11-15.
    pub customer: Option<String>,
    /// `state`, which no page explains.
    ///
    /// Page `p`, lines 11-15.
    #[bindery(nested)]
    pub state: Option<State>,
    /// `page`, which no page explains.
    ///
    /// At least `1`.
    ///
    /// Page `p`, lines 11-15.
    #[bindery(at_least = 1)]
    pub page: Option<i64>,
}

bindery::fields! {
    Request {
        number = "number",
        customer = "customer",
        state = "state",
        page = "page",
    }
}

bindery::listed! {
    /// The values of `state`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 11-15.
    pub enum State: closed {
        /// `Open`.
        Open = "Open",
        /// `Done`.
        Done = "Done",
    }
}

/// One entry of what comes back.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `number`, which no page explains.
    ///
    /// Page `p`, line 10.
    pub number: String,
}

impl Payload {
    /// With all its fields.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

bindery::fields! {
    Payload {
        number = "number",
    }
}
