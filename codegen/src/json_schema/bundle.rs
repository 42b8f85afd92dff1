//! All messages of a vendor as one document: for generators of types, which name things by their
//! place under `$defs` and take one file.
//!
//! The root asks for nothing. What several operations share stands there once.

use bindery_model::{Valid, Vendor};
use serde_json::{Map, Value};

use super::{facts, names::Wishes, reply_of, request, shape::Writer};
use crate::{Artifact, file_stem};

/// One file a vendor.
pub(crate) fn emit(vendors: &[std::sync::Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    let documents = vendors.iter().map(|vendor| {
        Artifact::json(format!("{}.schema.json", file_stem(&vendor.name)), &bundle(vendor))
    });
    documents.collect()
}

/// Every message of a vendor under `$defs`: `<operation>.request`, `<operation>.reply`, and its
/// outcomes, `<operation>.success` and `fault.<name>`.
pub fn bundle(vendor: &Vendor) -> Value {
    let wishes = Wishes::of(vendor);
    let mut writer = Writer::new(vendor, &wishes, "#/$defs/");
    for operation in vendor.operations.values() {
        let named = |mut schema: Map<String, Value>| {
            schema.insert("x-bindery-operation".into(), operation.name.as_str().into());
            Value::Object(schema)
        };
        let schema = request::document(&mut writer, operation);
        writer.define(&format!("{}.request", operation.name), named(schema));
        let schema = reply_of(&mut writer, operation, |writer, which, schema| {
            let shared = which.definition();
            let own = format!("{}.{shared}", operation.name);
            match which.fault() {
                None => writer.define(&own, schema),
                Some(_) => writer.define_once(&shared, &own, schema),
            }
        });
        writer.define(&format!("{}.reply", operation.name), named(schema));
    }
    let mut document = Map::new();
    document.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    document.insert("x-bindery-vendor".into(), vendor.name.as_str().into());
    facts::about(&vendor.about, &mut document);
    document.entry("title").or_insert_with(|| vendor.name.as_str().into());
    document.insert("$defs".into(), writer.finish().into());
    let mut document = document.into();
    facts::inherit_lines(&mut document);
    document
}
