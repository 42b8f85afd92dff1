// Written by `gen` from specs/values/. Change the spec, not this file.

//! `item.add`: Add.

use bindery::{Date, Decimal, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{NUMBER_OR_TEXT, TEXT_OR_NUMBER};
use bindery::wire::Spelling::Dated;
use super::super::spelling;
use super::super::faults::Fault;
use super::super::shapes::{Colour, Kind, Line, Row, Size};

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
    /// Page `p`, line 50.
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
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// `kind`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(nested)]
    pub kind: Option<Kind>,
    /// `colour`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(nested)]
    pub colour: Option<Colour>,
    /// `size`, which no page explains.
    ///
    /// For example `S`, `M`, `L`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(nested)]
    pub size: Option<Size>,
    /// `grade`, which no page explains.
    ///
    /// One of `1`, `2`, `3`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(one_of(1, 2, 3))]
    pub grade: Option<i64>,
    /// `code`, which no page explains.
    ///
    /// 2 to 8 characters. Has to match `[A-Z]\d+`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(length(min = 2, max = 8), pattern = "[A-Z]\\d+")]
    pub code: Option<String>,
    /// `name`, which no page explains.
    ///
    /// At most 255 characters.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(length(max = 255))]
    pub name: Option<String>,
    /// `count`, which no page explains.
    ///
    /// Less than `1000`. At least `1`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(below = 1000, at_least = 1)]
    pub count: Option<i64>,
    /// `share`, which no page explains.
    ///
    /// In percent. Greater than `0`. At most `99.5`. At most 2 decimals.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(above = 0, at_most = 99.5, decimals = 2)]
    pub share: Option<Decimal>,
    /// `price`, which no page explains.
    ///
    /// At least `0.01`. At most 2 decimals.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(at_least = 0.01, decimals = 2)]
    pub price: Option<Decimal>,
    /// `ordered`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(lends)]
    pub ordered: Option<Decimal>,
    /// `scheduled`, which no page explains.
    ///
    /// At most `ordered`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(at_most = "ordered")]
    pub scheduled: Option<Decimal>,
    /// `stored`, which no page explains.
    ///
    /// At most the quantity in stock.
    ///
    /// Page `p`, lines 2-40.
    pub stored: Option<Decimal>,
    /// `lines`, which no page explains.
    ///
    /// 1 to 3 entries.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(nested, length(min = 1, max = 3))]
    pub lines: Option<Vec<Line>>,
    /// `flag`, which no page explains.
    ///
    /// Left out, it is `false`.
    ///
    /// Page `p`, lines 2-40.
    pub flag: Option<bool>,
    /// `day`, which no page explains.
    ///
    /// At least `2001-01-31`. On the wire `YYYY-MM-DD`. Left out, it is the day of the call.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(at_least(date = "2001-01-31"))]
    pub day: Option<Date>,
    /// `since`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-40.
    pub since: Option<Date>,
    /// `until`, which no page explains.
    ///
    /// Greater than `since`. Less than the end of the contract. On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(above = "since")]
    pub until: Option<Date>,
    /// `identifier`, which no page explains.
    ///
    /// At most 10 characters. Has to match `\d+`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(length(max = 10), pattern = "\\d+")]
    pub identifier: Option<String>,
    /// `system`, which no page explains.
    ///
    /// Left out: chosen by the system.
    ///
    /// Page `p`, lines 2-40.
    pub system: Option<String>,
    /// `old`, which no page explains.
    ///
    /// Deprecated: use name.
    ///
    /// Page `p`, lines 2-40.
    pub old: Option<String>,
}

impl Request {
    /// The same with `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// The same with `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: impl Into<Colour>) -> Self {
        self.colour = Some(value.into());
        self
    }

    /// The same with `size`.
    #[must_use]
    pub fn with_size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// The same with `grade`.
    #[must_use]
    pub fn with_grade(mut self, value: i64) -> Self {
        self.grade = Some(value);
        self
    }

    /// The same with `code`.
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// The same with `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// The same with `count`.
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }

    /// The same with `share`.
    #[must_use]
    pub fn with_share(mut self, value: Decimal) -> Self {
        self.share = Some(value);
        self
    }

    /// The same with `price`.
    #[must_use]
    pub fn with_price(mut self, value: Decimal) -> Self {
        self.price = Some(value);
        self
    }

    /// The same with `ordered`.
    #[must_use]
    pub fn with_ordered(mut self, value: Decimal) -> Self {
        self.ordered = Some(value);
        self
    }

    /// The same with `scheduled`.
    #[must_use]
    pub fn with_scheduled(mut self, value: Decimal) -> Self {
        self.scheduled = Some(value);
        self
    }

    /// The same with `stored`.
    #[must_use]
    pub fn with_stored(mut self, value: Decimal) -> Self {
        self.stored = Some(value);
        self
    }

    /// The same with `lines`.
    #[must_use]
    pub fn with_lines(mut self, value: Vec<Line>) -> Self {
        self.lines = Some(value);
        self
    }

    /// The same with `flag`.
    #[must_use]
    pub fn with_flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }

    /// The same with `day`.
    #[must_use]
    pub fn with_day(mut self, value: Date) -> Self {
        self.day = Some(value);
        self
    }

    /// The same with `since`.
    #[must_use]
    pub fn with_since(mut self, value: Date) -> Self {
        self.since = Some(value);
        self
    }

    /// The same with `until`.
    #[must_use]
    pub fn with_until(mut self, value: Date) -> Self {
        self.until = Some(value);
        self
    }

    /// The same with `identifier`.
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// The same with `system`.
    #[must_use]
    pub fn with_system(mut self, value: impl Into<String>) -> Self {
        self.system = Some(value.into());
        self
    }

    /// The same with `old`.
    #[must_use]
    pub fn with_old(mut self, value: impl Into<String>) -> Self {
        self.old = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        kind = "kind",
        colour = "colour",
        size = "size",
        grade = "grade",
        code = "code",
        name = "name",
        count = "count",
        share = "share",
        price = "price" as TEXT_OR_NUMBER,
        ordered = "ordered",
        scheduled = "scheduled",
        stored = "stored",
        lines = "lines",
        flag = "flag",
        day = "day" as Dated(spelling::YYYY_MM_DD),
        since = "since" as Dated(spelling::YYYY_MM_DD),
        until = "until" as Dated(spelling::YYYY_MM_DD),
        identifier = "identifier" as TEXT_OR_NUMBER,
        system = "system",
        old = "old",
    }
}

/// What comes back on success.
///
/// Page `p`, line 50.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `kind`, which no page explains.
    ///
    /// Repeats `kind` of the request.
    ///
    /// Page `p`, line 50.
    #[bindery(echoes = "kind")]
    pub kind: String,
    /// `count`, which no page explains.
    ///
    /// Page `p`, line 50.
    pub count: i64,
    /// `item`, which no page explains.
    ///
    /// Page `p`, line 50.
    #[bindery(nested)]
    pub item: Option<Row>,
}

impl Payload {
    /// With what must always be given; nothing else is.
    pub fn new(kind: impl Into<String>, count: i64) -> Self {
        Self {
            kind: kind.into(),
            count,
            item: None,
        }
    }
}

bindery::fields! {
    Payload {
        kind = "kind",
        count = "count" as NUMBER_OR_TEXT,
        item = "item",
    }
}
