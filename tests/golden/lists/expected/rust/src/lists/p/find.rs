// Written by `gen` from specs/lists/. Change the spec, not this file.

//! `find`: Lists and objects in a query string.

use bindery::{Decimal, Nullable, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::TEXT;
use bindery::wire::Spelling::{
    Each, Joined, JoinedMembers, NullAs, Own, PackedJson, Padded,
};
use super::super::spelling;
use super::super::faults::Fault;
use super::super::shapes::Range;

/// Lists and objects in a query string.
///
/// Reads something.
///
/// Page `p`, lines 10-20.
#[derive(Debug, Clone, Copy)]
pub struct Find;

impl Find {
    /// What the spec calls it.
    pub const NAME: &'static str = "find";

    /// The HTTP method.
    ///
    /// Page `p`, line 10.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 10.
    pub const PATH: &'static str = "/find/{kinds}";

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
    /// On success the status is 200.
    ///
    /// Page `p`, lines 10-20.
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
    name: Find::NAME,
    method: Find::METHOD,
    path: Find::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[("kinds", operation::Place::Path), ("X-Sites", operation::Place::Header)],
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
/// Page `p`, lines 10-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// Comma-joined in the path.
    ///
    /// Page `p`, lines 10-20.
    pub kinds: Vec<String>,
    /// `X-Sites`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub x_sites: Option<Vec<i64>>,
    /// The key once for each.
    ///
    /// 1 to 2 entries.
    ///
    /// Page `p`, lines 10-20.
    #[bindery(nested, length(min = 1, max = 2))]
    pub state: Vec<State>,
    /// Comma-joined.
    ///
    /// Page `p`, lines 10-20.
    #[bindery(each(at_least = 1))]
    pub part: Option<Vec<i64>>,
    /// `point`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub point: Option<(Decimal, Decimal)>,
    /// `pair`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub pair: Option<(String, i64)>,
    /// JSON in the text.
    ///
    /// Page `p`, lines 10-20.
    #[bindery(nested)]
    pub range: Option<Range>,
    /// JSON once for each.
    ///
    /// Page `p`, lines 10-20.
    #[bindery(nested)]
    pub ranges: Option<Vec<Range>>,
    /// Packed JSON.
    ///
    /// Page `p`, lines 10-20.
    #[bindery(nested)]
    pub filter: Option<Filter>,
    /// `grid`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub grid: Option<Vec<Vec<i64>>>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(kinds: Vec<String>, state: Vec<State>) -> Self {
        Self {
            kinds,
            x_sites: None,
            state,
            part: None,
            point: None,
            pair: None,
            range: None,
            ranges: None,
            filter: None,
            grid: None,
        }
    }
}

impl Request {
    /// The same with `x_sites`.
    #[must_use]
    pub fn with_x_sites(mut self, value: Vec<i64>) -> Self {
        self.x_sites = Some(value);
        self
    }

    /// The same with `part`.
    #[must_use]
    pub fn with_part(mut self, value: Vec<i64>) -> Self {
        self.part = Some(value);
        self
    }

    /// The same with `point`.
    #[must_use]
    pub fn with_point(mut self, value: (Decimal, Decimal)) -> Self {
        self.point = Some(value);
        self
    }

    /// The same with `pair`.
    #[must_use]
    pub fn with_pair(mut self, value: (String, i64)) -> Self {
        self.pair = Some(value);
        self
    }

    /// The same with `range`.
    #[must_use]
    pub fn with_range(mut self, value: Range) -> Self {
        self.range = Some(value);
        self
    }

    /// The same with `ranges`.
    #[must_use]
    pub fn with_ranges(mut self, value: Vec<Range>) -> Self {
        self.ranges = Some(value);
        self
    }

    /// The same with `filter`.
    #[must_use]
    pub fn with_filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }

    /// The same with `grid`.
    #[must_use]
    pub fn with_grid(mut self, value: Vec<Vec<i64>>) -> Self {
        self.grid = Some(value);
        self
    }
}

bindery::fields! {
    Request {
        kinds = "kinds" as Joined(",", &TEXT),
        x_sites = "X-Sites" as Joined(", ", &TEXT),
        state = "state",
        part = "part" as Joined(",", &TEXT),
        point = "point" as JoinedMembers(";", &[TEXT, TEXT]),
        pair = "pair",
        range = "range",
        ranges = "ranges",
        filter = "filter" as PackedJson(&Own),
        grid = "grid" as Each(&Joined(",", &TEXT)),
    }
}

bindery::listed! {
    /// The values of `state`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 10-20.
    pub enum State: closed {
        /// `Open`.
        Open = "Open",
        /// `Done`.
        Done = "Done",
    }
}

/// What `filter` holds.
///
/// Page `p`, lines 10-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Filter {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub name: String,
}

impl Filter {
    /// With all its fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

bindery::fields! {
    Filter {
        name = "name",
    }
}

/// What comes back on success.
///
/// Page `p`, lines 10-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `ids`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub ids: Vec<i64>,
    /// `names`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub names: Vec<String>,
    /// `rows`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub rows: Vec<(String, Decimal)>,
    /// `none`, which no page explains.
    ///
    /// Page `p`, lines 10-20.
    pub none: Nullable<Vec<String>>,
}

impl Payload {
    /// With all its fields.
    pub fn new(
        ids: Vec<i64>,
        names: Vec<String>,
        rows: Vec<(String, Decimal)>,
        none: Nullable<Vec<String>>,
    ) -> Self {
        Self { ids, names, rows, none }
    }
}

bindery::fields! {
    Payload {
        ids = "ids" as Joined(",", &TEXT),
        names = "names" as Joined("|", &Padded(spelling::PADDED_RIGHT_BLANK, &TEXT)),
        rows = "rows",
        none = "none" as NullAs(spelling::NULL_OR_EMPTY, &Own),
    }
}
