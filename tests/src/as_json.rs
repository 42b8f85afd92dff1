//! Spec files as a JSON Schema check in an editor sees them.

use bindery_model::yaml::{Node, Value};
use serde_json::{Map, Number, Value as Json};

/// YAML as an editor's schema check sees it: plain words become numbers, booleans and null.
pub fn as_json(node: &Node) -> Json {
    match &node.value {
        Value::Empty => Json::Null,
        Value::Scalar(scalar) if scalar.is_plain() => match scalar.text.as_str() {
            "null" | "~" => Json::Null,
            "true" => Json::Bool(true),
            "false" => Json::Bool(false),
            text => match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(number), _) => Json::from(number),
                (_, Ok(number)) if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                    Number::from_f64(number).map_or_else(|| Json::from(text), Json::Number)
                }
                _ => Json::from(text),
            },
        },
        Value::Scalar(scalar) => Json::from(scalar.text.as_str()),
        Value::List(items) => Json::Array(items.iter().map(as_json).collect()),
        Value::Map(entries) => {
            let members = entries.iter().map(|entry| (entry.key.owned(), as_json(&entry.value)));
            Json::Object(members.collect::<Map<_, _>>())
        }
    }
}
