// Written by `gen` from specs/edges/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{JSON_NULL, Scalar};
use bindery::wire::Spelling::{NullAs, Own};

/// What `outer` holds.
///
/// Page `p`, lines 6-8.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Outer<P> {
    /// `ok`, which no page explains.
    ///
    /// Page `p`, lines 6-8.
    pub ok: bool,
    /// `late`, which no page explains.
    ///
    /// Page `p`, lines 6-8.
    pub late: Option<bool>,
    /// `code`, which no page explains.
    ///
    /// Page `p`, lines 6-8.
    pub code: i64,
    /// `data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 6-8. Its type is assumed.
    #[bindery(nested)]
    pub data: Nullable<P>,
}

bindery::fields! {
    Outer<P> {
        ok = "ok",
        late = "late",
        code = "code",
        data = "data" as NullAs(JSON_NULL, &Own),
    }
}

/// Where `outer` has what an outcome is told by.
pub(super) const OUTER: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["code"]],
    text: &[],
    payload: &[&["data"]],
    success: Some(operation::Told {
        when: &[
            operation::Cond::Is {
                key: &[&["ok"]],
                any_of: &[Scalar::Boolean(true), Scalar::Text("true")],
                absent: operation::Absent::Untold,
            },
        ],
        unless: &[],
    }),
};
