//! Names with what stands under them, and values that may come alone or in a list.

use std::borrow::Cow;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Read, Reader, Text};
use crate::source::Span;
use crate::yaml;
use crate::yaml::Piece;
use crate::yaml::tree::{Node, Value};

/// A mapping whose keys are names, in the order written.
#[derive(Debug, Clone)]
pub(crate) struct Named<T>(pub(crate) Vec<NamedEntry<T>>);

/// One name and what stands under it.
#[derive(Debug, Clone)]
pub(crate) struct NamedEntry<T> {
    pub(crate) name: Piece,
    pub(crate) name_span: Span,
    pub(crate) value: T,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Named<T> {
    /// The entry with this name.
    pub(crate) fn get(&self, name: &str) -> Option<&NamedEntry<T>> {
        self.0.iter().find(|entry| entry.name == name)
    }

    /// The entries in order.
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, NamedEntry<T>> {
        self.0.iter()
    }
}

impl<T: Read> Read for Named<T> {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.as_scalar().is_some_and(|scalar| scalar.text == "none") {
            return Some(Self::default());
        }
        let entries = reader.mapping(node, "names and what they stand for")?;
        let mut named = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(value) = T::read(&entry.value, reader) else { continue };
            named.push(NamedEntry {
                name: reader.piece(entry.key),
                name_span: entry.key_span,
                value,
            });
        }
        Some(Self(named))
    }
}

impl<T: JsonSchema> JsonSchema for Named<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Named{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [
            {"type": ["object", "null"], "additionalProperties": value},
            {"const": "none"},
        ]})
    }
}

/// What can be read of some nodes, kept in as much room as it takes.
fn each<T: Read>(nodes: &[Node<'_>], reader: &mut Reader<'_>) -> Vec<T> {
    let mut read = Vec::with_capacity(nodes.len());
    read.extend(nodes.iter().filter_map(|node| T::read(node, reader)));
    read
}

/// One value, or a list of them.
#[derive(Debug, Clone)]
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

impl<T: Read> Read for OneOrMany<T> {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let nodes = match node.value {
            Value::List(nodes) => nodes,
            _ => std::slice::from_ref(node),
        };
        Some(Self(each(nodes, reader)))
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, {"type": "array", "items": one}] })
    }
}

impl OneOrMany<Text> {
    /// The texts alone.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.0.iter().map(|text| text.text.owned()).collect()
    }
}

/// A list, and nothing but a list.
#[derive(Debug, Clone)]
pub(crate) struct Listing<T>(pub(crate) Vec<T>);

impl<T: Read> Read for Listing<T> {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(nodes) = node.as_list() else {
            return reader.wrong_kind(node, "a list");
        };
        Some(Self(each(nodes, reader)))
    }
}

impl<T: JsonSchema> JsonSchema for Listing<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Listing{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({"type": "array", "items": one})
    }
}

impl Read for yaml::Node {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        Some(node.owned(reader.whole()))
    }
}

/// What is kept as it was pasted, for the vendor to share.
impl Read for Arc<yaml::Node> {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self::new(node.owned(reader.whole())))
    }
}

impl JsonSchema for yaml::Node {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Pasted".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!(true)
    }
}
