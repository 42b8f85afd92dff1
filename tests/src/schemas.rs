//! Emitted schemas in an independent validator, and values varied to try them.

use std::collections::BTreeSet;

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

/// The keys whose values stand inside a text: joined, padded or packed.
pub fn wrapped_keys(vendor: &Vendor) -> BTreeSet<String> {
    let fields = vendor.shapes.iter().flat_map(|(_, shape)| match &shape.parts {
        Parts::Object(object) => object.fields.as_slice(),
        _ => &[],
    });
    let in_text = |id| {
        let wire = &vendor.shape(id).wire;
        wire.joined.is_some() || wire.padded.is_some() || wire.packed.is_some()
    };
    let wrapped = fields.filter(|field| match &vendor.shape(field.shape).parts {
        Parts::List(item) => in_text(field.shape) || in_text(*item),
        _ => in_text(field.shape),
    });
    wrapped.flat_map(|field| field.key.accepted().cloned()).collect()
}

/// The value itself, and every way of it that differs in one place: left out, nothing, another
/// type, another text or number; and with each two members of the outermost object left out.
pub fn variations(value: &Value) -> Vec<Value> {
    let mut all = vec![value.clone()];
    let pointers = pointers(value);
    // Of large values every place gets some of the replacements, its neighbour others.
    let step = pointers.len().div_ceil(6);
    for (index, pointer) in pointers.into_iter().enumerate() {
        let others = replacements(value.pointer(&pointer).unwrap_or(&Value::Null));
        for other in others.into_iter().skip(index % step).step_by(step) {
            let mut varied = value.clone();
            if let Some(place) = varied.pointer_mut(&pointer) {
                *place = other;
                all.push(varied);
            }
        }
        all.extend(without(value, &pointer));
        all.extend(with_more(value, &pointer));
    }
    let Some(members) = value.as_object() else { return all };
    for first in members.keys().take(MOST_PAIRED) {
        for second in members.keys().take(MOST_PAIRED).filter(|second| *second > first) {
            let mut fewer = members.clone();
            fewer.shift_remove(first);
            fewer.shift_remove(second);
            all.push(fewer.into());
        }
    }
    all
}

/// Of how many members every pair is left out.
const MOST_PAIRED: usize = 12;

fn pointers(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let members: Vec<(String, &Value)> = match value {
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect()
        }
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        _ => Vec::new(),
    };
    for (step, value) in members {
        all.extend(pointers(value).into_iter().map(|rest| format!("/{step}{rest}")));
    }
    all
}

fn replacements(value: &Value) -> Vec<Value> {
    let mut all = vec![
        Value::Null,
        json!(""),
        json!("x"),
        json!("null"),
        json!("5"),
        json!(0),
        json!(1),
        json!(-1),
        json!(1.5),
        json!(0.125),
        json!(1_000_000),
        json!(true),
        json!(false),
        json!("true"),
        json!([]),
        json!({}),
        json!([value]),
    ];
    match value {
        Value::String(text) => {
            all.push(json!(text.to_lowercase()));
            all.push(json!(text.to_uppercase()));
            all.push(json!(format!("{text} ")));
            all.push(json!(text.repeat(300)));
            all.push(json!(text.chars().skip(1).collect::<String>()));
            all.extend(text.parse::<i64>().ok().map(|number| json!(number)));
        }
        Value::Number(number) => all.push(json!(number.to_string())),
        Value::Bool(yes) => all.push(json!(yes.to_string())),
        Value::Array(items) => {
            all.push(json!([items.clone(), items.clone()].concat()));
            all.push(json!(items.iter().skip(1).collect::<Vec<_>>()));
        }
        _ => {}
    }
    all
}

fn without(value: &Value, pointer: &str) -> Option<Value> {
    let (parent, step) = pointer.rsplit_once('/')?;
    let mut varied = value.clone();
    let key = step.replace("~1", "/").replace("~0", "~");
    varied.pointer_mut(parent)?.as_object_mut()?.shift_remove(&key)?;
    Some(varied)
}

fn with_more(value: &Value, pointer: &str) -> Option<Value> {
    let mut varied = value.clone();
    let members = varied.pointer_mut(pointer)?.as_object_mut()?;
    members.insert("nobody documents this".into(), json!(1));
    Some(varied)
}
