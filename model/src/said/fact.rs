//! The one wrapper for doubt: a fact, bare or as a claim.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{CitesSaid, Read, Reader, Text};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{Basis, Claim, Dispute, Doubt, Observed, Origin};
use crate::yaml::Style;
use crate::yaml::tree::{Entry, Node, Value};

/// Whether a node is the plain word `unknown`.
pub(crate) fn is_unknown(node: &Node<'_>) -> bool {
    node.as_scalar().is_some_and(|s| s.text == "unknown" && s.style == Style::Plain)
}

/// A fact, bare or as a claim.
#[derive(Debug, Clone)]
pub(crate) struct Fact<T> {
    /// What we took; `None`: `unknown`.
    pub(crate) value: Option<T>,
    /// Basis, lines, place.
    pub(crate) origin: Origin,
    /// What is said beside it; most facts are bare.
    doubt: Option<Box<DoubtSaid<T>>>,
}

#[derive(Debug, Clone)]
struct DoubtSaid<T> {
    /// Candidates of an assumed fact.
    or: Vec<T>,
    /// What stands against it.
    disputed: Vec<DisputeSaid<T>>,
    /// When and where it was observed.
    observed: Option<Observed>,
}

/// A second statement against the one we took.
#[derive(Debug, Clone)]
pub(crate) struct DisputeSaid<T> {
    /// What it says; `None`: `unknown`.
    pub(crate) value: Option<T>,
    /// Basis, lines, place.
    pub(crate) origin: Origin,
}

impl<T> Fact<T> {
    /// A fact about which nothing is in doubt.
    pub(crate) fn bare(value: Option<T>, origin: Origin) -> Self {
        Self { value, origin, doubt: None }
    }

    /// The value we took and the candidates beside it.
    pub(crate) fn possible(&self) -> impl Iterator<Item = &T> {
        self.value.iter().chain(self.doubt.iter().flat_map(|doubt| &doubt.or))
    }

    /// The claim, if a value was said.
    pub(crate) fn claim<U>(&self, mut read: impl FnMut(&T) -> U) -> Option<Claim<U>> {
        let value = read(self.value.as_ref()?);
        let doubt = self.doubt.as_ref().map(|doubt| {
            let disputes = doubt.disputed.iter().map(|dispute| Dispute {
                value: dispute.value.as_ref().map(&mut read),
                origin: dispute.origin.clone(),
            });
            let disputes = disputes.collect();
            let candidates = doubt.or.iter().map(&mut read).collect();
            Box::new(Doubt { candidates, disputes, observed: doubt.observed.clone() })
        });
        Some(Claim { value, origin: self.origin.clone(), doubt })
    }
}

const BASES: [&str; 4] = ["documented", "observed", "example", "assumed"];
const CLAIM_KEYS: [(&str, &str); 9] = [
    ("documented", "The value that the page gives."),
    ("observed", "The value that a live reply showed."),
    ("example", "The value that only an example shows."),
    ("assumed", "The value that nobody gives: our guess."),
    ("at", "Lines of the page that say this value."),
    ("or", "What it may be instead of the guess."),
    ("disputed", "What stands against it elsewhere: a claim of its own, or several."),
    ("on", "The day it was observed."),
    ("in", "The environment it was observed in."),
];

/// A mapping is a claim if it has one of the four bases and nothing that a claim has not.
fn claim_entries<'t>(node: &Node<'t>) -> Option<&'t [Entry<'t>]> {
    let Value::Map(entries) = node.value else { return None };
    entries.iter().any(|entry| BASES.contains(&entry.key)).then_some(entries)
}

fn basis_of(word: &str) -> Option<Basis> {
    match word {
        "documented" => Some(Basis::Documented),
        "observed" => Some(Basis::Observed),
        "example" => Some(Basis::Example),
        "assumed" => Some(Basis::Assumed),
        _ => None,
    }
}

impl<T: Read> Read for Fact<T> {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Some(entries) = claim_entries(node) {
            return read_claim(node, entries, reader);
        }
        // What cannot be read states nothing, like `unknown`: it was reported, and is not missing.
        let value = if is_unknown(node) { None } else { T::read(node, reader) };
        let origin = match value {
            Some(_) => reader.fact(node.span, None, None),
            None => reader.origin(node.span),
        };
        Some(Self::bare(value, origin))
    }
}

fn read_claim<T: Read>(
    node: &Node<'_>,
    entries: &[Entry<'_>],
    reader: &mut Reader<'_>,
) -> Option<Fact<T>> {
    let mut taken: Option<(Basis, Option<T>, Span)> = None;
    let (mut or, mut disputed) = (Vec::new(), Vec::new());
    let (mut at, mut observed) = (None, Observed::default());
    for entry in entries {
        match (entry.key, basis_of(entry.key)) {
            (_, Some(basis)) => {
                if let Some((_, _, first)) = &taken {
                    let message = "a claim has one basis; this is a second one";
                    let diagnostic = Diagnostic::error(Code::BadClaim, entry.key_span, message)
                        .also(*first, "the first")
                        .help("what stands against the value you took goes under `disputed:`");
                    reader.diagnostics.push(diagnostic);
                    continue;
                }
                let value = match &entry.value {
                    node if is_unknown(node) => None,
                    node => T::read(node, reader),
                };
                taken = Some((basis, value, entry.key_span));
            }
            ("at", _) => at = CitesSaid::read(&entry.value, reader).map(|at| at.0),
            ("or", _) => {
                or = super::OneOrMany::<T>::read(&entry.value, reader)
                    .map_or_else(Vec::new, |or| or.0);
            }
            ("disputed", _) => disputed = read_disputes(&entry.value, reader),
            ("on", _) => {
                observed.on = Text::read(&entry.value, reader).map(|text| text.text.owned());
            }
            ("in", _) => {
                observed.environment =
                    Text::read(&entry.value, reader).map(|text| text.text.owned());
            }
            _ => {
                reader.unknown_key(entry, "a claim", &CLAIM_KEYS.map(|(key, _)| key));
            }
        }
    }
    let (basis, value, span) = taken?;
    if basis != Basis::Observed && observed != Observed::default() {
        let message = format!("`on` and `in` tell of an observation; this is {basis}");
        let help = "write `{observed: VALUE, on: DAY, in: ENVIRONMENT}`, or leave them out";
        reader.diagnostics.push(Diagnostic::error(Code::BadClaim, span, message).help(help));
    }
    said_twice(entries, reader);
    let origin = reader.fact(node.span, Some(basis), at);
    let observed = (basis == Basis::Observed).then_some(observed);
    let bare = or.is_empty() && disputed.is_empty() && observed.is_none();
    let doubt = (!bare).then(|| Box::new(DoubtSaid { or, disputed, observed }));
    Some(Fact { value, origin, doubt })
}

/// A candidate, or what is said against a value, that is the value itself.
fn said_twice(entries: &[Entry<'_>], reader: &mut Reader<'_>) {
    let basis = |entry: &&Entry<'_>| basis_of(entry.key).is_some();
    let Some(taken) = entries.iter().find(basis).map(|entry| &entry.value) else { return };
    let mut others: Vec<&Node<'_>> = Vec::new();
    for entry in entries {
        match entry.key {
            "or" => others.extend(several(&entry.value)),
            "disputed" => {
                let against = several(&entry.value).iter();
                let values = against.filter_map(|it| it.as_map()?.iter().find(basis));
                others.extend(values.map(|entry| &entry.value));
            }
            _ => {}
        }
    }
    for (index, other) in others.iter().enumerate() {
        if same(taken, other) || others[..index].iter().any(|it| same(it, other)) {
            let message = "this says the same again";
            let help = "list only what it may be instead; two places that say the same are both \
                        cited: `at: [23, 50]`";
            let diagnostic = Diagnostic::warning(Code::SameTwice, other.span, message).help(help);
            reader.diagnostics.push(diagnostic.also(taken.span, "it is said here"));
        }
    }
}

/// A node, or those of a list.
fn several<'n, 't>(node: &'n Node<'t>) -> &'n [Node<'t>] {
    match node.value {
        Value::List(nodes) => nodes,
        _ => std::slice::from_ref(node),
    }
}

/// Whether two nodes say the same, wherever they stand.
fn same(one: &Node<'_>, other: &Node<'_>) -> bool {
    match (one.value, other.value) {
        (Value::Scalar(one), Value::Scalar(other)) => one.text == other.text,
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Map(one), Value::Map(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| one.key == other.key && same(&one.value, &other.value))
        }
        _ => false,
    }
}

fn read_disputes<T: Read>(node: &Node<'_>, reader: &mut Reader<'_>) -> Vec<DisputeSaid<T>> {
    match node.value {
        Value::List(nodes) => nodes.iter().filter_map(|node| read_dispute(node, reader)).collect(),
        _ => read_dispute(node, reader).into_iter().collect(),
    }
}

fn read_dispute<T: Read>(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<DisputeSaid<T>> {
    let Some(entries) = claim_entries(node) else {
        let message = "what stands against a value says how we know it";
        let help = "write `disputed: {example: VALUE, at: LINES}`, \
                    with documented, observed, example or assumed";
        return reader.fail(Diagnostic::error(Code::BadClaim, node.span, message).help(help));
    };
    let fact = read_claim(node, entries, reader)?;
    Some(DisputeSaid { value: fact.value, origin: fact.origin })
}

impl<T: JsonSchema> JsonSchema for Fact<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Fact{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let bare = generator.subschema_for::<T>();
        let or_unknown = json_schema!({ "anyOf": [bare, {"const": "unknown"}] });
        let at = generator.subschema_for::<CitesSaid>();
        let list = json_schema!({ "type": "array", "items": bare });
        let text = json_schema!({ "type": ["string", "number"] });
        let claim = |with: serde_json::Map<String, serde_json::Value>| {
            let mut properties = with;
            for basis in BASES {
                properties.insert(basis.into(), or_unknown.clone().to_value());
            }
            properties.insert("at".into(), at.clone().to_value());
            for (key, doc) in CLAIM_KEYS {
                let schema = properties.get_mut(key);
                if let Some(schema) = schema.filter(|it| it.is_object()) {
                    schema["description"] = doc.into();
                }
            }
            let one_basis: Vec<_> =
                BASES.iter().map(|basis| serde_json::json!({ "required": [basis] })).collect();
            json_schema!({
                "type": "object", "properties": properties,
                "additionalProperties": false, "oneOf": one_basis,
            })
        };
        let against = claim(serde_json::Map::new());
        let mut more = serde_json::Map::new();
        let one_or_list = json_schema!({ "anyOf": [bare, list] });
        more.insert("or".into(), one_or_list.to_value());
        let disputes = json_schema!({ "anyOf": [against, {"type": "array", "items": against}] });
        more.insert("disputed".into(), disputes.to_value());
        more.insert("on".into(), text.clone().to_value());
        more.insert("in".into(), text.to_value());
        let full = claim(more);
        json_schema!({ "anyOf": [bare, {"const": "unknown"}, full] })
    }
}

/// A block, or `unknown` in its place.
#[derive(Debug, Clone)]
pub(crate) enum Known<T> {
    /// The block.
    Said(T),
    /// `unknown`, and where.
    Unknown(Origin),
}

impl<T: Read> Read for Known<T> {
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if is_unknown(node) {
            return Some(Self::Unknown(reader.origin(node.span)));
        }
        T::read(node, reader).map(Self::Said)
    }
}

impl<T: JsonSchema> JsonSchema for Known<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Known{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let block = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [block, {"const": "unknown"}] })
    }
}
