// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{JSON_NULL, Scalar};
use bindery::wire::Spelling::{NullAs, Own};

/// What `reply` holds.
///
/// Page `p`, lines 2-6.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Reply<P> {
    /// `code`, which no page explains.
    ///
    /// Page `p`, lines 2-6.
    pub code: i64,
    /// `text`, which no page explains.
    ///
    /// Page `p`, lines 2-6.
    pub text: String,
    /// `data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 2-6. Its type is assumed.
    #[bindery(nested)]
    pub data: Nullable<P>,
}

bindery::fields! {
    Reply<P> {
        code = "code",
        text = "text",
        data = "data" as NullAs(JSON_NULL, &Own),
    }
}

/// Where `reply` has what an outcome is told by.
pub(super) const REPLY: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["code"]],
    text: &[&["text"]],
    payload: &[&["data"]],
    success: Some(operation::Told {
        when: &[
            operation::Cond::Is {
                key: &[&["code"]],
                any_of: &[Scalar::Number("0"), Scalar::Text("0")],
                absent: operation::Absent::Untold,
            },
        ],
        unless: &[],
    }),
};
