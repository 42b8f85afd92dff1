//! How a caller shows who it is: schemes from the secrets that travel in headers, the query string
//! or cookies, and for each operation the ways in which they may be combined.

use bindery_model::{
    Vendor,
    vendor::{
        Claim, Field, FieldRule, Operation, Parts, Place, Required, SecretCarrier, SecretSource,
        SecretUse,
    },
};
use serde_json::{Map, Value, json};

use crate::json_schema::{facts::Facts, request::place_of};

/// One way of carrying one secret.
#[derive(Debug, Clone)]
pub(super) struct Scheme<'v> {
    name: String,
    carried: &'v SecretUse,
    key: &'v str,
    place: Place,
    field: &'v Field,
}

/// Every way in which the operations carry secrets, each once.
pub(super) fn schemes(vendor: &Vendor) -> Vec<Scheme<'_>> {
    let mut schemes: Vec<Scheme<'_>> = Vec::new();
    for operation in vendor.operations.values() {
        for (field, place, carried) in carriers(vendor, operation) {
            if schemes.iter().any(|scheme| scheme.is(field, place, carried)) {
                continue;
            }
            let shared = schemes.iter().any(|scheme| scheme.carried.name == carried.name);
            let name = if shared {
                format!("{}-{}", carried.name, field.key.value)
            } else {
                carried.name.clone()
            };
            schemes.push(Scheme { name, carried, key: &field.key.value, place, field });
        }
    }
    schemes
}

impl Scheme<'_> {
    fn is(&self, field: &Field, place: Place, carried: &SecretUse) -> bool {
        self.carried == carried && self.key == field.key.value && self.place == place
    }

    /// The word before the secret that HTTP knows: `bearer`, `basic`.
    fn http(&self) -> Option<&'static str> {
        let written = self.carried.written.as_ref()?.to_string();
        let before = written.split_once(" {")?.0;
        let known = ["bearer", "basic"].into_iter().find(|word| before.eq_ignore_ascii_case(word));
        known.filter(|_| {
            self.place == Place::Header && self.key.eq_ignore_ascii_case("Authorization")
        })
    }
}

/// Whether a field is spoken of under `security` and not among the parameters.
pub(super) fn is_scheme(operation: &Operation, field: &Field) -> bool {
    field.secret.is_some()
        && matches!(place_of(operation, field), Place::Header | Place::Query | Place::Cookie)
}

fn carriers<'v>(
    vendor: &'v Vendor,
    operation: &'v Operation,
) -> Vec<(&'v Field, Place, &'v SecretUse)> {
    let Parts::Object(object) = &vendor.shape(operation.request.shape).parts else {
        return Vec::new();
    };
    let carriers = object.fields.iter().filter(|field| is_scheme(operation, field));
    carriers
        .filter_map(|field| {
            Some((field, place_of(operation, field), &field.secret.as_ref()?.value))
        })
        .collect()
}

/// The schemes as components.
pub(super) fn components(vendor: &Vendor, schemes: &[Scheme<'_>]) -> Map<String, Value> {
    let written = schemes.iter().map(|scheme| {
        let mut written = Map::new();
        if let Some(word) = scheme.http() {
            written.insert("type".into(), "http".into());
            written.insert("scheme".into(), word.into());
        } else {
            written.insert("type".into(), "apiKey".into());
            written.insert("in".into(), scheme.place.word().into());
            written.insert("name".into(), scheme.key.into());
            if let Some(template) = &scheme.carried.written {
                written.insert("x-bindery-as".into(), template.to_string().into());
            }
        }
        notes(vendor, scheme, &mut written);
        (scheme.name.clone(), written.into())
    });
    written.collect()
}

fn notes(vendor: &Vendor, scheme: &Scheme<'_>, written: &mut Map<String, Value>) {
    let mut facts = Facts::default();
    facts.node("field", &scheme.field.about);
    if let Some(secret) = vendor.secrets.get(&scheme.carried.name) {
        super::about(&secret.about, "x-bindery-title", written);
        facts.node("secret", &secret.about);
        if let Some(lasts) = &secret.lasts {
            written.insert("x-bindery-lasts".into(), lasts.value.as_str().into());
        }
        if let Some(from) = &secret.from {
            let from = match &from.value {
                SecretSource::Operation { operation, fault, carrier } => {
                    came_from(operation, fault.as_deref(), carrier)
                }
                SecretSource::Outside(text) => json!({ "outside": text }),
            };
            written.insert("x-bindery-from".into(), from);
        }
    }
    written.insert("x-bindery-secret".into(), scheme.carried.name.as_str().into());
    facts.write(written);
}

/// The reply that has a secret, and where in it.
fn came_from(operation: &str, fault: Option<&str>, carrier: &SecretCarrier) -> Value {
    let mut from = Map::new();
    from.insert("operation".into(), operation.into());
    from.extend(fault.map(|fault| ("fault".into(), fault.into())));
    match carrier {
        SecretCarrier::Value(path) => from.insert("value".into(), path.as_str().into()),
        SecretCarrier::Header(name) => from.insert("header".into(), name.as_str().into()),
    };
    from.into()
}

/// The alternatives of one operation: each entry is one way to show who one is.
pub(super) fn requirement(operation: &Operation, vendor: &Vendor, schemes: &[Scheme<'_>]) -> Value {
    let carriers = carriers(vendor, operation);
    let name = |field: &Field| {
        let found = carriers.iter().find(|(carrier, ..)| carrier.name == field.name)?;
        let scheme = schemes.iter().find(|scheme| scheme.is(found.0, found.1, found.2))?;
        Some(scheme.name.clone())
    };
    let excusers = |field: &Field| -> Vec<&Field> {
        carriers.iter().map(|(other, ..)| *other).filter(|other| excuses(other, field)).collect()
    };
    let mut ways: Vec<Vec<String>> = vec![Vec::new()];
    for (field, ..) in carriers.iter().filter(|(field, ..)| is_needed(field)) {
        let choices: Vec<String> =
            std::iter::once(*field).chain(excusers(field)).filter_map(name).collect();
        ways = combine(&ways, &choices);
    }
    let mut ways = smallest(&ways);
    for (field, ..) in carriers.iter().filter(|(field, ..)| !is_needed(field)) {
        // One that may be used instead of another is in the ways already.
        if !carriers.iter().any(|(other, ..)| excuses(field, other)) {
            let with: Vec<String> = name(field).into_iter().collect();
            let longer = combine(&ways, &with);
            ways.extend(longer);
        }
    }
    if carriers.is_empty() {
        ways.clear();
    }
    let written = ways
        .into_iter()
        .map(|way| way.into_iter().map(|name| (name, json!([]))).collect::<Map<_, _>>().into());
    Value::Array(written.collect())
}

fn is_needed(field: &Field) -> bool {
    matches!(field.required.value, Required::Always | Required::Key)
}

/// The ways of which no other is a part, each once.
fn smallest(ways: &[Vec<String>]) -> Vec<Vec<String>> {
    let within = |one: &[String], other: &[String]| one.iter().all(|name| other.contains(name));
    let mut kept: Vec<Vec<String>> = Vec::new();
    for way in ways {
        let has_smaller = ways.iter().any(|other| within(other, way) && other.len() < way.len());
        let known = kept.iter().any(|other| within(other, way) && within(way, other));
        if !has_smaller && !known {
            kept.push(way.clone());
        }
    }
    kept
}

fn excuses(field: &Field, other: &Field) -> bool {
    field
        .rules
        .iter()
        .flat_map(Claim::accepted)
        .any(|rule| matches!(rule, FieldRule::InsteadOf(names) if names.contains(&other.name)))
}

/// Every way so far with every choice.
fn combine(ways: &[Vec<String>], choices: &[String]) -> Vec<Vec<String>> {
    let longer = ways.iter().flat_map(|way| {
        choices.iter().map(move |choice| {
            let mut way = way.clone();
            if !way.contains(choice) {
                way.push(choice.clone());
            }
            way
        })
    });
    longer.collect()
}
