//! Writes a plain text as the value of a field: in the first spelling that its shape documents.

use bindery_model::Vendor;
use bindery_model::json::{Kind as Json, Value};
use bindery_model::vendor::{Claim, Kind, Shape, ShapeId, Spelling, WireText};
use bindery_model::yaml::Node;

/// The text as a value of this shape.
pub(crate) fn spelled_as(vendor: &Vendor, shape: ShapeId, text: &str) -> Value<'static> {
    let shape = vendor.shape(shape);
    let number = || Value::number(text.to_owned()).unwrap_or_else(|| text.to_owned().into());
    let spelling = shape.wire.spellings.as_ref().and_then(|claim| claim.value.first());
    match (shape.kind.value, spelling) {
        (Kind::Boolean, _) if matches!(text, "true" | "false") => boolean(shape, text == "true"),
        (Kind::Integer | Kind::Decimal, None | Some(Spelling::Number))
        | (_, Some(Spelling::Number)) => number(),
        _ => text.to_owned().into(),
    }
}

/// What a spec writes, as a value of this shape: a scalar is read by the type of the field.
pub(crate) fn spelled_from(vendor: &Vendor, shape: ShapeId, node: &Node) -> Value<'static> {
    let untyped = matches!(vendor.shape(shape).kind.value, Kind::Any | Kind::Unknown);
    let plain = Value::from_yaml(node).into_owned();
    match node.as_scalar() {
        Some(scalar) if !untyped && !plain.is_null() => spelled_as(vendor, shape, &scalar.text),
        _ => plain,
    }
}

fn boolean(shape: &Shape, value: bool) -> Value<'static> {
    let spellings = if value { &shape.wire.true_as } else { &shape.wire.false_as };
    let first = |claim: &Claim<Vec<WireText>>| claim.value.first().map(from_wire);
    if let Some(spelled) = spellings.as_ref().and_then(first) {
        return spelled;
    }
    match shape.wire.spellings.as_ref().and_then(|claim| claim.value.first()) {
        Some(Spelling::String) => value.to_string().into(),
        Some(Spelling::Number) => Value::from(i64::from(value)),
        _ => value.into(),
    }
}

/// A spelling whose quotes count, as JSON.
pub(crate) fn from_wire(text: &WireText) -> Value<'static> {
    match text {
        WireText::Null => Value::from(Json::Null),
        WireText::Boolean(it) => Value::from(*it),
        WireText::Number(digits) => {
            Value::number(digits.clone()).unwrap_or_else(|| digits.clone().into())
        }
        WireText::Text(text) => text.clone().into(),
    }
}
