// Written by `gen` from specs/wire/. Change the spec, not this file.

//! `wire.send`: `SendValue`.

use bindery::{Decimal, Nullable, Validate, operation};
use bindery::wire::{
    As, Base64, BooleanOrText, BooleanText, Flag, Joined, JoinedMembers, Maybe, NullAs,
    PackedBase64, PackedJson, Padded, Plain, Text, TextOrNumber, Words,
};
use serde::{Deserialize, Serialize};
use super::super::spelling;
use super::super::faults::Fault;
use super::super::shapes::{Code, Packed, Row};

/// `wire.send`.
#[derive(Debug, Clone, Copy)]
pub struct SendValue;

impl SendValue {
    /// What the spec calls it.
    pub const NAME: &'static str = "wire.send";

    /// The HTTP method.
    ///
    /// Page `p`, line 1.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 1.
    pub const PATH: &'static str = "/wire";

    /// The request as JSON.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 200.
    ///
    /// Page `p`, line 50.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Row, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: SendValue::NAME,
    method: SendValue::METHOD,
    path: SendValue::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Row;

/// What is sent.
///
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Request {
    /// `number`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Text>>"
    )]
    pub number: Option<i64>,
    /// `decimal`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<TextOrNumber>>"
    )]
    pub decimal: Option<Decimal>,
    /// `identifier`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<TextOrNumber>>"
    )]
    pub identifier: Option<String>,
    /// `truth`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<BooleanOrText>>"
    )]
    pub truth: Option<bool>,
    /// `yes_no`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Flag<spelling::TextYNotTextN>>>"
    )]
    pub yes_no: Option<bool>,
    /// `bit`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Flag<spelling::Number1OrText1NotNumber0OrText0>>>"
    )]
    pub bit: Option<bool>,
    /// `true_false`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<BooleanText>>"
    )]
    pub true_false: Option<bool>,
    /// Beyond 2^53.
    ///
    /// At least `0`.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(at_least = 0)]
    pub big: Option<i64>,
    /// `nothing`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<spelling::NullOrTextNullOrEmpty, Plain>>>"
    )]
    pub nothing: Option<Nullable<String>>,
    /// `count`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<spelling::NullOrNumber1, Plain>>>"
    )]
    pub count: Option<Nullable<i64>>,
    /// `names`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Joined<spelling::JoinedByBar, Text>>>"
    )]
    pub names: Option<Vec<String>>,
    /// `codes`, which no page explains.
    ///
    /// At most 2 entries.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Joined<spelling::JoinedByComma, Words>>>"
    )]
    #[bindery(nested, length(max = 2))]
    pub codes: Option<Vec<Code>>,
    /// `pair`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<JoinedMembers<spelling::JoinedByComma, (Text, Text)>>>"
    )]
    pub pair: Option<(String, i64)>,
    /// `padded`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedRightBlank, Text>>>"
    )]
    #[bindery(one_of("AB", "CD"))]
    pub padded: Option<String>,
    /// `filled`, which no page explains.
    ///
    /// At most `99`.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedLeft0_10, Text>>>"
    )]
    #[bindery(at_most = 99)]
    pub filled: Option<i64>,
    /// `packed`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<PackedJson>>"
    )]
    #[bindery(nested)]
    pub packed: Option<Packed>,
    /// `blob`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Base64>>"
    )]
    pub blob: Option<Vec<u8>>,
    /// `coded`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<PackedBase64>>"
    )]
    pub coded: Option<String>,
}
