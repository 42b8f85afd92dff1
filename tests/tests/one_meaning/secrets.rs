//! What is secret is never shown, whatever holds it: each message of each vendor with a value that
//! would be known again in the place of every secret.

use std::collections::{BTreeMap, BTreeSet};

use bindery_model::json::{Kind, Member, Value};
use bindery_model::vendor::{Encoding, Parts, SecretCarrier, SecretSource};
use bindery_samples::Size;
use bindery_tests::meaning::{Part, Subject, houses};

use super::types;

const SECRET: &str = "a-secret-of-the-house";

#[test]
fn debug_shows_no_secret() {
    let (houses, types) = (houses(), types::All::new());
    let mut tried: BTreeMap<String, usize> = BTreeMap::new();
    for house in &houses {
        for subject in house.subjects() {
            let keys = secret_keys(&subject);
            if keys.is_empty() {
                continue;
            }
            for value in messages(&subject) {
                let (value, planted) = plant(value, &keys);
                let Some(shown) = types.shown(&subject, &value.to_compact()) else { continue };
                let name = &subject.operation.name;
                assert!(!shown.contains(SECRET), "{} {name}: {shown}", house.vendor.name);
                *tried.entry(house.vendor.name.clone()).or_default() += planted;
            }
        }
    }
    let untried: Vec<&String> = tried.iter().filter(|it| *it.1 == 0).map(|it| it.0).collect();
    assert_eq!(untried, Vec::<&String>::new(), "nothing secret was ever held");
    assert!(tried.contains_key("expandable") && tried.contains_key("movilitas"), "{tried:?}");
}

/// Samples of all sizes, with the fields that travel elsewhere.
fn messages(subject: &Subject<'_>) -> Vec<Value<'static>> {
    let sizes = [Size::Fullest, Size::Smallest, Size::Seeded];
    let sample = |size| match subject.part {
        Part::Request => {
            let samples = subject.samples();
            Some(samples.request_as(subject.operation, Encoding::Json, size, 1).whole)
        }
        Part::Success | Part::Fault(_) => subject.sample(size, 1),
    };
    sizes.into_iter().filter_map(sample).collect()
}

/// The keys of all fields that hold a secret, of those that a message can have; of a reply those,
/// too, whose value later calls need as a secret.
fn secret_keys<'h>(subject: &Subject<'h>) -> BTreeSet<&'h str> {
    let (vendor, operation) = (&subject.house.vendor, subject.operation);
    let mut keys = BTreeSet::new();
    let (mut open, mut seen) = (vec![subject.shape()], BTreeSet::new());
    while let Some(shape) = open.pop() {
        if !seen.insert(shape) {
            continue;
        }
        match &vendor.shape(shape).parts {
            Parts::Object(object) => {
                for field in &object.fields {
                    open.push(field.shape);
                    if field.secret.is_some() {
                        keys.extend(field.key.accepted().map(String::as_str));
                    }
                }
                let cases = object.variants.iter().flat_map(|variants| &variants.cases);
                open.extend(cases.map(|case| case.shape));
            }
            Parts::List(inner) | Parts::Map(inner) => open.push(*inner),
            Parts::Tuple(members) | Parts::Either(members) => open.extend(members),
            Parts::Scalar => {}
        }
    }
    let sources = vendor.secrets.values().filter_map(|secret| secret.from.as_ref());
    for source in sources {
        if let SecretSource::Operation { operation: of, fault, carrier } = &source.value
            && *of == operation.name
            && part(fault.as_deref()) == subject.part
            && let SecretCarrier::Value(path) = carrier
        {
            keys.extend(path.rsplit('.').next());
        }
    }
    keys
}

fn part(fault: Option<&str>) -> Part<'_> {
    fault.map_or(Part::Success, Part::Fault)
}

/// The value with that secret at all of these keys, and at how many.
fn plant(value: Value<'static>, keys: &BTreeSet<&str>) -> (Value<'static>, usize) {
    match value.kind {
        Kind::Object(members) => {
            let mut planted = 0;
            let members = members.into_iter().map(|member| {
                let (inner, within) = if keys.contains(&*member.key) {
                    (Value::from(SECRET), 1)
                } else {
                    plant(member.value, keys)
                };
                planted += within;
                Member::new(member.key, inner)
            });
            (Value::object(members.collect::<Vec<_>>()), planted)
        }
        Kind::Array(items) => {
            let items: Vec<_> = items.into_iter().map(|item| plant(item, keys)).collect();
            let planted = items.iter().map(|(_, planted)| planted).sum();
            (Value::array(items.into_iter().map(|(item, _)| item)), planted)
        }
        kind => (Value { kind, ..value }, 0),
    }
}
