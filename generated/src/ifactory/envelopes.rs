// Written by `gen` from specs/ifactory/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Json, Validate, operation};
use bindery::wire::INTEGER_OR_TEXT;

/// What a failed call returns.
///
/// The page numbers these labels; whether they are the JSON keys is a guess.
///
/// Page `assign`, line 14.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Failure {
    /// The HTTP status, repeated in the body.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "Status", required)]
    pub status: Option<String>,
    /// Says what went wrong.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Error Message`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "ErrorMessage", required)]
    pub error_message: Option<String>,
    /// The vendor's own code, to trace the error by.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Error Code`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "ErrorCode", required)]
    pub error_code: Option<String>,
    /// The stack trace.
    ///
    /// The key is always there.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "Exception", required)]
    pub exception: Option<String>,
    /// Names the property at fault and repeats parts of the request.
    ///
    /// Nobody says what it holds.
    ///
    /// The key is always there.
    ///
    /// Not documented: How a property and what belongs to it are laid out.
    ///
    /// Page `assign`, line 14. Its key and whether it is required are assumed.
    #[bindery(key = "Errors", required)]
    pub errors: Option<Json>,
}

bindery::fields! {
    Failure {
        status = "Status" as INTEGER_OR_TEXT,
        error_message = "ErrorMessage" | "Error Message",
        error_code = "ErrorCode" | "Error Code",
        exception = "Exception",
        errors = "Errors",
    }
}

/// Where `failure` has what an outcome is told by.
pub(super) const ASSIGN_FAILURE: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["ErrorCode"], &["Error Code"]],
    text: &[&["ErrorMessage"], &["Error Message"]],
    payload: &[],
    success: None,
};
