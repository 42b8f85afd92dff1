// Written by `gen` from specs/edges/. Change the spec, not this file.

//! `thing.add`: Add.

use bindery::{Json, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, JsonKind, Scalar, Spelled, Spelling, TEXT};
use bindery::wire::Spelling::{ListOrOne, Own, Padded};
use std::collections::BTreeMap;
use super::super::{envelopes, spelling};
use super::super::envelopes::Outer;
use super::super::faults::Fault;

/// `thing.add`.
///
/// Creates a `thing`. It depends on somebody has opened the store.
///
/// Page `p`, lines 10-12.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "thing.add";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/things/{shelf}";

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
    /// Page `p`, line 21.
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
                Fault::Late {
                    answer: Box::new(found.payload()?),
                }
            }
            operation::Decision::Fault(1, _) => Fault::Full,
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
    places: &[("shelf", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::OUTER),
    status: &[201],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::OUTER))
            .status(&[409])
            .code(&["1"])
            .when(
                &[
                    operation::Cond::Is {
                        key: &[&["late"]],
                        any_of: &[Scalar::Boolean(true), Scalar::Text("true")],
                        absent: operation::Absent::No,
                    },
                ],
            ),
        operation::Sign::within(operation::Within::Envelope(&envelopes::OUTER))
            .status(&[409])
            .code(&["1"])
            .unless(
                &[
                    operation::Cond::Is {
                        key: &[&["late"]],
                        any_of: &[Scalar::Boolean(true), Scalar::Text("true")],
                        absent: operation::Absent::No,
                    },
                ],
            ),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Outer<Payload>;

/// What is sent.
///
/// Page `p`, lines 13-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `shelf`, which no page explains.
    ///
    /// Exactly 3 characters.
    ///
    /// Page `p`, lines 13-20.
    #[bindery(length = 3)]
    pub shelf: String,
    /// `kind`, which no page explains.
    ///
    /// For example `A`.
    ///
    /// Page `p`, lines 13-20.
    #[bindery(nested)]
    pub kind: Kind,
    /// `mark`, which no page explains.
    ///
    /// Page `p`, lines 13-20.
    pub mark: Option<String>,
    /// `seen`, which no page explains.
    ///
    /// Seen in a reply, not documented: page `p`, lines 13-20.
    pub seen: Option<i64>,
    /// `guessed`, which no page explains.
    ///
    /// Assumed: page `p`, lines 13-20.
    pub guessed: Option<i64>,
    /// `shown`, which no page explains.
    ///
    /// Only an example shows it: page `p`, line 40.
    pub shown: Option<i64>,
    /// `doubted`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// Page `p`, lines 13-20. Its type is assumed.
    pub doubted: Option<Vec<String>>,
    /// `fixed`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// Page `p`, lines 13-20. Its type is assumed.
    pub fixed: Option<(String, i64)>,
    /// `keyed`, which no page explains.
    ///
    /// Its type may also be `list`.
    ///
    /// Page `p`, lines 13-20. Its type is assumed.
    pub keyed: Option<BTreeMap<String, String>>,
    /// `several`, which no page explains.
    ///
    /// Page `p`, lines 13-20. Its type is assumed.
    #[bindery(nested)]
    pub several: Option<Several>,
    /// `inner`, which no page explains.
    ///
    /// Page `p`, lines 13-20. Its type is assumed.
    #[bindery(nested)]
    pub inner: Option<Inner>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(shelf: impl Into<String>, kind: impl Into<Kind>) -> Self {
        Self {
            shelf: shelf.into(),
            kind: kind.into(),
            mark: None,
            seen: None,
            guessed: None,
            shown: None,
            doubted: None,
            fixed: None,
            keyed: None,
            several: None,
            inner: None,
        }
    }
}

impl Request {
    /// The same with `mark`.
    #[must_use]
    pub fn with_mark(mut self, value: impl Into<String>) -> Self {
        self.mark = Some(value.into());
        self
    }

    /// The same with `seen`.
    #[must_use]
    pub fn with_seen(mut self, value: i64) -> Self {
        self.seen = Some(value);
        self
    }

    /// The same with `guessed`.
    #[must_use]
    pub fn with_guessed(mut self, value: i64) -> Self {
        self.guessed = Some(value);
        self
    }

    /// The same with `shown`.
    #[must_use]
    pub fn with_shown(mut self, value: i64) -> Self {
        self.shown = Some(value);
        self
    }

    /// The same with `doubted`.
    #[must_use]
    pub fn with_doubted(mut self, value: Vec<String>) -> Self {
        self.doubted = Some(value);
        self
    }

    /// The same with `fixed`.
    #[must_use]
    pub fn with_fixed(mut self, value: (String, i64)) -> Self {
        self.fixed = Some(value);
        self
    }

    /// The same with `keyed`.
    #[must_use]
    pub fn with_keyed(mut self, value: BTreeMap<String, String>) -> Self {
        self.keyed = Some(value);
        self
    }

    /// The same with `several`.
    #[must_use]
    pub fn with_several(mut self, value: Several) -> Self {
        self.several = Some(value);
        self
    }

    /// The same with `inner`.
    #[must_use]
    pub fn with_inner(mut self, value: Inner) -> Self {
        self.inner = Some(value);
        self
    }
}

bindery::fields! {
    Request {
        shelf = "shelf",
        kind = "kind",
        mark = "mark" as Padded(spelling::PADDED_LEFT_BLANK, &TEXT),
        seen = "seen",
        guessed = "guessed",
        shown = "shown",
        doubted = "doubted" as ListOrOne(&Own),
        fixed = "fixed",
        keyed = "keyed",
        several = "several",
        inner = "inner",
    }
}

bindery::listed! {
    /// The values of `kind`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Page `p`, lines 13-20.
    pub enum Kind: open {
        /// `A`.
        A = "A",
    }
}

/// What `several` holds.
///
/// Page `p`, lines 13-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Several {
    /// A string.
    String(String),
    /// A list.
    List(Vec<String>),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Several {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        if matches!(held.kind(), JsonKind::Text) {
            return held.to().map(Self::String);
        }
        if matches!(held.kind(), JsonKind::List) {
            return held.to().map(Self::List);
        }
        held.to().map(Self::Other)
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::String(value) => (value, &Own),
            Self::List(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Several);

/// What `inner` holds.
///
/// Page `p`, lines 13-20.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Inner {
    /// `x`, which no page explains.
    ///
    /// Page `p`, lines 13-20.
    pub x: Option<String>,
}

bindery::fields! {
    Inner {
        x = "x",
    }
}

/// What comes back on success.
///
/// Page `p`, line 21.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 21. Its type is assumed.
    pub id: String,
    /// `late`, which no page explains.
    ///
    /// Page `p`, line 21. Its type is assumed.
    pub late: Option<String>,
}

impl Payload {
    /// With what must always be given; nothing else is.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), late: None }
    }
}

bindery::fields! {
    Payload {
        id = "id",
        late = "late",
    }
}
