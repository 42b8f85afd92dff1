//! What is answered, step by step, without a socket.

use crate::common::{Called, Got};
use bindery_sandbox::{Options, Replies};

fn shop() -> Called {
    Called::new("shop", &Options::default())
}

/// Code and text of a reply in the shop's envelope.
fn told(got: &Got) -> String {
    format!("{} {} {}", got.status, got.at("/code"), got.at("/message"))
}

#[test]
fn the_documented_example_is_the_reply() {
    let mut shop = shop();
    let got = shop.call("POST", "/{key}/orders", r#"{"kind": "small", "note": "ring twice"}"#);
    assert_eq!(told(&got), r#"200 0 "Added""#);
    assert_eq!(got.at("/data/total"), "1.50", "numbers keep the spelling of the page");
    assert_eq!(got.at("/data/count"), r#""3""#);
    assert_eq!(got.header("content-type"), Some("application/json"));
}

#[test]
fn a_request_is_judged_in_order() {
    let mut shop = shop();
    let cases = [
        ("POST", "/{key}/order", "not JSON", "404"),
        ("PATCH", "/{key}/orders", "not JSON", r#"405 23 "Use POST.""#),
        ("POST", "/{key}/orders", "not JSON", r#"200 20 "Not JSON.""#),
        ("POST", "/{key}/orders", r#"{"kind": "odd"}"#, r#"200 22 "Kind odd is unknown.""#),
        ("POST", "/{key}/orders", r#"{"note": "x"}"#, r#"200 21 "A kind is needed.""#),
        ("GET", "/{key}/orders?id=nobody", "", r#"200 30 "No order nobody.""#),
        ("GET", "/{key}/orders", "", r#"200 31 "Say more.""#),
        (
            "POST",
            "/{key}/lines",
            r#"{"order": "no", "part": "p", "qty": 1}"#,
            r#"200 50 "No such order.""#,
        ),
    ];
    for (method, target, body, expected) in cases {
        let got = shop.call(method, target, body);
        if expected == "404" {
            assert_eq!(got.status, 404);
            assert!(got.json().get("error").is_some(), "{}", got.text);
        } else {
            assert_eq!(told(&got), expected, "{method} {target} {body}");
        }
    }
}

#[test]
fn secrets_are_missing_wrong_or_malformed() {
    let mut shop = shop();
    let token = shop.secret("token");
    let wrong: String = token.chars().rev().collect();
    let bearer = format!("Bearer {token}");
    let body = r#"{"kind": "big"}"#;
    let mut tell =
        |headers: &[(&str, &str)]| told(&shop.call_with("POST", "/{key}/orders", headers, body));
    assert_eq!(tell(&[]), r#"200 10 "No token.""#);
    assert_eq!(tell(&[("x-token", &wrong)]), r#"200 11 "Token refused.""#);
    assert_eq!(
        tell(&[("X-Token", "short")]),
        r#"200 11 "Token refused.""#,
        "malformed is wrong here"
    );
    assert_eq!(tell(&[("authorization", &token)]), r#"200 11 "Token refused.""#);
    assert_eq!(tell(&[("Authorization", &bearer)]), r#"200 0 "Added""#);
    assert_eq!(tell(&[("x-token", &token), ("Authorization", &bearer)]), r#"200 0 "Added""#);

    let got = shop.call("POST", "/not-the-key/orders", body);
    assert_eq!((got.status, got.header("x-bindery-sandbox")), (401, Some("refused")));
    assert!(!got.text.contains(&token) && !got.text.contains("not-the-key"), "{}", got.text);
}

#[test]
fn logging_in_hands_out_the_token_in_every_documented_encoding() {
    let mut shop = shop();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let got = shop.call_with("POST", "/login", &form, "user=a%20b");
    assert_eq!(got.at("/data/token"), format!("{:?}", shop.secret("token")));

    let multipart = [("content-type", "multipart/form-data; boundary=B")];
    let body = "--B\r\nContent-Disposition: form-data; name=\"user\"\r\n\r\na\r\n--B--\r\n";
    assert_eq!(told(&shop.call_with("POST", "/login", &multipart, body)), r#"200 0 "Welcome""#);

    let got = shop.call_with("POST", "/login", &form, "");
    assert_eq!(got.at("/code"), "12");
    let json = [("content-type", "application/json")];
    let got = shop.call_with("POST", "/login", &json, r#"{"user": "a"}"#);
    assert_eq!((got.status, got.header("x-bindery-sandbox")), (415, Some("refused")));
}

#[test]
fn what_was_made_is_remembered() {
    let mut shop = shop();
    let body = r#"{"kind": "big", "note": "mine", "due": "2026-05-06"}"#;
    let made = shop.call("POST", "/{key}/orders", body);
    assert_eq!(made.at("/data/kind"), r#""big""#);
    let id = made.at("/data/id").replace('"', "");
    let read = shop.call("GET", &format!("/{{key}}/orders?id={id}"), "");
    assert_eq!(read.at("/data/0/id"), format!("{id:?}"));
    assert_eq!(read.at("/data/0/due"), r#""2026-05-06""#);
    assert_eq!(read.at("/data/0/status"), r#""OPEN""#);
    assert_eq!(read.json().get("data").and_then(|d| d.as_array()).map(<[_]>::len), Some(1));

    let other = shop.call("POST", "/{key}/orders", body).at("/data/id");
    assert_ne!(other, format!("{id:?}"), "each new order has an identity of its own");
}

#[test]
fn states_move_and_are_required() {
    let mut shop = shop();
    let id = shop.id("order", Some("Open"));
    let release = format!("/{{key}}/orders/{id}/release");
    assert_eq!(told(&shop.call("PUT", &release, "")), r#"200 0 "Released""#);
    let again = shop.call("PUT", &release, "");
    assert_eq!(told(&again), format!(r#"200 40 "Order {id} is in status: RELEASED""#));
    let read = shop.call("GET", &format!("/{{key}}/orders?id={id}"), "");
    assert_eq!(read.at("/data/0/status"), r#""RELEASED""#);
    let closed = shop.id("order", Some("Closed"));
    let got = shop.call("PUT", &format!("/{{key}}/orders/{closed}/release"), "");
    assert_eq!(told(&got), format!(r#"200 40 "Order {closed} is in status: CLOSED""#));
}

#[test]
fn a_search_finds_something_that_exists() {
    let mut shop = shop();
    let found = shop.call("GET", "/{key}/orders?status=Closed", "");
    let id = found.at("/data/0/id");
    assert!(shop.state.known().iter().any(|known| {
        format!("{:?}", known.id) == id && known.state.as_deref() == Some("Closed")
    }));
    assert_eq!(found.at("/data/0/status"), r#""CLOSED""#);
}

#[test]
fn lines_live_and_die_in_their_order() {
    let mut shop = shop();
    let order = shop.id("order", Some("Open"));
    let body = format!(r#"{{"Order": "{order}", "PART": "bolt", "qty": 5}}"#);
    let made = shop.call("POST", "/{key}/lines", &body);
    assert_eq!(told(&made), r#"200 0 "Line added""#);
    assert_eq!(made.at("/data/order"), format!("{order:?}"));
    assert_eq!(made.at("/data/part"), r#""bolt""#, "a name is matched in any case");
    assert_eq!(made.at("/data/QTY"), "5");
    let line = made.at("/data/line").replace('"', "");

    let other = shop.id("order", Some("Closed"));
    let mut delete = |order: &str| {
        told(&shop.call("DELETE", &format!("/{{key}}/lines?order={order}&line={line}"), ""))
    };
    assert_eq!(delete(&other), r#"200 60 "No such line.""#);
    assert_eq!(delete(&order), r#"200 0 "Line deleted""#);
    assert_eq!(delete(&order), r#"200 60 "No such line.""#);
}

#[test]
fn what_no_page_documents_is_refused_plainly() {
    let mut shop = shop();
    let got = shop.call("POST", "/{key}/orders", r#"{"kind": "big", "note": 7}"#);
    assert_eq!((got.status, got.header("x-bindery-sandbox")), (400, Some("refused")));
    assert!(got.text.contains("/note"), "{}", got.text);
    let closed = shop.id("order", Some("Closed"));
    let body = format!(r#"{{"order": "{closed}", "part": "p", "qty": 1}}"#);
    let got = shop.call("POST", "/{key}/lines", &body);
    assert_eq!((got.status, got.header("x-bindery-sandbox")), (409, Some("refused")));
}

#[test]
fn the_same_seed_answers_the_same() {
    let play = |seed| {
        let mut shop = Called::new("shop", &Options { seed, ..Options::default() });
        let made = shop.call("POST", "/{key}/orders", r#"{"kind": "big"}"#).text;
        (shop.secret("token"), shop.state.known(), made)
    };
    assert!(play(1) == play(1));
    assert!(play(1).0 != play(2).0);
    assert!(play(1).1 != play(2).1);
}

#[test]
fn shuffled_replies_vary_what_the_page_leaves_free() {
    let options = Options { replies: Replies::Shuffled, ..Options::default() };
    let mut shop = Called::new("shop", &options);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        let got = shop.call("GET", "/{key}/orders?status=Open", "");
        assert_eq!(got.at("/code"), "0");
        let first = got.json().find(&"/data/0".parse().expect("a pointer")).cloned();
        let first = first.expect("an order");
        let keys = first.as_object().expect("an object").iter().map(|m| m.key.to_string());
        seen.insert(keys.collect::<Vec<_>>());
    }
    assert!(seen.len() > 1, "fields that may be absent sometimes are: {seen:?}");
    assert!(seen.iter().all(|keys| keys.contains(&"status".to_owned())), "required ones never");
}
