//! Requests are built and replies read as the tables say, without I/O.

use bindery::{
    Decimal, Nullable, Secret,
    operation::{
        Absent, Blueprint, BuildError, Cond, Decision, Encoding, Envelope, Outcomes, Place, Reply,
        Sign, Told, Within,
    },
    read::Keys,
    wire::{
        File, JSON_NULL, NULL_TEXT, Scalar,
        Spelling::{NullAs, Own},
    },
};

const CALL: Blueprint = Blueprint {
    name: "order.add",
    method: "POST",
    path: "/API/Order/{id}/{api_key}",
    encoding: Encoding::Json,
    separator: "&",
    places: &[
        ("Authorization", Place::HeaderAs("Bearer {token}")),
        ("x-channel", Place::Header),
        ("dry", Place::Query),
        ("sid", Place::Cookie),
    ],
};

struct Order {
    id: String,
    token: Option<Secret>,
    channel: String,
    dry: bool,
    sid: String,
    price: Decimal,
    note: Option<Nullable<String>>,
    tags: Vec<String>,
    scan: Option<File>,
}

bindery::fields! {
    Order {
        id = "id",
        token = "Authorization",
        channel = "x-channel",
        dry = "dry",
        sid = "sid",
        price = "price",
        note = "note" as NullAs(JSON_NULL, &Own),
        tags = "tags",
        scan = "scan",
    }
}

fn order() -> Order {
    Order {
        id: "a/b é".to_owned(),
        token: Some(Secret::new("t0k")),
        channel: "c1".to_owned(),
        dry: true,
        sid: "s1".to_owned(),
        price: Decimal::new(110, 2),
        note: Some(Nullable::Null),
        tags: vec!["x&y".to_owned(), "z \"".to_owned()],
        scan: None,
    }
}

#[test]
fn each_field_goes_where_it_belongs() {
    let key = Secret::new("k?1");
    let request = CALL.build(&order(), &[("api_key", &key)]).expect("built");
    assert_eq!(request.method, "POST");
    assert_eq!(request.path_and_query, "/API/Order/a%2Fb%20%C3%A9/k%3F1?dry=true");
    let headers: Vec<_> = request.headers.iter().map(|(n, v)| format!("{n}: {v}")).collect();
    let expected = [
        "Authorization: Bearer t0k",
        "x-channel: c1",
        "Content-Type: application/json",
        "Cookie: sid=s1",
    ];
    assert_eq!(headers, expected);
    let body = String::from_utf8(request.body.clone()).expect("text");
    assert_eq!(body, r#"{"price":1.10,"note":null,"tags":["x&y","z \""]}"#);
    let shown = format!("{request:?}");
    assert!(
        !shown.contains("t0k") && !shown.contains("k?1") && !shown.contains("k%3F1"),
        "{shown}"
    );
}

#[test]
fn a_value_is_put_into_its_text_wherever_it_travels() {
    let sent = |place| {
        let places: &'static [(&str, Place)] = match place {
            "query" => {
                &[("Authorization", Place::QueryAs("Session {token}")), ("sid", Place::Query)]
            }
            "cookie" => &[("Authorization", Place::CookieAs("S-{token}")), ("sid", Place::Query)],
            _ => &[("Authorization", Place::BodyAs("Session {token}")), ("sid", Place::Query)],
        };
        let blueprint = Blueprint { path: "/{id}", places, ..CALL };
        blueprint.build(&order(), &[]).expect("built")
    };
    let query = sent("query").path_and_query;
    assert!(query.contains("?Authorization=Session%20t0k&sid=s1"), "{query}");
    let cookie = sent("cookie").headers;
    assert!(
        cookie.contains(&("Cookie".to_owned(), "Authorization=S-t0k".to_owned())),
        "{cookie:?}"
    );
    let body = String::from_utf8(sent("body").body).expect("text");
    assert!(body.starts_with(r#"{"Authorization":"Session t0k","x-channel":"c1""#), "{body}");
}

#[test]
fn other_encodings_of_the_same_fields() {
    let key = Secret::new("k");
    let sent = |encoding, separator| {
        let blueprint = Blueprint { separator, ..CALL.sent_as(encoding) };
        blueprint.build(&order(), &[("api_key", &key)]).expect("built")
    };
    let query = sent(Encoding::Query, "?");
    let expected = "/API/Order/a%2Fb%20%C3%A9/k?dry=true?price=1.10?note=?tags=x%26y?tags=z%20%22";
    assert_eq!(query.path_and_query, expected);
    assert!(query.body.is_empty() && query.headers.iter().all(|(name, _)| name != "Content-Type"));
    let form = sent(Encoding::Form, "&");
    assert_eq!(form.body, b"price=1.10&note=&tags=x%26y&tags=z+%22");
    let multipart = sent(Encoding::Multipart, "&");
    let body = String::from_utf8(multipart.body).expect("text");
    assert!(body.starts_with("--bindery-part-0\r\nContent-Disposition: form-data; name=\"price\"\r\n\r\n1.10\r\n--bindery-part-0\r\n"), "{body}");
    assert!(body.ends_with("--bindery-part-0--\r\n"));
    let scan = File::new("a \"b\".pdf", *b"%PDF\xff").with_content("application/pdf");
    let order_with = Order { scan: Some(scan), ..order() };
    let multipart = CALL.sent_as(Encoding::Multipart).build(&order_with, &[("api_key", &key)]);
    let body = multipart.expect("built").body;
    let part = b"\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"a %22b%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\xff\r\n";
    assert!(body.windows(part.len()).any(|window| window == part));
    let json = CALL.build(&order_with, &[("api_key", &key)]).expect("built").body;
    assert!(json.ends_with(br#""scan":"JVBERv8="}"#));
    let none = Blueprint { ..CALL.sent_as(Encoding::None) };
    let error = none.build(&order(), &[("api_key", &key)]).expect_err("no place");
    assert_eq!(error, BuildError::NoPlace("price".to_owned()));
}

#[test]
fn what_cannot_be_built_says_why() {
    assert_eq!(CALL.build(&order(), &[]), Err(BuildError::NoValue("api_key".to_owned())));
    let key = Secret::new("k");
    let split = Order { channel: "a\r\nb: c".to_owned(), ..order() };
    let error = CALL.build(&split, &[("api_key", &key)]).expect_err("header");
    assert_eq!(error, BuildError::BadHeader("x-channel".to_owned()));
    let empty = Order { id: String::new(), ..order() };
    let error = CALL.build(&empty, &[("api_key", &key)]).expect_err("path");
    assert_eq!(error, BuildError::NoValue("id".to_owned()));
}

const NO_HOLES: &[(&str, &[&str])] = &[];

const ENVELOPE: Envelope = Envelope {
    keys: Keys::Exact,
    code: &[&["Code"]],
    text: &[&["Message"]],
    payload: &[&["ResponseObject"]],
    success: Some(Told {
        when: &[Cond::Is {
            key: &[&["Code"]],
            any_of: &[Scalar::Number("200"), Scalar::Text("200")],
            absent: Absent::Untold,
        }],
        unless: &[],
    }),
};

const FRAMEWORK: Envelope =
    Envelope { code: &[], payload: &[], success: None, text: &[&["error", "text"]], ..ENVELOPE };

const NOTHING: Told = Told { when: &[], unless: &[] };

const FORBIDDEN: Sign = Sign {
    within: Within::Envelope(&ENVELOPE),
    status: &[],
    code: &["403"],
    text: &[],
    holes: NO_HOLES,
    told: NOTHING,
    keys: &[],
};

static OUTCOMES: Outcomes = Outcomes {
    success: Within::Envelope(&ENVELOPE),
    status: &[],
    keys: &[],
    faults: &[
        Sign {
            text: &["Invalid API Key."],
            told: Told {
                when: &[Cond::Is {
                    key: &[&["IsValidUser"]],
                    any_of: &[Scalar::Boolean(false), Scalar::Text("false")],
                    absent: Absent::Untold,
                }],
                unless: &[],
            },
            ..FORBIDDEN
        },
        Sign {
            text: &["Order {id} is in status: {s}"],
            holes: &[("s", &["Open", "Done"])],
            ..FORBIDDEN
        },
        FORBIDDEN,
        Sign { code: &[], status: &[412], ..FORBIDDEN },
        Sign {
            within: Within::Envelope(&FRAMEWORK),
            code: &[],
            text: &["No path {id}"],
            status: &[404],
            ..FORBIDDEN
        },
    ],
};

fn decided(status: u16, body: &str) -> String {
    match OUTCOMES.decide(&Reply { status, headers: &[], body: body.as_bytes() }) {
        Ok(Decision::Success(_)) => "success".to_owned(),
        Ok(Decision::Fault(index, found)) => match (found.hole("id"), found.hole("s")) {
            (Some(id), Some(s)) => format!("fault {index}: {id} {s}"),
            _ => format!("fault {index}"),
        },
        Ok(Decision::Undocumented(found)) => {
            format!("undocumented {} {:?} {:?}", found.status(), found.code(), found.text())
        }
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_envelope_decides_whatever_the_status() {
    let cases = [
        (500, r#"{"Code":"200"}"#, "success"),
        (200, r#"{"Code":200.0}"#, "success"),
        (200, r#"{"Code":403,"Message":"Invalid API Key.","IsValidUser":"false"}"#, "fault 0"),
        (200, r#"{"Code":403,"Message":"Invalid API Key.","IsValidUser":true}"#, "fault 2"),
        (200, r#"{"Code":"403","Message":"Order 7 is in status: Done"}"#, "fault 1: 7 Done"),
        (200, r#"{"Code":"403","Message":"Order 7 is in status: Lost"}"#, "fault 2"),
        (412, r#"{"Code":1}"#, "fault 3"),
        (500, r#"{"Message":"Oh"}"#, "undocumented 500 None Some(\"Oh\")"),
        (404, r#"{"error":{"text":"No path /a"}}"#, "fault 4"),
        (404, r#"{"Code":1,"error":{"text":"No path /a"}}"#, "fault 4"),
        (412, "<html>", "fault 3"),
        (200, "<html>", "success"),
        (500, "<html>", "undocumented 500 None Some(\"<html>\")"),
    ];
    for (status, body, expected) in cases {
        assert_eq!(decided(status, body), expected, "{body}");
    }
}

#[derive(Debug, PartialEq)]
struct Row {
    ordered: Decimal,
    note: Option<String>,
}

bindery::fields! { Row { ordered = "ORD_QTY", note = "NOTE" } }

#[derive(Debug, PartialEq)]
struct Headers {
    left: Option<i64>,
    at: Option<String>,
    busy: Option<bool>,
}

bindery::fields! { Headers { left = "X-Left", at = "X-At", busy = "X-Busy" } }

#[test]
fn a_payload_is_read_with_its_place_in_the_reply() {
    let success = |body| match OUTCOMES.decide(&Reply { status: 200, headers: &[], body }) {
        Ok(Decision::Success(found)) => found,
        other => panic!("{other:?}"),
    };
    let found = success(br#"{"Code":200,"ResponseObject":[{"ORD_QTY":1.10},{"ORD_QTY":"x"}]}"#);
    let rows = found.payload::<Vec<Row>>().expect("the first fits");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows.misfits[0].path(), "ResponseObject[1].ORD_QTY");
    let what = "expected a decimal as a number, found the string \"x\"";
    assert_eq!(rows.misfits[0].what(), what);
    let found = success(br#"{"Code":200,"ResponseObject":{"ORD_QTY":"x"}}"#);
    let error = found.payload::<Row>().expect_err("a string");
    assert_eq!((error.path(), error.what()), ("ResponseObject.ORD_QTY", what));
    let found = success(br#"{"Code":200,"ResponseObject":"null"}"#);
    let nothing = found.payload_as::<Nullable<Row>>(&NullAs(NULL_TEXT, &Own));
    assert_eq!(nothing.expect("read").payload, Nullable::Null);
    let found = success(br#"{"Code":200,"ResponseObject":{"ORD_QTY":1}}"#);
    let row = found.payload_as::<Nullable<Row>>(&NullAs(JSON_NULL, &Own));
    let expected = Row { ordered: Decimal::ONE, note: None };
    assert_eq!(row.expect("read").payload, Nullable::Value(expected));
    let found = success(br#"{"Code":200,"ResponseObject":{"ORD_QTY":1,"NOTE":null}}"#);
    let answer = found.payload::<Row>().expect("read");
    assert_eq!(answer.ordered, Decimal::ONE);
    let misfits: Vec<String> = answer.misfits.iter().map(ToString::to_string).collect();
    assert_eq!(misfits, ["ResponseObject.NOTE: expected a string, found null"]);
    let error = success(br#"{"Code":200}"#).payload::<Row>().expect_err("nothing");
    assert_eq!(error.to_string(), "ResponseObject: the payload is missing");
}

#[test]
fn headers_are_read_by_their_table() {
    let headers = [("x-left", "17"), ("X-AT", " 12 "), ("X-Busy", "perhaps")];
    let reply = Reply { status: 200, headers: &headers, body: br#"{"Code":200}"# };
    let Ok(Decision::Success(found)) = OUTCOMES.decide(&reply) else { panic!("a success") };
    let answer = found.nothing().and_then(|answer| answer.with_headers::<Headers>(&found));
    let answer = answer.expect("read");
    let expected = Headers { left: Some(17), at: Some("12".to_owned()), busy: None };
    assert_eq!(answer.headers, expected);
    let told = answer.misfits[0].to_string();
    assert_eq!(told, "headers.X-Busy: expected a boolean, found the string \"perhaps\"");
}

#[test]
fn without_an_envelope_the_status_decides() {
    let unauthorized = Sign { within: Within::Bare, status: &[401], code: &[], ..FORBIDDEN };
    let faults: &'static [Sign] = Box::leak(Box::new([unauthorized]));
    let outcomes = Outcomes { success: Within::Bare, status: &[], keys: &[], faults };
    let reply = |status, body| outcomes.decide(&Reply { status, headers: &[], body });
    match reply(200, br#"["a"]"#) {
        Ok(Decision::Success(found)) => {
            assert_eq!(found.payload::<Vec<String>>().expect("read").payload, ["a"]);
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(reply(401, b"<html>"), Ok(Decision::Fault(0, _))));
    assert!(matches!(reply(500, b""), Ok(Decision::Undocumented(_))));
}

#[cfg(feature = "http")]
#[test]
fn as_the_crate_http_has_it() {
    let key = Secret::new("k");
    let request = CALL.build(&order(), &[("api_key", &key)]).expect("built");
    let request = request.into_http("https://api.example.com/v1/").expect("a request");
    let uri = "https://api.example.com/v1/API/Order/a%2Fb%20%C3%A9/k?dry=true";
    assert_eq!(request.uri(), uri);
    assert!(request.headers()["authorization"].is_sensitive());
}

#[test]
fn where_nobody_knows_the_envelope_code_and_text_are_sought_anywhere() {
    const DENIED: Sign =
        Sign { within: Within::Unknown, code: &["ERR0001"], text: &["No token"], ..FORBIDDEN };
    const IN_STATE: Sign =
        Sign { within: Within::Unknown, code: &[], text: &["Order {id} is {s}"], ..FORBIDDEN };
    static ANYWHERE: Outcomes = Outcomes {
        success: Within::Envelope(&ENVELOPE),
        status: &[200],
        keys: &[],
        faults: &[DENIED, IN_STATE],
    };
    let decide = |status, body: &'static str| {
        let reply = Reply { status, headers: &[("X-Id", "7")], body: body.as_bytes() };
        match ANYWHERE.decide(&reply) {
            Ok(Decision::Fault(at, found)) => {
                assert_eq!(found.header("x-id"), Some("7"));
                format!("{at} {:?} {:?}", found.text(), found.hole("id"))
            }
            other => format!("{other:?}").split('(').take(2).collect::<Vec<_>>().join("("),
        }
    };
    let denied = r#"{"error":{"code":"ERR0001","reasons":["No token"]}}"#;
    assert_eq!(decide(401, denied), "0 Some(\"No token\") None");
    assert_eq!(decide(200, denied), "0 Some(\"No token\") None", "nothing is there as payload");
    assert_eq!(decide(400, r#"["Order 4 is Open"]"#), "1 Some(\"Order 4 is Open\") Some(\"4\")");
    assert_eq!(decide(400, "Order 4 is Open"), "1 Some(\"Order 4 is Open\") Some(\"4\")");
    let quoted = r#"{"ResponseObject":"Order 4 is Open"}"#;
    assert_eq!(decide(200, quoted), "Ok(Success");
}

#[test]
fn a_fault_of_which_only_the_keys_are_known_is_told_by_them() {
    const FAILED: Sign = Sign { code: &[], keys: &["Status", "Error"], ..FORBIDDEN };
    static BY_KEYS: Outcomes = Outcomes {
        success: Within::Bare,
        status: &[],
        keys: &["Number", "List"],
        faults: &[FAILED],
    };
    let decide = |status, body: &'static str| match BY_KEYS.decide(&Reply {
        status,
        headers: &[],
        body: body.as_bytes(),
    }) {
        Ok(Decision::Success(_)) => "success",
        Ok(Decision::Fault(..)) => "fault",
        _ => "undocumented",
    };
    assert_eq!(decide(200, r#"{"Status":1,"Error":"x"}"#), "fault");
    assert_eq!(decide(200, r#"{"Number":1,"List":[]}"#), "success");
    assert_eq!(decide(200, r#"{"Status":1,"Number":1,"List":[]}"#), "success");
    assert_eq!(decide(500, r#"{"Status":1,"Error":"x","More":1}"#), "fault");
    assert_eq!(decide(500, r#"{"Other":1}"#), "undocumented");
}
