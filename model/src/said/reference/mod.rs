//! The reference of the language for those who write specs: a page by hand, a table of keys for
//! each node, made from the same declarations as the reader and the schema, and for each key an
//! example with what becomes of it.
//!
//! What an entry says becomes of a key is a claim about other rooms; a test across rooms holds it
//! to what they really do. Nothing here knows them.

mod entry;
mod tables;

pub use entry::{Becomes, Entry, Output};

use serde_json::Map;

use super::language_schema;
use tables::Tables;

/// The page, with its tables and entries in place: Markdown.
pub fn language_reference() -> String {
    let schema = language_schema();
    let nothing = Map::new();
    let defs = schema["$defs"].as_object().unwrap_or(&nothing);
    let page = include_str!("../../../reference/language.md");
    page.replace("<!-- keys -->\n", &Tables::new(defs).written())
}

/// Every entry, in the order of the page.
pub fn entries() -> Vec<Entry> {
    NODES.iter().flat_map(|node| entry::read(node.name, node.entries)).collect()
}

/// A node of the page.
struct Node {
    /// Its name in the language's schema, and that of its file of entries.
    name: &'static str,
    heading: &'static str,
    /// Whose keys it has besides.
    besides: &'static [&'static str],
    /// Its keys, each with an example.
    entries: &'static str,
}

macro_rules! nodes {
    ($($name:literal $heading:literal [$($besides:literal),*],)+) => {
        &[$(Node {
            name: $name,
            heading: $heading,
            besides: &[$($besides),*],
            entries: include_str!(concat!("../../../reference/keys/", $name, ".md")),
        }),+]
    };
}

/// The nodes in the order of the page.
const NODES: &[Node] = nodes! {
    "Vendor" "Vendor file" ["Shared"],
    "Page" "Page" [],
    "Secret" "Secret" [],
    "From" "Source of a secret" [],
    "Entity" "Entity" [],
    "PageFile" "Page file" ["Shared"],
    "Shared" "Vendor file and page file" [],
    "LeftOut" "What is left out" [],
    "Operation" "Operation" [],
    "Call" "Call" [],
    "Request" "Request" ["ShapeKeys"],
    "ShapeKeys" "Shape" [],
    "Field" "Field" ["ShapeKeys"],
    "LengthRange" "Length" [],
    "PaddedKeys" "Padding" [],
    "Reply" "Reply" [],
    "Envelope" "Envelope" ["ShapeKeys"],
    "Success" "Test of success" [],
    "Outcome" "Outcome" [],
    "Fault" "Fault" ["Outcome"],
    "Provocation" "Provocation" [],
    "Example" "Example" [],
    "Scenario" "Scenario" [],
    "Step" "Step" [],
    "Claim" "Claim" [],
    "About" "Any node" [],
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The keys that a node has by itself, by the tables of the page.
    fn keys() -> BTreeSet<(&'static str, String)> {
        let schema = language_schema();
        let tables = Tables::new(schema["$defs"].as_object().expect("it has definitions"));
        let keys = NODES.iter().flat_map(|node| {
            let keys = tables.keys(node).into_iter();
            keys.map(|(key, _)| (node.name, key.clone())).collect::<Vec<_>>()
        });
        keys.collect()
    }

    #[test]
    fn every_node_and_key_of_the_language_is_in_it() {
        let schema = language_schema();
        let page = language_reference();
        for (name, node) in schema["$defs"].as_object().expect("it has definitions") {
            let Some(properties) = node["properties"].as_object() else { continue };
            assert!(NODES.iter().any(|node| node.name == name), "no table for {name}");
            for key in properties.keys() {
                assert!(page.contains(&format!("\n| [`{key}`](#")), "{name}: {key}");
            }
        }
        assert!(!page.contains("|  |"), "a key without value or meaning");
    }

    #[test]
    fn every_key_has_an_entry_and_every_entry_a_key() {
        let mut seen = BTreeSet::new();
        for entry in entries() {
            let name = format!("{} of {}", entry.key, entry.node);
            assert!(!entry.default.is_empty(), "{name}: no default");
            assert!(entry.example.lines().count() > 1, "{name}: no example");
            for output in Output::ALL {
                let becomes = entry.becomes.iter().any(|it| it.output == output);
                assert!(becomes, "{name}: what becomes of it in {}?", output.title());
            }
            assert!(seen.insert((entry.node, entry.key)), "{name}: twice");
        }
        let keys = keys();
        let missing: Vec<_> = keys.difference(&seen).collect();
        let stray: Vec<_> = seen.difference(&keys).collect();
        assert!(missing.is_empty() && stray.is_empty(), "no entry: {missing:?}; no key: {stray:?}");
    }
}
