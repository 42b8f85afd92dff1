// Written by `gen` from specs/paging/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::Spelling::{NullAs, Own};
use super::spelling;

/// What `page` holds.
///
/// Page `p`, lines 2-9.
#[derive(Debug, Clone, PartialEq, Validate)]
#[allow(clippy::struct_field_names, reason = "the vendor's own names")]
pub struct Page<P> {
    /// `total`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub total: i64,
    /// `page`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub page: Option<i64>,
    /// `size`, which no page explains.
    ///
    /// At most `100`.
    ///
    /// Page `p`, lines 2-9.
    #[bindery(at_most = 100)]
    pub size: Option<i64>,
    /// `next`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub next: Nullable<String>,
    /// `rows`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 2-9. Its type is assumed.
    #[bindery(nested)]
    pub rows: P,
}

bindery::fields! {
    Page<P> {
        total = "total",
        page = "page",
        size = "size",
        next = "next" as NullAs(spelling::NULL_OR_EMPTY, &Own),
        rows = "rows",
    }
}

/// Where `page` has what an outcome is told by.
pub(super) const P_PAGE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[],
    text: &[],
    payload: &[&["rows"]],
    success: None,
};
