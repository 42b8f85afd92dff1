// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! `item.find`: One item, several, or a word.

use bindery::{Json, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, JsonKind, Spelled, Spelling};
use bindery::wire::Spelling::Own;
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// One item, several, or a word.
///
/// Reads something.
///
/// Page `p`, line 10.
#[derive(Debug, Clone, Copy)]
pub struct Find;

impl Find {
    /// What the spec calls it.
    pub const NAME: &'static str = "item.find";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/items";

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
    /// Page `p`, lines 12-20.
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
            operation::Decision::Fault(0, found) => {
                Fault::Many {
                    answer: Box::new(found.payload()?),
                }
            }
            operation::Decision::Fault(1, found) => {
                Fault::Locked {
                    answer: Box::new(found.payload()?),
                }
            }
            operation::Decision::Fault(2, _) => Fault::Nothing,
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
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["7"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["8"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["9"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Payload>;

/// What comes back on success.
///
/// Page `p`, lines 12-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Payload {
    /// An object.
    Object(PayloadObject),
    /// A list.
    List(Vec<PayloadList>),
    /// A string.
    String(PayloadString),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Payload {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        if matches!(held.kind(), JsonKind::Object) && held.has("name") {
            return held.to().map(Self::Object);
        }
        if matches!(held.kind(), JsonKind::List) {
            return held.to().map(Self::List);
        }
        if matches!(held.kind(), JsonKind::Text) {
            return held.to().map(Self::String);
        }
        held.to().map(Self::Other)
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::Object(value) => (value, &Own),
            Self::List(value) => (value, &Own),
            Self::String(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Payload);

/// What is sent.
///
/// Page `p`, line 11.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `name`, which no page explains.
    ///
    /// Page `p`, line 11.
    pub name: String,
}

impl Request {
    /// With all its fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

bindery::fields! {
    Request {
        name = "name",
    }
}

/// What `Payload object` holds.
///
/// Page `p`, lines 12-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PayloadObject {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 12-20.
    pub name: String,
    /// `size`, which no page explains.
    ///
    /// Page `p`, lines 12-20.
    pub size: Option<i64>,
}

impl PayloadObject {
    /// With what must always be given; nothing else is.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
        }
    }
}

bindery::fields! {
    PayloadObject {
        name = "name",
        size = "size",
    }
}

/// What `Payload list` holds.
///
/// Page `p`, lines 12-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PayloadList {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 12-20.
    pub name: String,
}

impl PayloadList {
    /// With all its fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

bindery::fields! {
    PayloadList {
        name = "name",
    }
}

bindery::listed! {
    /// The values of `Payload string`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 12-20.
    pub enum PayloadString: closed {
        /// `none`.
        None = "none",
        /// `all`.
        All = "all",
    }
}
