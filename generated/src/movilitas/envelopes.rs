// Written by `gen` from specs/movilitas/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Validate, operation};
use bindery::wire::Scalar;

/// What a successful call returns.
///
/// Only an example shows it: page `release`, lines 115-117.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Reply<P> {
    /// `success`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `release`, lines 115-117.
    #[bindery(required)]
    pub success: Option<bool>,
    /// `message`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `release`, lines 115-117.
    #[bindery(required)]
    pub message: Option<String>,
    /// `data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `release`, lines 115-117. Its type is assumed.
    #[bindery(required, nested)]
    pub data: Option<P>,
}

bindery::fields! {
    Reply<P> {
        success = "success",
        message = "message",
        data = "data",
    }
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
                absent: operation::Absent::Untold,
            },
        ],
        unless: &[],
    }),
};
