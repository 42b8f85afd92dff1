// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{As, BooleanOrText, NullAs, NumberOrText, Plain, Scalar};
use serde::{Deserialize, Serialize};
use super::spelling;

/// What `outer` holds.
///
/// Page `p`, lines 2-9.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(bound = "P: Serialize + serde::de::DeserializeOwned")]
pub struct Outer<P> {
    /// `Code`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    #[serde(rename = "Code", with = "As::<NumberOrText>")]
    pub code: i64,
    /// `Message`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    #[serde(rename = "Message")]
    pub message: String,
    /// `Ok`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    #[serde(rename = "Ok", with = "As::<BooleanOrText>")]
    pub ok: bool,
    /// `Data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 2-9. Its type is assumed.
    #[serde(rename = "Data", with = "As::<NullAs<spelling::NullOrTextNull, Plain>>")]
    #[bindery(nested)]
    pub data: Nullable<P>,
}

/// What `plain` holds.
///
/// Page `p`, lines 10-12.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct PlainValue {
    /// `error`, which no page explains.
    ///
    /// Page `p`, lines 10-12.
    pub error: String,
}

impl PlainValue {
    /// With all its fields.
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}

/// Where `outer` has what an outcome is told by.
pub(super) const OUTER: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["Code"]],
    text: &[&["Message"]],
    payload: &[&["Data"]],
    success: Some(operation::Told {
        when: &[
            operation::Cond::Is {
                key: &[&["Code"]],
                any_of: &[Scalar::Number("200"), Scalar::Text("200")],
            },
        ],
        unless: &[],
    }),
};

/// Where `plain` has what an outcome is told by.
pub(super) const PLAIN: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[],
    text: &[&["error"]],
    payload: &[],
    success: None,
};
