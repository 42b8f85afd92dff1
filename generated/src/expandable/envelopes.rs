// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Validate, operation};
use bindery::wire::{As, Maybe, Plain};
use serde::{Deserialize, Serialize};

/// What a failed call returns.
///
/// Page `serial`, lines 169-170.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Failure {
    /// `MESSAGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Not documented: Whether this repeats the words that the page prints behind the status.
    ///
    /// Page `serial`, lines 169-170.
    #[serde(
        rename = "MESSAGE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub message: Option<String>,
    /// `MESSAGE_CODE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Not documented: Which codes there are.
    ///
    /// Page `serial`, lines 169-170.
    #[serde(
        rename = "MESSAGE_CODE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub message_code: Option<String>,
}

/// Where `failure` has what an outcome is told by.
pub(super) const FAILURE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["MESSAGE_CODE"]],
    text: &[&["MESSAGE"]],
    payload: &[],
    success: None,
};
