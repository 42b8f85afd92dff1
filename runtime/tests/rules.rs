//! Every rule of the derive: what keeps it, what breaks it, and how the breach is told.

use std::collections::BTreeMap;

use bindery::{Date, DateTime, Decimal, Nullable, Secret, Time, Validate};

/// The breaches as `path rule` pairs.
fn broken<V: Validate>(value: &V) -> Vec<String> {
    let found = value.validate().err();
    let found = found.iter().flatten();
    found.map(|v| format!("{} {}", v.path(), v.rule())).collect()
}

fn number(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

#[test]
fn required_in_its_forms() {
    #[derive(Default, Validate)]
    struct Row {
        #[bindery(required)]
        always: Option<i32>,
        #[bindery(required(key))]
        key: Option<Nullable<i32>>,
        #[bindery(required)]
        value: Nullable<i32>,
        #[bindery(required(when = "b"))]
        when_b: Option<i32>,
        #[bindery(required(when("b", "c")))]
        when_any: Option<i32>,
        #[bindery(required(when(b = 1, c = ["x", "y"])))]
        when_all: Option<i32>,
        #[bindery(required(unless("b", "c")))]
        unless: Option<i32>,
        #[bindery(required(when(flag = true)), required(when(amount = 1.5)))]
        two: Option<i32>,
        b: Option<i64>,
        c: Option<String>,
        flag: bool,
        amount: Option<Decimal>,
    }
    let empty = ["always required", "key required-key", "value required", "unless required-unless"];
    assert_eq!(broken(&Row::default()), empty);
    let full = Row {
        always: Some(1),
        key: Some(Nullable::Null),
        value: Nullable::Value(1),
        unless: Some(1),
        ..Row::default()
    };
    assert_eq!(broken(&full), [""; 0]);
    let b = Row { b: Some(1), ..full };
    assert_eq!(broken(&b), ["when_b required-when", "when_any required-when"]);
    let both = Row { c: Some("y".to_owned()), when_b: Some(1), when_any: Some(1), ..b };
    assert_eq!(broken(&both), ["when_all required-when"]);
    let other = Row { c: Some("z".to_owned()), unless: None, flag: true, ..both };
    assert_eq!(broken(&other), ["two required-when"]);
    let amount = Row { flag: false, amount: Some(number("1.50")), ..other };
    let found = amount.validate().expect_err("broken").to_string();
    assert_eq!(found, "two must be given when amount is 1.5");
    let two = "two must be given when flag is true";
    let flag = Row { flag: true, amount: None, ..amount };
    assert_eq!(flag.validate().expect_err("broken").to_string(), two);
}

#[test]
fn one_of_several_ways_to_name_the_same() {
    #[derive(Clone, Default, Validate)]
    #[serde(rename_all = "camelCase")]
    struct Named {
        #[bindery(required)]
        part_no: Option<String>,
        #[bindery(required, required(when = "part_no"))]
        revision: Option<String>,
        #[bindery(instead_of("part_no", "revision"))]
        uniq_key: Option<String>,
        #[bindery(needs = "partNo", excludes("uniqKey"))]
        maker: Option<String>,
        #[bindery(needs(maker = "acme"))]
        maker_no: Option<String>,
    }
    let text = || Some("a".to_owned());
    let none = Named::default();
    assert_eq!(broken(&none), ["partNo required", "revision required"]);
    let message = none.validate_first().expect_err("broken").to_string();
    assert_eq!(message, "partNo must be given, or uniqKey instead");
    let key = Named { uniq_key: text(), ..Named::default() };
    assert!(key.validate().is_ok());
    let named = Named { part_no: text(), ..Named::default() };
    assert_eq!(broken(&named), ["revision required", "revision required-when"]);
    let maker = Named { maker: text(), maker_no: text(), ..key };
    let expected = ["maker needs", "maker excludes", "makerNo needs"];
    assert_eq!(broken(&maker), expected);
    let messages = maker.validate().expect_err("broken").to_string();
    assert_eq!(
        messages,
        "maker may be given only when partNo is given\n\
         maker must not be given together with uniqKey\n\
         makerNo may be given only when maker is \"acme\""
    );
}

#[test]
fn rules_on_one_value() {
    #[derive(Validate)]
    struct Row {
        #[bindery(length(min = 2, max = 3))]
        code: String,
        #[bindery(length = 2)]
        list: Vec<u8>,
        #[bindery(pattern = r"\d{3}")]
        digits: Option<String>,
        #[bindery(one_of("Open", "Closed"))]
        state: Option<Box<str>>,
        #[bindery(one_of("each", any_case))]
        unit: String,
        #[bindery(one_of(1, 2))]
        level: i64,
        #[bindery(decimals = 2, at_least = -1.5, below = 10)]
        price: Decimal,
        #[bindery(format("MM-DD-YYYY", "YYYY-MM-DD"))]
        day: Nullable<String>,
    }
    let good = || Row {
        code: "é日".to_owned(),
        list: vec![1, 2],
        digits: Some("123".to_owned()),
        state: Some("Open".into()),
        unit: "EACH".to_owned(),
        level: 2,
        price: number("9.990"),
        day: Nullable::Value("02-29-2024".to_owned()),
    };
    assert_eq!(broken(&good()), [""; 0]);
    let bad = Row {
        code: "a".to_owned(),
        list: vec![],
        digits: Some("1234".to_owned()),
        state: Some("open".into()),
        unit: "box".to_owned(),
        level: 3,
        price: number("10.001"),
        day: Nullable::Value("02-30-2024".to_owned()),
    };
    let told = bad.validate().expect_err("broken").to_string();
    assert_eq!(
        told,
        r#"code must have 2 to 3 characters, not 1 (it is "a")
list must have 2 items, not 0
digits must have the pattern \d{3} (it is "1234")
state must be one of Open or Closed (it is "open")
unit must be each (it is "box")
level must be one of 1 or 2 (it is "3")
price must have at most 2 decimals (it is "10.001")
price must be below 10 (it is "10.001")
day must be in the format MM-DD-YYYY or YYYY-MM-DD (it is "02-30-2024")"#
    );
    let low = Row { price: number("-1.6"), ..good() };
    assert_eq!(broken(&low), ["price at-least"]);
}

#[test]
fn comparisons_with_fields_dates_and_numbers_of_any_size() {
    #[derive(Validate)]
    struct Row {
        #[bindery(below = "ordered", above = 0)]
        each: Option<i64>,
        ordered: Option<Decimal>,
        #[bindery(at_most = 170141183460469231731687303715884105727)]
        id: i128,
        #[bindery(at_least = "start", above(date = "2020-02-29"))]
        end: Date,
        start: Date,
        #[bindery(below(time = "13:00:00"))]
        hour: Time,
        #[bindery(at_most(datetime = "2024-01-01T00:00:00"))]
        at: DateTime,
    }
    let row = Row {
        each: Some(10),
        ordered: Some(number("10.0")),
        id: i128::MAX,
        end: Date::constant(2020, 2, 29),
        start: Date::constant(2020, 3, 1),
        hour: Time::constant(13, 0, 0, 0),
        at: DateTime::constant(2024, 1, 1, 0, 0, 0, 1),
    };
    let told = row.validate().expect_err("broken").to_string();
    assert_eq!(
        told,
        r#"each must be below ordered, 10.0 (it is "10")
end must be at least start, 2020-03-01 (it is "2020-02-29")
end must be above 2020-02-29 (it is "2020-02-29")
hour must be below 13:00:00 (it is "13:00:00")
at must be at most 2024-01-01T00:00:00 (it is "2024-01-01T00:00:00.000000001")"#
    );
    let free = Row { ordered: None, end: Date::constant(2021, 1, 1), ..row };
    assert_eq!(broken(&free), ["hour below", "at at-most"]);
}

#[derive(Validate)]
struct Order {
    #[bindery(nested)]
    #[serde(rename = "POItemsList")]
    items: Vec<Item>,
    #[bindery(each(length(max = 3), pattern = "[a-z]*"))]
    tags: BTreeMap<String, String>,
}

#[derive(Validate)]
struct Item {
    #[bindery(key = "ORD_QTY", lends)]
    ordered: Option<Decimal>,
    #[bindery(key = "PoitschdList", nested)]
    schedule: Option<Vec<Delivery>>,
    #[bindery(each(at_most(outer = "ORD_QTY")))]
    parts: Vec<i64>,
}

#[derive(Validate)]
struct Delivery {
    #[bindery(key = "SCHD_QTY", at_most(outer = "ORD_QTY"))]
    quantity: Decimal,
}

#[test]
fn paths_lead_through_lists_and_maps_and_outer_fields_are_found() {
    let delivery = |text| Delivery { quantity: number(text) };
    let item = |ordered: Option<&str>, schedule| Item {
        ordered: ordered.map(number),
        schedule: Some(schedule),
        parts: vec![],
    };
    let order = Order {
        items: vec![
            item(Some("10"), vec![delivery("10")]),
            item(None, vec![delivery("99")]),
            Item { parts: vec![4, 6], ..item(Some("5"), vec![delivery("5"), delivery("6")]) },
        ],
        tags: [("a b".to_owned(), "abcd".to_owned())].into(),
    };
    let paths = [
        "POItemsList[2].PoitschdList[1].SCHD_QTY at-most",
        "POItemsList[2].parts[1] at-most",
        "tags[\"a b\"] length",
    ];
    assert_eq!(broken(&order), paths);
    assert_eq!(broken(&delivery("6")), [""; 0], "alone there is nothing to compare with");
    let first = order.validate_first().expect_err("broken");
    assert_eq!(first.path(), "POItemsList[2].PoitschdList[1].SCHD_QTY");
}

#[test]
fn a_field_that_nobody_lends_is_not_passed_over() {
    #[derive(Validate)]
    struct Around {
        #[bindery(nested)]
        inner: Delivery,
    }
    let around = Around { inner: Delivery { quantity: number("1") } };
    let told = around.validate().expect_err("broken").to_string();
    assert_eq!(told, "inner.SCHD_QTY cannot be compared: no object around lends ORD_QTY");
}

#[test]
fn secrets_are_never_shown() {
    #[derive(Debug, Validate)]
    struct Login {
        #[bindery(length(max = 3))]
        key: Secret,
        #[bindery(secret, one_of("a"))]
        token: String,
        #[bindery(each(secret, length(max = 1)))]
        more: Vec<String>,
    }
    let login = Login {
        key: Secret::new("hunter2"),
        token: "hunter2".to_owned(),
        more: vec!["hunter2".to_owned()],
    };
    let violations = login.validate().expect_err("broken");
    assert_eq!(violations.len(), 3);
    let json = bindery::serde_json::to_string(&violations).expect("JSON");
    for shown in
        [violations.to_string(), format!("{violations:?}"), json, format!("{:?}", login.key)]
    {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

#[test]
fn variants_validate_their_content() {
    struct Unknown;
    #[derive(Validate)]
    enum Body {
        Order(Item),
        Note {
            #[bindery(length(max = 2), required(when = "by"))]
            check: Option<String>,
            by: Option<String>,
        },
        Nothing,
        Short(#[bindery(length(max = 2))] String),
        #[bindery(unlisted)]
        Other(Unknown),
        Pair(Unknown, Unknown),
    }
    #[derive(Validate)]
    struct Message {
        #[bindery(nested)]
        body: Body,
    }
    let told = |body| broken(&Message { body });
    let parts = Item { ordered: Some(number("1")), schedule: None, parts: vec![2] };
    assert_eq!(told(Body::Order(parts)), ["body.parts[0] at-most"]);
    let note = Body::Note { check: Some("abc".to_owned()), by: None };
    assert_eq!(told(note), ["body.check length"]);
    let note = Body::Note { check: None, by: Some("me".to_owned()) };
    assert_eq!(told(note), ["body.check required-when"]);
    assert_eq!(told(Body::Short("ab".to_owned())), [""; 0]);
    assert_eq!(told(Body::Short("abc".to_owned())), ["body length"]);
    assert_eq!(told(Body::Other(Unknown)), ["body variant"]);
    assert_eq!(told(Body::Nothing), [""; 0]);
    assert_eq!(told(Body::Pair(Unknown, Unknown)), [""; 0]);
}

bindery::listed! {
    /// Closed.
    pub enum State: closed {
        /// One.
        Open = "Open",
        /// Two.
        Done = "Done!",
    }
}

bindery::listed! {
    /// Open.
    enum Unit: open any_case { Each = "EA" }
}

#[test]
fn lists_survive_what_nobody_documented() {
    #[derive(Validate)]
    struct Row {
        #[bindery(nested)]
        state: State,
        #[bindery(nested)]
        units: Vec<Unit>,
        #[bindery(required(when(state = "Open")))]
        why: Option<String>,
    }
    let row = |state: &str, unit: &str| Row {
        state: State::from(state),
        units: vec![Unit::from(unit)],
        why: None,
    };
    assert_eq!(broken(&row("Lost", "PCS")), ["state enum"]);
    assert_eq!(broken(&row("Open", "ea")), ["why required-when"]);
    assert_eq!(broken(&row("Done!", "ea")), [""; 0]);
    assert_eq!(Unit::from("ea"), Unit::Each);
    assert_eq!(Unit::from("pcs").as_str(), "pcs");
    assert_eq!(State::from("Done!".to_owned()).to_string(), "Done!");
    let told = row("Lost", "").validate().expect_err("broken").to_string();
    assert_eq!(told, "state must be one of Open or Done! (it is \"Lost\")");
}

#[test]
fn a_violation_is_data() {
    #[derive(Validate)]
    struct Row {
        #[bindery(length(max = 1))]
        name: String,
    }
    let violations = Row { name: "x".repeat(500) }.validate().expect_err("broken");
    let violation = violations.iter().next().expect("one");
    assert_eq!(violation.value().map(|value| value.chars().count()), Some(201));
    let row = Row { name: "ab".to_owned() };
    let json = bindery::serde_json::to_string(&row.validate().expect_err("broken")).expect("JSON");
    let expected = r#"[{"path":"name","rule":"length","message":"must have at most 1 character, not 2","value":"ab"}]"#;
    assert_eq!(json, expected);
}
