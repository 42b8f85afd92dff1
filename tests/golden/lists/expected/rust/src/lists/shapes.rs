// Written by `gen` from specs/lists/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Date, Validate};
use bindery::wire::{As, Dated, Maybe};
use serde::{Deserialize, Serialize};
use super::spelling;

/// What `range` holds.
///
/// Page `p`, line 3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Range {
    /// `from`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, line 3.
    #[serde(with = "As::<Dated<spelling::YyyyMmDd>>")]
    pub from: Date,
    /// `to`, which no page explains.
    ///
    /// At least `from`. On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, line 3.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDd>>>"
    )]
    #[bindery(at_least = "from")]
    pub to: Option<Date>,
}

impl Range {
    /// With what must always be given; nothing else is.
    pub fn new(from: Date) -> Self {
        Self { from, to: None }
    }
}
