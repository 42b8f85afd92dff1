// Written by `gen` from specs/lists/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, Validate};
use bindery::wire::Spelling::Dated;
use super::spelling;

/// What `range` holds.
///
/// Page `p`, line 3.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Range {
    /// `from`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, line 3.
    pub from: Date,
    /// `to`, which no page explains.
    ///
    /// At least `from`. On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, line 3.
    #[bindery(at_least = "from")]
    pub to: Option<Date>,
}

impl Range {
    /// With what must always be given; nothing else is.
    pub fn new(from: Date) -> Self {
        Self { from, to: None }
    }
}

bindery::fields! {
    Range {
        from = "from" as Dated(spelling::YYYY_MM_DD),
        to = "to" as Dated(spelling::YYYY_MM_DD),
    }
}
