// Written by `gen` from specs/variants/. Change the spec, not this file.

//! `item.add`: Add.

use bindery::{Decimal, Json, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, Spelled, Spelling};
use bindery::wire::Spelling::Own;
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
    ) -> Result<Answer<Payload>, operation::Failure<Fault>> {
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

impl Choice for Request {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        match held.tag("kind").as_deref() {
            None | Some("PART") => held.to().map(Self::Part),
            Some("WORK") => held.to().map(Self::Work),
            _ => held.to().map(Self::Other),
        }
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::Part(value) => (value, &Own),
            Self::Work(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Request);

/// Something from the store.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Validate)]
#[allow(clippy::struct_field_names, reason = "the vendor's own names")]
pub struct Part {
    /// `kind`, which no page explains.
    ///
    /// Left out, it is `"PART"`.
    ///
    /// Page `p`, lines 2-30.
    pub kind: Option<String>,
    /// `note`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub note: Option<String>,
    /// `part`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub part: String,
    /// `lot`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
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

bindery::fields! {
    Part {
        kind = "kind",
        note = "note",
        part = "part",
        lot = "lot",
    }
}

/// What `WORK` holds.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Work {
    /// `kind`, which no page explains.
    ///
    /// Left out, it is `"PART"`.
    ///
    /// Page `p`, lines 2-30.
    pub kind: Option<String>,
    /// `note`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub note: Option<String>,
    /// `hours`, which no page explains.
    ///
    /// Greater than `0`.
    ///
    /// Page `p`, lines 2-30.
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

bindery::fields! {
    Work {
        kind = "kind",
        note = "note",
        hours = "hours",
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

impl Choice for Payload {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        match held.tag("done").as_deref() {
            Some("true") => held.to().map(Self::True),
            Some("false") => held.to().map(Self::False),
            _ => held.to().map(Self::Other),
        }
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::True(value) => (value, &Own),
            Self::False(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Payload);

/// What `true` holds.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, PartialEq, Validate)]
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

bindery::fields! {
    True {
        done = "done",
        number = "number",
    }
}

/// What `false` holds.
///
/// Page `p`, line 40.
#[derive(Debug, Clone, PartialEq, Validate)]
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

bindery::fields! {
    False {
        done = "done",
        why = "why",
    }
}
