// Written by `gen` from specs/failures/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Validate, operation};
use bindery::wire::{Scalar, TEXT};
use bindery::wire::Spelling::Joined;

/// What `failure` holds.
///
/// Page `orders`, lines 12-15.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Failure {
    /// `ErrorCode`, which no page explains.
    ///
    /// Page `orders`, lines 12-15.
    pub error_code: String,
    /// `ErrorText`, which no page explains.
    ///
    /// Page `orders`, lines 12-15.
    pub error_text: String,
    /// `Trace`, which no page explains.
    ///
    /// Page `orders`, lines 12-15.
    pub trace: Option<String>,
}

impl Failure {
    /// With what must always be given; nothing else is.
    pub fn new(error_code: impl Into<String>, error_text: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            error_text: error_text.into(),
            trace: None,
        }
    }
}

bindery::fields! {
    Failure {
        error_code = "ErrorCode",
        error_text = "ErrorText",
        trace = "Trace",
    }
}

/// What `result` holds.
///
/// Page `parts`, lines 10-18.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct ResultValue<P> {
    /// `ok`, which no page explains.
    ///
    /// Page `parts`, lines 10-18.
    pub ok: bool,
    /// `error`, which no page explains.
    ///
    /// Required when `ok` is `false`.
    ///
    /// Page `parts`, lines 10-18.
    #[bindery(required(when(ok = false)), nested)]
    pub error: Option<ErrorValue>,
    /// `result`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Required when `ok` is `true`.
    ///
    /// Page `parts`, lines 10-18. Its type is assumed.
    #[bindery(required(when(ok = true)), nested)]
    pub result: Option<P>,
}

bindery::fields! {
    ResultValue<P> {
        ok = "ok",
        error = "error",
        result = "result",
    }
}

/// What `error` holds.
///
/// Page `parts`, lines 10-18.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct ErrorValue {
    /// `number`, which no page explains.
    ///
    /// Page `parts`, lines 10-18.
    pub number: i64,
    /// `words`, which no page explains.
    ///
    /// Page `parts`, lines 10-18.
    pub words: Vec<String>,
}

impl ErrorValue {
    /// With all its fields.
    pub fn new(number: i64, words: Vec<String>) -> Self {
        Self { number, words }
    }
}

bindery::fields! {
    ErrorValue {
        number = "number",
        words = "words" as Joined("; ", &TEXT),
    }
}

/// Where `failure` has what an outcome is told by.
pub(super) const ORDERS_FAILURE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["ErrorCode"]],
    text: &[&["ErrorText"]],
    payload: &[],
    success: None,
};

/// Where `result` has what an outcome is told by.
pub(super) const PARTS_RESULT: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["error", "number"]],
    text: &[],
    payload: &[&["result"]],
    success: Some(operation::Told {
        when: &[],
        unless: &[
            operation::Cond::Is {
                key: &[&["ok"]],
                any_of: &[Scalar::Boolean(false), Scalar::Text("false")],
                absent: operation::Absent::Untold,
            },
        ],
    }),
};
