// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `by_header`: `ByHeader`.

use bindery::{Json, Validate, operation};
use bindery::wire::Buffered;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::faults::Fault;

/// `by_header`.
#[derive(Debug, Clone, Copy)]
pub struct ByHeader;

impl ByHeader {
    /// What the spec calls it.
    pub const NAME: &'static str = "by_header";

    /// The HTTP method.
    ///
    /// Page `p`, line 50.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 50.
    pub const PATH: &'static str = "/by_header";

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
    /// Page `p`, line 61.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<(), operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => {
                return found.nothing().map_err(Into::into);
            }
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: ByHeader::NAME,
    method: ByHeader::METHOD,
    path: ByHeader::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[("X-Kind", operation::Place::Header)],
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
/// Page `p`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Request {
    /// `X-Kind` is `A`.
    A(A),
    /// `X-Kind` is `B`.
    B(B),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Buffered::read(deserializer)?;
        match object.tag("X-Kind").as_deref() {
            Some("A") => object.to().map(Self::A),
            Some("B") => object.to().map(Self::B),
            _ => object.to().map(Self::Other),
        }
    }
}

/// What `A` holds.
///
/// Page `p`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[allow(clippy::struct_field_names, reason = "the vendor's own names")]
pub struct A {
    /// `X-Kind`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
    #[serde(rename = "X-Kind")]
    pub x_kind: String,
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
    pub name: String,
    /// `amount`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
    pub amount: i64,
}

impl A {
    /// With all its fields.
    pub fn new(x_kind: impl Into<String>, name: impl Into<String>, amount: i64) -> Self {
        Self {
            x_kind: x_kind.into(),
            name: name.into(),
            amount,
        }
    }
}

/// What `B` holds.
///
/// Page `p`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct B {
    /// `X-Kind`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
    #[serde(rename = "X-Kind")]
    pub x_kind: String,
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
    pub name: String,
    /// `colour`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
    pub colour: String,
}

impl B {
    /// With all its fields.
    pub fn new(
        x_kind: impl Into<String>,
        name: impl Into<String>,
        colour: impl Into<String>,
    ) -> Self {
        Self {
            x_kind: x_kind.into(),
            name: name.into(),
            colour: colour.into(),
        }
    }
}
