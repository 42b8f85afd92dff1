//! Plays the invented vendor as its spec says, from memory of its own.

use std::collections::BTreeMap;
use std::sync::Mutex;

use bindery_contract::environment::{Environment, KnownId, SecretFrom, Site};
use bindery_model::json::{Value, parse_str};
use indexmap::IndexMap;

use super::{Answer, Came, reply};

pub(crate) const KEY: &str = "k3y/with odd+letters";
pub(crate) const TOKEN: &str = "t0ken-of-32-letters-and-digits-xx";

/// Number and state of each order, and how many were added.
type Orders = Mutex<(BTreeMap<String, &'static str>, u32)>;

/// An environment that knows the orders which the server has.
pub(crate) fn environment(url: String) -> Environment {
    let id = |id: &str, state: &str| KnownId {
        id: id.to_owned(),
        state: Some(state.to_owned()),
        within: IndexMap::new(),
    };
    let ids = vec![id("PO-1", "Open"), id("PO-2", "Open"), id("PO-9", "Closed")];
    let made_up = |it: &str| SecretFrom::MadeUp(it.to_owned());
    let site = Site {
        server: Some(url),
        secrets: [("key".to_owned(), made_up(KEY)), ("token".to_owned(), made_up(TOKEN))].into(),
        ids: [("order".to_owned(), ids)].into(),
        ..Site::default()
    };
    Environment::embedded([("acme".to_owned(), site)].into())
}

/// As the spec says; `bend` changes replies on their way out.
pub(crate) fn server(bend: fn(&Came, u16, &str) -> Vec<u8>) -> Answer {
    let orders: Orders = Mutex::new((
        [("PO-1", "Open"), ("PO-2", "Open"), ("PO-9", "Closed")]
            .map(|(number, state)| (number.to_owned(), state))
            .into(),
        100,
    ));
    Box::new(move |came| {
        let (status, code, text, data) = answer(came, &orders);
        let data = data.unwrap_or_else(|| "null".to_owned());
        let body = format!("{{\"code\": {code}, \"message\": \"{text}\", \"data\": {data}}}");
        bend(came, status, &body)
    })
}

pub(crate) fn plainly(_: &Came, status: u16, body: &str) -> Vec<u8> {
    reply(status, "application/json", body)
}

fn answer(came: &Came, orders: &Orders) -> (u16, u16, String, Option<String>) {
    let encoded = "/k3y%2Fwith%20odd+letters";
    let path = came.path();
    let known = ["/order", "/close"].iter().any(|end| path.ends_with(end));
    if !known {
        return (404, 13, "No such call.".to_owned(), None);
    }
    let method = came.method.as_str();
    if !matches!((method, path.ends_with("/close")), ("GET" | "POST", false) | ("POST", true)) {
        return (405, 14, format!("{method} is not allowed."), None);
    }
    match came.header("x-token") {
        None => return (401, 10, "No token.".to_owned(), None),
        Some(token) if token != format!("Bearer {TOKEN}") => {
            return (401, 11, "Token not accepted.".to_owned(), None);
        }
        Some(_) => {}
    }
    let Some(rest) = path.strip_prefix(encoded) else {
        return (403, 12, "Key not accepted.".to_owned(), None);
    };
    match (method, rest.strip_prefix("/order/").and_then(|it| it.strip_suffix("/close"))) {
        ("POST", Some(number)) => close(number, orders),
        ("POST", None) => add(&came.body, orders),
        _ => get(came.query("number").unwrap_or_default(), orders),
    }
}

fn get(number: &str, orders: &Orders) -> (u16, u16, String, Option<String>) {
    let orders = orders.lock().expect("nobody panics with it");
    match orders.0.get(number) {
        Some(state) => (200, 0, "Found.".to_owned(), Some(order(number, state, "1.00"))),
        None => (404, 20, format!("No order {number}."), None),
    }
}

fn add(body: &[u8], orders: &Orders) -> (u16, u16, String, Option<String>) {
    let text = String::from_utf8_lossy(body);
    let Ok(request) = parse_str(&text) else {
        return (400, 30, "Not JSON.".to_owned(), None);
    };
    let Some(quantity) = request.get("quantity").map(Value::to_compact) else {
        return (400, 31, "quantity is missing.".to_owned(), None);
    };
    let lines = request.get("lines").and_then(Value::as_array).unwrap_or_default();
    if lines.iter().any(|line| line.get("part").is_none()) {
        return (400, 31, "part is missing.".to_owned(), None);
    }
    if quantity == "999999" {
        return (400, 32, "Too many.".to_owned(), None);
    }
    let mut orders = orders.lock().expect("nobody panics with it");
    orders.1 += 1;
    let number = format!("PO-{}", orders.1);
    orders.0.insert(number.clone(), "Open");
    (201, 0, "Added.".to_owned(), Some(order(&number, "Open", &quantity)))
}

fn close(number: &str, orders: &Orders) -> (u16, u16, String, Option<String>) {
    let mut orders = orders.lock().expect("nobody panics with it");
    match orders.0.get_mut(number) {
        None => (404, 20, format!("No order {number}."), None),
        Some(state) if *state == "Closed" => (409, 21, "Already closed.".to_owned(), None),
        Some(state) => {
            *state = "Closed";
            (200, 0, "Closed.".to_owned(), None)
        }
    }
}

fn order(number: &str, state: &str, quantity: &str) -> String {
    format!(
        "{{\"number\": \"{number}\", \"state\": \"{state}\", \"quantity\": {quantity}, \"due\": null}}"
    )
}
