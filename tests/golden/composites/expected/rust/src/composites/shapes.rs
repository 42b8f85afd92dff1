// Written by `gen` from specs/composites/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Decimal, Validate};
use bindery::wire::{As, Maybe, Number, Plain};
use serde::{Deserialize, Serialize};

/// A part and the parts it is made of.
///
/// Page `p`, lines 1-3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Node {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 1-3.
    pub name: String,
    /// `parts`, which no page explains.
    ///
    /// Page `p`, lines 1-3.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub parts: Option<Vec<Node>>,
}

impl Node {
    /// With what must always be given; nothing else is.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parts: None,
        }
    }
}

/// What `money` holds.
///
/// Page `p`, lines 4-6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Money {
    /// `amount`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    #[serde(with = "As::<Number>")]
    pub amount: Decimal,
    /// `currency`, which no page explains.
    ///
    /// Exactly 3 characters.
    ///
    /// Page `p`, lines 4-6.
    #[bindery(length = 3)]
    pub currency: String,
}

impl Money {
    /// With all its fields.
    pub fn new(amount: Decimal, currency: impl Into<String>) -> Self {
        Self {
            amount,
            currency: currency.into(),
        }
    }
}
