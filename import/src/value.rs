//! A document as a tree of values, each with the lines it stands on; JSON and YAML alike.
//!
//! It must never take a number through floating point, nor guess at what it cannot read.

use std::sync::Arc;

use bindery_model::diagnostic::{Diagnostic, any_error};
use bindery_model::json;
use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node};
use indexmap::IndexMap;

/// Members of an object, in the order written.
pub type Map = IndexMap<String, Value>;

/// One value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// What it is.
    pub kind: Kind,
    /// Its first line.
    pub first: u32,
    /// Its last line.
    pub last: u32,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was spelled.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Map(Map),
}

impl Value {
    /// The value of a key, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.as_map()?.get(key)
    }

    /// The members, if it is an object.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.kind {
            Kind::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Value]> {
        match &self.kind {
            Kind::List(items) => Some(items),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The spelling, if it is a number.
    pub fn as_number(&self) -> Option<&str> {
        match &self.kind {
            Kind::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The truth, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind {
            Kind::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Whether a key is there and is `true`.
    pub fn says(&self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool) == Some(true)
    }

    /// The text under a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The value as compact JSON.
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut String) {
        match &self.kind {
            Kind::Null => out.push_str("null"),
            Kind::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Kind::Number(text) => out.push_str(text),
            Kind::Text(text) => out.push_str(&quoted(text)),
            Kind::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    item.write_json(out);
                }
                out.push(']');
            }
            Kind::Map(map) => {
                out.push('{');
                for (index, (key, value)) in map.iter().enumerate() {
                    out.push_str(if index > 0 { ", " } else { "" });
                    out.push_str(&quoted(key));
                    out.push_str(": ");
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

/// A text as JSON writes it.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Why a document cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is neither JSON nor YAML as we read it; the first thing that is wrong.
    #[error("{name}:{line}: {message}")]
    Syntax {
        /// The document.
        name: String,
        /// The line.
        line: u32,
        /// What is wrong.
        message: String,
    },
    /// It has nothing in it.
    #[error("{0}: it is empty")]
    Empty(String),
}

/// Reads a document: as JSON if it begins like JSON, else as YAML.
pub fn read(name: &str, text: &str) -> Result<Value, Unreadable> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = Lines::of(text);
    if text.trim_start().starts_with(['{', '[']) {
        let error = match json::parse_str(text) {
            Ok(value) => return Ok(from_json(&value, &lines)),
            Err(error) => error,
        };
        // YAML in brackets looks like JSON as well.
        return read_yaml(name, text, &lines).map_err(|_| {
            let line = lines.at(u32::try_from(error.at()).unwrap_or(u32::MAX));
            Unreadable::Syntax { name: name.to_owned(), line, message: error.to_string() }
        });
    }
    read_yaml(name, text, &lines)
}

/// Reads strict JSON; `None` for anything else.
pub(crate) fn read_json(text: &str) -> Option<Value> {
    let value = json::parse_str(text).ok()?;
    Some(from_json(&value, &Lines::of(text)))
}

fn read_yaml(name: &str, text: &str, lines: &Lines) -> Result<Value, Unreadable> {
    let mut sources = Sources::default();
    let file = sources.add(name, Arc::<str>::from(text));
    let mut found: Vec<Diagnostic> = Vec::new();
    let node = yaml::read(&sources, file, &mut found);
    if any_error(&found) {
        let first = found.iter().find(|it| any_error(std::slice::from_ref(*it)));
        let (line, message) =
            first.map_or((1, String::new()), |it| (lines.at(it.span.start), it.message.clone()));
        return Err(Unreadable::Syntax { name: name.to_owned(), line, message });
    }
    let node = node.ok_or_else(|| Unreadable::Empty(name.to_owned()))?;
    Ok(from_yaml(&node, lines))
}

/// Where lines begin.
struct Lines(Vec<u32>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = ends.filter_map(|(at, _)| u32::try_from(at + 1).ok());
        Self(std::iter::once(0).chain(starts).collect())
    }

    fn at(&self, byte: u32) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= byte)).unwrap_or(u32::MAX)
    }
}

fn from_json(value: &json::Value<'_>, lines: &Lines) -> Value {
    let kind = match &value.kind {
        json::Kind::Null => Kind::Null,
        json::Kind::Bool(value) => Kind::Bool(*value),
        json::Kind::Number(text) => Kind::Number(text.to_string()),
        json::Kind::String(text) => Kind::Text(text.to_string()),
        json::Kind::Array(items) => {
            Kind::List(items.iter().map(|item| from_json(item, lines)).collect())
        }
        json::Kind::Object(members) => Kind::Map(
            members
                .iter()
                .map(|member| (member.key.to_string(), from_json(&member.value, lines)))
                .collect(),
        ),
    };
    let (first, last) = (value.extent.start, value.extent.end.max(1) - 1);
    Value { kind, first: lines.at(first), last: lines.at(last.max(first)) }
}

fn from_yaml(node: &Node, lines: &Lines) -> Value {
    let kind = match &node.value {
        yaml::Value::Empty => Kind::Null,
        yaml::Value::Scalar(scalar) if scalar.is_plain() => plain(&scalar.text),
        yaml::Value::Scalar(scalar) => Kind::Text(scalar.text.owned()),
        yaml::Value::List(items) => {
            Kind::List(items.iter().map(|item| from_yaml(item, lines)).collect())
        }
        yaml::Value::Map(entries) => Kind::Map(
            entries
                .iter()
                .map(|entry| (entry.key.owned(), from_yaml(&entry.value, lines)))
                .collect(),
        ),
    };
    let (first, last) = (node.span.start, node.span.end.max(1) - 1);
    Value { kind, first: lines.at(first), last: lines.at(last.max(first)) }
}

/// What a word without quotes is, by YAML's core schema.
fn plain(text: &str) -> Kind {
    match text {
        "null" | "Null" | "NULL" | "~" => Kind::Null,
        "true" | "True" | "TRUE" => Kind::Bool(true),
        "false" | "False" | "FALSE" => Kind::Bool(false),
        _ => match serde_json::from_str::<serde_json::Number>(text) {
            Ok(_) => Kind::Number(text.to_owned()),
            Err(_) => Kind::Text(text.to_owned()),
        },
    }
}
