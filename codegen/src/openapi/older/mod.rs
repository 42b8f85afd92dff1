//! OpenAPI 3.0.3, for tools that stopped there: made of the 3.1 document, and with it a list of
//! what 3.0 has no words for.
//!
//! `if`, `dependentRequired`, `const` and lists of types all have an equal in older words, so a
//! 3.0 document gives nearly the same verdicts; whatever has none stays under an `x-bindery-…`
//! keyword and on the list, never dropped.

mod kinds;
mod schema;

use std::sync::Arc;

use bindery_model::{Valid, Vendor};
use serde_json::{Map, Value};

use crate::{Artifact, file_stem};

/// Something that the 3.0 document cannot say in words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaid {
    /// Where, as a JSON pointer into the document.
    pub at: String,
    /// What, and where the document keeps it.
    pub what: &'static str,
}

/// What [`Unsaid::what`] may be.
pub const UNSAID: &[&str] = &[TUPLE, PACKED, EXAMPLES];

const TUPLE: &str = "which schema is for which place of a list (`prefixItems`): every place may \
                     have any of them; kept in order under `x-bindery-prefix-items`";
const PACKED: &str = "the schema of the value packed in a text (`contentSchema`); kept under \
                      `x-bindery-content-schema`";
const EXAMPLES: &str = "several examples of one schema: the first is `example`; all are kept under \
                        `x-bindery-examples`";

/// A document and its list a vendor.
pub(crate) fn emit(vendors: &[Arc<Valid<Vendor>>]) -> Vec<(Artifact, Artifact)> {
    let both = vendors.iter().map(|vendor| {
        let (document, unsaid) = document(vendor);
        let stem = format!("{}.openapi-3.0", file_stem(&vendor.name));
        let list = Artifact::new(format!("{stem}.unsaid.md"), list(vendor, &document, &unsaid));
        (Artifact::json(format!("{stem}.json"), &document), list)
    });
    both.collect()
}

/// The description of one vendor's API in OpenAPI 3.0.3, and what that cannot say.
pub fn document(vendor: &Vendor) -> (Value, Vec<Unsaid>) {
    let mut document = super::document(vendor);
    let mut older = schema::Older::default();
    document["openapi"] = "3.0.3".into();
    for (name, schema) in members(document.pointer_mut("/components/schemas")) {
        older.schema(schema, &format!("/components/schemas/{}", escaped(name)));
    }
    for (path, item) in members(document.get_mut("paths")) {
        for (method, operation) in members(Some(item)) {
            let at = format!("/paths/{}/{}", escaped(path), escaped(method));
            self::operation(&mut older, operation, &at);
        }
    }
    (document, older.unsaid)
}

fn operation(older: &mut schema::Older, operation: &mut Value, at: &str) {
    let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        older.schema_of(parameter, &format!("{at}/parameters/{index}"));
    }
    if let Some(body) = operation.get_mut("requestBody") {
        content(older, body, &format!("{at}/requestBody"));
    }
    for (status, response) in members(operation.get_mut("responses")) {
        let at = format!("{at}/responses/{status}");
        content(older, response, &at);
        for (name, header) in members(response.get_mut("headers")) {
            older.schema_of(header, &format!("{at}/headers/{}", escaped(name)));
        }
    }
}

fn content(older: &mut schema::Older, holder: &mut Value, at: &str) {
    for (media, entry) in members(holder.get_mut("content")) {
        older.schema_of(entry, &format!("{at}/content/{}", escaped(media)));
    }
}

fn members(value: Option<&mut Value>) -> impl Iterator<Item = (&String, &mut Value)> {
    value.and_then(Value::as_object_mut).into_iter().flat_map(Map::iter_mut)
}

/// A key as a step of a JSON pointer.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The list as people read it: what is lost against 3.1, then what no schema language can say.
fn list(vendor: &Vendor, document: &Value, unsaid: &[Unsaid]) -> String {
    let mut out = format!("# {}: what OpenAPI 3.0.3 cannot say\n\n", vendor.name);
    if unsaid.is_empty() {
        out.push_str("Everything that OpenAPI 3.1 says of this vendor is in the 3.0.3 document.\n");
    }
    for what in UNSAID {
        let places: Vec<&str> =
            unsaid.iter().filter(|it| it.what == *what).map(|it| it.at.as_str()).collect();
        if !places.is_empty() {
            out.extend([&sentence(what), "\n\n"]);
            out.extend(places.iter().flat_map(|place| ["- `", place, "`\n"]));
        }
    }
    let mut beyond = String::new();
    for rule in crate::json_schema::BEYOND {
        let count = count(document, rule.keyword);
        if count > 0 {
            let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
            beyond.extend(["- `", rule.keyword, "`, ", &times, ": ", rule.reason, "\n"]);
        }
    }
    if !beyond.is_empty() {
        out.push_str("\nBeyond every schema, 3.1 included, and carried by keywords of ours:\n\n");
        out.push_str(&beyond);
    }
    out
}

fn count(value: &Value, keyword: &str) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| count(item, keyword)).sum(),
        Value::Object(members) => members
            .iter()
            .map(|(key, member)| usize::from(key == keyword) + count(member, keyword))
            .sum(),
        _ => 0,
    }
}

fn sentence(what: &str) -> String {
    let mut letters = what.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain([':']).collect()
}
