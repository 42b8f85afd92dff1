// Written by `gen` from specs/manex/. Change the spec, not this file.

//! What this vendor wraps its replies in.

use bindery::{Nullable, Validate, operation};
use bindery::wire::{As, BooleanOrText, Maybe, NullAs, NumberOrText, Plain, Scalar};
use serde::{Deserialize, Serialize};
use super::spelling;

/// What every call answers with.
///
/// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
#[serde(bound = "P: Serialize + serde::de::DeserializeOwned")]
pub struct Reply<P> {
    /// Numbers the objects of one reply.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub id: Option<String>,
    /// 200 means success.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[serde(
        rename = "Code",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NumberOrText>>"
    )]
    #[bindery(required)]
    pub code: Option<i64>,
    /// `Message`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[serde(
        rename = "Message",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub message: Option<String>,
    /// `SessionId`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167. Its type is
    /// assumed.
    #[serde(
        rename = "SessionId",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<spelling::NullOrTextNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub session_id: Option<Nullable<String>>,
    /// Whether the key was accepted.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167.
    #[serde(
        rename = "IsValidUser",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<BooleanOrText>>"
    )]
    #[bindery(required)]
    pub is_valid_user: Option<bool>,
    /// `ResponseObject`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 116-126; page `po`, lines 157-167. Its type is
    /// assumed.
    #[serde(
        rename = "ResponseObject",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<spelling::NullOrTextNull, Plain>>>"
    )]
    #[bindery(required(key), nested)]
    pub response_object: Option<Nullable<P>>,
}

/// What the web framework answers when no call has this path.
///
/// Only an example shows it: page `so`, lines 146-150; page `po`, lines 848-852.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Framework {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 146-150; page `po`, lines 848-852.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub id: Option<String>,
    /// `Message`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `so`, lines 146-150; page `po`, lines 848-852.
    #[serde(
        rename = "Message",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
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
    #[serde(
        rename = "MessageDetail",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(
        required,
        pattern = "No type was found that matches the controller named '.+'\\.|No action was found on the controller '.+' that matches the name '.+'\\."
    )]
    pub message_detail: Option<String>,
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
