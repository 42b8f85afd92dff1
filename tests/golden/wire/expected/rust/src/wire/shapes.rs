// Written by `gen` from specs/wire/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::{Decimal, Nullable, Validate};
use bindery::wire::{BOOLEAN_OR_TEXT, Bytes, TEXT, TEXT_OR_NUMBER};
use bindery::wire::Spelling::{
    Flag, Joined, JoinedMembers, NullAs, Own, PackedBase64, PackedJson, Padded,
};
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
#[derive(Debug, Clone, PartialEq, Validate)]
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

bindery::fields! {
    Packed {
        inner = "inner",
    }
}

/// What `row` holds.
///
/// Page `p`, lines 2-40.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Row {
    /// `number`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub number: Option<i64>,
    /// `decimal`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub decimal: Option<Decimal>,
    /// `identifier`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub identifier: Option<String>,
    /// `truth`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub truth: Option<bool>,
    /// `yes_no`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub yes_no: Option<bool>,
    /// `bit`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub bit: Option<bool>,
    /// `true_false`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub true_false: Option<bool>,
    /// Beyond 2^53.
    ///
    /// At least `0`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(at_least = 0)]
    pub big: Option<i64>,
    /// `nothing`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub nothing: Option<Nullable<String>>,
    /// `count`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub count: Option<Nullable<i64>>,
    /// `names`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub names: Option<Vec<String>>,
    /// `codes`, which no page explains.
    ///
    /// At most 2 entries.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(nested, length(max = 2))]
    pub codes: Option<Vec<Code>>,
    /// `pair`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub pair: Option<(String, i64)>,
    /// `padded`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(one_of("AB", "CD"))]
    pub padded: Option<String>,
    /// `filled`, which no page explains.
    ///
    /// At most `99`.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(at_most = 99)]
    pub filled: Option<i64>,
    /// `packed`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    #[bindery(nested)]
    pub packed: Option<Packed>,
    /// `blob`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub blob: Option<Bytes>,
    /// `coded`, which no page explains.
    ///
    /// Page `p`, lines 2-40.
    pub coded: Option<String>,
}

bindery::fields! {
    Row {
        number = "number" as TEXT,
        decimal = "decimal" as TEXT_OR_NUMBER,
        identifier = "identifier" as TEXT_OR_NUMBER,
        truth = "truth" as BOOLEAN_OR_TEXT,
        yes_no = "yes_no" as Flag(spelling::TEXT_Y_NOT_TEXT_N),
        bit = "bit" as Flag(spelling::NUMBER_1_OR_TEXT_1_NOT_NUMBER_0_OR_TEXT_0),
        true_false = "true_false" as TEXT,
        big = "big",
        nothing = "nothing" as NullAs(spelling::NULL_OR_TEXT_NULL_OR_EMPTY, &Own),
        count = "count" as NullAs(spelling::NULL_OR_NUMBER_1, &Own),
        names = "names" as Joined("|", &TEXT),
        codes = "codes" as Joined(",", &Own),
        pair = "pair" as JoinedMembers(",", &[TEXT, TEXT]),
        padded = "padded" as Padded(spelling::PADDED_RIGHT_BLANK, &TEXT),
        filled = "filled" as Padded(spelling::PADDED_LEFT_0_10, &TEXT),
        packed = "packed" as PackedJson(&Own),
        blob = "blob",
        coded = "coded" as PackedBase64(&Own),
    }
}
