//! Forms that a value can take besides a plain word: conditions, requiredness, operands, defaults.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::fact::is_unknown;
use super::{OneOrMany, Read, Reader, ScalarSaid, Text};
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{Condition, Test};
use crate::yaml::tree::{Entry, Node, Value};

/// `B` · `[B, C]` (any is given) · `{B: 1, C: [2, 3]}` (all hold).
#[derive(Debug, Clone)]
pub(crate) struct ConditionSaid {
    pub(crate) condition: Condition,
}

impl Read for ConditionSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(entries) = node.value else {
            let names = OneOrMany::<Text>::read(node, reader)?;
            return Some(Self { condition: Condition::AnyGiven(names.texts()) });
        };
        let mut tests = Vec::new();
        for entry in entries {
            let values = OneOrMany::<ScalarSaid>::read(&entry.value, reader)?;
            let values = values.0.into_iter().map(|value| value.text.owned()).collect();
            tests.push(Test { field: entry.key.to_owned(), values });
        }
        Some(Self { condition: Condition::All(tests) })
    }
}

impl JsonSchema for ConditionSaid {
    fn schema_name() -> Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let names = generator.subschema_for::<OneOrMany<Text>>();
        let values = generator.subschema_for::<OneOrMany<ScalarSaid>>();
        json_schema!({ "anyOf": [names, {"type": "object", "additionalProperties": values}] })
    }
}

/// The one entry of a mapping that has exactly one of some keys.
fn only<'n>(
    node: &'n Node<'n>,
    what: &str,
    keys: &[&str],
    reader: &mut Reader<'_>,
) -> Option<&'n Entry<'n>> {
    let entries = reader.mapping(node, what)?;
    let [entry] = entries else {
        let message = format!("{what} has exactly one of the keys {}", keys.join(", "));
        return reader.fail(Diagnostic::error(Code::WrongKind, node.span, message));
    };
    if !keys.contains(&entry.key) {
        reader.unknown_key(entry, what, keys);
        return None;
    }
    Some(entry)
}

fn text(entry: &Entry<'_>, reader: &mut Reader<'_>) -> Option<Text> {
    Text::read(&entry.value, reader)
}

/// `true` · `false` · `key` · `{when: …}` · `{unless: …}` · `{outside: …}`.
#[derive(Debug, Clone)]
pub(crate) enum RequiredSaid {
    Always,
    Key,
    Never,
    When(ConditionSaid),
    Unless(ConditionSaid),
    Outside(String),
}

impl Read for RequiredSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Some(scalar) = node.as_scalar() {
            return match scalar.text {
                "true" => Some(Self::Always),
                "key" => Some(Self::Key),
                "false" => Some(Self::Never),
                word => reader.unknown_word(node, word, &["true", "key", "false", "unknown"]),
            };
        }
        let entry = only(node, "`required`", &["when", "unless", "outside"], reader)?;
        match entry.key {
            "when" => ConditionSaid::read(&entry.value, reader).map(Self::When),
            "unless" => ConditionSaid::read(&entry.value, reader).map(Self::Unless),
            _ => text(entry, reader).map(|text| Self::Outside(text.text.owned())),
        }
    }
}

impl JsonSchema for RequiredSaid {
    fn schema_name() -> Cow<'static, str> {
        "Required".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let condition = generator.subschema_for::<ConditionSaid>();
        let text = generator.subschema_for::<Text>();
        json_schema!({ "anyOf": [
            {"enum": [true, false, "key"]},
            one_key(&[("when", &condition), ("unless", &condition), ("outside", &text)]),
        ]})
    }
}

/// A JSON Schema of an object with exactly one of these keys.
pub(crate) fn one_key(keys: &[(&str, &Schema)]) -> Schema {
    let properties: serde_json::Map<_, _> = keys
        .iter()
        .map(|(key, schema)| ((*key).to_owned(), (*schema).clone().to_value()))
        .collect();
    json_schema!({
        "type": "object", "properties": properties, "additionalProperties": false,
        "minProperties": 1, "maxProperties": 1,
    })
}

/// `5` · `ord_qty` · `{outer: ORD_QTY}` · `{outside: …}`.
#[derive(Debug, Clone)]
pub(crate) enum OperandSaid {
    /// A literal, or the name of a field beside: who resolves knows the names.
    Plain(Text),
    Outer(Text),
    Outside(String),
}

impl Read for OperandSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some() {
            return Text::read(node, reader).map(Self::Plain);
        }
        let entry = only(node, "what it is compared with", &["outer", "outside"], reader)?;
        let text = text(entry, reader)?;
        Some(if entry.key == "outer" {
            Self::Outer(text)
        } else {
            Self::Outside(text.text.owned())
        })
    }
}

impl JsonSchema for OperandSaid {
    fn schema_name() -> Cow<'static, str> {
        "Operand".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<Text>();
        json_schema!({ "anyOf": [text, one_key(&[("outer", &text), ("outside", &text)])] })
    }
}

/// `today` · `now` · a value · `{outside: …}`.
#[derive(Debug, Clone)]
pub(crate) enum DefaultSaid {
    Value(ScalarSaid),
    Outside(String),
}

impl Read for DefaultSaid {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some() {
            return ScalarSaid::read(node, reader).map(Self::Value);
        }
        let entry = only(node, "`default`", &["outside"], reader)?;
        text(entry, reader).map(|text| Self::Outside(text.text.owned()))
    }
}

impl JsonSchema for DefaultSaid {
    fn schema_name() -> Cow<'static, str> {
        "Default".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<ScalarSaid>();
        let text = generator.subschema_for::<Text>();
        json_schema!({ "anyOf": [value, one_key(&[("outside", &text)])] })
    }
}

/// `read` · `{create: po_item}`.
#[derive(Debug, Clone)]
pub(crate) struct OneWordOf {
    /// The word.
    pub(crate) word: String,
    /// What it is about, where that is said.
    pub(crate) about: Option<Text>,
}

impl OneWordOf {
    /// Reads one of `words`, alone or as the key of what it is about.
    pub(crate) fn read(
        node: &Node<'_>,
        what: &str,
        words: &[&str],
        reader: &mut Reader<'_>,
    ) -> Option<Self> {
        if let Some(scalar) = node.as_scalar() {
            let word: &str = scalar.text;
            if !words.contains(&word) {
                return reader.unknown_word(node, word, words);
            }
            return Some(Self { word: word.to_owned(), about: None });
        }
        let entry = only(node, what, words, reader)?;
        let about = if is_unknown(&entry.value) { None } else { Some(text(entry, reader)?) };
        Some(Self { word: entry.key.to_owned(), about })
    }
}
