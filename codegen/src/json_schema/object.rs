//! Objects: their properties, their variants, and what is known of each field.

use bindery_model::Vendor;
use bindery_model::vendor::{
    Claim, DefaultValue, Field, FieldRule, KeyCase, Object, Parts, Required, Role, Shape,
};
use serde_json::{Map, Value, json};

use super::{
    facts::{self, Facts},
    presence,
    scope::Scope,
    shape::{Writer, shape_facts, shape_notes},
    spelling, variants, words,
};

/// The keywords of an object, of which only some fields are in this part of the message.
pub(super) fn words(
    writer: &mut Writer<'_>,
    object: &Object,
    here: &dyn Fn(&Field) -> bool,
) -> Map<String, Value> {
    match &object.variants {
        Some(variants) => variants::words(writer, object, variants, here),
        None => of_fields(writer, object, here),
    }
}

/// The keywords of an object without variants.
pub(super) fn of_fields(
    writer: &mut Writer<'_>,
    object: &Object,
    here: &dyn Fn(&Field) -> bool,
) -> Map<String, Value> {
    let mut properties = Map::new();
    let scope = scope(writer.vendor(), object, here);
    for field in object.fields.iter().filter(|field| here(field)) {
        let mut schema = property(writer, field);
        schema.extend(scope.beyond(field));
        for other in field.key.others() {
            properties.insert(other.clone(), other_key(&schema, &field.key.value));
        }
        properties.insert(field.key.value.clone(), schema.into());
    }
    let mut schema = Map::new();
    if !properties.is_empty() {
        schema.insert("properties".into(), properties.into());
    }
    presence::write(&scope, &mut schema);
    let any = |claim: &Claim<KeyCase>| claim.accepted().any(|case| *case == KeyCase::Any);
    if object.keys.as_ref().is_some_and(any) {
        schema.insert("x-bindery-keys".into(), "any_case".into());
    }
    schema
}

pub(super) fn scope<'s>(
    vendor: &'s Vendor,
    object: &'s Object,
    here: &dyn Fn(&Field) -> bool,
) -> Scope<'s> {
    let fields = object.fields.iter().map(|field| (field, here(field))).collect();
    Scope { vendor, fields }
}

/// One property, with all that is known of its field.
pub(crate) fn property(writer: &mut Writer<'_>, field: &Field) -> Map<String, Value> {
    let shape = writer.vendor().shape(field.shape);
    let mut facts = Facts::default();
    facts.node("field", &field.about);
    facts.claim("key", &field.key, |key| json!(key));
    facts.claim("required", &field.required, words::required);
    let mut schema = Map::new();
    let composite = !matches!(shape.parts, Parts::Scalar);
    if composite && field.key.others().next().is_some() {
        // The same value under several keys: written once.
        writer.name_it(field.shape, &field.name);
    }
    if writer.is_named(field.shape) {
        schema.extend(writer.shape(field.shape));
        facts::about(&field.about, &mut schema);
    } else {
        facts::about(&shape.about, &mut schema);
        facts::about(&field.about, &mut schema);
        let value = writer.value(shape, &|_| true);
        schema.extend(value);
        shape_notes(shape, &mut schema);
        shape_facts(shape, &mut facts);
    }
    field_notes(field, shape, &mut facts, &mut schema);
    facts.write(&mut schema);
    schema
}

fn field_notes(field: &Field, shape: &Shape, facts: &mut Facts, schema: &mut Map<String, Value>) {
    for rule in &field.rules {
        let (fact, value) = words::field_rule(&rule.value);
        facts.claim(fact, rule, |rule| words::field_rule(rule).1);
        if matches!(rule.value, FieldRule::Echoes(_)) {
            schema.insert("x-bindery-echoes".into(), value);
        }
    }
    if matches!(field.required.value, Required::Outside(_) | Required::Unknown) {
        schema.insert("x-bindery-required".into(), words::required(&field.required.value));
    }
    if let Some(default) = &field.default {
        facts.claim("default", default, words::default);
        match &default.value {
            DefaultValue::Value(value) => {
                schema.insert("default".into(), spelling::spelled(shape, value));
            }
            other => {
                schema.insert("x-bindery-default".into(), words::default(other));
            }
        }
    }
    if let Some(place) = &field.place {
        facts.claim("in", place, |place| words::place(*place));
    }
    if let Some(tie) = &field.id_of {
        facts.claim("id_of", tie, words::entity);
        schema.insert("x-bindery-id-of".into(), words::entity(&tie.value));
    }
    if let Some(secret) = &field.secret {
        schema.insert("x-bindery-secret".into(), secret.value.name.as_str().into());
    }
    if let Some(role) = field.role {
        schema.insert("x-bindery-role".into(), role_word(role).into());
    }
    if !field.not_in.is_empty() {
        schema.insert("x-bindery-not-in".into(), facts::cites(&field.not_in));
    }
}

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Payload => "payload",
        Role::Code => "code",
        Role::Text => "text",
        Role::PageNumber => "page_number",
        Role::PageSize => "page_size",
        Role::Cursor => "cursor",
        Role::Total => "total",
    }
}

/// The same value under a key that stands in doubt.
fn other_key(schema: &Map<String, Value>, taken: &str) -> Value {
    let mut other: Map<String, Value> = schema
        .iter()
        .filter(|(keyword, _)| !facts::KEYWORDS.contains(&keyword.as_str()))
        .map(|(keyword, value)| (keyword.clone(), value.clone()))
        .collect();
    other.insert("x-bindery-key-of".into(), taken.into());
    other.into()
}
