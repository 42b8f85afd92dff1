// Written by `gen` from specs/composites/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Decimal, Validate};

/// A part and the parts it is made of.
///
/// Page `p`, lines 1-3.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Node {
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 1-3.
    pub name: String,
    /// `parts`, which no page explains.
    ///
    /// Page `p`, lines 1-3.
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

bindery::fields! {
    Node {
        name = "name",
        parts = "parts",
    }
}

/// What `money` holds.
///
/// Page `p`, lines 4-6.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Money {
    /// `amount`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
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

bindery::fields! {
    Money {
        amount = "amount",
        currency = "currency",
    }
}
