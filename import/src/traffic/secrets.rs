//! Secrets in traffic: what carried them becomes a field of a named secret, their values go nowhere.

use std::collections::{BTreeMap, BTreeSet};

use bindery_layout::Tree;

use super::exchange::{Body, Exchange};
use crate::spec::slug;
use crate::value::{Kind, Value};

/// What stands for a secret in an example.
pub(crate) const STANDS_FOR: &str = "SECRET";

/// The secrets that were met.
pub(crate) struct Secrets {
    /// Names, and the first line that carried each.
    names: BTreeMap<String, u32>,
    /// Values, so that they are found wherever else they stand.
    values: BTreeSet<String>,
}

/// Whether a name says that a secret is carried.
pub(crate) fn is_secret(name: &str) -> bool {
    const WORDS: [&str; 14] = [
        "authorization",
        "cookie",
        "token",
        "secret",
        "password",
        "passwd",
        "api_key",
        "apikey",
        "access_key",
        "private_key",
        "credential",
        "signature",
        "session",
        "auth_key",
    ];
    let name = slug(name);
    WORDS.iter().any(|word| name.contains(word))
        || matches!(name.as_str(), "auth" | "pwd" | "pin" | "sid" | "sig" | "key")
}

impl Secrets {
    pub(crate) fn new(all: &[Exchange]) -> Self {
        let mut values = BTreeSet::new();
        for exchange in all {
            let mut keep = |value: &str| {
                let bare = value.split_once(' ').map_or(value, |it| it.1);
                for value in [value, bare] {
                    if value.len() >= 6 {
                        values.insert(value.to_owned());
                    }
                }
            };
            let reply = exchange.reply.iter().flat_map(|(_, it)| &it.headers);
            for (name, value) in exchange.request.headers.iter().chain(reply) {
                if name.eq_ignore_ascii_case("cookie") {
                    cookies(value).for_each(|(_, value)| keep(value));
                } else if is_secret(name) {
                    keep(value);
                }
            }
            for (name, value) in exchange.query.iter().filter(|(name, _)| is_secret(name)) {
                let _ = name;
                keep(value);
            }
            let bodies = exchange.reply.iter().map(|(_, it)| &it.body);
            for body in std::iter::once(&exchange.request.body).chain(bodies) {
                match body {
                    Body::Json(json) => in_json(json, &mut keep),
                    Body::Form(pairs) => {
                        pairs.iter().filter(|it| is_secret(&it.0)).for_each(|it| keep(&it.1));
                    }
                    Body::None | Body::Other(_) => {}
                }
            }
        }
        Self { names: BTreeMap::new(), values }
    }

    /// The secret that something of this name carries.
    pub(crate) fn named(&mut self, name: &str, line: u32) -> String {
        let name = slug(name);
        self.names.entry(name.clone()).or_insert(line);
        name
    }

    pub(crate) fn tree(&self, page: &str) -> Option<Tree> {
        let one = |line: &u32| {
            Tree::map().with("basis", "example").with("at", Tree::text(format!("{page}:{line}")))
        };
        let tree = self
            .names
            .iter()
            .fold(Tree::map(), |tree, (name, line)| tree.with(name.as_str(), one(line)));
        (!self.names.is_empty()).then_some(tree)
    }

    /// JSON with its secrets taken out, and the keys that held some.
    pub(crate) fn taken_out(&self, value: &Value, keys: &mut BTreeSet<String>) -> Value {
        self.without(value, None, keys)
    }

    fn without(&self, value: &Value, key: Option<&str>, keys: &mut BTreeSet<String>) -> Value {
        let secret = key.is_some_and(is_secret);
        let kind = match &value.kind {
            Kind::Map(map) => Kind::Map(
                map.iter()
                    .map(|(key, value)| (key.clone(), self.without(value, Some(key), keys)))
                    .collect(),
            ),
            Kind::List(items) => {
                Kind::List(items.iter().map(|it| self.without(it, key, keys)).collect())
            }
            Kind::Text(text) if secret || self.holds(text) => {
                keys.extend(key.map(str::to_owned));
                Kind::Text(STANDS_FOR.to_owned())
            }
            Kind::Number(_) if secret => {
                keys.extend(key.map(str::to_owned));
                Kind::Number("0".to_owned())
            }
            other => other.clone(),
        };
        Value { kind, ..*value }
    }

    /// Whether a text holds the value of a secret.
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.values.iter().any(|value| text.contains(value.as_str()))
    }
}

/// `a=1; b=2`
pub(crate) fn cookies(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').filter_map(|it| it.trim().split_once('='))
}

fn in_json(value: &Value, keep: &mut impl FnMut(&str)) {
    match &value.kind {
        Kind::Map(map) => {
            for (key, value) in map {
                match &value.kind {
                    Kind::Text(text) if is_secret(key) => keep(text),
                    _ => in_json(value, keep),
                }
            }
        }
        Kind::List(items) => items.iter().for_each(|it| in_json(it, keep)),
        _ => {}
    }
}
