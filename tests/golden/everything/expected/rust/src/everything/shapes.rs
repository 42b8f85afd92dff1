// Written by `gen` from specs/everything/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, Decimal, Nullable, Time, Validate};
use bindery::wire::{JSON_NULL, TEXT};
use bindery::wire::Spelling::{Dated, Flag, NullAs, Padded};
use super::spelling;

/// What `line_row` holds.
///
/// Page `orders`, lines 33-50.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct LineRow {
    /// The part.
    ///
    /// At most 20 characters.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[bindery(required, length(max = 20))]
    pub part: Option<String>,
    /// `revision`, which no page explains.
    ///
    /// Required when `part` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[bindery(required(when = "part"))]
    pub revision: Option<String>,
    /// `part_key`, which no page explains.
    ///
    /// Has to match `_[0-9A-Z]{9}`.
    ///
    /// Can be used instead of `part` and `revision`.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[bindery(instead_of("part", "revision"), pattern = "_[0-9A-Z]{9}")]
    pub part_key: Option<String>,
    /// `quantity`, which no page explains.
    ///
    /// In pieces. Greater than `0`.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(above = 0, lends)]
    pub quantity: Decimal,
    /// `due`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `YYYY-MM-DD`. Left out, it is the day of the call.
    ///
    /// Page `orders`, lines 33-50.
    pub due: Option<Date>,
    /// `due time`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Only when `due` is given.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(key = "due time", needs = "due")]
    pub at: Option<Time>,
    /// `price`, which no page explains.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(nested)]
    pub price: Option<Money>,
    /// `schedule`, which no page explains.
    ///
    /// At least 1 entry.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(nested, length(min = 1))]
    pub schedule: Option<Vec<Schedule>>,
}

impl LineRow {
    /// With what must always be given; nothing else is.
    pub fn new(quantity: Decimal) -> Self {
        Self {
            part: None,
            revision: None,
            part_key: None,
            quantity,
            due: None,
            at: None,
            price: None,
            schedule: None,
        }
    }
}

impl LineRow {
    /// The same with `part`.
    #[must_use]
    pub fn with_part(mut self, value: impl Into<String>) -> Self {
        self.part = Some(value.into());
        self
    }

    /// The same with `revision`.
    #[must_use]
    pub fn with_revision(mut self, value: impl Into<String>) -> Self {
        self.revision = Some(value.into());
        self
    }

    /// The same with `part_key`.
    #[must_use]
    pub fn with_part_key(mut self, value: impl Into<String>) -> Self {
        self.part_key = Some(value.into());
        self
    }

    /// The same with `due`.
    #[must_use]
    pub fn with_due(mut self, value: Date) -> Self {
        self.due = Some(value);
        self
    }

    /// The same with `at`.
    #[must_use]
    pub fn with_at(mut self, value: Time) -> Self {
        self.at = Some(value);
        self
    }

    /// The same with `price`.
    #[must_use]
    pub fn with_price(mut self, value: Money) -> Self {
        self.price = Some(value);
        self
    }

    /// The same with `schedule`.
    #[must_use]
    pub fn with_schedule(mut self, value: Vec<Schedule>) -> Self {
        self.schedule = Some(value);
        self
    }
}

bindery::fields! {
    LineRow {
        part = "part",
        revision = "revision",
        part_key = "part_key",
        quantity = "quantity",
        due = "due" as Dated(spelling::MM_DD_YYYY_OR_YYYY_MM_DD),
        at = "due time" as Dated(spelling::HH_MM),
        price = "price",
        schedule = "schedule",
    }
}

/// An amount in a currency.
///
/// Page `orders`, lines 30-32.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Money {
    /// `amount`, which no page explains.
    ///
    /// Greater than `0`. At most 2 decimals.
    ///
    /// Page `orders`, lines 30-32.
    #[bindery(above = 0, decimals = 2)]
    pub amount: Decimal,
    /// `currency`, which no page explains.
    ///
    /// Page `orders`, lines 30-32.
    #[bindery(nested)]
    pub currency: Currency,
}

impl Money {
    /// With all its fields.
    pub fn new(amount: Decimal, currency: impl Into<Currency>) -> Self {
        Self {
            amount,
            currency: currency.into(),
        }
    }
}

bindery::fields! {
    Money {
        amount = "amount",
        currency = "currency",
    }
}

bindery::listed! {
    /// The values of `currency`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `orders`, lines 30-32.
    pub enum Currency: closed any_case {
        /// `EUR`.
        Eur = "EUR",
        /// the dollar.
        Usd = "USD",
    }
}

/// One entry of `schedule`.
///
/// Page `orders`, lines 33-50.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Schedule {
    /// `quantity`, which no page explains.
    ///
    /// At most `quantity` of the object around.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(at_most(outer = "quantity"))]
    pub quantity: Decimal,
    /// `done`, which no page explains.
    ///
    /// Left out, it is `false`.
    ///
    /// Page `orders`, lines 33-50.
    pub done: Option<bool>,
}

impl Schedule {
    /// With what must always be given; nothing else is.
    pub fn new(quantity: Decimal) -> Self {
        Self { quantity, done: None }
    }
}

bindery::fields! {
    Schedule {
        quantity = "quantity",
        done = "done" as Flag(spelling::NUMBER_1_OR_TEXT_1_NOT_NUMBER_0_OR_TEXT_0),
    }
}

/// What `part_tree` holds.
///
/// Page `orders`, line 61.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PartTree {
    /// `part`, which no page explains.
    ///
    /// Page `orders`, line 61.
    pub part: String,
    /// `made_of`, which no page explains.
    ///
    /// Page `orders`, line 61.
    #[bindery(nested)]
    pub made_of: Option<Vec<PartTree>>,
}

impl PartTree {
    /// With what must always be given; nothing else is.
    pub fn new(part: impl Into<String>) -> Self {
        Self {
            part: part.into(),
            made_of: None,
        }
    }
}

bindery::fields! {
    PartTree {
        part = "part",
        made_of = "made_of",
    }
}

/// What `line` holds.
///
/// Only an example shows it: page `orders`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Line {
    /// The part.
    ///
    /// At most 20 characters.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[bindery(required, length(max = 20))]
    pub part: Option<String>,
    /// `revision`, which no page explains.
    ///
    /// Required when `part` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[bindery(required(when = "part"))]
    pub revision: Option<String>,
    /// `part_key`, which no page explains.
    ///
    /// Has to match `_[0-9A-Z]{9}`.
    ///
    /// Can be used instead of `part` and `revision`.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[bindery(instead_of("part", "revision"), pattern = "_[0-9A-Z]{9}")]
    pub part_key: Option<String>,
    /// `quantity`, which no page explains.
    ///
    /// In pieces. Greater than `0`.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(above = 0, lends)]
    pub quantity: Decimal,
    /// `due`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `YYYY-MM-DD`. Left out, it is the day of the call.
    ///
    /// Page `orders`, lines 33-50.
    pub due: Option<Date>,
    /// `due time`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Only when `due` is given.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(key = "due time", needs = "due")]
    pub at: Option<Time>,
    /// `price`, which no page explains.
    ///
    /// Page `orders`, lines 33-50.
    #[bindery(nested)]
    pub price: Option<Money>,
    /// `key`, which no page explains.
    ///
    /// Required.
    ///
    /// Only an example shows it: page `orders`, lines 51-60.
    #[bindery(required)]
    pub key: Option<String>,
    /// `note`, which no page explains.
    ///
    /// Only an example shows it: page `orders`, lines 51-60.
    pub note: Option<Nullable<String>>,
}

impl Line {
    /// With what must always be given; nothing else is.
    pub fn new(quantity: Decimal) -> Self {
        Self {
            part: None,
            revision: None,
            part_key: None,
            quantity,
            due: None,
            at: None,
            price: None,
            key: None,
            note: None,
        }
    }
}

bindery::fields! {
    Line {
        part = "part",
        revision = "revision",
        part_key = "part_key",
        quantity = "quantity",
        due = "due" as Dated(spelling::MM_DD_YYYY_OR_YYYY_MM_DD),
        at = "due time" as Dated(spelling::HH_MM),
        price = "price",
        key = "key",
        note = "note" as NullAs(JSON_NULL, &Padded(spelling::PADDED_RIGHT_BLANK_40, &TEXT)),
    }
}
