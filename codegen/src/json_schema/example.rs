//! Documented examples as JSON, secrets taken out.

use std::collections::HashSet;

use bindery_model::{
    Vendor,
    vendor::{Example, Operation, Parts, SecretCarrier, SecretSource, ShapeId, WireText},
    yaml,
};
use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::{request, text::json_number};

/// A spelling as JSON.
pub(crate) fn wire_text(text: &WireText) -> Value {
    match text {
        WireText::Null => Value::Null,
        WireText::Boolean(value) => (*value).into(),
        WireText::Number(digits) => json_number(digits).map_or(Value::Null, Value::Number),
        WireText::Text(text) => text.as_str().into(),
    }
}

/// The requests that the examples show as JSON, each without what travels outside the message.
pub(crate) fn requests<'v>(
    vendor: &'v Vendor,
    operation: &'v Operation,
) -> Vec<(&'v Example, Value)> {
    let secrets = secret_keys(vendor, operation.request.shape);
    let elsewhere = request::elsewhere(vendor, operation);
    let shown = operation.examples.values().filter_map(|example| {
        let body = example.request.as_ref()?;
        // A query string pasted as it stands is one text; it is no JSON body.
        body.value.as_scalar().is_none().then(|| {
            let mut value = json(&body.value, &secrets);
            if let Value::Object(members) = &mut value {
                members.retain(|key, _| !elsewhere.iter().any(|field| field.key.value == *key));
            }
            (example, value)
        })
    });
    shown.collect()
}

/// The replies that the examples show, by the outcome they show.
pub(crate) fn replies<'v>(
    vendor: &Vendor,
    operation: &'v Operation,
    outcome: Option<&str>,
) -> Vec<(&'v Example, Value)> {
    let secrets = carried_secrets(vendor, operation);
    let of = operation.examples.values().filter(|example| example.fault.as_deref() == outcome);
    let shown = of.filter_map(|example| {
        let body = example.reply.as_ref()?;
        Some((example, json(&body.value, &secrets)))
    });
    shown.collect()
}

/// A pasted example as JSON: quotes count, as in JSON.
fn json(node: &yaml::Node, secrets: &IndexMap<String, String>) -> Value {
    match &node.value {
        yaml::Value::Empty => Value::Null,
        yaml::Value::Scalar(scalar) if scalar.is_plain() => plain(&scalar.text),
        yaml::Value::Scalar(scalar) => scalar.text.as_str().into(),
        yaml::Value::List(items) => items.iter().map(|item| json(item, secrets)).collect(),
        yaml::Value::Map(entries) => {
            let members = entries.iter().map(|entry| {
                let value = match secrets.get(entry.key.as_str()) {
                    Some(secret) => format!("{{{secret}}}").into(),
                    None => json(&entry.value, secrets),
                };
                (entry.key.owned(), value)
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}

fn plain(text: &str) -> Value {
    match text {
        "null" | "~" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        other => json_number(other).map_or_else(|| other.into(), Value::Number),
    }
}

/// The keys under which replies of this operation hand out secrets, each with the secret's name.
fn carried_secrets(vendor: &Vendor, operation: &Operation) -> IndexMap<String, String> {
    let carried = vendor.secrets.values().filter_map(|secret| match &secret.from.as_ref()?.value {
        SecretSource::Operation {
            operation: from, carrier: SecretCarrier::Value(path), ..
        } if *from == operation.name => {
            let key = path.rsplit(['.', ']']).next()?;
            Some((key.to_owned(), secret.name.clone()))
        }
        _ => None,
    });
    carried.collect()
}

/// The keys under which a request carries secrets, each with the secret's name.
fn secret_keys(vendor: &Vendor, root: ShapeId) -> IndexMap<String, String> {
    let mut keys = IndexMap::new();
    let mut seen = HashSet::new();
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match &vendor.shape(id).parts {
            Parts::Scalar => {}
            Parts::List(item) | Parts::Map(item) => open.push(*item),
            Parts::Tuple(members) | Parts::Either(members) => open.extend(members),
            Parts::Object(object) => {
                for field in &object.fields {
                    open.push(field.shape);
                    if let Some(secret) = &field.secret {
                        let spelled = field.key.accepted();
                        keys.extend(spelled.map(|key| (key.clone(), secret.value.name.clone())));
                    }
                }
                let variants = object.variants.iter().flat_map(|variants| &variants.cases);
                open.extend(variants.map(|case| case.shape));
            }
        }
    }
    keys
}
