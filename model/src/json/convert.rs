//! Values from the YAML tree, and from and to the values of other libraries.

use std::borrow::Cow;

use super::scan::Text;
use super::{Extent, Kind, Member, Value};
use crate::yaml;

impl<'a> Value<'a> {
    /// JSON pasted into YAML: plain `null`, `true`, `false` and numbers are those, all other
    /// scalars are texts, and what is not written is `null`. Extents are those in the spec file.
    pub fn from_yaml(node: &'a yaml::Node) -> Value<'a> {
        let kind = match &node.value {
            yaml::Value::Empty => Kind::Null,
            yaml::Value::Scalar(scalar) => from_scalar(scalar),
            yaml::Value::List(items) => Kind::Array(items.iter().map(Value::from_yaml).collect()),
            yaml::Value::Map(entries) => {
                let member = |entry: &'a yaml::Entry| Member {
                    key: Cow::Borrowed(&entry.key),
                    extent: Extent { start: entry.key_span.start, end: entry.key_span.end },
                    value: Value::from_yaml(&entry.value),
                };
                Kind::Object(entries.iter().map(member).collect())
            }
        };
        Value { kind, extent: Extent { start: node.span.start, end: node.span.end } }
    }

    /// The same value, free of what it was read from.
    pub fn into_owned(self) -> Value<'static> {
        fn text(it: Cow<'_, str>) -> Cow<'static, str> {
            Cow::Owned(it.into_owned())
        }
        let kind = match self.kind {
            Kind::Null => Kind::Null,
            Kind::Bool(it) => Kind::Bool(it),
            Kind::Number(it) => Kind::Number(text(it)),
            Kind::String(it) => Kind::String(text(it)),
            Kind::Array(items) => Kind::Array(items.into_iter().map(Value::into_owned).collect()),
            Kind::Object(members) => {
                let owned = |it: Member<'a>| Member {
                    key: text(it.key),
                    extent: it.extent,
                    value: it.value.into_owned(),
                };
                Kind::Object(members.into_iter().map(owned).collect())
            }
        };
        Value { kind, extent: self.extent }
    }

    /// The value as `serde_json` knows it. What it cannot keep is lost: the spelling of numbers,
    /// and of a key that is there twice all values but the last.
    pub fn to_serde(&self) -> Result<serde_json::Value, OutOfRange> {
        Ok(match &self.kind {
            Kind::Null => serde_json::Value::Null,
            Kind::Bool(it) => serde_json::Value::Bool(*it),
            Kind::Number(text) => serde_json::Value::Number(to_serde_number(text)?),
            Kind::String(text) => serde_json::Value::String(text.to_string()),
            Kind::Array(items) => serde_json::Value::Array(
                items.iter().map(Value::to_serde).collect::<Result<_, _>>()?,
            ),
            Kind::Object(members) => {
                let pair = |it: &Member<'a>| Ok((it.key.to_string(), it.value.to_serde()?));
                serde_json::Value::Object(members.iter().map(pair).collect::<Result<_, _>>()?)
            }
        })
    }
}

/// The nearest number `serde_json` has; its own reader may miss that by the last digit.
fn to_serde_number(text: &str) -> Result<serde_json::Number, OutOfRange> {
    let out_of_range = || OutOfRange { number: text.to_owned() };
    // `-0` is only kept as a floating-point number.
    if text != "-0" {
        if let Ok(number) = text.parse::<i64>() {
            return Ok(number.into());
        }
        if let Ok(number) = text.parse::<u64>() {
            return Ok(number.into());
        }
    }
    let number = text.parse().map_err(|_| out_of_range())?;
    serde_json::Number::from_f64(number).ok_or_else(out_of_range)
}

/// A number beyond what a floating-point number reaches, `1e999` for one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the number {number} is beyond the range of floating-point numbers")]
pub struct OutOfRange {
    /// The number as it was spelled.
    pub number: String,
}

impl<'a> From<&'a serde_json::Value> for Value<'a> {
    fn from(value: &'a serde_json::Value) -> Self {
        Value::from(match value {
            serde_json::Value::Null => Kind::Null,
            serde_json::Value::Bool(it) => Kind::Bool(*it),
            serde_json::Value::Number(it) => Kind::Number(Cow::Owned(it.to_string())),
            serde_json::Value::String(it) => Kind::String(Cow::Borrowed(it)),
            serde_json::Value::Array(items) => Kind::Array(items.iter().map(Value::from).collect()),
            serde_json::Value::Object(members) => Kind::Object(
                members.iter().map(|(key, value)| Member::new(key.as_str(), value)).collect(),
            ),
        })
    }
}

fn from_scalar(scalar: &yaml::Scalar) -> Kind<'_> {
    let text = scalar.text.as_str();
    match text {
        _ if !scalar.is_plain() => Kind::String(Cow::Borrowed(text)),
        "null" => Kind::Null,
        "true" => Kind::Bool(true),
        "false" => Kind::Bool(false),
        _ if is_number(text) => Kind::Number(Cow::Borrowed(text)),
        _ => Kind::String(Cow::Borrowed(text)),
    }
}

/// Whether a text is a number as JSON spells them.
pub(super) fn is_number(text: &str) -> bool {
    Text { text, base: 0 }.number(0) == Ok(text.len())
}
