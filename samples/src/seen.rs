//! Values that the documents show: they look more like the vendor's own than anything made up.

use std::collections::HashMap;

use bindery_model::fit::{Fit, Side, Spot};
use bindery_model::json::Value;
use bindery_model::vendor::{Example, Kind, Parts, Placeholders, Shape, ShapeId, Spelling};
use bindery_model::yaml::Node;

use crate::range::Range;

/// The values of examples that are no placeholders, by their shape.
#[derive(Debug, Default)]
pub struct Seen {
    values: HashMap<ShapeId, Vec<Value<'static>>>,
}

impl Seen {
    pub(crate) fn of(fit: Fit<'_>) -> Self {
        let mut seen = Self::default();
        for operation in fit.vendor().operations.values() {
            for example in operation.examples.values() {
                if let Some(request) = &example.request {
                    seen.take(fit, operation.request.shape, example, &request.value);
                }
                let outcome = match &example.fault {
                    Some(name) => operation.reply.faults.get(name).map(|fault| &fault.outcome),
                    None => operation.reply.success.as_ref(),
                };
                let Some((outcome, reply)) = outcome.zip(example.reply.as_ref()) else { continue };
                if let bindery_model::vendor::Body::Shapes(shapes) = &outcome.body {
                    for shape in shapes {
                        seen.take(fit, *shape, example, &reply.value);
                    }
                }
            }
        }
        seen
    }

    pub(crate) fn values(&self, shape: ShapeId) -> &[Value<'static>] {
        self.values.get(&shape).map(Vec::as_slice).unwrap_or_default()
    }

    fn take(&mut self, fit: Fit<'_>, shape: ShapeId, example: &Example, node: &Node) {
        let value = Value::from_yaml(node);
        for spot in fit.spots(shape, &value) {
            let Some(part) = value.find(&spot.pointer) else { continue };
            let shape = fit.vendor().shape(spot.shape);
            let real = is_real(fit, &spot, example) && is_first(shape, part);
            if real && fit.value(spot.shape, part, Side::Sending).fits() {
                let list = self.values.entry(spot.shape).or_default();
                if !list.contains(part) {
                    list.push(part.clone().into_owned());
                }
            }
        }
    }
}

/// Whether the value of a spot stands for itself: one scalar, no secret, no placeholder, and a
/// meaning that the envelope does not set.
fn is_real(fit: Fit<'_>, spot: &Spot<'_>, example: &Example) -> bool {
    let placeholder = match &example.placeholders {
        Placeholders::All => true,
        Placeholders::Named(names) => {
            spot.pointer.steps().any(|step| names.iter().any(|name| *name == step))
                || spot.field.is_some_and(|field| names.contains(&field.name))
        }
    };
    let fixed = spot.field.is_some_and(|field| field.secret.is_some() || field.role.is_some());
    let shape = fit.vendor().shape(spot.shape);
    let scalar = matches!(shape.parts, Parts::Scalar) && shape.kind.value != Kind::Any;
    scalar && !placeholder && !fixed
}

/// Whether a value is spelled in the first of its spellings and formats: the one that is sent.
fn is_first(shape: &Shape, value: &Value<'_>) -> bool {
    let spelling = shape.wire.spellings.as_ref().and_then(|claim| claim.value.first());
    let spelled = spelling.is_none_or(|spelling| match spelling {
        Spelling::Number => value.as_number().is_some(),
        Spelling::String => value.as_str().is_some(),
        Spelling::Boolean => value.as_bool().is_some(),
    });
    let formats = Range::of(shape).formats;
    let format = formats.first().zip(value.as_str());
    let written = format.is_none_or(|(format, text)| format.reads(text).is_ok());
    spelled && written && shape.kind.value != Kind::Boolean && !value.is_null()
}
