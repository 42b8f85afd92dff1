// Written by `gen` from specs/manex/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{BOOLEAN_OR_TEXT, NUMBER_OR_TEXT, Scalar};
use bindery::wire::Spelling::{NullAs, Own};
use super::spelling;

/// What every call answers with.
///
/// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Reply<P> {
    /// Numbers the objects of one reply.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[bindery(key = "$id", required)]
    pub id: Option<String>,
    /// 200 means success.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[bindery(key = "Code", required)]
    pub code: Option<i64>,
    /// `Message`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[bindery(key = "Message", required)]
    pub message: Option<String>,
    /// `SessionId`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167. Its type is
    /// assumed.
    #[bindery(key = "SessionId", required(key))]
    pub session_id: Option<Nullable<String>>,
    /// Whether the key was accepted.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[bindery(key = "IsValidUser", required)]
    pub is_valid_user: Option<bool>,
    /// `ResponseObject`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167. Its type is
    /// assumed.
    #[bindery(key = "ResponseObject", required(key), nested)]
    pub response_object: Option<Nullable<P>>,
}

bindery::fields! {
    Reply<P> {
        id = "$id",
        code = "Code" as NUMBER_OR_TEXT,
        message = "Message",
        session_id = "SessionId" as NullAs(spelling::NULL_OR_TEXT_NULL, &Own),
        is_valid_user = "IsValidUser" as BOOLEAN_OR_TEXT,
        response_object = "ResponseObject" as NullAs(spelling::NULL_OR_TEXT_NULL, &Own),
    }
}

/// What the web framework answers when no call has this path.
///
/// Only an example shows it: page `so`, lines 146-150; page `po`, lines 848-852.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Framework {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 146-150; page `po`, lines 848-852.
    #[bindery(key = "$id", required)]
    pub id: Option<String>,
    /// `Message`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 146-150; page `po`, lines 848-852.
    #[bindery(key = "Message", required)]
    pub message: Option<String>,
    /// Says whether the controller or the action is unknown.
    ///
    /// For example `No type was found that matches the controller named 'SOItemAdd'.`,
    /// `No type was found that matches the controller named 'POScheduleAdd'.`,
    /// `No type was found that matches the controller named 'POScheduleGet'.`,
    /// `No action was found on the controller 'Po' that matches the name 'ItemDelet'.`,
    /// `No action was found on the controller 'Po' that matches the name 'ScheduleDelet'.`. Has to
    /// match
    /// `No type was found that matches the controller named '.+'\.|No action was found on the controller '.+' that matches the name '.+'\.`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, line 150; page `po`, lines 852, 1202, 1316, 1421, 1590.
    #[bindery(
        key = "MessageDetail",
        required,
        pattern = "No type was found that matches the controller named '.+'\\.|No action was found on the controller '.+' that matches the name '.+'\\."
    )]
    pub message_detail: Option<String>,
}

bindery::fields! {
    Framework {
        id = "$id",
        message = "Message",
        message_detail = "MessageDetail",
    }
}

/// Where `reply` has what an outcome is told by.
pub(super) const REPLY: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[&["Code"]],
    text: &[&["Message"]],
    payload: &[&["ResponseObject"]],
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

/// Where `framework` has what an outcome is told by.
pub(super) const FRAMEWORK: operation::Envelope = operation::Envelope {
    keys: bindery::read::Keys::Exact,
    code: &[],
    text: &[&["Message"]],
    payload: &[],
    success: None,
};
