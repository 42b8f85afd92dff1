//! Secrets that replies carry: taken in before anything of the reply is shown.

use bindery_model::json::{self, Kind, Value};
use bindery_model::vendor::{
    Body, Field, Operation, Outcome, Parts, SecretCarrier, SecretSource, ShapeId,
};
use bindery_model::{Valid, Vendor};

use super::value::{at_path, payload};
use crate::encode::fields::{field_by_key, text_of};
use crate::secret::{Redactor, Secrets};
use crate::send::Reply;

/// Takes in what a reply tells of secrets: the value that the spec says comes from here, and
/// every field that the spec calls secret.
pub(super) fn secrets(
    vendor: &Valid<Vendor>,
    operation: &Operation,
    reply: &Reply,
    secrets: &Secrets,
) {
    if vendor.secrets.is_empty() {
        return;
    }
    let document = json::parse(&reply.body, json::Limits::default()).ok();
    let body = document.map(|document| document.value);
    for secret in vendor.secrets.values() {
        let source = secret.from.as_ref().map(|claim| &claim.value);
        let Some(SecretSource::Operation { operation: from, fault, carrier }) = source else {
            continue;
        };
        let outcome = outcome(operation, fault.as_deref());
        if *from != operation.name {
            continue;
        }
        let value = match carrier {
            SecretCarrier::Header(name) => reply.header(&name.to_lowercase()).map(str::to_owned),
            SecretCarrier::Value(path) => body.as_ref().zip(outcome).and_then(|(body, outcome)| {
                at_path(&payload(vendor, outcome, body), path).map(text_of)
            }),
        };
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            secrets.learn(&vendor.name, &secret.name, &value);
        }
    }
    let Some(body) = body else { return };
    let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
    for outcome in operation.reply.success.iter().chain(faults) {
        if let Body::Shapes(shapes) = &outcome.body {
            for shape in shapes {
                hide(vendor, *shape, &body, secrets.redactor());
            }
        }
    }
}

fn outcome<'o>(operation: &'o Operation, fault: Option<&str>) -> Option<&'o Outcome> {
    match fault {
        None => operation.reply.success.as_ref(),
        Some(name) => operation.reply.faults.get(name).map(|fault| &fault.outcome),
    }
}

/// Hides the values of secret fields.
pub(crate) fn hide(vendor: &Vendor, shape: ShapeId, value: &Value<'_>, redactor: &Redactor) {
    hide_within(vendor, shape, value, redactor, 0);
}

fn hide_within(vendor: &Vendor, shape: ShapeId, value: &Value<'_>, redactor: &Redactor, depth: u8) {
    // Far deeper than any reply; shapes may hold themselves, and values end sooner.
    if depth > 64 {
        return;
    }
    let field_hides = |field: &Field, value: &Value<'_>| {
        if let (Some(claim), Some(text)) = (&field.secret, value.as_str()) {
            redactor.hide(&claim.value.name, text);
        }
    };
    match (&vendor.shape(shape).parts, &value.kind) {
        (Parts::Object(_), Kind::Object(members)) => {
            for member in members {
                if let Some(field) = field_by_key(vendor, shape, &member.key) {
                    field_hides(field, &member.value);
                    hide_within(vendor, field.shape, &member.value, redactor, depth + 1);
                }
            }
        }
        (Parts::List(item) | Parts::Map(item), Kind::Array(items)) => {
            for value in items {
                hide_within(vendor, *item, value, redactor, depth + 1);
            }
        }
        (Parts::Map(item), Kind::Object(members)) => {
            for it in members {
                hide_within(vendor, *item, &it.value, redactor, depth + 1);
            }
        }
        (Parts::Either(shapes), _) => {
            for shape in shapes {
                hide_within(vendor, *shape, value, redactor, depth + 1);
            }
        }
        _ => {}
    }
}
