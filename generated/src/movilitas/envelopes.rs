// Written by `gen` from specs/movilitas/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Validate, operation};
use bindery::wire::{As, Maybe, Plain, Scalar};
use serde::{Deserialize, Serialize};

/// What a successful call returns.
///
/// Only an example shows it: page `release`, lines 115-117.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(bound = "P: Serialize + serde::de::DeserializeOwned")]
pub struct Reply<P> {
    /// `success`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `release`, lines 115-117.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub success: Option<bool>,
    /// `message`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `release`, lines 115-117.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub message: Option<String>,
    /// `data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `release`, lines 115-117. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub data: Option<P>,
}

/// Where `reply` has what an outcome is told by.
pub(super) const REPLY: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[],
    text: &[&["message"]],
    payload: &[&["data"]],
    success: Some(operation::Told {
        when: &[
            operation::Cond::Is {
                key: &[&["success"]],
                any_of: &[Scalar::Boolean(true), Scalar::Text("true")],
            },
        ],
        unless: &[],
    }),
};
