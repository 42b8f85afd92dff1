//! JSON Schema 2020-12: for each operation the request and the reply.
//!
//! A schema gives the verdict that the derived validators and the judge give, but for the rules in
//! [`BEYOND`], which it carries under keywords of ours. It is open: a key that no row of the page
//! speaks of is a finding of a contract run, not a mistake of who sends it. What is in doubt is
//! accepted, and told in `x-bindery-disputed` and `x-bindery-candidates`.

mod beyond;
mod bundle;
pub(crate) mod equals;
pub(crate) mod example;
pub(crate) mod facts;
mod form;
pub mod keywords;
pub(crate) mod names;
pub(crate) mod object;
pub(crate) mod outcome;
mod presence;
pub(crate) mod request;
mod scalar;
mod scope;
pub(crate) mod shape;
pub(crate) mod spelling;
mod text;
mod variants;
pub(crate) mod words;

pub use beyond::{BEYOND, Beyond};
pub use bundle::bundle;
pub(crate) use bundle::emit as emit_bundles;

use std::sync::Arc;

use bindery_model::{
    Valid, Vendor,
    vendor::{About, Operation},
};
use serde_json::{Map, Value};

use crate::{Artifact, GENERATED, file_stem};
use names::Wishes;
use outcome::{Listing, Which};
use shape::Writer;

/// Two files an operation.
pub(crate) fn emit(vendors: &[Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    vendors.iter().flat_map(|vendor| of_vendor(vendor)).collect()
}

fn of_vendor(vendor: &Vendor) -> Vec<Artifact> {
    let wishes = Wishes::of(vendor);
    let folder = file_stem(&vendor.name);
    let both = vendor.operations.values().flat_map(|operation| {
        let stem = format!("{GENERATED}/json-schema/{folder}/{}", file_stem(&operation.name));
        [
            Artifact::json(format!("{stem}.request.json"), &request_in(vendor, &wishes, operation)),
            Artifact::json(format!("{stem}.reply.json"), &reply_in(vendor, &wishes, operation)),
        ]
    });
    both.collect()
}

/// What an operation is sent.
pub fn request(vendor: &Vendor, operation: &Operation) -> Value {
    request_in(vendor, &Wishes::of(vendor), operation)
}

/// What an operation answers: any of its outcomes, each under `$defs` too, as `success` and as
/// `fault.<name>`.
pub fn reply(vendor: &Vendor, operation: &Operation) -> Value {
    reply_in(vendor, &Wishes::of(vendor), operation)
}

fn request_in(vendor: &Vendor, wishes: &Wishes, operation: &Operation) -> Value {
    let mut writer = Writer::new(vendor, wishes, "#/$defs/");
    let schema = request::document(&mut writer, operation);
    document(vendor, operation, schema, writer)
}

fn reply_in(vendor: &Vendor, wishes: &Wishes, operation: &Operation) -> Value {
    let mut writer = Writer::new(vendor, wishes, "#/$defs/");
    let schema = reply_of(&mut writer, operation, |writer, which, schema| {
        writer.define(&which.definition(), schema)
    });
    document(vendor, operation, schema, writer)
}

/// The schema of a reply, its outcomes defined as `define` sees fit.
fn reply_of(
    writer: &mut Writer<'_>,
    operation: &Operation,
    define: impl Fn(&mut Writer<'_>, Which<'_>, Value) -> Map<String, Value>,
) -> Map<String, Value> {
    let vendor = writer.vendor();
    let mut any = Vec::new();
    for (which, outcome) in outcomes(operation) {
        if let Some(mut schema) = outcome::body(writer, outcome, which) {
            let shown = example::replies(vendor, operation, which.fault()).into_iter();
            let shown: Vec<Value> = shown.map(|(_, value)| value).collect();
            if !shown.is_empty() {
                schema.insert("examples".into(), shown.into());
            }
            any.push(Value::Object(define(writer, which, schema.into())));
        }
    }
    let mut schema = Map::new();
    title(&mut schema, operation, "reply", &operation.reply.about);
    if operation.reply.success.is_none() {
        schema.insert("x-bindery-success".into(), "unknown".into());
    } else if !any.is_empty() {
        schema.insert("anyOf".into(), any.into());
    }
    schema
}

/// Every outcome of an operation: success, then the faults.
pub(crate) fn outcomes(
    operation: &Operation,
) -> impl Iterator<Item = (Which<'_>, &bindery_model::vendor::Outcome)> {
    let success = operation.reply.success.iter().map(|outcome| (Which::Success, outcome));
    let faults = operation.reply.faults.values().map(|fault| {
        let listing = if fault.listed { Listing::Own } else { Listing::Shared };
        (Which::Fault(fault.name.as_str(), listing), &fault.outcome)
    });
    success.chain(faults)
}

fn title(schema: &mut Map<String, Value>, operation: &Operation, direction: &str, about: &About) {
    facts::about(about, schema);
    let title = about.title.clone().unwrap_or_else(|| format!("{} {direction}", operation.name));
    schema.insert("title".into(), title.into());
}

fn document(
    vendor: &Vendor,
    operation: &Operation,
    schema: Map<String, Value>,
    writer: Writer<'_>,
) -> Value {
    let mut document = Map::new();
    document.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    document.insert("x-bindery-vendor".into(), vendor.name.as_str().into());
    document.insert("x-bindery-operation".into(), operation.name.as_str().into());
    for first in ["title", "description"] {
        if let Some(value) = schema.get(first) {
            document.insert(first.into(), value.clone());
        }
    }
    document.extend(schema);
    let defs = writer.finish();
    if !defs.is_empty() {
        document.insert("$defs".into(), defs.into());
    }
    let mut document = document.into();
    facts::inherit_lines(&mut document);
    document
}
