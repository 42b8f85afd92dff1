//! Operations from exchanges: those of one method and path are one, and what they show is merged.

use std::collections::{BTreeMap, BTreeSet};

use bindery_layout::Tree;
use indexmap::IndexMap;

use super::exchange::{Body, Exchange, Message};
use super::infer::Seen;
use super::leave;
use super::paths::pattern;
use super::secrets::{Secrets, cookies, is_secret};
use crate::left::{Left, What};
use crate::openapi::replies::fault_name;
use crate::spec::slug;

/// Headers that HTTP and its clients set themselves.
const USUAL: [&str; 27] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "content-length",
    "content-type",
    "date",
    "dnt",
    "expect",
    "host",
    "if-modified-since",
    "if-none-match",
    "origin",
    "pragma",
    "priority",
    "referer",
    "te",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
    "x-forwarded-for",
    "x-requested-with",
    "keep-alive",
    "forwarded",
];

/// Every operation that the exchanges show, by name, in the order first met.
pub(crate) fn operations(
    all: &[Exchange],
    secrets: &mut Secrets,
    left: &mut Vec<Left>,
) -> IndexMap<String, Tree> {
    let mut groups: IndexMap<(String, String), Vec<&Exchange>> = IndexMap::new();
    for exchange in all {
        let path = exchange.path.as_deref().map(|it| pattern(it).text);
        let path = path.unwrap_or_else(|| {
            format!("/{}", exchange.name.as_deref().map_or_else(String::new, slug))
        });
        let method = exchange.method.clone().unwrap_or_default();
        groups.entry((method, path)).or_default().push(exchange);
    }
    let mut out = IndexMap::new();
    for ((method, path), exchanges) in groups {
        let named = exchanges.iter().find_map(|it| it.name.clone()).map(|it| slug(&it));
        let base = named.unwrap_or_else(|| slug(&format!("{method} {path}")));
        let mut name = base.clone();
        let mut number = 1;
        while out.contains_key(&name) {
            number += 1;
            name = format!("{base}_{number}");
        }
        let group = Group { method, path, exchanges };
        out.insert(name, group.tree(secrets, left));
    }
    out
}

/// The exchanges of one operation.
struct Group<'e> {
    method: String,
    path: String,
    exchanges: Vec<&'e Exchange>,
}

impl Group<'_> {
    fn tree(&self, secrets: &mut Secrets, left: &mut Vec<Left>) -> Tree {
        let lines =
            self.exchanges.iter().take(8).map(|it| crate::openapi::lines(it.first, it.last));
        let mut lines: Vec<Tree> = lines.collect();
        lines.dedup();
        let at = if lines.len() == 1 { lines.remove(0) } else { Tree::from(lines) };
        let method =
            if self.method.is_empty() { Tree::word("unknown") } else { Tree::text(&self.method) };
        let told = self.exchanges.iter().any(|it| it.path.is_some());
        let path = if self.path.contains('{') || !told {
            Tree::map().with("assumed", Tree::text(&self.path))
        } else {
            Tree::text(&self.path)
        };
        let mut tree = Tree::map()
            .with("basis", "example")
            .with("at", at)
            .with("call", Tree::map().with("method", method).with("path", path));
        if self.method == "GET" {
            tree = tree.with("effect", Tree::map().with("assumed", "read"));
        }
        tree = tree.with("request", self.request(secrets, left));
        tree = tree.with("reply", self.reply(left));
        if let Some(examples) = self.examples(secrets) {
            tree = tree.with("examples", examples);
        }
        tree.on_lines()
    }

    fn request(&self, secrets: &mut Secrets, left: &mut Vec<Left>) -> Tree {
        let mut fields: IndexMap<String, Tree> = IndexMap::new();
        self.in_path(&mut fields);
        let has_body = self.bodies().next().is_some();
        self.in_query(&mut fields, secrets, has_body);
        self.in_headers(&mut fields, secrets, left);
        let mut tree = Tree::map();
        let form = self.bodies().any(|it| matches!(it, Body::Form(_)));
        let other = self.bodies().find_map(|it| match it {
            Body::Other(kind) => Some(kind.as_str()),
            _ => None,
        });
        if form {
            tree = tree.with("sent_as", Tree::word("form"));
        } else if let Some(kind) = other {
            let line = self.exchanges[0].first;
            leave(
                left,
                What::Content,
                line,
                &self.exchanges[0].place,
                format!("a body that is {kind}"),
            );
            tree = tree.with("sent_as", Tree::word("text"));
        } else if has_body && matches!(self.method.as_str(), "DELETE" | "GET") {
            tree = tree.with("sent_as", Tree::word("json"));
        }
        self.in_body(&mut fields, secrets);
        if fields.is_empty() {
            return tree.with("fields", Tree::word("none"));
        }
        let all = fields.into_iter().fold(Tree::map(), |tree, (name, it)| tree.with(name, it));
        tree.with("each", Tree::map().with("required", Tree::word("unknown"))).with("fields", all)
    }

    fn bodies(&self) -> impl Iterator<Item = &Body> {
        self.exchanges.iter().map(|it| &it.request.body).filter(|it| **it != Body::None)
    }

    fn in_path(&self, fields: &mut IndexMap<String, Tree>) {
        let mut seen: IndexMap<String, Seen> = IndexMap::new();
        for path in self.exchanges.iter().filter_map(|it| it.path.as_deref()) {
            for (name, value) in pattern(path).holes {
                seen.entry(name).or_default().add_text(&value);
            }
        }
        for (name, seen) in seen {
            let tree = seen.settled().with_shape(Tree::map());
            fields.insert(name, tree.with("required", Tree::map().with("assumed", true)));
        }
    }

    fn in_query(&self, fields: &mut IndexMap<String, Tree>, secrets: &mut Secrets, place: bool) {
        let mut seen: IndexMap<&str, (Seen, bool)> = IndexMap::new();
        for exchange in &self.exchanges {
            let mut once = BTreeSet::new();
            for (name, value) in &exchange.query {
                let entry = seen.entry(name.as_str()).or_default();
                entry.0.add_text(value);
                entry.1 |= !once.insert(name);
            }
        }
        let place = place || !matches!(self.method.as_str(), "GET" | "HEAD" | "DELETE");
        for (name, (seen, several)) in seen {
            let mut tree = Tree::map();
            if place {
                tree = tree.with("in", Tree::word("query"));
            }
            let seen = seen.settled();
            tree = if seen.carries(name) {
                let secret = secrets.named(name, self.exchanges[0].first);
                tree.with("type", Tree::word("string")).with("secret", secret)
            } else if several {
                tree.with("list", seen.shape())
            } else {
                seen.with_shape(tree)
            };
            insert(fields, name, "query", tree);
        }
    }

    fn in_headers(
        &self,
        fields: &mut IndexMap<String, Tree>,
        secrets: &mut Secrets,
        left: &mut Vec<Left>,
    ) {
        let mut met: BTreeMap<String, (String, String)> = BTreeMap::new();
        for (name, value) in self.exchanges.iter().flat_map(|it| &it.request.headers) {
            let lower = name.to_ascii_lowercase();
            let of_http = USUAL.contains(&lower.as_str())
                || lower.starts_with("sec-")
                || lower.starts_with(':');
            if !of_http {
                met.entry(lower).or_insert_with(|| (name.clone(), value.clone()));
            }
        }
        let line = self.exchanges[0].first;
        for (lower, (name, value)) in met {
            if lower == "cookie" {
                for (name, _) in cookies(&value) {
                    leave(
                        left,
                        What::Secret,
                        line,
                        &self.exchanges[0].place,
                        format!("the cookie `{name}`"),
                    );
                    let tree = Tree::map()
                        .with("in", Tree::word("cookie"))
                        .with("type", Tree::word("string"))
                        .with("secret", secrets.named(name, line));
                    insert(fields, name, "cookie", tree);
                }
                continue;
            }
            let mut tree =
                Tree::map().with("in", Tree::word("header")).with("type", Tree::word("string"));
            if is_secret(&lower) {
                leave(
                    left,
                    What::Secret,
                    line,
                    &self.exchanges[0].place,
                    format!("the header `{name}`"),
                );
                let scheme = value.split_once(' ').map(|it| it.0);
                let scheme = scheme.filter(|it| it.bytes().all(|it| it.is_ascii_alphabetic()));
                let own = scheme.map_or_else(|| lower.clone(), |it| format!("{it} {lower}"));
                let secret = secrets.named(&own, line);
                tree = tree.with("secret", secret.as_str());
                if let Some(scheme) = scheme {
                    tree = tree.with("as", Tree::text(format!("{scheme} {{{secret}}}")));
                }
            }
            insert(fields, &name, "header", tree);
        }
    }

    fn in_body(&self, fields: &mut IndexMap<String, Tree>, secrets: &mut Secrets) {
        let mut whole = Seen::default();
        let (mut json, mut form): (bool, IndexMap<&str, Seen>) = (false, IndexMap::new());
        for body in self.bodies() {
            match body {
                Body::Json(value) => {
                    json = true;
                    whole.add(value);
                }
                Body::Form(pairs) => {
                    for (name, value) in pairs {
                        form.entry(name).or_default().add_text(value);
                    }
                }
                Body::Other(_) => {
                    let tree = Tree::map()
                        .with("in", Tree::word("body"))
                        .with("is", Tree::word("payload"))
                        .with("type", Tree::word("string"));
                    insert(fields, "body", "body", tree);
                }
                Body::None => {}
            }
        }
        let line = self.exchanges[0].first;
        let mut one = |name: &str, seen: &Seen| {
            let tree = if seen.carries(name) {
                let secret = secrets.named(name, line);
                Tree::map().with("type", Tree::word("string")).with("secret", secret)
            } else {
                seen.with_shape(Tree::map())
            };
            insert(fields, name, "body", tree);
        };
        for (name, seen) in form {
            one(name, &seen.settled());
        }
        if !json {
            return;
        }
        if let Some(own) = whole.only_fields() {
            own.iter().for_each(|(name, seen)| one(name, seen));
        } else {
            let tree = Tree::map().with("in", Tree::word("body")).with("is", Tree::word("payload"));
            insert(fields, "body", "body", whole.with_shape(tree));
        }
    }

    fn reply(&self, left: &mut Vec<Left>) -> Tree {
        let mut by_status: BTreeMap<Option<u16>, Vec<&Message>> = BTreeMap::new();
        for (status, message) in self.exchanges.iter().filter_map(|it| it.reply.as_ref()) {
            by_status.entry(*status).or_default().push(message);
        }
        let mut success = Tree::word("unknown");
        let mut has_success = false;
        let mut faults = Tree::map();
        let mut has_faults = false;
        for (status, messages) in by_status {
            let good = status.is_none_or(|it| (200..300).contains(&it));
            if good && !has_success {
                has_success = true;
                success = outcome(status, &messages);
            } else if let Some(status) = status.filter(|it| *it >= 400) {
                has_faults = true;
                faults = faults.with(fault_name(status, None), outcome(Some(status), &messages));
            } else {
                let line = self.exchanges[0].first;
                let why = format!("status {}", status.unwrap_or_default());
                leave(left, What::Status, line, &self.exchanges[0].place, why);
            }
        }
        let tree = Tree::map()
            .with("each", Tree::map().with("required", Tree::word("unknown")))
            .with("success", success);
        if has_faults { tree.with("faults", faults) } else { tree }
    }

    /// The first request that succeeded, with its reply, secrets taken out.
    fn examples(&self, secrets: &Secrets) -> Option<Tree> {
        let good = |it: &&&Exchange| {
            let status = it.reply.as_ref().map(|it| it.0);
            status.is_some_and(|it| it.is_none_or(|it| (200..300).contains(&it)))
        };
        let exchange = self.exchanges.iter().find(good)?;
        let (_, reply) = exchange.reply.as_ref()?;
        let Body::Json(reply) = &reply.body else { return None };
        let mut keys = BTreeSet::new();
        let reply = secrets.taken_out(reply, &mut keys);
        let json = Tree::json(&reply.to_json()).ok()?;
        let mut tree = Tree::map();
        if !keys.is_empty() {
            tree = tree.with("placeholders", Tree::from(keys.into_iter().collect::<Vec<_>>()));
        }
        if !exchange.repaired.is_empty() {
            tree = tree.with("repaired", Tree::from(exchange.repaired.clone()));
        }
        Some(Tree::map().with("seen", tree.with("reply", json).on_lines()).on_lines())
    }
}

fn outcome(status: Option<u16>, messages: &[&Message]) -> Tree {
    let mut tree = Tree::map();
    tree = tree.with(
        "status",
        match status {
            Some(status) => Tree::word(status.to_string()),
            None => Tree::word("unknown"),
        },
    );
    let mut seen = Seen::default();
    let (mut json, mut other) = (false, None);
    for message in messages {
        match &message.body {
            Body::Json(value) => {
                json = true;
                seen.add(value);
            }
            Body::Other(kind) => other = Some(kind.clone()),
            Body::None | Body::Form(_) => {}
        }
    }
    if json {
        return tree.with("payload", seen.shape());
    }
    match other.or_else(|| messages.iter().find_map(|it| it.content())) {
        Some(kind) if kind.contains('/') && !kind.contains("json") => {
            tree.with("content", Tree::text(kind)).with("payload", Tree::word("string"))
        }
        _ => tree.with("payload", Tree::word("none")),
    }
}

/// Adds a field under a name that no other has.
fn insert(fields: &mut IndexMap<String, Tree>, name: &str, place: &str, tree: Tree) {
    if !fields.contains_key(name) {
        fields.insert(name.to_owned(), tree);
        return;
    }
    let mut other = format!("{name}_in_{place}");
    while fields.contains_key(&other) {
        other.push('_');
    }
    fields.insert(other, tree.with("key", Tree::text(name)));
}
