// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Validate, operation};

/// What a failed call returns.
///
/// Page `serial`, lines 169-170.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Failure {
    /// `MESSAGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Not documented: Whether this repeats the words that the page prints behind the status.
    ///
    /// Page `serial`, lines 169-170.
    #[bindery(key = "MESSAGE", required)]
    pub message: Option<String>,
    /// `MESSAGE_CODE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Not documented: Which codes there are.
    ///
    /// Page `serial`, lines 169-170.
    #[bindery(key = "MESSAGE_CODE", required)]
    pub message_code: Option<String>,
}

bindery::fields! {
    Failure {
        message = "MESSAGE",
        message_code = "MESSAGE_CODE",
    }
}

/// Where `failure` has what an outcome is told by.
pub(super) const FAILURE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["MESSAGE_CODE"]],
    text: &[&["MESSAGE"]],
    payload: &[],
    success: None,
};
