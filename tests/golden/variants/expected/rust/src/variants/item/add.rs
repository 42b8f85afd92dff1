// Written by `gen` from specs/variants/. Change the spec, not this file.

//! `item.add`: Add.

use bindery::{Decimal, Json, Validate, operation};
use bindery::wire::{As, Buffered, Maybe, Number, Plain};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::faults::Fault;

/// `item.add`.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "item.add";

    /// The HTTP method.
    ///
    /// Page `p`, line 1.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 1.
    pub const PATH: &'static str = "/items";

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
    /// On success the status is 200.
    ///
    /// Page `p`, line 40.
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
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What is sent.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Request {
    /// Something from the store.
    Part(Part),
    /// `kind` is `WORK`.
    Work(Work),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Part(value) => value.serialize(serializer),
            Self::Work(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Buffered::read(deserializer)?;
        match object.tag("kind").as_deref() {
            None | Some("PART") => object.to().map(Self::Part),
            Some("WORK") => object.to().map(Self::Work),
            _ => object.to().map(Self::Other),
        }
    }
}

/// Something from the store.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[allow(clippy::struct_field_names, reason = "the vendor's own names")]
pub struct Part {
    /// `kind`, which no page explains.
    ///
    /// Left out, it is `"PART"`.
    ///
    /// Page `p`, lines 2-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub kind: Option<String>,
    /// `note`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub note: Option<String>,
    /// `part`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub part: String,
    /// `lot`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub lot: Option<String>,
}

impl Part {
    /// With what must always be given; nothing else is.
    pub fn new(part: impl Into<String>) -> Self {
        Self {
            kind: None,
            note: None,
            part: part.into(),
            lot: None,
        }
    }
}

/// What `WORK` holds.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Work {
    /// `kind`, which no page explains.
    ///
    /// Left out, it is `"PART"`.
    ///
    /// Page `p`, lines 2-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub kind: Option<String>,
    /// `note`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub note: Option<String>,
    /// `hours`, which no page explains.
    ///
    /// Greater than `0`.
    ///
    /// Page `p`, lines 2-30.
    #[serde(with = "As::<Number>")]
    #[bindery(above = 0)]
    pub hours: Decimal,
}

impl Work {
    /// With what must always be given; nothing else is.
    pub fn new(hours: Decimal) -> Self {
        Self {
            kind: None,
            note: None,
            hours,
        }
    }
}

/// What comes back on success.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Payload {
    /// `done` is `true`.
    True(True),
    /// `done` is `false`.
    False(False),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Serialize for Payload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::True(value) => value.serialize(serializer),
            Self::False(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Payload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Buffered::read(deserializer)?;
        match object.tag("done").as_deref() {
            Some("true") => object.to().map(Self::True),
            Some("false") => object.to().map(Self::False),
            _ => object.to().map(Self::Other),
        }
    }
}

/// What `true` holds.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct True {
    /// `done`, which no page explains.
    ///
    /// Page `p`, line 40.
    pub done: bool,
    /// `number`, which no page explains.
    ///
    /// Page `p`, line 40.
    pub number: i64,
}

impl True {
    /// With all its fields.
    pub fn new(done: bool, number: i64) -> Self {
        Self { done, number }
    }
}

/// What `false` holds.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct False {
    /// `done`, which no page explains.
    ///
    /// Page `p`, line 40.
    pub done: bool,
    /// `why`, which no page explains.
    ///
    /// Page `p`, line 40.
    pub why: String,
}

impl False {
    /// With all its fields.
    pub fn new(done: bool, why: impl Into<String>) -> Self {
        Self { done, why: why.into() }
    }
}
