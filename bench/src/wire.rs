//! Reading and writing: the type that `gen` writes for an order of 30 fields beside the same
//! struct with serde's two derives, alone and in a list of 100.

use std::io;

use bindery::read::{self, Keys};
use bindery::wire::Spelled;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::clock::{Contender, Table};
use crate::written::{At, Generated, TIMES, bare};

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    for (at, what, text) in At::both() {
        match at {
            At::One => held::<bare::Order, Generated>(table, what, at, &text)?,
            At::List => held::<Vec<bare::Order>, Vec<Generated>>(table, what, at, &text)?,
        }
    }
    Ok(())
}

/// The type with serde's derives, and the one that `gen` writes.
fn held<D, G>(table: &mut Table<'_>, what: &str, at: At, text: &str) -> io::Result<()>
where
    D: DeserializeOwned + Serialize,
    G: DeserializeOwned + Serialize + Spelled,
{
    reading::<D, G>(table, &format!("{what}, read"), at, text)?;
    let backwards = backwards(text);
    reading::<D, G>(table, &format!("{what}, read, keys the other way round"), at, &backwards)?;
    let derived: D = serde_json::from_str(text).expect("the order is read");
    let written: G = serde_json::from_str(text).expect("the order is read");
    assert_eq!(to_json(&derived), text, "serde's derive writes what was read");
    assert_eq!(to_json(&written), text, "so does what `gen` writes");
    let contenders = &mut [
        Contender::new("serde's derive", at.each(|| to_json(&derived))),
        Contender::new("as `gen` writes it", at.each(|| to_json(&written))),
    ];
    table.race_of(&format!("{what}, written"), TIMES, contenders)
}

fn reading<D, G>(table: &mut Table<'_>, what: &str, at: At, text: &str) -> io::Result<()>
where
    D: DeserializeOwned,
    G: DeserializeOwned + Spelled,
{
    let bytes = text.as_bytes();
    assert!(read::json::<G>(bytes, Keys::Exact).is_ok(), "our reader reads the order");
    let forgiving = || read::forgiving::<G>(bytes, Keys::Exact);
    let contenders = &mut [
        Contender::new("serde's derive", at.each(|| serde_json::from_str::<D>(text))),
        Contender::new("as `gen` writes it", at.each(|| serde_json::from_str::<G>(text))),
        Contender::new("… by our reader", at.each(|| read::json::<G>(bytes, Keys::Exact))),
        Contender::new("… leaving out what does not fit", at.each(forgiving)),
    ];
    table.race_of(what, TIMES, contenders)
}

/// The same JSON, the members of each object from the last to the first.
fn backwards(text: &str) -> String {
    fn turned(value: Value) -> Value {
        match value {
            Value::Object(members) => Value::Object(members.into_iter().rev().collect()),
            Value::Array(items) => Value::Array(items.into_iter().map(turned).collect()),
            other => other,
        }
    }
    turned(serde_json::from_str(text).expect("the order is JSON")).to_string()
}

fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("an order can be written")
}
