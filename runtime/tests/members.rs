//! Lists of a fixed length, items that may stand alone, values held back, and types that are
//! generic over what they carry.

use bindery::{
    Decimal, Json, Nullable, Rule, Validate,
    read::{self, Keys},
    serde_json,
    wire::{
        JSON_NULL, JsonKind,
        Spelling::{Joined, JoinedMembers, ListOrOne, Members, NullAs, Own},
        TEXT,
    },
};

bindery::listed! {
    /// Sizes.
    pub enum Size: closed {
        /// Small.
        Small = "S",
        /// Large.
        Large = "L",
    }
}

#[derive(Debug, PartialEq)]
struct Row {
    many: Vec<Decimal>,
    pair: (String, Decimal),
    joined: (String, i64),
    sizes: Vec<Size>,
}

bindery::fields! {
    Row {
        many = "many" as ListOrOne(&Own),
        pair = "pair" as Members(&[Own, Own]),
        joined = "joined" as JoinedMembers("|", &[TEXT, TEXT]),
        sizes = "sizes" as Joined("|", &Own),
    }
}

#[test]
fn each_member_has_its_own_spelling() {
    let json = r#"{"many":[1.10,2],"pair":["a",0.5],"joined":"b|7","sizes":"S|XL"}"#;
    let row: Row = serde_json::from_str(json).unwrap();
    assert_eq!(row.joined, ("b".to_owned(), 7));
    assert_eq!(row.sizes, [Size::Small, Size::Other("XL".to_owned())]);
    assert_eq!(serde_json::to_string(&row).unwrap(), json);
    let one = json.replace("[1.10,2]", "3.0");
    let row: Row = serde_json::from_str(&one).unwrap();
    assert_eq!(row.many, [Decimal::new(30, 1)]);
    for wrong in [r#"["a"]"#, r#"["a",1,2]"#, r#"["a","b"]"#, "{}"] {
        let json = json.replace(r#"["a",0.5]"#, wrong);
        assert!(serde_json::from_str::<Row>(&json).is_err(), "{wrong}");
    }
    for wrong in ["\"b\"", "\"b|7|8\"", "\"b|c\"", "7"] {
        let json = json.replace(r#""b|7""#, wrong);
        assert!(serde_json::from_str::<Row>(&json).is_err(), "{wrong}");
    }
}

#[derive(Debug, PartialEq, Validate)]
struct Reply<P> {
    #[bindery(required(key), nested)]
    data: Option<Nullable<P>>,
}

bindery::fields! { Reply<P> { data = "data" as NullAs(JSON_NULL, &Own) } }

#[derive(Debug, PartialEq, Validate)]
struct Item {
    #[bindery(length(max = 2))]
    name: String,
}

bindery::fields! { Item { name = "name" } }

#[test]
fn what_an_envelope_carries_validates_itself() {
    let reply: Reply<Vec<Item>> = serde_json::from_str(r#"{"data":[{"name":"abc"}]}"#).unwrap();
    let violations = reply.validate().expect_err("too long");
    let broken: Vec<_> = violations.iter().map(|v| (v.path().to_owned(), v.rule())).collect();
    assert_eq!(broken, [("data[0].name".to_owned(), Rule::Length)]);
    let reply: Reply<Json> = serde_json::from_str(r#"{"data":null}"#).unwrap();
    assert_eq!(reply.data, Some(Nullable::Null));
    assert!(reply.validate().is_ok());
    let reply: Reply<String> = serde_json::from_str("{}").unwrap();
    assert!(reply.validate().is_err());
}

#[test]
fn a_value_kept_says_what_it_is() {
    for (json, kind) in [
        ("{}", JsonKind::Object),
        ("[1]", JsonKind::List),
        ("\"a\"", JsonKind::Text),
        ("-1", JsonKind::Number),
        ("true", JsonKind::Boolean),
        ("null", JsonKind::Null),
    ] {
        assert_eq!(Json::parse(json).expect("JSON").kind(), kind, "{json}");
    }
    let amount: Decimal = Json::parse("1.50").and_then(|json| json.to()).expect("a decimal");
    assert_eq!(amount.to_string(), "1.50");
    let row: Row =
        read::json(br#"{"many":2,"pair":["a",1],"joined":"b|7","sizes":""}"#, Keys::Exact)
            .expect("read");
    assert_eq!(
        Json::of(&row).expect("written").as_str(),
        r#"{"many":[2],"pair":["a",1],"joined":"b|7","sizes":""}"#
    );
}

#[derive(Validate)]
struct Grid {
    #[bindery(each(length(max = 2), each(at_least = 0)))]
    rows: Vec<Vec<i64>>,
}

#[test]
fn items_of_items_have_rules_too() {
    let grid = Grid { rows: vec![vec![1, 2], vec![0, -1], vec![1, 2, 3]] };
    let violations = grid.validate().expect_err("two rules are broken");
    let paths: Vec<_> = violations.iter().map(|v| (v.path().to_owned(), v.rule())).collect();
    assert_eq!(
        paths,
        [("rows[1][1]".to_owned(), Rule::AtLeast), ("rows[2]".to_owned(), Rule::Length)]
    );
}
