// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! `item.find`: One item, several, or a word.

use bindery::{Json, Validate, operation};
use bindery::wire::{As, Buffered, JsonKind, Maybe, Plain};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
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
    ) -> Result<Payload, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, found) => {
                Fault::Many {
                    payload: Box::new(found.payload()?),
                }
            }
            operation::Decision::Fault(1, found) => {
                Fault::Locked {
                    payload: Box::new(found.payload()?),
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

impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Buffered::read(deserializer)?;
        if matches!(object.kind(), JsonKind::Object) && object.has("name") {
            return object.to().map(Self::Object);
        }
        if matches!(object.kind(), JsonKind::List) {
            return object.to().map(Self::List);
        }
        if matches!(object.kind(), JsonKind::Text) {
            return object.to().map(Self::String);
        }
        object.to().map(Self::Other)
    }
}

/// What is sent.
///
/// Page `p`, line 11.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
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

/// What `Payload object` holds.
///
/// Page `p`, lines 12-20.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct PayloadObject {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 12-20.
    pub name: String,
    /// `size`, which no page explains.
    ///
    /// Page `p`, lines 12-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
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

/// What `Payload list` holds.
///
/// Page `p`, lines 12-20.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
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
