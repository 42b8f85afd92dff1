// Written by `gen` from specs/search/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Nullable, Validate};
use bindery::wire::{As, EmptyText, Maybe, NullAs, Plain};
use serde::{Deserialize, Serialize};

/// What `contact` holds.
///
/// Page `p`, lines 4-6.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Contact {
    /// `email`, which no page explains.
    ///
    /// At least one of `email`, `phone` is given.
    ///
    /// Page `p`, lines 4-6.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<EmptyText, Plain>>>"
    )]
    #[bindery(required(unless = "phone"))]
    pub email: Option<Nullable<String>>,
    /// `phone`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<EmptyText, Plain>>>"
    )]
    pub phone: Option<Nullable<String>>,
    /// `name`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<EmptyText, Plain>>>"
    )]
    pub name: Option<Nullable<String>>,
}
