//! One reply, written down, in the eyes of the judge.

use std::time::Duration;

use bindery_contract::case::{Draft, Expect};
use bindery_contract::encode::{Fill, Target, encode};
use bindery_contract::judge::{Judge, Judgement, Promise};
use bindery_contract::send::{Ended, Reply};
use bindery_model::fit::Plan;
use bindery_model::json::{Value, parse_str};
use bindery_model::vendor::Operation;
use bindery_model::{Valid, Vendor};

/// Any secret, under its name in capitals.
#[derive(Debug, Clone, Copy)]
pub struct Named;

impl Fill for Named {
    fn secret(&self, name: &str) -> Option<String> {
        Some(name.to_uppercase())
    }
}

/// Requests to nowhere.
pub fn nowhere() -> Target {
    Target { base: String::new(), headers: Vec::new() }
}

/// JSON as it is written down.
///
/// # Errors
/// Where it is none.
pub fn json(text: &str) -> Result<Value<'static>, String> {
    parse_str(text).map(Value::into_owned).map_err(|error| format!("`{text}`: {error}"))
}

/// Judges a reply of this status and text, JSON by its content type, to a request of these values
/// whose success is promised.
///
/// # Errors
/// If the request cannot be encoded.
pub fn judge(
    vendor: &Valid<Vendor>,
    operation: &Operation,
    asked: Value<'static>,
    status: u16,
    text: &str,
) -> Result<Judgement, String> {
    let plan = Plan::new(vendor);
    let sent = encode(vendor, operation, &Draft::new(asked), &nowhere(), &Named);
    let (_, parts) = sent.map_err(|error| error.to_string())?;
    let content = ("content-type".to_owned(), "application/json".to_owned());
    let reply = Reply {
        status,
        headers: if text.is_empty() { Vec::new() } else { vec![content] },
        body: text.as_bytes().to_vec(),
        ended: Ended::Whole,
        took: Duration::ZERO,
    };
    let promise = Promise { expect: &Expect::Success, origin: None };
    Ok(Judge::new(vendor, &plan).reply(operation, promise, &parts.sent(), &reply))
}
