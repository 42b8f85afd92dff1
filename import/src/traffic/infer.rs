//! What values have in common: the shape that all of them fit.

use std::collections::BTreeSet;

use bindery_layout::Tree;
use indexmap::IndexMap;

use super::secrets::is_secret;
use crate::value::{Kind, Value};

/// What was seen at one place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Seen {
    /// `null`, `boolean`, `integer`, `decimal`.
    kinds: BTreeSet<&'static str>,
    texts: Texts,
    fields: Option<IndexMap<String, Seen>>,
    items: Option<Box<Seen>>,
}

/// The texts that were seen: whether any, and what all of them could be.
#[derive(Debug, Clone, Copy, Default)]
struct Texts {
    any: bool,
    not_date: bool,
    not_moment: bool,
}

impl Seen {
    fn saw(&mut self, kind: &'static str) {
        self.kinds.insert(kind);
    }

    fn has(&self, kind: &str) -> bool {
        self.kinds.contains(kind)
    }

    /// One value more.
    pub(crate) fn add(&mut self, value: &Value) {
        match &value.kind {
            Kind::Null => self.saw("null"),
            Kind::Bool(_) => self.saw("boolean"),
            Kind::Number(text) if text.contains(['.', 'e', 'E']) => self.saw("decimal"),
            Kind::Number(_) => self.saw("integer"),
            Kind::Text(text) => {
                self.texts.any = true;
                self.texts.not_date |= !is_date(text);
                self.texts.not_moment |= !is_moment(text);
            }
            Kind::List(items) => {
                let seen = self.items.get_or_insert_default();
                for item in items {
                    seen.add(item);
                }
            }
            Kind::Map(map) => {
                let fields = self.fields.get_or_insert_default();
                for (key, value) in map {
                    fields.entry(key.clone()).or_default().add(value);
                }
            }
        }
    }

    /// A text as a query string or a header has it: a number if it looks like one.
    pub(crate) fn add_text(&mut self, text: &str) {
        let plain = text.len() <= 15 && !(text.starts_with('0') && text.len() > 1);
        let digits = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
        if digits && plain {
            self.saw("integer");
        } else if matches!(text, "true" | "false") {
            self.saw("boolean");
        } else {
            self.texts.any = true;
            self.texts.not_date |= !is_date(text);
            self.texts.not_moment |= !is_moment(text);
        }
    }

    /// For texts everywhere: what was sometimes a number and sometimes not is text.
    pub(crate) fn settled(mut self) -> Self {
        if self.texts.any || self.kinds.len() > 1 {
            self.texts = Texts { any: true, not_date: true, not_moment: true };
            self.kinds.clear();
        }
        self
    }

    /// The fields, if objects were seen and nothing else.
    pub(crate) fn only_fields(&self) -> Option<&IndexMap<String, Seen>> {
        let other = !self.kinds.is_empty() || self.texts.any || self.items.is_some();
        self.fields.as_ref().filter(|_| !other)
    }

    /// The keys of a shape that all of it fits, added to a mapping.
    pub(crate) fn with_shape(&self, tree: Tree) -> Tree {
        let shapes = self.shapes();
        let tree = match shapes.as_slice() {
            [] => tree.with("type", Tree::word("unknown")),
            [(key, value)] => {
                let tree = tree.with(*key, value.clone());
                if *key == "type" && value.as_text() == Some("datetime") {
                    tree.with("format", Tree::word("rfc3339"))
                } else {
                    tree
                }
            }
            several => {
                let one = |(key, value): &(&str, Tree)| match *key {
                    "type" => value.clone(),
                    key => Tree::map().with(key, value.clone()),
                };
                tree.with("either", several.iter().map(one).fold(Tree::list(), Tree::item))
            }
        };
        if self.has("null") {
            return tree.with("null_as", Tree::list().item(Tree::word("null")));
        }
        tree
    }

    /// The same as a shape of its own.
    pub(crate) fn shape(&self) -> Tree {
        match self.shapes().as_slice() {
            [("type", word)] if !self.has("null") && word.as_text() != Some("datetime") => {
                word.clone()
            }
            [] if !self.has("null") => Tree::word("unknown"),
            _ => self.with_shape(Tree::map()),
        }
    }

    fn shapes(&self) -> Vec<(&'static str, Tree)> {
        let mut out = Vec::new();
        if self.has("boolean") {
            out.push(("type", Tree::word("boolean")));
        }
        if self.has("decimal") {
            out.push(("type", Tree::word("decimal")));
        } else if self.has("integer") {
            out.push(("type", Tree::word("integer")));
        }
        if self.texts.any {
            let word = match (self.texts.not_date, self.texts.not_moment) {
                (false, _) => "date",
                (_, false) => "datetime",
                _ => "string",
            };
            // Beside others it is any text: an alternative has no format.
            let alone = out.is_empty() && self.fields.is_none() && self.items.is_none();
            out.push(("type", Tree::word(if alone { word } else { "string" })));
        }
        if let Some(items) = &self.items {
            out.push(("list", items.shape()));
        }
        if let Some(fields) = &self.fields {
            let tree = fields.iter().fold(Tree::map(), |tree, (name, seen)| {
                tree.with(name.as_str(), seen.with_shape(Tree::map()))
            });
            let none = fields.is_empty();
            out.push(if none { ("map", Tree::word("unknown")) } else { ("fields", tree) });
        }
        out
    }

    /// Whether a name and what was seen there are those of a secret in a request.
    pub(crate) fn carries(&self, name: &str) -> bool {
        let single = self.fields.is_none() && self.items.is_none() && !self.has("boolean");
        single && is_secret(name)
    }
}

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    let marks = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    let number = |range: std::ops::Range<usize>| text[range].parse::<u8>().unwrap_or(0);
    let plain = marks && text.is_ascii() && digits(0..4) && digits(5..7) && digits(8..10);
    plain && (1..=12).contains(&number(5..7)) && (1..=28).contains(&number(8..10).min(28))
}

fn is_moment(text: &str) -> bool {
    let Some((day, time)) = text.split_once('T') else { return false };
    let zone = time.find(['Z', '+', '-']);
    let clock = zone.map_or("", |at| &time[..at]);
    let parts: Vec<&str> = clock.split('.').next().unwrap_or_default().split(':').collect();
    let digits = |it: &&str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
    is_date(day) && parts.len() == 3 && parts.iter().all(digits)
}
