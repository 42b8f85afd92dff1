// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! `order.list`: List.

use bindery::{Json, Secret, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, JsonKind, Scalar, Spelled, Spelling};
use bindery::wire::Spelling::Own;
use super::super::envelopes;
use super::super::envelopes::Outer;
use super::super::faults::Fault;

/// `order.list`.
///
/// Reads something.
///
/// Page `p`, line 19.
#[derive(Debug, Clone, Copy)]
pub struct List;

impl List {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.list";

    /// The HTTP method.
    ///
    /// Page `p`, line 50.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 50.
    pub const PATH: &'static str = "/orders/{api_key}/all";

    /// The request with a query string.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        api_key: &Secret,
    ) -> Result<operation::Request, operation::RequestError> {
        Ok(CALL.build(&(), &[("api_key", api_key)])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// Page `p`, line 51.
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
            operation::Decision::Fault(0, _) => Fault::BadKey,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: List::NAME,
    method: List::METHOD,
    path: List::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::OUTER),
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::OUTER))
            .code(&["403"])
            .text(&["Invalid key."])
            .when(
                &[
                    operation::Cond::Is {
                        key: &[&["Ok"]],
                        any_of: &[Scalar::Boolean(false), Scalar::Text("false")],
                        absent: operation::Absent::Untold,
                    },
                ],
            ),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Outer<Payload>;

/// What comes back on success.
///
/// Page `p`, line 51.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Payload {
    /// A list.
    List(Vec<String>),
    /// An object.
    Object(PayloadObject),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Payload {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        if matches!(held.kind(), JsonKind::List) {
            return held.to().map(Self::List);
        }
        if matches!(held.kind(), JsonKind::Object) && held.has("none") {
            return held.to().map(Self::Object);
        }
        held.to().map(Self::Other)
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::List(value) => (value, &Own),
            Self::Object(value) => (value, &Own),
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
/// Page `p`, line 50.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {}

bindery::fields! {
    Request {
        ,
    }
}

/// What `Payload object` holds.
///
/// Page `p`, line 51.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PayloadObject {
    /// `none`, which no page explains.
    ///
    /// Page `p`, line 51.
    pub none: String,
}

impl PayloadObject {
    /// With all its fields.
    pub fn new(none: impl Into<String>) -> Self {
        Self { none: none.into() }
    }
}

bindery::fields! {
    PayloadObject {
        none = "none",
    }
}
