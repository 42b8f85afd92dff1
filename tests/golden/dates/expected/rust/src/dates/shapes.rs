// Written by `gen` from specs/dates/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, DateTime, Nullable, Time, Timestamp, Validate};
use bindery::wire::{As, Dated, Maybe, NullAs, Plain};
use serde::{Deserialize, Serialize};
use super::spelling;

/// What `row` holds.
///
/// Page `p`, lines 2-20.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Row {
    /// `iso`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDd>>>"
    )]
    pub iso: Option<Date>,
    /// `american`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MmDdYyyy>>>"
    )]
    pub american: Option<Date>,
    /// `either`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY` or `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MmDdYyyyOrYyyyMmDd>>>"
    )]
    pub either: Option<Date>,
    /// `named`, which no page explains.
    ///
    /// On the wire `DD MMM YYYY`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::DdMmmYyyy>>>"
    )]
    pub named: Option<Date>,
    /// `short`, which no page explains.
    ///
    /// On the wire `M/D/YYYY`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MDYyyy>>>"
    )]
    pub short: Option<Date>,
    /// `clock`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::HhMm>>>"
    )]
    pub clock: Option<Time>,
    /// `stamp`, which no page explains.
    ///
    /// On the wire `rfc3339`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::Rfc3339>>>"
    )]
    pub stamp: Option<Timestamp>,
    /// `packed`, which no page explains.
    ///
    /// On the wire `YYYYMMDDHHmmss`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyymmddhHmmss>>>"
    )]
    pub packed: Option<DateTime>,
    /// `epoch`, which no page explains.
    ///
    /// On the wire `unix`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::Unix>>>"
    )]
    pub epoch: Option<Timestamp>,
    /// `both`, which no page explains.
    ///
    /// On the wire `unix` or `rfc3339`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::UnixOrRfc3339>>>"
    )]
    pub both: Option<Timestamp>,
    /// CHAR(14).
    ///
    /// On the wire `YYYYMMDDHHmmss`.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<spelling::Text00000000000000OrEmpty, Dated<spelling::YyyymmddhHmmss>>>>"
    )]
    pub fourteen: Option<Nullable<DateTime>>,
    /// `swapped`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `DD/MM/YYYY`.
    ///
    /// Not documented: Which of the two a date has.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MmDdYyyyOrDdMmYyyy>>>"
    )]
    pub swapped: Option<Date>,
    /// `unknown`, which no page explains.
    ///
    /// A date, in a format that nobody says.
    ///
    /// Page `p`, lines 2-20.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub unknown: Option<String>,
}
