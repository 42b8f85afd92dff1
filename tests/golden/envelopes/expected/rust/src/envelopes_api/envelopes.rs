// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{BOOLEAN_OR_TEXT, NUMBER_OR_TEXT, Scalar};
use bindery::wire::Spelling::{NullAs, Own};
use super::spelling;

/// What `outer` holds.
///
/// Page `p`, lines 2-9.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Outer<P> {
    /// `Code`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub code: i64,
    /// `Message`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub message: String,
    /// `Ok`, which no page explains.
    ///
    /// Page `p`, lines 2-9.
    pub ok: bool,
    /// `Data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 2-9. Its type is assumed.
    #[bindery(key = "Data", nested)]
    pub data: Nullable<P>,
}

bindery::fields! {
    Outer<P> {
        code = "Code" as NUMBER_OR_TEXT,
        message = "Message",
        ok = "Ok" as BOOLEAN_OR_TEXT,
        data = "Data" as NullAs(spelling::NULL_OR_TEXT_NULL, &Own),
    }
}

/// What `plain` holds.
///
/// Page `p`, lines 10-12.
#[derive(Debug, Clone, PartialEq, Validate)]
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

bindery::fields! {
    PlainValue {
        error = "error",
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
                absent: operation::Absent::Untold,
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
