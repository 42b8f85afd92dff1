// Written by `gen` from specs/wire/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Decimal, Nullable, Validate};
use bindery::wire::{
    As, Base64, BooleanOrText, BooleanText, Flag, Joined, JoinedMembers, Maybe, NullAs,
    PackedBase64, PackedJson, Padded, Plain, Text, TextOrNumber, Words,
};
use serde::{Deserialize, Serialize};
use super::spelling;

bindery::listed! {
    /// The values of `code`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 2-40.
    pub enum Code: closed {
        /// `A`.
        A = "A",
        /// `B`.
        B = "B",
        /// `C`.
        C = "C",
    }
}

/// What `packed` holds.
///
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Packed {
    /// `inner`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub inner: i64,
}

impl Packed {
    /// With all its fields.
    pub fn new(inner: i64) -> Self {
        Self { inner }
    }
}

/// What `row` holds.
///
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Row {
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
