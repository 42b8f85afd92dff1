// Written by `gen` from specs/paging/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{As, Maybe, NullAs, Plain};
use serde::{Deserialize, Serialize};
use super::spelling;

/// What `page` holds.
///
/// Page `p`, lines 2-9.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(bound = "P: Serialize + serde::de::DeserializeOwned")]
#[allow(clippy::struct_field_names, reason = "the vendor's own names")]
pub struct Page<P> {
    /// `total`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub total: i64,
    /// `page`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub page: Option<i64>,
    /// `size`, which no page explains.
    ///
    /// At most `100`.
    ///
    /// Page `p`, lines 2-9.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(at_most = 100)]
    pub size: Option<i64>,
    /// `next`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    #[serde(with = "As::<NullAs<spelling::NullOrEmpty, Plain>>")]
    pub next: Nullable<String>,
    /// `rows`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 2-9. Its type is assumed.
    #[bindery(nested)]
    pub rows: P,
}

/// Where `page` has what an outcome is told by.
pub(super) const P_PAGE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[],
    text: &[],
    payload: &[&["rows"]],
    success: None,
};
