// Written by `gen` from specs/everything/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, Decimal, Nullable, Time, Validate};
use bindery::wire::{
    As, Dated, Flag, JsonNull, Maybe, NullAs, Number, Padded, Plain, Text,
};
use serde::{Deserialize, Serialize};
use super::spelling;

/// What `line_row` holds.
///
/// Page `orders`, lines 33-50.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct LineRow {
    /// The part.
    ///
    /// At most 20 characters.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, length(max = 20))]
    pub part: Option<String>,
    /// `revision`, which no page explains.
    ///
    /// Required when `part` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required(when = "part"))]
    pub revision: Option<String>,
    /// `part_key`, which no page explains.
    ///
    /// Has to match `_[0-9A-Z]{9}`.
    ///
    /// Can be used instead of `part` and `revision`.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(instead_of("part", "revision"), pattern = "_[0-9A-Z]{9}")]
    pub part_key: Option<String>,
    /// `quantity`, which no page explains.
    ///
    /// In pieces. Greater than `0`.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(with = "As::<Number>")]
    #[bindery(above = 0, lends)]
    pub quantity: Decimal,
    /// `due`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `YYYY-MM-DD`. Left out, it is the day of the call.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MmDdYyyyOrYyyyMmDd>>>"
    )]
    pub due: Option<Date>,
    /// `due time`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Only when `due` is given.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        rename = "due time",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::HhMm>>>"
    )]
    #[bindery(needs = "due")]
    pub at: Option<Time>,
    /// `price`, which no page explains.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub price: Option<Money>,
    /// `schedule`, which no page explains.
    ///
    /// At least 1 entry.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
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

/// An amount in a currency.
///
/// Page `orders`, lines 30-32.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Money {
    /// `amount`, which no page explains.
    ///
    /// Greater than `0`. At most 2 decimals.
    ///
    /// Page `orders`, lines 30-32.
    #[serde(with = "As::<Number>")]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Schedule {
    /// `quantity`, which no page explains.
    ///
    /// At most `quantity` of the object around.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(with = "As::<Number>")]
    #[bindery(at_most(outer = "quantity"))]
    pub quantity: Decimal,
    /// `done`, which no page explains.
    ///
    /// Left out, it is `false`.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Flag<spelling::Number1OrText1NotNumber0OrText0>>>"
    )]
    pub done: Option<bool>,
}

impl Schedule {
    /// With what must always be given; nothing else is.
    pub fn new(quantity: Decimal) -> Self {
        Self { quantity, done: None }
    }
}

/// What `part_tree` holds.
///
/// Page `orders`, line 61.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct PartTree {
    /// `part`, which no page explains.
    ///
    /// Page `orders`, line 61.
    pub part: String,
    /// `made_of`, which no page explains.
    ///
    /// Page `orders`, line 61.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
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

/// What `line` holds.
///
/// Only an example shows it: page `orders`, lines 51-60.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Line {
    /// The part.
    ///
    /// At most 20 characters.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, length(max = 20))]
    pub part: Option<String>,
    /// `revision`, which no page explains.
    ///
    /// Required when `part` is given.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required(when = "part"))]
    pub revision: Option<String>,
    /// `part_key`, which no page explains.
    ///
    /// Has to match `_[0-9A-Z]{9}`.
    ///
    /// Can be used instead of `part` and `revision`.
    ///
    /// Page `orders`, lines 33-50. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(instead_of("part", "revision"), pattern = "_[0-9A-Z]{9}")]
    pub part_key: Option<String>,
    /// `quantity`, which no page explains.
    ///
    /// In pieces. Greater than `0`.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(with = "As::<Number>")]
    #[bindery(above = 0, lends)]
    pub quantity: Decimal,
    /// `due`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `YYYY-MM-DD`. Left out, it is the day of the call.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MmDdYyyyOrYyyyMmDd>>>"
    )]
    pub due: Option<Date>,
    /// `due time`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Only when `due` is given.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        rename = "due time",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::HhMm>>>"
    )]
    #[bindery(needs = "due")]
    pub at: Option<Time>,
    /// `price`, which no page explains.
    ///
    /// Page `orders`, lines 33-50.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub price: Option<Money>,
    /// `key`, which no page explains.
    ///
    /// Required.
    ///
    /// Only an example shows it: page `orders`, lines 51-60.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub key: Option<String>,
    /// `note`, which no page explains.
    ///
    /// Only an example shows it: page `orders`, lines 51-60.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Padded<spelling::PaddedRightBlank40, Text>>>>"
    )]
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
