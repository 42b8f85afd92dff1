// Written by `gen` from specs/search/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Nullable, Validate};
use bindery::wire::EMPTY_TEXT;
use bindery::wire::Spelling::{NullAs, Own};

/// What `contact` holds.
///
/// Page `p`, lines 4-6.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Contact {
    /// `email`, which no page explains.
    ///
    /// At least one of `email`, `phone` is given.
    ///
    /// Page `p`, lines 4-6.
    #[bindery(required(unless = "phone"))]
    pub email: Option<Nullable<String>>,
    /// `phone`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    pub phone: Option<Nullable<String>>,
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    pub name: Option<Nullable<String>>,
}

bindery::fields! {
    Contact {
        email = "email" as NullAs(EMPTY_TEXT, &Own),
        phone = "phone" as NullAs(EMPTY_TEXT, &Own),
        name = "name" as NullAs(EMPTY_TEXT, &Own),
    }
}
