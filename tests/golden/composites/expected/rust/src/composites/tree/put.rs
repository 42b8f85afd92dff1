// Written by `gen` from specs/composites/. Change the spec, not this file.

//! `tree.put`: Put.

use bindery::{Decimal, Json, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, JsonKind, Spelled, Spelling};
use bindery::wire::Spelling::Own;
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
    ) -> Result<Answer<Vec<Node>>, operation::Failure<Fault>> {
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
#[derive(Debug, Clone, PartialEq, Validate)]
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
    #[bindery(nested)]
    pub price: Option<Money>,
    /// `sums`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[bindery(nested)]
    pub sums: Option<BTreeMap<String, Money>>,
    /// `point`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    pub point: Option<(Decimal, Decimal)>,
    /// `tags`, which no page explains.
    ///
    /// At most 5 entries.
    ///
    /// Page `p`, lines 8-30.
    #[bindery(length(max = 5))]
    pub tags: Option<Vec<String>>,
    /// `grid`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[bindery(each(each(at_least = 0)))]
    pub grid: Option<Vec<Vec<i64>>>,
    /// `who`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    #[bindery(nested)]
    pub who: Option<Who>,
    /// `anything`, which no page explains.
    ///
    /// Page `p`, lines 8-30.
    pub anything: Option<Json>,
    /// `nobody_knows`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 8-30.
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

impl Request {
    /// The same with `price`.
    #[must_use]
    pub fn with_price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// The same with `sums`.
    #[must_use]
    pub fn with_sums(mut self, value: BTreeMap<String, Money>) -> Self {
        self.sums = Some(value);
        self
    }

    /// The same with `point`.
    #[must_use]
    pub fn with_point(mut self, value: (Decimal, Decimal)) -> Self {
        self.point = Some(value);
        self
    }

    /// The same with `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// The same with `grid`.
    #[must_use]
    pub fn with_grid(mut self, value: Vec<Vec<i64>>) -> Self {
        self.grid = Some(value);
        self
    }

    /// The same with `who`.
    #[must_use]
    pub fn with_who(mut self, value: Who) -> Self {
        self.who = Some(value);
        self
    }

    /// The same with `anything`.
    #[must_use]
    pub fn with_anything(mut self, value: Json) -> Self {
        self.anything = Some(value);
        self
    }

    /// The same with `nobody_knows`.
    #[must_use]
    pub fn with_nobody_knows(mut self, value: Json) -> Self {
        self.nobody_knows = Some(value);
        self
    }
}

bindery::fields! {
    Request {
        tree = "tree",
        root = "root",
        price = "price",
        sums = "sums",
        point = "point",
        tags = "tags",
        grid = "grid",
        who = "who",
        anything = "anything",
        nobody_knows = "nobody_knows",
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

impl Choice for Who {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        if matches!(held.kind(), JsonKind::Text) {
            return held.to().map(Self::String);
        }
        if matches!(held.kind(), JsonKind::Object) && held.has("id") {
            return held.to().map(Self::Object);
        }
        held.to().map(Self::Other)
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::String(value) => (value, &Own),
            Self::Object(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Who);

/// What `who object` holds.
///
/// Page `p`, lines 8-30.
#[derive(Debug, Clone, PartialEq, Validate)]
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

bindery::fields! {
    WhoObject {
        id = "id",
    }
}
