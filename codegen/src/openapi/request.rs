//! What an operation is sent: parameters, and the body in each of its encodings.

use bindery_model::vendor::{
    Encoding, Field, FieldRule, Operation, Parts, Place, Placeholders, Required,
};
use serde_json::{Map, Value, json};

use crate::json_schema::facts::{self};
use crate::json_schema::request::{encodings, path_holes, place_of};
use crate::json_schema::{example, object, shape::Writer, words};

/// Whether what the operation is sent goes into a body.
pub(super) fn has_body(operation: &Operation) -> bool {
    let may = operation
        .call
        .method
        .as_ref()
        .is_none_or(|method| method.accepted().any(bindery_model::vendor::Method::has_body));
    may && encodings(operation).iter().any(|encoding| *encoding != Encoding::Query)
}

/// Whether fields may go into the query string.
fn has_query(operation: &Operation) -> bool {
    !has_body(operation) || encodings(operation).contains(&Encoding::Query)
}

/// The fields of the request, those of its variants behind the common ones.
fn fields<'v>(writer: &Writer<'v>, operation: &Operation) -> Vec<&'v Field> {
    let vendor = writer.vendor();
    let Parts::Object(object) = &vendor.shape(operation.request.shape).parts else {
        return Vec::new();
    };
    let cases = object.variants.iter().flat_map(|variants| &variants.cases);
    let own = cases.filter_map(|case| match &vendor.shape(case.shape).parts {
        Parts::Object(object) => Some(&object.fields),
        _ => None,
    });
    let mut fields: Vec<&Field> = Vec::new();
    for field in object.fields.iter().chain(own.flatten()) {
        if !fields.iter().any(|known| known.key.value == field.key.value) {
            fields.push(field);
        }
    }
    fields
}

/// Path, query, header and cookie parameters. Secrets in headers and the like are not here but
/// under `security`.
pub(super) fn parameters(writer: &mut Writer<'_>, operation: &Operation) -> Vec<Value> {
    let mut parameters = Vec::new();
    let all = fields(writer, operation);
    for hole in path_holes(operation) {
        let field = all.iter().find(|field| field.name == hole);
        let parameter = match field {
            Some(field) => of_field(writer, field, hole, Place::Path),
            None => of_secret(writer, hole),
        };
        if !parameters.contains(&parameter) {
            parameters.push(parameter);
        }
    }
    for &field in &all {
        let place = match place_of(operation, field) {
            Place::Body if has_query(operation) => Place::Query,
            Place::Body | Place::Path => continue,
            place => place,
        };
        let carries_secret = field.secret.is_some() && place != Place::Query;
        let reserved = ["accept", "content-type", "authorization"];
        let is_reserved = place == Place::Header
            && reserved.contains(&field.key.value.to_ascii_lowercase().as_str());
        if carries_secret || is_reserved || super::security::is_scheme(operation, field) {
            continue;
        }
        let mut parameter = of_field(writer, field, &field.key.value, place);
        let alone = place_of(operation, field) != Place::Body || !has_body(operation);
        if !alone {
            // The same field of the body says how we know it.
            facts::without(&mut parameter["schema"]);
        }
        let must = alone && field.required.value == Required::Always && !is_excused(&all, field);
        if must {
            parameter["required"] = true.into();
        }
        parameters.push(parameter);
    }
    parameters
}

/// Whether another field may be used instead of this one.
fn is_excused(fields: &[&Field], field: &Field) -> bool {
    fields.iter().flat_map(|other| &other.rules).any(
        |rule| matches!(&rule.value, FieldRule::InsteadOf(names) if names.contains(&field.name)),
    )
}

fn of_field(writer: &mut Writer<'_>, field: &Field, name: &str, place: Place) -> Value {
    let mut schema = object::property(writer, field);
    let mut parameter = Map::new();
    parameter.insert("name".into(), name.into());
    parameter.insert("in".into(), place.word().into());
    if place == Place::Path {
        parameter.insert("required".into(), true.into());
    }
    for keyword in ["description", "deprecated"] {
        if let Some(value) = schema.shift_remove(keyword) {
            parameter.insert(keyword.into(), value);
        }
    }
    if !matches!(field.required.value, Required::Never | Required::Always) {
        parameter.insert("x-bindery-required".into(), words::required(&field.required.value));
    }
    parameter.insert("schema".into(), schema.into());
    parameter.into()
}

/// A secret in the path: no scheme of OpenAPI knows one, so it is a parameter.
fn of_secret(writer: &Writer<'_>, name: &str) -> Value {
    let mut parameter = Map::new();
    parameter.insert("name".into(), name.into());
    parameter.insert("in".into(), "path".into());
    parameter.insert("required".into(), true.into());
    if let Some(secret) = writer.vendor().secrets.get(name) {
        super::about(&secret.about, "x-bindery-title", &mut parameter);
        parameter.insert("x-bindery-secret".into(), name.into());
        let mut facts = facts::Facts::default();
        facts.node("secret", &secret.about);
        facts.write(&mut parameter);
    }
    parameter.insert("schema".into(), json!({ "type": "string", "minLength": 1 }));
    parameter.into()
}

/// The body, in each encoding that has one.
pub(super) fn body(writer: &mut Writer<'_>, operation: &Operation) -> Option<Map<String, Value>> {
    let here = |field: &Field| place_of(operation, field) == Place::Body;
    let is_object =
        matches!(writer.vendor().shape(operation.request.shape).parts, Parts::Object(_));
    if !has_body(operation) || (is_object && !fields(writer, operation).into_iter().any(here)) {
        return None;
    }
    let mut schema = writer.in_place_where(operation.request.shape, &here);
    let mut facts = facts::Facts::default();
    facts.node("request", &operation.request.about);
    facts.lines_of(&schema);
    facts.write(&mut schema);
    let schema = writer.define(&format!("{}.request", operation.name), schema.into());
    let mut content = Map::new();
    for encoding in encodings(operation) {
        let Some(media) = media_type(encoding) else { continue };
        let mut entry = Map::new();
        entry.insert("schema".into(), schema.clone().into());
        let examples = examples(writer, operation);
        if encoding == Encoding::Json && !examples.is_empty() {
            entry.insert("examples".into(), examples.into());
        }
        content.insert(media.into(), entry.into());
    }
    let mut body = Map::new();
    if let Some(doc) = &operation.request.about.doc {
        body.insert("description".into(), doc.as_str().into());
    }
    body.insert("required".into(), (!has_query(operation)).into());
    body.insert("content".into(), content.into());
    if let Some(sent_as) = &operation.request.sent_as {
        let mut facts = facts::Facts::default();
        facts.claim("sent_as", sent_as, |list: &Vec<Encoding>| {
            list.iter().map(|encoding| Value::from(encoding.word())).collect()
        });
        facts.write(&mut body);
    }
    Some(body)
}

fn media_type(encoding: Encoding) -> Option<&'static str> {
    match encoding {
        Encoding::Json => Some("application/json"),
        Encoding::Form => Some("application/x-www-form-urlencoded"),
        Encoding::Multipart => Some("multipart/form-data"),
        Encoding::Text => Some("text/plain"),
        Encoding::Query => None,
    }
}

/// The documented examples, with what in them only stands for something.
fn examples(writer: &Writer<'_>, operation: &Operation) -> Map<String, Value> {
    let shown = example::requests(writer.vendor(), operation).into_iter();
    let examples = shown.map(|(example, value)| {
        let mut written = Map::new();
        super::about(&example.about, "summary", &mut written);
        written.insert("value".into(), value);
        match &example.placeholders {
            Placeholders::All => {
                written.insert("x-bindery-placeholders".into(), "all".into());
            }
            Placeholders::Named(names) if names.is_empty() => {}
            Placeholders::Named(names) => {
                written.insert("x-bindery-placeholders".into(), json!(names));
            }
        }
        if !example.contradicts.is_empty() {
            written.insert("x-bindery-contradicts".into(), json!(example.contradicts));
        }
        (crate::file_stem(&example.name), written.into())
    });
    examples.collect()
}
