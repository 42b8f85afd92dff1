//! Schemas made of several: the parts under `allOf`, and what they say together.

use super::document::{Document, Node};
use crate::left::What;
use crate::value::Kind;

/// Keywords that are read, wherever.
pub(crate) const KNOWN: [&str; 40] = [
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "properties",
    "required",
    "additionalProperties",
    "patternProperties",
    "items",
    "prefixItems",
    "allOf",
    "oneOf",
    "anyOf",
    "discriminator",
    "nullable",
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "contentEncoding",
    "$defs",
    "definitions",
];

/// Keywords that say nothing about values.
const WORDS: [&str; 14] = [
    "title",
    "description",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "default",
    "nullable",
    "$comment",
    "$ref",
    "allOf",
];

/// Keywords of objects with named fields alone.
const FIELDS: [&str; 5] =
    ["properties", "required", "type", "additionalProperties", "minProperties"];

/// One part of a schema.
#[derive(Debug, Clone)]
pub(crate) enum Part<'d> {
    /// What a reference leads to, and the reference.
    Target(Node<'d>, Node<'d>),
    /// What is written in place; its own `allOf` stands beside it in the list.
    Own(Node<'d>),
}

impl<'d> Part<'d> {
    pub(crate) fn target(&self) -> Option<&Node<'d>> {
        match self {
            Self::Target(target, _) => Some(target),
            Self::Own(_) => None,
        }
    }

    pub(crate) fn own(&self) -> Option<&Node<'d>> {
        match self {
            Self::Own(node) => Some(node),
            Self::Target(..) => None,
        }
    }
}

/// The parts of a schema; references stay references.
pub(crate) fn parts<'d>(doc: &Document<'d>, node: &Node<'d>) -> Vec<Part<'d>> {
    fn gather<'d>(doc: &Document<'d>, node: &Node<'d>, deep: u32, out: &mut Vec<Part<'d>>) {
        if let Some(reference) = node.text("$ref") {
            if let Some(target) = doc.target(node, reference) {
                out.push(Part::Target(target, node.clone()));
            }
            if !doc.siblings {
                return;
            }
        }
        for member in node.get("allOf").iter().flat_map(Node::items) {
            if deep < 64 {
                gather(doc, &member, deep + 1, out);
            }
        }
        out.push(Part::Own(node.clone()));
    }
    let mut out = Vec::new();
    gather(doc, node, 0, &mut out);
    out
}

/// What several parts say together.
pub(crate) struct Merged<'d> {
    pub(crate) nodes: Vec<Node<'d>>,
    /// The schema that is made of them.
    pub(crate) at: Node<'d>,
}

impl<'d> Merged<'d> {
    /// All parts, what references lead to included.
    pub(crate) fn of(doc: &Document<'d>, all: &[Part<'d>], at: &Node<'d>) -> Self {
        fn gather<'d>(
            doc: &Document<'d>,
            all: &[Part<'d>],
            route: &mut Vec<String>,
            out: &mut Vec<Node<'d>>,
        ) {
            for part in all {
                match part {
                    Part::Own(node) if offers(doc, node, route) => out.push(node.chosen()),
                    Part::Own(node) => out.push(node.clone()),
                    Part::Target(target, from) if route.contains(&target.pointer) => {
                        doc.leave(What::AllOf, from, "it is made of itself");
                    }
                    Part::Target(target, _) => {
                        route.push(target.pointer.clone());
                        gather(doc, &parts(doc, target), route, out);
                        route.pop();
                    }
                }
            }
        }
        let mut nodes = Vec::new();
        gather(doc, all, &mut vec![at.pointer.clone()], &mut nodes);
        Self { nodes, at: at.clone() }
    }

    /// Whether a part says anything about values.
    pub(crate) fn says_something(node: &Node<'_>) -> bool {
        let says = |key: &str| !WORDS.contains(&key) && !key.starts_with("x-");
        let object =
            |key: &str, value: &Node<'_>| key == "type" && value.value.as_text() == Some("object");
        node.members().any(|(key, value)| says(key) && !object(key, &value))
    }

    /// Whether it says nothing but named fields.
    pub(crate) fn only_fields(&self) -> bool {
        self.nodes.iter().flat_map(Node::members).all(|(key, value)| match key {
            "type" => value.value.as_text() == Some("object"),
            "additionalProperties" => value.value.as_map().is_none_or(indexmap::IndexMap::is_empty),
            _ => FIELDS.contains(&key) || WORDS.contains(&key) || key.starts_with("x-"),
        })
    }

    /// What a key says; of several parts the last.
    pub(crate) fn get(&self, key: &str) -> Option<Node<'d>> {
        self.nodes.iter().rev().find_map(|node| node.get(key))
    }

    /// Every property with the schemas that parts give it, in the order first met.
    pub(crate) fn properties(&self) -> Vec<(&'d str, Vec<Node<'d>>)> {
        let mut out: indexmap::IndexMap<&'d str, Vec<Node<'d>>> = indexmap::IndexMap::new();
        for properties in self.nodes.iter().filter_map(|node| node.get("properties")) {
            for (key, schema) in properties.members() {
                out.entry(key).or_default().push(schema);
            }
        }
        out.into_iter().collect()
    }

    /// The keys that some part requires.
    pub(crate) fn required(&self) -> Vec<String> {
        let lists = self.nodes.iter().filter_map(|node| node.get("required"));
        let texts = lists.flat_map(|it| {
            it.items().filter_map(|it| it.value.as_text().map(str::to_owned)).collect::<Vec<_>>()
        });
        texts.collect()
    }

    /// The types that all parts allow; none where no part says one.
    pub(crate) fn types(&self) -> Vec<&'d str> {
        let mut types: Option<Vec<&'d str>> = None;
        for node in self.nodes.iter().filter_map(|node| node.get("type")) {
            let own: Vec<&str> = match &node.value.kind {
                Kind::Text(word) => vec![word],
                Kind::List(words) => words.iter().filter_map(|it| it.as_text()).collect(),
                _ => continue,
            };
            types = Some(match types {
                None => own,
                Some(before) => {
                    let both: Vec<&str> =
                        before.iter().copied().filter(|it| own.contains(it)).collect();
                    if both.is_empty() { own } else { both }
                }
            });
        }
        types.unwrap_or_default()
    }

    /// Whether null is among what it allows, `type` apart.
    pub(crate) fn nullable(&self) -> bool {
        let listed = self.get("enum").is_some_and(|it| it.items().any(|it| is_null(&it)));
        listed
            || self.get("const").is_some_and(|it| is_null(&it))
            || self.nodes.iter().any(|node| node.says("nullable"))
    }

    /// The type that the other keywords speak of.
    pub(crate) fn implied_type(&self) -> Option<&'static str> {
        let has = |keys: &[&str]| keys.iter().any(|key| self.get(key).is_some());
        if has(&["properties", "additionalProperties", "patternProperties", "required"]) {
            return Some("object");
        }
        if has(&["items", "prefixItems", "minItems", "maxItems"]) {
            return Some("array");
        }
        let listed = self.get("enum").and_then(|it| it.items().find(|it| !is_null(it)));
        if let Some(value) = self.get("const").or(listed) {
            return match value.value.kind {
                Kind::Text(_) => Some("string"),
                Kind::Bool(_) => Some("boolean"),
                Kind::Number(ref text) if text.contains(['.', 'e', 'E']) => Some("number"),
                Kind::Number(_) => Some("integer"),
                _ => None,
            };
        }
        if has(&["minLength", "maxLength", "pattern"]) {
            return Some("string");
        }
        if has(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
            return Some("number");
        }
        let format = self.get("format")?;
        match format.value.as_text()? {
            "int32" | "int64" => Some("integer"),
            "float" | "double" => Some("number"),
            _ => Some("string"),
        }
    }
}

/// Whether a base offers what is made of it as one of its alternatives: it is chosen then.
fn offers(doc: &Document<'_>, node: &Node<'_>, route: &[String]) -> bool {
    let groups = [node.get("oneOf"), node.get("anyOf")];
    groups.iter().flatten().flat_map(Node::items).any(|it| {
        let reference = it.text("$ref").and_then(|it| it.strip_prefix('#'));
        let found = reference.and_then(|_| doc.target(&it, it.text("$ref")?));
        found.is_some_and(|target| route.contains(&target.pointer))
    })
}

pub(crate) fn is_null(node: &Node<'_>) -> bool {
    node.value.kind == Kind::Null
}
