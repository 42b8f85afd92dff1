//! Which field a key means, at any depth of a request.

use bindery_model::Vendor;
use bindery_model::json::{Kind, Value};
use bindery_model::vendor::{Field, KeyCase, Object, Parts, ShapeId};

/// The fields an object may have, those of its variants included; of one name the first.
pub(crate) fn fields_of(vendor: &Vendor, shape: ShapeId) -> Vec<&Field> {
    let Parts::Object(object) = &vendor.shape(shape).parts else { return Vec::new() };
    let mut fields: Vec<&Field> = object.fields.iter().collect();
    for case in object.variants.iter().flat_map(|variants| &variants.cases) {
        let own = match &vendor.shape(case.shape).parts {
            Parts::Object(own) => own.fields.as_slice(),
            _ => &[],
        };
        for field in own {
            if !fields.iter().any(|known| known.name == field.name) {
                fields.push(field);
            }
        }
    }
    fields
}

/// The field a key means, in this object.
pub(crate) fn field_by_key<'v>(vendor: &'v Vendor, shape: ShapeId, key: &str) -> Option<&'v Field> {
    let fields = fields_of(vendor, shape);
    let exact = |field: &&&Field| field.key.accepted().any(|accepted| accepted == key);
    if let Some(field) = fields.iter().find(exact) {
        return Some(field);
    }
    if !any_case(object(vendor, shape)?) {
        return None;
    }
    let lower = key.to_lowercase();
    let loose = |field: &&&Field| field.key.accepted().any(|it| it.to_lowercase() == lower);
    fields.iter().find(loose).copied()
}

/// The object behind a shape, if it is one.
pub(crate) fn object(vendor: &Vendor, shape: ShapeId) -> Option<&Object> {
    match &vendor.shape(shape).parts {
        Parts::Object(object) => Some(object),
        _ => None,
    }
}

fn any_case(object: &Object) -> bool {
    object.keys.as_ref().is_some_and(|keys| keys.accepted().any(|it| *it == KeyCase::Any))
}

/// The text of a value where everything is text; of a list and an object, its JSON.
pub(crate) fn text_of(value: &Value<'_>) -> String {
    match &value.kind {
        Kind::String(text) => text.to_string(),
        Kind::Null => String::new(),
        _ => value.to_compact(),
    }
}

/// Calls `visit` with each member that is a field, at any depth: the field, its pointer, its value.
pub(crate) fn visit<'v>(
    vendor: &'v Vendor,
    shape: ShapeId,
    value: &mut Value<'static>,
    visit: &mut dyn FnMut(&'v Field, &mut Value<'static>),
) {
    match (&vendor.shape(shape).parts, &mut value.kind) {
        (Parts::Object(_), Kind::Object(members)) => {
            for member in members {
                let Some(field) = field_by_key(vendor, shape, &member.key) else { continue };
                visit(field, &mut member.value);
                self::visit(vendor, field.shape, &mut member.value, visit);
            }
        }
        (Parts::List(item), Kind::Array(items)) => {
            for value in items {
                self::visit(vendor, *item, value, visit);
            }
        }
        (Parts::Tuple(shapes), Kind::Array(items)) => {
            for (shape, value) in shapes.iter().zip(items) {
                self::visit(vendor, *shape, value, visit);
            }
        }
        (Parts::Map(item), Kind::Object(members)) => {
            for member in members {
                self::visit(vendor, *item, &mut member.value, visit);
            }
        }
        (Parts::Either(shapes), _) => {
            // Which of them it is does not matter to those who ask: the first that has fields
            // for all keys, else none.
            let fits = |shape: &&ShapeId| match &value.kind {
                Kind::Object(members) => members
                    .iter()
                    .all(|member| field_by_key(vendor, **shape, &member.key).is_some()),
                Kind::Array(_) => matches!(vendor.shape(**shape).parts, Parts::List(_)),
                _ => false,
            };
            if let Some(shape) = shapes.iter().find(fits) {
                self::visit(vendor, *shape, value, visit);
            }
        }
        _ => {}
    }
}
