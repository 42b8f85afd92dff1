//! Fields of replies that hold a secret which later calls need: a token that a login gives out. No
//! row of the page calls them secret; where the secret comes from does.

use std::collections::BTreeSet;

use bindery_model::Vendor;
use bindery_model::vendor::{
    Kind, Operation, Outcome, Parts, SecretCarrier, SecretSource, ShapeId,
};

use super::plan::payload_shapes;

/// A field by the object that has it and its name; a header by its own shape.
pub(super) type Minted = BTreeSet<(ShapeId, String)>;

/// Every such field of a vendor.
pub(super) fn minted(vendor: &Vendor) -> Minted {
    let mut out = Minted::new();
    for secret in vendor.secrets.values() {
        let Some(SecretSource::Operation { operation, fault, carrier }) =
            secret.from.as_ref().map(|from| &from.value)
        else {
            continue;
        };
        let outcome = vendor.operations.get(operation).and_then(|it| outcome(it, fault.as_deref()));
        let Some(outcome) = outcome else { continue };
        match carrier {
            SecretCarrier::Header(name) => {
                let mut headers = outcome.headers.iter();
                let found = headers.find(|header| header.key.value.eq_ignore_ascii_case(name));
                out.extend(found.map(|header| (header.shape, header.name.clone())));
            }
            SecretCarrier::Value(path) => {
                let steps: Vec<&str> = path
                    .split(['.', '[', ']'])
                    .filter(|step| !step.is_empty() && step.parse::<usize>().is_err())
                    .collect();
                for shape in payload_shapes(&outcome.payload) {
                    follow(vendor, *shape, &steps, &mut out);
                }
            }
        }
    }
    out
}

fn outcome<'a>(operation: &'a Operation, fault: Option<&str>) -> Option<&'a Outcome> {
    match fault {
        None => operation.reply.success.as_ref(),
        Some(name) => operation.reply.faults.get(name).map(|fault| &fault.outcome),
    }
}

/// Goes along the keys, through lists, to the text at their end.
fn follow(vendor: &Vendor, shape: ShapeId, steps: &[&str], out: &mut Minted) {
    match (&vendor.shape(shape).parts, steps) {
        (Parts::List(item), _) => follow(vendor, *item, steps, out),
        (Parts::Object(object), [step, rest @ ..]) => {
            let mut fields = object.fields.iter();
            let found = fields.find(|field| field.key.accepted().any(|key| key == step));
            let Some(field) = found else { return };
            let is_text = vendor.shape(field.shape).kind.value == Kind::String;
            if !rest.is_empty() {
                follow(vendor, field.shape, rest, out);
            } else if is_text {
                out.insert((shape, field.name.clone()));
            }
        }
        _ => {}
    }
}
