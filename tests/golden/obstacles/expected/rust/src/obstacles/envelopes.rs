// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{JSON_NULL, Scalar};
use bindery::wire::Spelling::{NullAs, Own};

/// What `Result` holds.
///
/// Page `p`, lines 4-6.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct ResultValue<P> {
    /// `Ok`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    pub ok: bool,
    /// `$code`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    pub code: i64,
    /// `Err`, which no page explains.
    ///
    /// Page `p`, lines 4-6.
    pub err: String,
    /// `Self`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `p`, lines 4-6. Its type is assumed.
    #[bindery(key = "Self", nested)]
    pub self_value: Nullable<P>,
}

bindery::fields! {
    ResultValue<P> {
        ok = "Ok",
        code = "$code",
        err = "Err",
        self_value = "Self" as NullAs(JSON_NULL, &Own),
    }
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
                absent: operation::Absent::Untold,
            },
        ],
        unless: &[],
    }),
};
