// Written by `gen` from specs/composites/. Change the spec, not this file.

//! `tree.put`: Put.

use bindery::{Decimal, Json, Validate, operation};
use bindery::wire::{As, Buffered, JsonKind, Maybe, Members, Number, Plain};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use super::super::faults::Fault;
use super::super::shapes::{Money, Node};

/// `tree.put`.
#[derive(Debug, Clone, Copy)]
pub struct Put;

impl Put {
    /// What the spec calls it.
    pub const NAME: &'static str = "tree.put";

    /// The HTTP method.
    ///
    /// Page `p`, line 7.
    pub const METHOD: &'static str = "PUT";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 7.
    pub const PATH: &'static str = "/trees/{tree}";

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
    ) -> Result<Vec<Node>, operation::Failure<Fault>> {
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
    name: Put::NAME,
    method: Put::METHOD,
    path: Put::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[("tree", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Vec<Node>;

/// What is sent.
///
/// Page `p`, lines 8-30.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Request {
    /// `tree`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    pub tree: String,
    /// `root`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[bindery(nested)]
    pub root: Node,
    /// `price`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub price: Option<Money>,
    /// `sums`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub sums: Option<BTreeMap<String, Money>>,
    /// `point`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Members<(Number, Number)>>>"
    )]
    pub point: Option<(Decimal, Decimal)>,
    /// `tags`, which no page explains.
    ///
    /// At most 5 entries.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(length(max = 5))]
    pub tags: Option<Vec<String>>,
    /// `grid`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(each(each(at_least = 0)))]
    pub grid: Option<Vec<Vec<i64>>>,
    /// `who`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub who: Option<Who>,
    /// `anything`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub anything: Option<Json>,
    /// `nobody_knows`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 8-30.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub nobody_knows: Option<Json>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(tree: impl Into<String>, root: Node) -> Self {
        Self {
            tree: tree.into(),
            root,
            price: None,
            sums: None,
            point: None,
            tags: None,
            grid: None,
            who: None,
            anything: None,
            nobody_knows: None,
        }
    }
}

/// What `who` holds.
///
/// Page `p`, lines 8-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Who {
    /// A string.
    String(String),
    /// An object.
    Object(WhoObject),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Serialize for Who {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Who {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Buffered::read(deserializer)?;
        if matches!(object.kind(), JsonKind::Text) {
            return object.to().map(Self::String);
        }
        if matches!(object.kind(), JsonKind::Object) && object.has("id") {
            return object.to().map(Self::Object);
        }
        object.to().map(Self::Other)
    }
}

/// What `who object` holds.
///
/// Page `p`, lines 8-30.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct WhoObject {
    /// `id`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    pub id: i64,
}

impl WhoObject {
    /// With all its fields.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
