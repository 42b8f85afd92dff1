//! What any node may say of itself.

use schemars::SchemaGenerator;
use serde_json::{Map, Value as Json};

use super::node::{Keys, described};
use super::{CitesSaid, OneOrMany, Read, Reader, Text};
use crate::vendor::{About, Basis, Note, Origin, Shared, Words};
use crate::yaml::tree::Entry;

/// The keys that every node has. Notes carry their origin already.
#[derive(Debug, Clone, Default)]
pub(crate) struct AboutSaid(pub(crate) Shared<Words>);

const KEYS: [(&str, &str); 7] = [
    ("title", "A few words."),
    ("doc", "A sentence or more, in our own words."),
    ("gap", "What the documents don't say and a caller must know."),
    ("outside", "What the page says about the vendor's own state: shown, never enforced."),
    ("at", "Lines of the page that speak for all in this node that says nothing else."),
    ("basis", "How we know all in this node that says nothing else."),
    ("deprecated", "true, or why it should no longer be used."),
];

impl Keys for AboutSaid {
    fn set(&mut self, entry: &Entry<'_>, reader: &mut Reader<'_>) -> bool {
        let words = &mut self.0;
        match entry.key {
            "title" => words.make_mut().title = text(entry, reader),
            "doc" => words.make_mut().doc = text(entry, reader),
            "gap" => words.make_mut().gaps = notes(entry, reader),
            "outside" => words.make_mut().outside = notes(entry, reader),
            "deprecated" => words.make_mut().deprecated = note(entry, reader).map(Box::new),
            // Read when the node was opened.
            "at" | "basis" => {}
            _ => return false,
        }
        true
    }

    fn names(into: &mut Vec<&'static str>) {
        into.extend(KEYS.map(|(key, _)| key));
    }

    fn properties(generator: &mut SchemaGenerator, into: &mut Map<String, Json>) {
        for (key, doc) in KEYS {
            let schema = match key {
                "at" => generator.subschema_for::<CitesSaid>(),
                "basis" => generator.subschema_for::<Basis>(),
                "gap" | "outside" => generator.subschema_for::<OneOrMany<Text>>(),
                _ => generator.subschema_for::<Text>(),
            };
            into.insert(key.into(), described(schema, doc));
        }
    }
}

fn text(entry: &Entry<'_>, reader: &mut Reader<'_>) -> Option<String> {
    Text::read(&entry.value, reader).map(|text| text.text.owned())
}

fn note(entry: &Entry<'_>, reader: &mut Reader<'_>) -> Option<Note> {
    notes(entry, reader).into_iter().next()
}

fn notes(entry: &Entry<'_>, reader: &mut Reader<'_>) -> Vec<Note> {
    let texts = OneOrMany::<Text>::read(&entry.value, reader);
    let texts = texts.map(|texts| texts.0).unwrap_or_default();
    let note = |text: Text| Note { origin: reader.origin(text.span), text: text.text.owned() };
    texts.into_iter().map(note).collect()
}

impl AboutSaid {
    /// What the node says of itself, with the origin of the node as a whole.
    pub(crate) fn resolve(&self, origin: Origin) -> About {
        About { origin, words: self.0.clone() }
    }

    /// Fills what is unsaid here with what `other` says.
    pub(crate) fn fill(&mut self, other: &Self) {
        let other = &other.0;
        if other.is_unsaid() {
            return;
        }
        let own = self.0.make_mut();
        if own.title.is_none() {
            own.title.clone_from(&other.title);
        }
        if own.doc.is_none() {
            own.doc.clone_from(&other.doc);
        }
        if own.deprecated.is_none() {
            own.deprecated.clone_from(&other.deprecated);
        }
        own.gaps.extend_from_slice(&other.gaps);
        own.outside.extend_from_slice(&other.outside);
    }
}
