//! Spellings: every documented one is read, the first is written, the rest is an error with its
//! place.

use std::collections::BTreeMap;

use bindery::{
    Date, Decimal, Json, Nullable, Secret, Time, Timestamp,
    read::{self, Keys},
    rules::{Format, wire::padded::Side},
    serde_json,
    wire::{
        Booleans, Bytes, Choice, EMPTY_TEXT, Held, JSON_NULL, NUMBER, NUMBER_OR_TEXT, Nulls,
        Padding, Scalar, Spelled,
        Spelling::{
            self, Dated, Each, Flag, Joined, NullAs, Own, PackedBase64, PackedJson, Padded,
        },
        TEXT, TEXT_OR_BOOLEAN, TEXT_OR_NUMBER,
    },
};

/// Reads, checks that serde reads the same, writes.
fn written<T: Spelled + serde::Serialize + for<'de> serde::Deserialize<'de>>(json: &str) -> String {
    let value: T =
        read::json(json.as_bytes(), Keys::Exact).unwrap_or_else(|error| panic!("{json}: {error}"));
    let by_serde: T = serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    let written = serde_json::to_string(&value).expect("written");
    assert_eq!(serde_json::to_string(&by_serde).expect("written"), written);
    written
}

fn refused<T: Spelled>(json: &str) -> String {
    match read::json::<T>(json.as_bytes(), Keys::Exact) {
        Ok(_) => panic!("{json} was read"),
        Err(error) => error.to_string(),
    }
}

macro_rules! one_field {
    ($name:ident: $ty:ty $(, $spelling:expr)?) => {
        #[derive(Debug, PartialEq)]
        struct $name {
            v: $ty,
        }

        bindery::fields! { $name { v = "v" $(as $spelling)? } }
    };
}

#[test]
fn numbers_keep_their_digits() {
    one_field!(Exact: Decimal);
    one_field!(Big: i128, NUMBER);
    one_field!(Either: i64, NUMBER_OR_TEXT);
    one_field!(Plain: i64);
    one_field!(Quoted: Decimal, TEXT);
    one_field!(Id: String, TEXT_OR_NUMBER);
    let cases = [
        (written::<Exact>(r#"{"v": 1.10}"#), r#"{"v":1.10}"#),
        (
            written::<Exact>(r#"{"v":0.1000000000000000055511151231}"#),
            r#"{"v":0.1000000000000000055511151231}"#,
        ),
        (written::<Exact>(r#"{"v":1e2}"#), r#"{"v":100}"#),
        (
            written::<Big>(r#"{"v":99999999999999999999999999}"#),
            r#"{"v":99999999999999999999999999}"#,
        ),
        (written::<Either>(r#"{"v":"9007199254740993"}"#), r#"{"v":9007199254740993}"#),
        (written::<Either>(r#"{"v":5.0}"#), r#"{"v":5}"#),
        (written::<Plain>(r#"{"v":5.0}"#), r#"{"v":5}"#),
        (written::<Plain>(r#"{"v":-9223372036854775808}"#), r#"{"v":-9223372036854775808}"#),
        (written::<Quoted>(r#"{"v":"\u0031.50"}"#), r#"{"v":"1.50"}"#),
        (written::<Id>(r#"{"v":12345678901234567890123}"#), r#"{"v":"12345678901234567890123"}"#),
    ];
    for (told, expected) in cases {
        assert_eq!(told, expected);
    }
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
        (
            refused::<Plain>(r#"{"v":9007199254740996.0}"#),
            "v: expected an integer as a number, found 9007199254740996: a number of more digits than can be held exactly",
        ),
        (refused::<Exact>(r#"{"v":null}"#), "v: expected a decimal as a number, found null"),
        (refused::<Exact>(r"{}"), "missing field `v`"),
        (refused::<Exact>(r#"{"v":1,"v":1}"#), "duplicate field `v`"),
    ];
    for (told, expected) in cases {
        assert_eq!(told, expected);
    }
}

#[test]
fn booleans_by_their_spellings() {
    const ONE_ZERO: Booleans<'static> = Booleans {
        true_as: &[Scalar::Number("1"), Scalar::Text("1")],
        false_as: &[Scalar::Number("0"), Scalar::Text("0")],
    };
    one_field!(Bit: bool, Flag(ONE_ZERO));
    one_field!(Quoted: bool, TEXT_OR_BOOLEAN);
    assert_eq!(written::<Bit>(r#"{"v":"1"}"#), r#"{"v":1}"#);
    assert_eq!(written::<Bit>(r#"{"v":0}"#), r#"{"v":0}"#);
    assert_eq!(written::<Quoted>(r#"{"v":true}"#), r#"{"v":"true"}"#);
    let told = refused::<Bit>(r#"{"v":true}"#);
    assert_eq!(told, "v: expected a boolean as 1 or \"1\" or 0 or \"0\", found true");
    assert!(refused::<Quoted>(r#"{"v":"TRUE"}"#).contains("found the string \"TRUE\""));
}

#[test]
fn dates_in_a_vendors_formats() {
    const DAYS: &[Format] = &[Format::known("MM-DD-YYYY"), Format::known("YYYY-MM-DD")];
    const HOURS: &[Format] = &[Format::known("HH:mm")];
    const EPOCH: &[Format] = &[Format::known("unix"), Format::known("rfc3339")];
    one_field!(Day: Date, Dated(DAYS));
    one_field!(Hour: Time, Dated(HOURS));
    one_field!(Moment: Timestamp, Dated(EPOCH));
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

#[derive(Debug, PartialEq)]
struct Presence {
    always: i64,
    null: Nullable<i64>,
    absent: Option<String>,
    both: Option<Nullable<Inner>>,
}

const BLANK: Nulls = &[Scalar::Text(""), Scalar::Null];

bindery::fields! {
    Presence {
        always = "always",
        null = "null" as NullAs(BLANK, &NUMBER_OR_TEXT),
        absent = "absent",
        both = "both" as NullAs(JSON_NULL, &Own),
    }
}

#[derive(Debug, PartialEq)]
struct Inner {
    list: Vec<Nullable<i64>>,
}

bindery::fields! { Inner { list = "list" as Each(&NullAs(EMPTY_TEXT, &TEXT)) } }

#[test]
fn absent_null_and_given_are_three_things() {
    let given = r#"{"always":1,"null":2,"absent":"","both":{"list":["1",""]}}"#;
    assert_eq!(written::<Presence>(given), given);
    let nothing = r#"{"always":1,"null":"","both":null}"#;
    assert_eq!(written::<Presence>(nothing), nothing);
    assert_eq!(written::<Presence>(r#"{"always":1,"null":null}"#), r#"{"always":1,"null":""}"#);
    assert_eq!(refused::<Presence>(r#"{"always":1}"#), "missing field `null`");
    let null = refused::<Presence>(r#"{"always":1,"null":"","absent":null}"#);
    assert_eq!(null, "absent: expected a string, found null");
    let deep = refused::<Presence>(r#"{"always":1,"null":"","both":{"list":["1","x"]}}"#);
    assert_eq!(
        deep,
        "both.list[1]: expected an integer as a string, found the string \"x\": not a number"
    );
    let deeper = refused::<Vec<Presence>>(r#"[{"always":1,"null":"x"}]"#);
    assert!(deeper.starts_with("[0].null: expected an integer"), "{deeper}");
}

#[test]
fn reading_forgives_what_can_do_without() {
    let json = br#"[
        {"always":1,"null":2,"absent":null,"both":{"list":["1","x",7]}},
        {"always":null,"null":2},
        {"always":3,"null":"","absent":{"a":[1,{"b":2}]},"both":[{"c":1}],"more":[1]}
    ]"#;
    let (read, misfits) = read::forgiving::<Vec<Presence>>(json, Keys::Exact).expect("read");
    let both = Some(Nullable::Value(Inner { list: vec![Nullable::Value(1)] }));
    assert_eq!(
        read,
        [
            Presence { always: 1, null: Nullable::Value(2), absent: None, both },
            Presence { always: 3, null: Nullable::Null, absent: None, both: None },
        ]
    );
    let told: Vec<String> = misfits.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "[0].absent: expected a string, found null",
            "[0].both.list[1]: expected an integer as a string, found the string \"x\": not a number",
            "[0].both.list[2]: expected an integer as a string, found 7",
            "[1].always: expected an integer as a number, found null",
            "[2].absent: expected a string, found an object",
            "[2].both: expected an object, found a list",
        ]
    );
    let whole = read::forgiving::<Presence>(br#"{"always":null}"#, Keys::Exact);
    let told = whole.expect_err("required").to_string();
    assert_eq!(told, "always: expected an integer as a number, found null");
    assert!(read::forgiving::<Presence>(br#"{"always":1"#, Keys::Exact).is_err());
}

#[test]
fn joined_padded_and_packed() {
    const TEN: Padding = Padding { side: Side::Left, with: '0', to: Some(10) };
    one_field!(List: Vec<i64>, Joined("|", &TEXT));
    one_field!(Wide: String, Padded(TEN, &TEXT));
    one_field!(Count: i64, Padded(TEN, &TEXT));
    one_field!(Packed: Inner, PackedJson(&Own));
    one_field!(Letter: String, PackedBase64(&Own));
    one_field!(Letters: Vec<String>, PackedBase64(&Own));
    one_field!(Raw: Bytes);
    one_field!(Map: BTreeMap<String, i64>, Each(&TEXT));
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
    assert_eq!(written::<Letters>(r#"{"v":"WyJhIl0="}"#), r#"{"v":"WyJhIl0="}"#);
    assert_eq!(written::<Raw>(r#"{"v":"/w=="}"#), r#"{"v":"/w=="}"#);
    assert_eq!(written::<Map>(r#"{"v":{"a":"1"}}"#), r#"{"v":{"a":"1"}}"#);
    assert!(refused::<List>(r#"{"v":"1|x"}"#).contains("values joined by \"|\""));
    assert!(refused::<Count>(r#"{"v":"1745"}"#).ends_with("not filled up as documented"));
    assert_eq!(refused::<Map>(r#"{"v":{"a":1}}"#), "v.a: expected an integer as a string, found 1");
    let told = refused::<Packed>(r#"{"v":"{\"list\":[1]}"}"#);
    assert_eq!(told, "v.list[0]: expected an integer as a string, found 1");
    assert!(refused::<Packed>(r#"{"v":"{"}"#).starts_with("v: not JSON"));
}

#[test]
fn secrets_are_sent_and_not_shown() {
    one_field!(Login: Secret);
    let login: Login = serde_json::from_str(r#"{"v":"hunter2"}"#).expect("read");
    assert_eq!(serde_json::to_string(&login).expect("written"), r#"{"v":"hunter2"}"#);
    assert_eq!(format!("{login:?}"), "Login { v: Secret(…) }");
    let told = refused::<Login>(r#"{"v":4711}"#);
    assert_eq!(told, "v: expected a text that is not shown");
}

#[derive(Debug, PartialEq)]
enum Body {
    Order(Inner),
    Note(Note),
    Other(Json),
}

#[derive(Debug, PartialEq)]
struct Note {
    text: String,
    price: Option<Decimal>,
}

bindery::fields! { Note { text = "text", price = "price" } }

impl Choice for Body {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        match held.tag("kind").as_deref() {
            Some("order") => held.to().map(Self::Order),
            Some("note") => held.to().map(Self::Note),
            _ => held.to().map(Self::Other),
        }
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::Order(value) => (value, &Own),
            Self::Note(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Body);

#[test]
fn keys_in_any_case_at_every_depth() {
    #[derive(Debug)]
    struct Around {
        bodies: Vec<Body>,
        inner: Nullable<Note>,
    }
    bindery::fields! {
        Around { bodies = "bodies", inner = "Inner" as NullAs(JSON_NULL, &Own) }
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
    assert_eq!(told, "bodies[0].text: expected a string, found 1");
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
    one_field!(Exact: Decimal);
    one_field!(Bodies: Vec<Body>);
    let value = serde_json::json!({"v": 5});
    let exact: Exact = serde_json::from_value(value).expect("read");
    assert_eq!(exact.v, Decimal::from(5));
    let value = serde_json::json!({"v": [{"kind": "note", "text": "a"}]});
    let bodies: Bodies = serde_json::from_value(value).expect("read");
    assert!(matches!(&bodies.v[..], [Body::Note(note)] if note.text == "a"));
    let read: Exact = serde_json::from_reader(&br#"{"v":1.50}"#[..]).expect("read");
    assert_eq!(read.v.to_string(), "1.50");
    let float = [("v", 1.1)];
    let float = serde::de::value::MapDeserializer::<_, serde_json::Error>::new(float.into_iter());
    let refused = <Exact as serde::Deserialize>::deserialize(float).expect_err("inexact");
    assert!(refused.to_string().contains("binary floating point"));
}
