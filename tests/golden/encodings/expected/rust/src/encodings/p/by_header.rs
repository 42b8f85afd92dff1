// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `by_header`: `ByHeader`.

use bindery::{Json, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, Spelled, Spelling};
use bindery::wire::Spelling::Own;
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
    ) -> Result<Answer<()>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.nothing()?),
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

impl Choice for Request {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        match held.tag("X-Kind").as_deref() {
            Some("A") => held.to().map(Self::A),
            Some("B") => held.to().map(Self::B),
            _ => held.to().map(Self::Other),
        }
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::A(value) => (value, &Own),
            Self::B(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Request);

/// What `A` holds.
///
/// Page `p`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Validate)]
#[allow(clippy::struct_field_names, reason = "the vendor's own names")]
pub struct A {
    /// `X-Kind`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
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

bindery::fields! {
    A {
        x_kind = "X-Kind",
        name = "name",
        amount = "amount",
    }
}

/// What `B` holds.
///
/// Page `p`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct B {
    /// `X-Kind`, which no page explains.
    ///
    /// Page `p`, lines 51-60.
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

bindery::fields! {
    B {
        x_kind = "X-Kind",
        name = "name",
        colour = "colour",
    }
}
