//! Emitted schemas in an independent validator.

use bindery_model::Vendor;
use bindery_model::vendor::{KeyCase, Object, Parts, ShapeId};
use jsonschema::{PatternOptions, Validator};
use serde_json::{Map, Value, json};

/// A validator for a schema: formats asserted, unknown ones refused, patterns without backtracking.
///
/// # Panics
/// If the schema is not one.
pub fn validator(schema: &Value) -> Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .should_ignore_unknown_formats(false)
        .with_pattern_options(PatternOptions::regex())
        .build(schema)
        .unwrap_or_else(|error| panic!("the schema is none: {error}\n{schema:#}"))
}

/// One definition of a document as a schema of its own.
pub fn definition(document: &Value, name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}"), "$defs": document["$defs"] })
}

/// A value whose keys are spelled as documented, where their case does not matter: what
/// `x-bindery-keys` asks for before a schema is.
pub fn exact_keys(vendor: &Vendor, shape: ShapeId, value: &Value) -> Value {
    match (&vendor.shape(shape).parts, value) {
        (Parts::List(item), Value::Array(items)) => {
            items.iter().map(|value| exact_keys(vendor, *item, value)).collect()
        }
        (Parts::Map(item), Value::Object(members)) => members
            .iter()
            .map(|(key, value)| (key.clone(), exact_keys(vendor, *item, value)))
            .collect(),
        (Parts::Object(object), Value::Object(members)) => {
            let objects = all_objects(vendor, object);
            let renamed = members.iter().map(|(key, value)| {
                let field = objects.iter().find_map(|object| field_of(object, key));
                match field {
                    Some((spelled, shape)) => {
                        let taken = spelled != key && members.contains_key(spelled);
                        let key = if taken { key } else { spelled };
                        (key.clone(), exact_keys(vendor, shape, value))
                    }
                    None => (key.clone(), value.clone()),
                }
            });
            Value::Object(renamed.collect::<Map<_, _>>())
        }
        _ => value.clone(),
    }
}

fn all_objects<'v>(vendor: &'v Vendor, object: &'v Object) -> Vec<&'v Object> {
    let cases = object.variants.iter().flat_map(|variants| &variants.cases);
    let variants = cases.filter_map(|case| match &vendor.shape(case.shape).parts {
        Parts::Object(object) => Some(object),
        _ => None,
    });
    std::iter::once(object).chain(variants).collect()
}

fn field_of<'v>(object: &'v Object, key: &str) -> Option<(&'v String, ShapeId)> {
    let any_case = object.keys.as_ref().is_some_and(|k| k.accepted().any(|c| *c == KeyCase::Any));
    let spelled = |field: &'v bindery_model::vendor::Field| {
        let exact = field.key.accepted().find(|own| *own == key);
        let loose = || field.key.accepted().find(|own| any_case && own.eq_ignore_ascii_case(key));
        exact.or_else(loose).map(|own| (own, field.shape))
    };
    object.fields.iter().find_map(spelled)
}
