//! A value seen along its shape: every part of it with what the spec says of that part, and what
//! lies around it.

use std::collections::HashMap;

use bindery_model::fit::Fit;
use bindery_model::json::{Kind as Json, Member, Pointer, Value};
use bindery_model::vendor::{Field, KeyCase, Object, Parts, ShapeId};

/// A part of a value that the spec speaks of.
#[derive(Debug, Clone)]
pub(crate) struct Spot<'v> {
    pub(crate) pointer: Pointer,
    pub(crate) shape: ShapeId,
    /// The field it is the value of; `None` for the root, list items and the like.
    pub(crate) field: Option<&'v Field>,
    /// Where in the list of spots the value around this one is.
    pub(crate) around: Option<usize>,
    /// Whether it is in a list, and not in the first of its items.
    pub(crate) repeated: bool,
}

/// Every part of a value that its shape knows, from the whole inwards.
pub(crate) fn spots<'v>(fit: Fit<'v>, shape: ShapeId, value: &Value<'_>) -> Vec<Spot<'v>> {
    let mut spots: Vec<Spot<'v>> = Vec::new();
    let mut places: HashMap<Pointer, usize> = HashMap::new();
    for part in fit.spots(shape, value) {
        let mut outer = part.pointer.clone();
        outer.pop();
        let around = places.get(&outer).copied().filter(|_| !part.pointer.is_root());
        let repeated = around.is_some_and(|outer| {
            let outer = &spots[outer];
            let list = matches!(fit.vendor().shape(outer.shape).parts, Parts::List(_));
            outer.repeated || (list && !part.pointer.as_str().ends_with("/0"))
        });
        places.insert(part.pointer.clone(), spots.len());
        let (pointer, shape, field) = (part.pointer, part.shape, part.field);
        spots.push(Spot { pointer, shape, field, around, repeated });
    }
    spots
}

/// The object that a value of this shape is, if it is one: of its variants, the one that is told.
pub(crate) fn object<'v>(fit: Fit<'v>, shape: ShapeId, value: &Value<'_>) -> Option<&'v Object> {
    match &fit.vendor().shape(fit.variant(shape, value)).parts {
        Parts::Object(object) => Some(object),
        _ => None,
    }
}

/// The member of a JSON object that is this field's, by any accepted key and the object's rule
/// for the case of keys.
pub(crate) fn member<'a, 'b>(
    object: &Object,
    field: &Field,
    value: &'a Value<'b>,
) -> Option<&'a Member<'b>> {
    let members = value.as_object()?;
    let exact = field.key.accepted().find_map(|key| members.iter().find(|m| m.key == *key));
    exact.or_else(|| {
        let by_case =
            |key: &String| members.iter().find(|member| member.key.eq_ignore_ascii_case(key));
        any_case(object).then(|| field.key.accepted().find_map(by_case)).flatten()
    })
}

/// Whether the case of this object's keys does not matter.
pub(crate) fn any_case(object: &Object) -> bool {
    object.keys.as_ref().is_some_and(|keys| keys.value == KeyCase::Any)
}

/// A scalar as text: what it would be in a query string.
pub(crate) fn text(value: &Value<'_>) -> Option<String> {
    match &value.kind {
        Json::String(text) | Json::Number(text) => Some(text.to_string()),
        Json::Bool(truth) => Some(truth.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
