// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! `Self.type`: Has "quotes", ends `*/` and `<tags>`.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::ResultValue;
use super::super::faults::Fault;
use super::super::shapes::{OptionValue, SelfValue};

/// Has "quotes", ends `*/` and `<tags>`.
///
/// Changes a `Option`.
#[derive(Debug, Clone, Copy)]
pub struct Type;

impl Type {
    /// What the spec calls it.
    pub const NAME: &'static str = "Self.type";

    /// The HTTP method.
    ///
    /// Page `p`, line 20.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 20.
    pub const PATH: &'static str = "/{type}/self/{crate}";

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
    /// On success the text is `All {{good}}.`.
    ///
    /// Page `p`, line 61.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<SelfValue>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, found) => {
                Fault::UndocumentedPascal {
                    r#type: found.hole("type").unwrap_or_default().to_owned(),
                    self_value: found.hole("self").unwrap_or_default().to_owned(),
                    payload: found.hole("payload").unwrap_or_default().to_owned(),
                    f_lower: found.hole("f").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(1, _) => Fault::Type,
            operation::Decision::Fault(2, _) => Fault::Err,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Type::NAME,
    method: Type::METHOD,
    path: Type::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[("crate", operation::Place::Path), ("type", operation::Place::Path)],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::RESULT),
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::RESULT))
            .text(&["No {type} in {self}: {payload} \"{f}\""]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::RESULT))
            .code(&["7"])
            .text(&["{{braces}} stay"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::RESULT))
            .status(&[500]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = ResultValue<SelfValue>;

/// What is sent.
///
/// Page `p`, lines 21-60.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// In the path; a keyword that cannot be raw.
    ///
    /// Page `p`, lines 21-60.
    pub crate_value: String,
    /// `type`, which no page explains.
    ///
    /// Required, unless `Work Order Number` is given.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(required)]
    pub r#type: Option<String>,
    /// `Type`, which no page explains.
    ///
    /// Required when `type` is `a`.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(key = "Type", required(when(r#type = "a")))]
    pub type_pascal: Option<String>,
    /// `self`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub self_value: Option<String>,
    /// `Self`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub self_pascal: Option<String>,
    /// `async`, which no page explains.
    ///
    /// Only when `fn` is given. Not together with `yield`.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(needs = "fn", excludes("yield"))]
    pub r#async: Option<String>,
    /// `fn`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub r#fn: Option<String>,
    /// `yield`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub r#yield: Option<String>,
    /// `+1`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub plus_1: Option<String>,
    /// `-1`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub minus_1: Option<String>,
    /// `1`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub n1: Option<String>,
    /// `3rdParty`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub n3rd_party: Option<String>,
    /// `30/2% 10`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub n30_slash_2_percent_10: Option<String>,
    /// `$id`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub dollar_id: Option<String>,
    /// `id`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub id: Option<String>,
    /// `ID`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub id_upper: Option<String>,
    /// `@id`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub at_id: Option<String>,
    /// `uOfMeas`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub u_of_meas: Option<String>,
    /// `U_of_Meas`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub u_of_meas_snake: Option<String>,
    /// `Work Order Number`, which no page explains.
    ///
    /// Can be used instead of `type`.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(key = "Work Order Number", instead_of("type"))]
    pub work_order_number: Option<String>,
    /// `größe`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub groesse: Option<String>,
    /// `数量`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub 数量: Option<String>,
    /// `λ`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub u03bb: Option<String>,
    /// `say "hi"`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub say_hi: Option<String>,
    /// A doc that ends `*/` early.
    ///
    /// Page `p`, lines 21-60.
    pub end: Option<String>,
    /// `/* start`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub start: Option<String>,
    /// `a\b`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub a_b: Option<String>,
    /// `—`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub u2014: Option<String>,
    /// `Option`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(key = "Option", nested)]
    pub option: Option<OptionValue>,
    /// `Result`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(key = "Result", nested)]
    pub result: Option<RequestResult>,
    /// `Vec`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(key = "Vec", nested)]
    pub vec: Option<Vec<VecValue>>,
    /// `String`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(key = "String", nested)]
    pub string: Option<StringValue>,
    /// `value`, which no page explains.
    ///
    /// For example `a`, `A`.
    ///
    /// Page `p`, lines 21-60.
    #[bindery(nested)]
    pub value: Option<Value>,
    /// `message`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub message: Option<String>,
    /// `method`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub method: Option<String>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(crate_value: impl Into<String>) -> Self {
        Self {
            crate_value: crate_value.into(),
            r#type: None,
            type_pascal: None,
            self_value: None,
            self_pascal: None,
            r#async: None,
            r#fn: None,
            r#yield: None,
            plus_1: None,
            minus_1: None,
            n1: None,
            n3rd_party: None,
            n30_slash_2_percent_10: None,
            dollar_id: None,
            id: None,
            id_upper: None,
            at_id: None,
            u_of_meas: None,
            u_of_meas_snake: None,
            work_order_number: None,
            groesse: None,
            数量: None,
            u03bb: None,
            say_hi: None,
            end: None,
            start: None,
            a_b: None,
            u2014: None,
            option: None,
            result: None,
            vec: None,
            string: None,
            value: None,
            message: None,
            method: None,
        }
    }
}

impl Request {
    /// The same with `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// The same with `type_pascal`.
    #[must_use]
    pub fn with_type_pascal(mut self, value: impl Into<String>) -> Self {
        self.type_pascal = Some(value.into());
        self
    }

    /// The same with `self_value`.
    #[must_use]
    pub fn with_self_value(mut self, value: impl Into<String>) -> Self {
        self.self_value = Some(value.into());
        self
    }

    /// The same with `self_pascal`.
    #[must_use]
    pub fn with_self_pascal(mut self, value: impl Into<String>) -> Self {
        self.self_pascal = Some(value.into());
        self
    }

    /// The same with `async`.
    #[must_use]
    pub fn with_async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// The same with `fn`.
    #[must_use]
    pub fn with_fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// The same with `yield`.
    #[must_use]
    pub fn with_yield(mut self, value: impl Into<String>) -> Self {
        self.r#yield = Some(value.into());
        self
    }

    /// The same with `plus_1`.
    #[must_use]
    pub fn with_plus_1(mut self, value: impl Into<String>) -> Self {
        self.plus_1 = Some(value.into());
        self
    }

    /// The same with `minus_1`.
    #[must_use]
    pub fn with_minus_1(mut self, value: impl Into<String>) -> Self {
        self.minus_1 = Some(value.into());
        self
    }

    /// The same with `n1`.
    #[must_use]
    pub fn with_n1(mut self, value: impl Into<String>) -> Self {
        self.n1 = Some(value.into());
        self
    }

    /// The same with `n3rd_party`.
    #[must_use]
    pub fn with_n3rd_party(mut self, value: impl Into<String>) -> Self {
        self.n3rd_party = Some(value.into());
        self
    }

    /// The same with `n30_slash_2_percent_10`.
    #[must_use]
    pub fn with_n30_slash_2_percent_10(mut self, value: impl Into<String>) -> Self {
        self.n30_slash_2_percent_10 = Some(value.into());
        self
    }

    /// The same with `dollar_id`.
    #[must_use]
    pub fn with_dollar_id(mut self, value: impl Into<String>) -> Self {
        self.dollar_id = Some(value.into());
        self
    }

    /// The same with `id`.
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// The same with `id_upper`.
    #[must_use]
    pub fn with_id_upper(mut self, value: impl Into<String>) -> Self {
        self.id_upper = Some(value.into());
        self
    }

    /// The same with `at_id`.
    #[must_use]
    pub fn with_at_id(mut self, value: impl Into<String>) -> Self {
        self.at_id = Some(value.into());
        self
    }

    /// The same with `u_of_meas`.
    #[must_use]
    pub fn with_u_of_meas(mut self, value: impl Into<String>) -> Self {
        self.u_of_meas = Some(value.into());
        self
    }

    /// The same with `u_of_meas_snake`.
    #[must_use]
    pub fn with_u_of_meas_snake(mut self, value: impl Into<String>) -> Self {
        self.u_of_meas_snake = Some(value.into());
        self
    }

    /// The same with `work_order_number`.
    #[must_use]
    pub fn with_work_order_number(mut self, value: impl Into<String>) -> Self {
        self.work_order_number = Some(value.into());
        self
    }

    /// The same with `groesse`.
    #[must_use]
    pub fn with_groesse(mut self, value: impl Into<String>) -> Self {
        self.groesse = Some(value.into());
        self
    }

    /// The same with `数量`.
    #[must_use]
    pub fn with_数量(mut self, value: impl Into<String>) -> Self {
        self.数量 = Some(value.into());
        self
    }

    /// The same with `u03bb`.
    #[must_use]
    pub fn with_u03bb(mut self, value: impl Into<String>) -> Self {
        self.u03bb = Some(value.into());
        self
    }

    /// The same with `say_hi`.
    #[must_use]
    pub fn with_say_hi(mut self, value: impl Into<String>) -> Self {
        self.say_hi = Some(value.into());
        self
    }

    /// The same with `end`.
    #[must_use]
    pub fn with_end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }

    /// The same with `start`.
    #[must_use]
    pub fn with_start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }

    /// The same with `a_b`.
    #[must_use]
    pub fn with_a_b(mut self, value: impl Into<String>) -> Self {
        self.a_b = Some(value.into());
        self
    }

    /// The same with `u2014`.
    #[must_use]
    pub fn with_u2014(mut self, value: impl Into<String>) -> Self {
        self.u2014 = Some(value.into());
        self
    }

    /// The same with `option`.
    #[must_use]
    pub fn with_option(mut self, value: OptionValue) -> Self {
        self.option = Some(value);
        self
    }

    /// The same with `result`.
    #[must_use]
    pub fn with_result(mut self, value: RequestResult) -> Self {
        self.result = Some(value);
        self
    }

    /// The same with `vec`.
    #[must_use]
    pub fn with_vec(mut self, value: Vec<VecValue>) -> Self {
        self.vec = Some(value);
        self
    }

    /// The same with `string`.
    #[must_use]
    pub fn with_string(mut self, value: impl Into<StringValue>) -> Self {
        self.string = Some(value.into());
        self
    }

    /// The same with `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The same with `message`.
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// The same with `method`.
    #[must_use]
    pub fn with_method(mut self, value: impl Into<String>) -> Self {
        self.method = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        crate_value = "crate",
        r#type = "type",
        type_pascal = "Type",
        self_value = "self",
        self_pascal = "Self",
        r#async = "async",
        r#fn = "fn",
        r#yield = "yield",
        plus_1 = "+1",
        minus_1 = "-1",
        n1 = "1",
        n3rd_party = "3rdParty",
        n30_slash_2_percent_10 = "30/2% 10",
        dollar_id = "$id",
        id = "id",
        id_upper = "ID",
        at_id = "@id",
        u_of_meas = "uOfMeas",
        u_of_meas_snake = "U_of_Meas",
        work_order_number = "Work Order Number",
        groesse = "größe",
        数量 = "数量",
        u03bb = "λ",
        say_hi = "say \"hi\"",
        end = "*/ end",
        start = "/* start",
        a_b = "a\\b",
        u2014 = "—",
        option = "Option",
        result = "Result",
        vec = "Vec",
        string = "String",
        value = "value",
        message = "message",
        method = "method",
    }
}

/// What `Result` holds.
///
/// Page `p`, lines 21-60.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct RequestResult {
    /// `Ok`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub ok: i64,
    /// `Err`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub err: String,
}

impl RequestResult {
    /// With all its fields.
    pub fn new(ok: i64, err: impl Into<String>) -> Self {
        Self { ok, err: err.into() }
    }
}

bindery::fields! {
    RequestResult {
        ok = "Ok",
        err = "Err",
    }
}

/// One entry of `Vec`.
///
/// Page `p`, lines 21-60.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct VecValue {
    /// `Vec`, which no page explains.
    ///
    /// Page `p`, lines 21-60.
    pub vec: Option<Vec<String>>,
}

bindery::fields! {
    VecValue {
        vec = "Vec",
    }
}

bindery::listed! {
    /// The values of `String`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 21-60.
    pub enum StringValue: closed {
        /// One.
        SelfValue = "Self",
        /// Two.
        SelfLower = "self",
        /// Three.
        SelfUpper = "SELF",
        /// `Other`.
        OtherPascal = "Other",
        /// nothing.
        Empty = "",
        /// a blank.
        EmptySign = " ",
        /// `+1`.
        Plus1 = "+1",
        /// `-1`.
        Minus1 = "-1",
        /// `1`.
        N1 = "1",
        /// `None`.
        None = "None",
        /// `Some`.
        Some = "Some",
        /// `<=`.
        LessEquals = "<=",
        /// `a"b`.
        AB = "a\"b",
        /// `größe`.
        Groesse = "größe",
    }
}

bindery::listed! {
    /// The values of `value`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Page `p`, lines 21-60.
    pub enum Value: open {
        /// Small.
        ALower = "a",
        /// Large.
        A = "A",
    }
}
