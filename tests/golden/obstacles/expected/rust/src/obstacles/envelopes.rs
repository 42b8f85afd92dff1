// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{As, JsonNull, NullAs, Plain, Scalar};
use serde::{Deserialize, Serialize};

/// What `Result` holds.
///
/// Page `p`, lines 4-6.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(bound = "P: Serialize + serde::de::DeserializeOwned")]
pub struct ResultValue<P> {
    /// `Ok`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    #[serde(rename = "Ok")]
    pub ok: bool,
    /// `$code`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    #[serde(rename = "$code")]
    pub code: i64,
    /// `Err`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    #[serde(rename = "Err")]
    pub err: String,
    /// `Self`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 4-6. Its type is assumed.
    #[serde(rename = "Self", with = "As::<NullAs<JsonNull, Plain>>")]
    #[bindery(nested)]
    pub self_value: Nullable<P>,
}

/// Where `Result` has what an outcome is told by.
pub(super) const RESULT: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["$code"]],
    text: &[&["Err"]],
    payload: &[&["Self"]],
    success: Some(operation::Told {
        when: &[
            operation::Cond::Is {
                key: &[&["Ok"]],
                any_of: &[Scalar::Boolean(true), Scalar::Text("true")],
            },
        ],
        unless: &[],
    }),
};
