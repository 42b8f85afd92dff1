// Written by `gen` from specs/wire/. Change the spec, not this file.

//! `wire.send`: `SendValue`.

use bindery::{Decimal, Nullable, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{BOOLEAN_OR_TEXT, Bytes, TEXT, TEXT_OR_NUMBER};
use bindery::wire::Spelling::{
    Flag, Joined, JoinedMembers, NullAs, Own, PackedBase64, PackedJson, Padded,
};
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
    ) -> Result<Answer<Row>, operation::Failure<Fault>> {
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
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
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

impl Request {
    /// The same with `number`.
    #[must_use]
    pub fn with_number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    /// The same with `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, value: Decimal) -> Self {
        self.decimal = Some(value);
        self
    }

    /// The same with `identifier`.
    #[must_use]
    pub fn with_identifier(mut self, value: impl Into<String>) -> Self {
        self.identifier = Some(value.into());
        self
    }

    /// The same with `truth`.
    #[must_use]
    pub fn with_truth(mut self, value: bool) -> Self {
        self.truth = Some(value);
        self
    }

    /// The same with `yes_no`.
    #[must_use]
    pub fn with_yes_no(mut self, value: bool) -> Self {
        self.yes_no = Some(value);
        self
    }

    /// The same with `bit`.
    #[must_use]
    pub fn with_bit(mut self, value: bool) -> Self {
        self.bit = Some(value);
        self
    }

    /// The same with `true_false`.
    #[must_use]
    pub fn with_true_false(mut self, value: bool) -> Self {
        self.true_false = Some(value);
        self
    }

    /// The same with `big`.
    #[must_use]
    pub fn with_big(mut self, value: i64) -> Self {
        self.big = Some(value);
        self
    }

    /// The same with `nothing`.
    #[must_use]
    pub fn with_nothing(mut self, value: impl Into<String>) -> Self {
        self.nothing = Some(Nullable::Value(value.into()));
        self
    }

    /// The same with `count`.
    #[must_use]
    pub fn with_count(mut self, value: i64) -> Self {
        self.count = Some(Nullable::Value(value));
        self
    }

    /// The same with `names`.
    #[must_use]
    pub fn with_names(mut self, value: Vec<String>) -> Self {
        self.names = Some(value);
        self
    }

    /// The same with `codes`.
    #[must_use]
    pub fn with_codes(mut self, value: Vec<Code>) -> Self {
        self.codes = Some(value);
        self
    }

    /// The same with `pair`.
    #[must_use]
    pub fn with_pair(mut self, value: (String, i64)) -> Self {
        self.pair = Some(value);
        self
    }

    /// The same with `padded`.
    #[must_use]
    pub fn with_padded(mut self, value: impl Into<String>) -> Self {
        self.padded = Some(value.into());
        self
    }

    /// The same with `filled`.
    #[must_use]
    pub fn with_filled(mut self, value: i64) -> Self {
        self.filled = Some(value);
        self
    }

    /// The same with `packed`.
    #[must_use]
    pub fn with_packed(mut self, value: Packed) -> Self {
        self.packed = Some(value);
        self
    }

    /// The same with `blob`.
    #[must_use]
    pub fn with_blob(mut self, value: Bytes) -> Self {
        self.blob = Some(value);
        self
    }

    /// The same with `coded`.
    #[must_use]
    pub fn with_coded(mut self, value: impl Into<String>) -> Self {
        self.coded = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
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
