// Written by `gen` from specs/everything/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{JSON_NULL, Scalar, TEXT_OR_NUMBER};
use bindery::wire::Spelling::{Flag, NullAs, Own};
use super::spelling;

/// What every call answers with.
///
/// Page `orders`, lines 10-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Reply<P> {
    /// `status`, which no page explains.
    ///
    /// Page `orders`, lines 10-20.
    #[bindery(nested)]
    pub status: Status,
    /// `ok`, which no page explains.
    ///
    /// Page `orders`, lines 10-20.
    pub ok: bool,
    /// `total`, which no page explains.
    ///
    /// Page `orders`, lines 10-20.
    pub total: Option<i64>,
    /// `data`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Page `orders`, lines 10-20. Its type is assumed.
    #[bindery(nested)]
    pub data: Nullable<P>,
}

bindery::fields! {
    Reply<P> {
        status = "status",
        ok = "ok" as Flag(spelling::TEXT_Y_NOT_TEXT_N),
        total = "total" as TEXT_OR_NUMBER,
        data = "data" as NullAs(spelling::NULL_OR_EMPTY, &Own),
    }
}

/// What `status` holds.
///
/// Page `orders`, lines 10-20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Status {
    /// `code`, which no page explains.
    ///
    /// Page `orders`, lines 10-20.
    pub code: String,
    /// `text`, which no page explains.
    ///
    /// Page `orders`, lines 10-20.
    pub text: Nullable<String>,
}

impl Status {
    /// With all its fields.
    pub fn new(code: impl Into<String>, text: impl Into<Nullable<String>>) -> Self {
        Self {
            code: code.into(),
            text: text.into(),
        }
    }
}

bindery::fields! {
    Status {
        code = "code",
        text = "text" as NullAs(JSON_NULL, &Own),
    }
}

/// What the framework answers with.
///
/// Page `orders`, lines 21-24.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Trouble {
    /// `detail`, which no page explains.
    ///
    /// Page `orders`, lines 21-24.
    pub detail: String,
}

impl Trouble {
    /// With all its fields.
    pub fn new(detail: impl Into<String>) -> Self {
        Self { detail: detail.into() }
    }
}

bindery::fields! {
    Trouble {
        detail = "detail",
    }
}

/// Where `reply` has what an outcome is told by.
pub(super) const REPLY: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::AnyCase,
    code: &[&["status", "code"]],
    text: &[&["status", "text"]],
    payload: &[&["data"]],
    success: Some(operation::Told {
        when: &[],
        unless: &[
            operation::Cond::Is {
                key: &[&["ok"]],
                any_of: &[Scalar::Text("N")],
                absent: operation::Absent::Untold,
            },
        ],
    }),
};

/// Where `trouble` has what an outcome is told by.
pub(super) const TROUBLE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[],
    text: &[&["detail"]],
    payload: &[],
    success: None,
};
