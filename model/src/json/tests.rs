//! What is read, what is refused and where, and that nothing is lost on the way.

use proptest::prelude::*;

use super::*;
use crate::source::Sources;

fn refused(bytes: impl AsRef<[u8]>) -> Error {
    parse(bytes.as_ref(), Limits::default()).expect_err("something to refuse")
}

/// Each text is valid and, written compactly, gives the second.
const VALID: &[(&str, &str)] = &[
    ("null", "null"),
    (" \t\r\n true ", "true"),
    ("false", "false"),
    ("\"\"", "\"\""),
    ("[]", "[]"),
    ("{ }", "{}"),
    ("[ [ ] , { } ]", "[[],{}]"),
    ("[1,\n2 ,3]", "[1,2,3]"),
    ("{\"a\" : 1 , \"b\":[null]}", "{\"a\":1,\"b\":[null]}"),
    ("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2}"),
    ("{\"\":0}", "{\"\":0}"),
    ("-0", "-0"),
    ("-0.0", "-0.0"),
    ("1.10", "1.10"),
    ("1e5", "1e5"),
    ("1E+05", "1E+05"),
    ("0e-0", "0e-0"),
    ("123456789012345678901234567890.000", "123456789012345678901234567890.000"),
    ("1e999", "1e999"),
    (r#""\"\\\/\b\f\n\r\t""#, r#""\"\\/\b\f\n\r\t""#),
    (r#""\u00e9\u0000\u001F""#, "\"é\\u0000\\u001f\""),
    (r#""\ud83d\ude00\uDBFF\uDFFF""#, "\"😀\u{10FFFF}\""),
    (r#""\uFFFF\u2028""#, "\"\u{FFFF}\u{2028}\""),
    ("\"größe 😀 \u{7f}\u{80}\"", "\"größe 😀 \u{7f}\u{80}\""),
    ("\"12345678\\n12345678\"", "\"12345678\\n12345678\""),
    ("{\"k\\u0065y\":\"v\"}", "{\"key\":\"v\"}"),
];

/// Each text is refused at this byte, with something of these words.
const INVALID: &[(&str, usize, &str)] = &[
    ("", 0, "not JSON: a value"),
    ("  ", 2, "not JSON: a value"),
    ("<html>", 0, "not JSON: a value"),
    ("nul", 3, "cut short"),
    ("nulL", 3, "not JSON: `true`, `false` or `null`"),
    ("True", 0, "not JSON: a value"),
    ("NaN", 0, "not JSON: a value"),
    ("[1,]", 3, "not JSON: a value"),
    ("[1 2]", 3, "not JSON: a comma or `]`"),
    ("[1", 2, "cut short"),
    ("[1,", 3, "cut short"),
    ("[1}", 2, "not JSON: a comma or `]`"),
    ("{\"a\":1,}", 7, "not JSON: a key in quotes"),
    ("{\"a\":1", 6, "cut short"),
    ("{\"a\" 1}", 5, "not JSON: a colon"),
    ("{\"a\":}", 5, "not JSON: a value"),
    ("{a:1}", 1, "not JSON: a key in quotes, or `}`"),
    ("{'a':1}", 1, "not JSON: a key"),
    ("{\"a\":1]", 6, "not JSON: a comma or `}`"),
    ("{1:2}", 1, "not JSON: a key"),
    ("{\"a\"", 4, "cut short"),
    ("]", 0, "not JSON: a value"),
    ("01", 1, "not JSON: a number without zeros"),
    ("-01", 2, "not JSON: a number without zeros"),
    ("-", 1, "cut short"),
    ("-a", 1, "not JSON: a digit"),
    ("+1", 0, "not JSON: a value"),
    (".5", 0, "not JSON: a value"),
    ("1.", 2, "cut short"),
    ("[1.]", 3, "not JSON: a digit"),
    ("[1.e5]", 3, "not JSON: a digit"),
    ("[1e]", 3, "not JSON: a digit"),
    ("[1e+]", 4, "not JSON: a digit"),
    ("1e5.0", 3, "follows the end"),
    ("0x1", 1, "follows the end"),
    ("1,2", 1, "follows the end"),
    ("{} {}", 3, "follows the end"),
    ("[] // note", 3, "follows the end"),
    ("/* note */ []", 0, "not JSON: a value"),
    ("\"abc", 4, "cut short"),
    ("\"abc\\", 5, "cut short"),
    ("\"a\tb\"", 2, "control characters"),
    ("\"12345678\n\"", 9, "control characters"),
    ("\"\\x\"", 2, "behind a backslash"),
    ("\"\\u12G4\"", 5, "hexadecimal"),
    ("\"\\u12", 5, "cut short"),
    ("\"\\ud83d\"", 7, "pair of surrogates"),
    ("\"\\ud83d\\n\"", 8, "pair of surrogates"),
    ("\"\\ud83d\\u0041\"", 9, "pair of surrogates"),
    ("\"\\ude00\"", 3, "pair of surrogates"),
    ("\"\\ud83d", 7, "cut short"),
];

#[test]
fn valid_texts_are_read_and_written_as_spelled() {
    for (text, compact) in VALID {
        let value = parse_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(value.to_compact(), *compact, "{text}");
        let extent = value.extent.start as usize..value.extent.end as usize;
        assert_eq!(&text[extent], text.trim(), "{text}");
        assert!(serde_json::from_str::<serde_json::Value>(text).is_ok() || *text == "1e999");
    }
}

#[test]
fn invalid_texts_are_refused_at_their_byte() {
    for (text, at, words) in INVALID {
        let error = refused(text);
        assert_eq!(error.at(), *at, "{text}: {error}");
        assert!(error.to_string().contains(words), "{text}: {error}");
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
    }
}

#[test]
fn every_prefix_of_a_text_is_cut_short() {
    let text = r#"{"größe": [1.5e-3, true, "a\u00e9\ud83d\ude00", {"b": null}], "c": {}}"#;
    for end in 1..text.len() {
        let error = refused(&text.as_bytes()[..end]);
        assert!(matches!(error, Error::CutShort { at, .. } if at == end), "{end}: {error}");
    }
}

#[test]
fn bytes_that_are_no_text_are_told_where_they_stand() {
    assert_eq!(refused(b"{\"a\": \"f\xFCr\"}"), Error::InvalidUtf8 { at: 8 });
    assert_eq!(refused(b"[1]\xFF"), Error::InvalidUtf8 { at: 3 });
    assert_eq!(refused(b"\xFF\xFE[\0"), Error::InvalidUtf8 { at: 0 });
    assert_eq!(refused(b"\"\xED\xA0\x80\""), Error::InvalidUtf8 { at: 1 }, "a surrogate");
    assert!(matches!(refused(b"<p>f\xFCr"), Error::NotJson { at: 0, .. }), "first of all no JSON");
}

#[test]
fn a_byte_order_mark_is_noted_and_counted() {
    let document = parse(b"\xEF\xBB\xBF [1]", Limits::default()).unwrap();
    assert!(document.byte_order_mark);
    assert_eq!(document.value.extent, Extent { start: 4, end: 7 });
    assert_eq!(refused(b"\xEF\xBB\xBF[1").at(), 5);
    assert_eq!(refused("[\u{FEFF}1]").at(), 1);
}

#[test]
fn every_value_and_key_knows_its_bytes() {
    let text = "{\"ü\": [10, \"x\\ny\"], \"b\" : {\"c\":null} }";
    let value = parse_str(text).unwrap();
    let at = |extent: Extent| &text[extent.start as usize..extent.end as usize];
    let [first, second] = value.as_object().unwrap() else { panic!("two members") };
    assert_eq!([at(first.extent), at(second.extent)], ["\"ü\"", "\"b\""]);
    assert_eq!(at(first.value.extent), "[10, \"x\\ny\"]");
    assert_eq!(at(first.value.as_array().unwrap()[1].extent), "\"x\\ny\"");
    assert_eq!(at(value.find(&"/b/c".parse().unwrap()).unwrap().extent), "null");
}

#[test]
fn limits_hold_without_a_stack_overflowing() {
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        let deep = open.repeat(100_000);
        assert!(matches!(refused(&deep), Error::TooDeep { limit: 128, .. }), "{open}");
        let unlimited = Limits { depth: usize::MAX, ..Limits::default() };
        let error = parse(deep.as_bytes(), unlimited).expect_err("still a limit");
        assert!(matches!(error, Error::TooDeep { limit: MAX_DEPTH, .. }), "{open}");
    }
    let fits = format!("{}1{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    let limits = Limits { depth: MAX_DEPTH, ..Limits::default() };
    let value = parse(fits.as_bytes(), limits).unwrap().value;
    assert_eq!(value.to_compact(), fits);
    drop(value.into_owned());
    assert_eq!(refused("[".repeat(129)), Error::TooDeep { at: 128, limit: 128 });

    let small = Limits { bytes: 7, values: 3, ..Limits::default() };
    let refused = |text: &str| parse(text.as_bytes(), small).expect_err("too much");
    assert_eq!(refused("[123456]"), Error::TooLarge { limit: 7 });
    assert_eq!(refused("[1,2,3]"), Error::TooMany { at: 5, limit: 3 });
}

#[test]
fn pointers_are_written_and_followed() {
    let text = r#"{"a/b": {"m~n": [0, {"": 7}]}, "é": 1, "d": 1, "d": 2, "~1": 3}"#;
    let value = parse_str(text).unwrap();
    let mut pointer = Pointer::root();
    assert!(pointer.is_root() && value.find(&pointer) == Some(&value));
    pointer.push_key("a/b");
    pointer.push_key("m~n");
    pointer.push_index(1);
    pointer.push_key("");
    assert_eq!(pointer.to_string(), "/a~1b/m~0n/1/");
    assert_eq!(pointer.steps().collect::<Vec<_>>(), ["a/b", "m~n", "1", ""]);
    assert_eq!(value.find(&pointer).and_then(Value::as_number), Some("7"));
    pointer.pop();
    pointer.pop();
    assert_eq!(pointer.as_str(), "/a~1b/m~0n");
    let find = |text: &str| value.find(&text.parse().unwrap()).map(Value::to_compact);
    assert_eq!(find("/d").as_deref(), Some("1"), "of two the first");
    assert_eq!(find("/~01").as_deref(), Some("3"));
    for nowhere in ["/a", "/a~1b/m~0n/2", "/a~1b/m~0n/01", "/a~1b/m~0n/-", "/é/x", "/a~1b/m~0n/"] {
        assert_eq!(find(nowhere), None, "{nowhere}");
    }
    for wrong in ["a", "/~", "/~2"] {
        assert_eq!(wrong.parse::<Pointer>(), Err(NotAPointer));
    }
}

#[test]
fn values_are_written_for_people() {
    let value = parse_str(r#"{"a":[1,{"b":[]}],"c":{},"d":"x"}"#).unwrap();
    let pretty = "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {},\n  \"d\": \"x\"\n}";
    assert_eq!(value.to_pretty(), pretty);
    assert_eq!(parse_str(pretty).unwrap(), value);
}

#[test]
fn json_in_yaml_is_that_json() {
    let text = "request: {\"poNum\": \"007\", qty: 1.10, ok: true, none: null, word: no, tilde: ~,\n  \"list\": [1e5, 01, '1', {}, ], empty:, x}\n";
    let mut sources = Sources::default();
    let file = sources.add("a.yaml", text);
    let mut diagnostics = Vec::new();
    let node = crate::yaml::read(&sources, file, &mut diagnostics).unwrap();
    assert_eq!(diagnostics, []);
    let value = Value::from_yaml(node.get("request").unwrap());
    assert_eq!(
        value.to_compact(),
        r#"{"poNum":"007","qty":1.10,"ok":true,"none":null,"word":"no","tilde":"~","list":[1e5,"01","1",{}],"empty":null,"x":null}"#
    );
    let extent = value.find(&"/qty".parse().unwrap()).unwrap().extent;
    assert_eq!(&text[extent.start as usize..extent.end as usize], "1.10");
}

#[test]
fn programs_make_and_change_values() {
    let mut value = Value::object([Member::new("a", "x"), Member::new("b", 7)]);
    assert_eq!(value.set("a", true.into()), Some("x".into()));
    assert_eq!(value.set("c", Value::array([Value::from(Kind::Null)])), None);
    *value.find_mut(&"/c/0".parse().unwrap()).unwrap() = Value::number("1.0").unwrap();
    assert_eq!(value.remove("b"), Some(7.into()));
    assert_eq!(value.to_compact(), r#"{"a":true,"c":[1.0]}"#);
    assert_eq!(Value::number("01"), None);
    assert_eq!(Value::from(true).set("a", 1.into()), Some(1.into()));
}

#[test]
fn numbers_beyond_floating_point_are_told() {
    let error = parse_str("[1e999]").unwrap().to_serde().unwrap_err();
    assert_eq!(error.number, "1e999");
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<u64>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        any::<String>().prop_map(serde_json::Value::from),
        "[\\x00-\\x7f]{0,20}".prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(serde_json::Value::from),
            prop::collection::vec((any::<String>(), inner), 0..8)
                .prop_map(|all| serde_json::Value::Object(all.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn the_same_is_read_as_by_serde_json(value in any_json()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let ours = parse_str(&text).unwrap();
            prop_assert_eq!(ours.to_serde().unwrap(), value.clone());
            prop_assert_eq!(&ours, &Value::from(&value));
            prop_assert_eq!(ours.to_compact(), value.to_string());
            let pretty = ours.to_pretty();
            prop_assert_eq!(&parse_str(&pretty).unwrap(), &ours);
            prop_assert_eq!(&ours.clone().into_owned(), &ours);
        }
    }

    #[test]
    fn bytes_of_any_kind_get_the_same_verdict_as_from_serde_json(
        bytes in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..24),
            "[\\[\\]{}:,\" \\\\ntrufalse0-9eE+.\u{e9}-]{0,24}".prop_map(String::into_bytes),
        ]
    ) {
        let ours = parse(&bytes, Limits::default());
        let theirs = serde_json::from_slice::<serde_json::Value>(&bytes);
        let verdict = ours.as_ref().map(|it| it.value.to_serde());
        prop_assert_eq!(theirs.is_ok(), matches!(verdict, Ok(Ok(_))), "{:?}", ours);
    }
}
