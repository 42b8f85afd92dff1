//! The request of an operation: what of it is one message, and what travels elsewhere.

use bindery_model::Vendor;
use bindery_model::vendor::{Encoding, Field, Operation, Parts, Place};
use serde_json::{Map, Value, json};

use super::{example, facts, object, shape::Writer};

/// Where a field of a request travels; `Body` stands for wherever the encoding puts fields.
pub(crate) fn place_of(operation: &Operation, field: &Field) -> Place {
    match &field.place {
        Some(place) => place.value,
        None if path_holes(operation).any(|hole| hole == field.name) => Place::Path,
        None => Place::Body,
    }
}

/// The holes of the path.
pub(crate) fn path_holes(operation: &Operation) -> impl Iterator<Item = &str> {
    operation.call.path.value.holes()
}

/// The documented encodings, the first is sent; JSON where nothing is said.
pub(crate) fn encodings(operation: &Operation) -> Vec<Encoding> {
    let said = operation.request.sent_as.iter().flat_map(bindery_model::vendor::Claim::accepted);
    let mut all: Vec<Encoding> = Vec::new();
    for encoding in said.flatten() {
        if !all.contains(encoding) {
            all.push(*encoding);
        }
    }
    if all.is_empty() {
        let body = operation.call.method.as_ref().is_none_or(|method| method.value.has_body());
        all.push(if body { Encoding::Json } else { Encoding::Query });
    }
    all
}

/// Whether a field is part of the message: the body, or the query string where that is all there
/// is.
pub(crate) fn in_message(operation: &Operation, field: &Field) -> bool {
    match place_of(operation, field) {
        Place::Body => true,
        Place::Query => encodings(operation).iter().all(|encoding| *encoding == Encoding::Query),
        Place::Path | Place::Header | Place::Cookie => false,
    }
}

/// The message as one schema.
pub(crate) fn message(writer: &mut Writer<'_>, operation: &Operation) -> Map<String, Value> {
    let id = operation.request.shape;
    if elsewhere(writer.vendor(), operation).is_empty() {
        return writer.shape(id);
    }
    writer.in_place_where(id, &|field| in_message(operation, field))
}

/// The fields that travel outside the message.
pub(crate) fn elsewhere<'v>(vendor: &'v Vendor, operation: &Operation) -> Vec<&'v Field> {
    let Parts::Object(object) = &vendor.shape(operation.request.shape).parts else {
        return Vec::new();
    };
    object.fields.iter().filter(|field| !in_message(operation, field)).collect()
}

/// The whole document of a request, but for its definitions.
pub(super) fn document(writer: &mut Writer<'_>, operation: &Operation) -> Map<String, Value> {
    let mut schema = message(writer, operation);
    super::title(&mut schema, operation, "request", &operation.request.about);
    let mut known = facts::Facts::default();
    known.node("request", &operation.request.about);
    known.lines_of(&schema);
    known.write(&mut schema);
    let parameters: Vec<Value> = elsewhere(writer.vendor(), operation)
        .into_iter()
        .map(|field| {
            let place = place_of(operation, field).word();
            json!({ "name": field.key.value, "in": place, "schema": object::property(writer, field) })
        })
        .collect();
    if !parameters.is_empty() {
        schema.insert("x-bindery-parameters".into(), parameters.into());
    }
    let words: Vec<&str> = encodings(operation).into_iter().map(Encoding::word).collect();
    schema.insert("x-bindery-sent-as".into(), json!(words));
    let shown = example::requests(writer.vendor(), operation);
    if !shown.is_empty() {
        let values: Vec<Value> = shown.into_iter().map(|(_, value)| value).collect();
        schema.insert("examples".into(), values.into());
    }
    schema
}
