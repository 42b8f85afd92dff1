// Written by `gen` from specs/edges/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{As, JsonNull, Maybe, NullAs, Plain, Scalar};
use serde::{Deserialize, Serialize};

/// What `outer` holds.
///
/// Page `p`, lines 6-8.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(bound = "P: Serialize + serde::de::DeserializeOwned")]
pub struct Outer<P> {
    /// `ok`, which no page explains.
    ///
    /// Page `p`, lines 6-8.
    pub ok: bool,
    /// `late`, which no page explains.
    ///
    /// Page `p`, lines 6-8.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
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
    #[serde(with = "As::<NullAs<JsonNull, Plain>>")]
    #[bindery(nested)]
    pub data: Nullable<P>,
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
            },
        ],
        unless: &[],
    }),
};
