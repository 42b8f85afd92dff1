//! Spellings: every documented one is read, the first is written, the rest is an error with its
//! place.

use std::collections::BTreeMap;

use bindery::{
    Date, Decimal, Json, Nullable, Secret, Time, Timestamp,
    read::{self, Keys},
    rules::{
        Format,
        wire::padded::{Padded as How, Side},
    },
    serde_json,
    wire::{
        As, Base64, Booleans, Buffered, Dated, Each, EmptyText, Exposed, Flag, Formats, Joined,
        Joiner, JsonNull, Maybe, NullAs, Nulls, Number, NumberOrText, PackedBase64, PackedJson,
        Padded, Padding, Plain, Scalar, Text, TextOrBoolean, TextOrNumber,
    },
};
use serde::{Deserialize, Deserializer, Serialize};

/// Reads, checks what it became, writes.
fn written<T: for<'de> Deserialize<'de> + Serialize>(json: &str) -> String {
    let value: T =
        read::json(json.as_bytes(), Keys::Exact).unwrap_or_else(|error| panic!("{json}: {error}"));
    serde_json::to_string(&value).expect("written")
}

fn refused<T: for<'de> Deserialize<'de>>(json: &str) -> String {
    match read::json::<T>(json.as_bytes(), Keys::Exact) {
        Ok(_) => panic!("{json} was read"),
        Err(error) => error.to_string(),
    }
}

macro_rules! one_field {
    ($name:ident: $ty:ty, $with:literal) => {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct $name {
            #[serde(with = $with)]
            v: $ty,
        }
    };
}

#[test]
fn numbers_keep_their_digits() {
    one_field!(Exact: Decimal, "As::<Number>");
    one_field!(Big: i128, "As::<Number>");
    one_field!(Either: i64, "As::<NumberOrText>");
    one_field!(Quoted: Decimal, "As::<Text>");
    one_field!(Id: String, "As::<TextOrNumber>");
    assert_eq!(written::<Exact>(r#"{"v": 1.10}"#), r#"{"v":1.10}"#);
    assert_eq!(
        written::<Exact>(r#"{"v":0.1000000000000000055511151231}"#),
        r#"{"v":0.1000000000000000055511151231}"#
    );
    assert_eq!(written::<Exact>(r#"{"v":1e2}"#), r#"{"v":100}"#);
    assert_eq!(
        written::<Big>(r#"{"v":99999999999999999999999999}"#),
        r#"{"v":99999999999999999999999999}"#
    );
    assert_eq!(written::<Either>(r#"{"v":"9007199254740993"}"#), r#"{"v":9007199254740993}"#);
    assert_eq!(written::<Either>(r#"{"v":5.0}"#), r#"{"v":5}"#);
    assert_eq!(written::<Quoted>(r#"{"v":"\u0031.50"}"#), r#"{"v":"1.50"}"#);
    assert_eq!(
        written::<Id>(r#"{"v":12345678901234567890123}"#),
        r#"{"v":"12345678901234567890123"}"#
    );
    let cases = [
        (
            refused::<Exact>(r#"{"v":"1"}"#),
            "v: expected a decimal as a number, found the string \"1\"",
        ),
        (refused::<Quoted>(r#"{"v":1}"#), "v: expected a decimal as a string, found 1"),
        (
            refused::<Either>(r#"{"v":"x"}"#),
            "v: expected an integer as a number or a string, found the string \"x\": not a number",
        ),
        (
            refused::<Either>(r#"{"v":[1]}"#),
            "v: expected an integer as a number or a string, found a list",
        ),
        (
            refused::<Either>(r#"{"v":9223372036854775808}"#),
            "v: expected an integer as a number or a string, found 9223372036854775808: a number of more digits than can be held exactly",
        ),
        (refused::<Exact>(r#"{"v":null}"#), "v: expected a decimal as a number, found null"),
        (refused::<Exact>(r"{}"), "missing field `v`"),
    ];
    for (told, expected) in cases {
        assert_eq!(told, expected);
    }
}

#[test]
fn booleans_by_their_spellings() {
    struct OneZero;
    impl Booleans for OneZero {
        const TRUE_AS: &'static [Scalar<'static>] = &[Scalar::Number("1"), Scalar::Text("1")];
        const FALSE_AS: &'static [Scalar<'static>] = &[Scalar::Number("0"), Scalar::Text("0")];
    }
    one_field!(Bit: bool, "As::<Flag<OneZero>>");
    one_field!(Quoted: bool, "As::<TextOrBoolean>");
    assert_eq!(written::<Bit>(r#"{"v":"1"}"#), r#"{"v":1}"#);
    assert_eq!(written::<Bit>(r#"{"v":0}"#), r#"{"v":0}"#);
    assert_eq!(written::<Quoted>(r#"{"v":true}"#), r#"{"v":"true"}"#);
    let told = refused::<Bit>(r#"{"v":true}"#);
    assert_eq!(told, "v: expected a boolean as 1 or \"1\" or 0 or \"0\", found true");
    assert!(refused::<Quoted>(r#"{"v":"TRUE"}"#).contains("found the string \"TRUE\""));
}

#[test]
fn dates_in_a_vendors_formats() {
    struct Days;
    impl Formats for Days {
        const FORMATS: &'static [Format] =
            &[Format::known("MM-DD-YYYY"), Format::known("YYYY-MM-DD")];
    }
    struct Hours;
    impl Formats for Hours {
        const FORMATS: &'static [Format] = &[Format::known("HH:mm")];
    }
    struct Epoch;
    impl Formats for Epoch {
        const FORMATS: &'static [Format] = &[Format::known("unix"), Format::known("rfc3339")];
    }
    one_field!(Day: Date, "As::<Dated<Days>>");
    one_field!(Hour: Time, "As::<Dated<Hours>>");
    one_field!(Moment: Timestamp, "As::<Dated<Epoch>>");
    assert_eq!(written::<Day>(r#"{"v":"2024-02-29"}"#), r#"{"v":"02-29-2024"}"#);
    assert_eq!(written::<Hour>(r#"{"v":"13:00"}"#), r#"{"v":"13:00"}"#);
    assert_eq!(written::<Moment>(r#"{"v":"1970-01-01T00:01:00Z"}"#), r#"{"v":60}"#);
    assert_eq!(written::<Moment>(r#"{"v":60}"#), r#"{"v":60}"#);
    let told = refused::<Day>(r#"{"v":"02-30-2024"}"#);
    let expected =
        "v: expected a date in MM-DD-YYYY or YYYY-MM-DD, found the string \"02-30-2024\"";
    assert_eq!(told, expected);
    assert!(refused::<Hour>(r#"{"v":1300}"#).ends_with("found 1300"));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Presence {
    #[serde(with = "As::<Number>")]
    always: i64,
    #[serde(with = "As::<NullAs<Blank, NumberOrText>>")]
    null: Nullable<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "As::<Maybe<Plain>>")]
    absent: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    both: Option<Nullable<Inner>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Inner {
    #[serde(with = "As::<Each<NullAs<EmptyText, Text>>>")]
    list: Vec<Nullable<i64>>,
}

struct Blank;
impl Nulls for Blank {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Text(""), Scalar::Null];
}

#[test]
fn absent_null_and_given_are_three_things() {
    let given = r#"{"always":1,"null":2,"absent":"","both":{"list":["1",""]}}"#;
    assert_eq!(written::<Presence>(given), given);
    let nothing = r#"{"always":1,"null":"","both":null}"#;
    assert_eq!(written::<Presence>(nothing), nothing);
    assert_eq!(written::<Presence>(r#"{"always":1,"null":null}"#), r#"{"always":1,"null":""}"#);
    assert_eq!(refused::<Presence>(r#"{"always":1}"#), "missing field `null`");
    let null = refused::<Presence>(r#"{"always":1,"null":"","absent":null}"#);
    assert_eq!(null, "absent: invalid type: null, expected a string");
    let deep = refused::<Presence>(r#"{"always":1,"null":"","both":{"list":["1","x"]}}"#);
    assert_eq!(
        deep,
        "both.list[1]: expected an integer as a string, found the string \"x\": not a number"
    );
    let deeper = refused::<Vec<Presence>>(r#"[{"always":1,"null":"x"}]"#);
    assert!(deeper.starts_with("[0].null: expected an integer"), "{deeper}");
}

#[test]
fn joined_padded_and_packed() {
    struct Pipe;
    impl Joiner for Pipe {
        const BETWEEN: &'static str = "|";
    }
    struct Ten;
    impl Padding for Ten {
        const PADDED: How = How { side: Side::Left, with: '0', to: Some(10) };
    }
    one_field!(List: Vec<i64>, "As::<Joined<Pipe, Text>>");
    one_field!(Wide: String, "As::<Padded<Ten, Text>>");
    one_field!(Count: i64, "As::<Padded<Ten, Text>>");
    one_field!(Packed: Inner, "As::<PackedJson>");
    one_field!(Letter: String, "As::<PackedBase64>");
    one_field!(Bytes: Vec<u8>, "As::<Base64>");
    one_field!(Map: BTreeMap<String, i64>, "As::<Each<Text>>");
    for json in [r#"{"v":"1|2"}"#, r#"{"v":""}"#] {
        assert_eq!(written::<List>(json), json);
    }
    for json in [r#"{"v":"0000001745"}"#, r#"{"v":"0000000000"}"#] {
        assert_eq!(written::<Wide>(json), json);
        assert_eq!(written::<Count>(json), json);
    }
    let packed = r#"{"v":"{\"list\":[\"1\"]}"}"#;
    assert_eq!(written::<Packed>(packed), packed);
    assert_eq!(written::<Letter>(r#"{"v":"YWI="}"#), r#"{"v":"YWI="}"#);
    assert_eq!(written::<Bytes>(r#"{"v":"/w=="}"#), r#"{"v":"/w=="}"#);
    assert_eq!(written::<Map>(r#"{"v":{"a":"1"}}"#), r#"{"v":{"a":"1"}}"#);
    assert!(refused::<List>(r#"{"v":"1|x"}"#).contains("values joined by \"|\""));
    assert!(refused::<Count>(r#"{"v":"1745"}"#).ends_with("not filled up as documented"));
    let told = refused::<Packed>(r#"{"v":"{\"list\":[1]}"}"#);
    assert_eq!(told, "v.list[0]: expected an integer as a string, found 1");
    assert!(refused::<Packed>(r#"{"v":"{"}"#).starts_with("v: not JSON"));
    let unjoinable = List { v: vec![] };
    assert_eq!(serde_json::to_string(&unjoinable).expect("written"), r#"{"v":""}"#);
}

#[test]
fn secrets_are_sent_and_not_shown() {
    one_field!(Login: Secret, "As::<Exposed>");
    let login: Login = serde_json::from_str(r#"{"v":"hunter2"}"#).expect("read");
    assert_eq!(serde_json::to_string(&login).expect("written"), r#"{"v":"hunter2"}"#);
    assert_eq!(format!("{login:?}"), "Login { v: Secret(…) }");
}

#[derive(Debug, PartialEq)]
enum Body {
    Order(Inner),
    Note(Note),
    Other(Json),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Note {
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "As::<Maybe<Number>>")]
    price: Option<Decimal>,
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Buffered::read(deserializer)?;
        match object.tag("kind").as_deref() {
            Some("order") => object.to().map(Self::Order),
            Some("note") => object.to().map(Self::Note),
            _ => object.to().map(Self::Other),
        }
    }
}

#[test]
fn keys_in_any_case_at_every_depth() {
    #[derive(Debug, Deserialize)]
    struct Around {
        bodies: Vec<Body>,
        #[serde(rename = "Inner", with = "As::<NullAs<JsonNull, Plain>>")]
        inner: Nullable<Note>,
    }
    let json = r#"{"BODIES":[{"KIND":"note","Text":"a","PRICE":1.10},{"x":1}],"inner":{"TEXT":"b"},"More":0}"#;
    let read: Around = read::json(json.as_bytes(), Keys::AnyCase).expect("read");
    let note = Note { text: "a".to_owned(), price: Some(Decimal::new(110, 2)) };
    assert_eq!(read.bodies[0], Body::Note(note));
    assert_eq!(read.bodies[1], Body::Other(Json::parse(r#"{"x":1}"#).expect("JSON")));
    let inner = Note { text: "b".to_owned(), price: None };
    assert_eq!(read.inner, Nullable::Value(inner));
    assert!(read::json::<Around>(json.as_bytes(), Keys::Exact).is_err());
    let told = read::json::<Around>(br#"{"Bodies":[{"Kind":"note","Text":1}]}"#, Keys::AnyCase);
    let told = told.expect_err("refused").to_string();
    assert_eq!(told, "Bodies[0].Text: invalid type: integer `1`, expected a string");
}

#[test]
fn what_is_not_json_says_so() {
    for (json, starts) in [
        ("", "not JSON: EOF"),
        ("{", "not JSON: EOF"),
        ("[] []", "not JSON: trailing"),
        ("[1", "not JSON"),
    ] {
        let told = refused::<Json>(json);
        assert!(told.starts_with(starts), "{told}");
    }
    assert!(refused::<Inner>(r#"{"list":["1"}"#).contains("not JSON: expected"));
}

#[test]
fn other_deserializers_give_what_they_have() {
    one_field!(Exact: Decimal, "As::<Number>");
    let value = serde_json::json!({"v": 5});
    let exact: Exact = serde_json::from_value(value).expect("read");
    assert_eq!(exact.v, Decimal::from(5));
    let float = serde::de::value::F64Deserializer::<serde_json::Error>::new(1.1);
    let refused = As::<Number>::deserialize::<_, Decimal>(float).expect_err("inexact");
    assert!(refused.to_string().contains("binary floating point"));
}
