// Written by `gen` from specs/dates/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, DateTime, Nullable, Time, Timestamp, Validate};
use bindery::wire::Spelling::{Dated, NullAs};
use super::spelling;

/// What `row` holds.
///
/// Page `p`, lines 2-20.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Row {
    /// `iso`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-20.
    pub iso: Option<Date>,
    /// `american`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY`.
    ///
    /// Page `p`, lines 2-20.
    pub american: Option<Date>,
    /// `either`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY` or `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-20.
    pub either: Option<Date>,
    /// `named`, which no page explains.
    ///
    /// On the wire `DD MMM YYYY`.
    ///
    /// Page `p`, lines 2-20.
    pub named: Option<Date>,
    /// `short`, which no page explains.
    ///
    /// On the wire `M/D/YYYY`.
    ///
    /// Page `p`, lines 2-20.
    pub short: Option<Date>,
    /// `clock`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Page `p`, lines 2-20.
    pub clock: Option<Time>,
    /// `stamp`, which no page explains.
    ///
    /// On the wire `rfc3339`.
    ///
    /// Page `p`, lines 2-20.
    pub stamp: Option<Timestamp>,
    /// `packed`, which no page explains.
    ///
    /// On the wire `YYYYMMDDHHmmss`.
    ///
    /// Page `p`, lines 2-20.
    pub packed: Option<DateTime>,
    /// `epoch`, which no page explains.
    ///
    /// On the wire `unix`.
    ///
    /// Page `p`, lines 2-20.
    pub epoch: Option<Timestamp>,
    /// `both`, which no page explains.
    ///
    /// On the wire `unix` or `rfc3339`.
    ///
    /// Page `p`, lines 2-20.
    pub both: Option<Timestamp>,
    /// CHAR(14).
    ///
    /// On the wire `YYYYMMDDHHmmss`.
    ///
    /// Page `p`, lines 2-20.
    pub fourteen: Option<Nullable<DateTime>>,
    /// `swapped`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `DD/MM/YYYY`.
    ///
    /// Not documented: Which of the two a date has.
    ///
    /// Page `p`, lines 2-20.
    pub swapped: Option<Date>,
    /// `unknown`, which no page explains.
    ///
    /// A date, in a format that nobody says.
    ///
    /// Page `p`, lines 2-20.
    pub unknown: Option<String>,
}

bindery::fields! {
    Row {
        iso = "iso" as Dated(spelling::YYYY_MM_DD),
        american = "american" as Dated(spelling::MM_DD_YYYY),
        either = "either" as Dated(spelling::MM_DD_YYYY_OR_YYYY_MM_DD),
        named = "named" as Dated(spelling::DD_MMM_YYYY),
        short = "short" as Dated(spelling::M_D_YYYY),
        clock = "clock" as Dated(spelling::HH_MM),
        stamp = "stamp" as Dated(spelling::RFC3339),
        packed = "packed" as Dated(spelling::YYYYMMDDH_HMMSS),
        epoch = "epoch" as Dated(spelling::UNIX),
        both = "both" as Dated(spelling::UNIX_OR_RFC3339),
        fourteen = "fourteen" as NullAs(spelling::TEXT_00000000000000_OR_EMPTY, &Dated(spelling::YYYYMMDDH_HMMSS)),
        swapped = "swapped" as Dated(spelling::MM_DD_YYYY_OR_DD_MM_YYYY),
        unknown = "unknown",
    }
}
