// Written by `gen` from specs/values/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, Decimal, Validate};
use bindery::wire::TEXT_OR_NUMBER;
use bindery::wire::Spelling::Dated;
use super::spelling;

bindery::listed! {
    /// The values of `kind`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 2-40.
    pub enum Kind: closed {
        /// `Open`.
        Open = "Open",
        /// no more to come.
        Closed = "Closed",
    }
}

bindery::listed! {
    /// The values of `colour`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 2-40.
    pub enum Colour: closed any_case {
        /// `Red`.
        Red = "Red",
        /// `Dark Green`.
        DarkGreen = "Dark Green",
        /// `C/D 2%`.
        CD2 = "C/D 2%",
    }
}

bindery::listed! {
    /// The values of `size`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Page `p`, lines 2-40.
    pub enum Size: open {
        /// `S`.
        S = "S",
        /// `M`.
        M = "M",
        /// `L`.
        L = "L",
    }
}

/// One entry of `lines`.
///
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Line {
    /// `quantity`, which no page explains.
    ///
    /// At most `ordered` of the object around.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(at_most(outer = "ordered"))]
    pub quantity: Decimal,
}

impl Line {
    /// With all its fields.
    pub fn new(quantity: Decimal) -> Self {
        Self { quantity }
    }
}

bindery::fields! {
    Line {
        quantity = "quantity",
    }
}

/// What `row` holds.
///
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Row {
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

bindery::fields! {
    Row {
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
