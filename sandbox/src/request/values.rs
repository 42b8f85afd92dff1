//! What the fields of a request were given, wherever they travelled.

use bindery_model::Vendor;
use bindery_model::fit::Fit;
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{Field, Operation, Parts, WireText};

use super::decode::request_fields;
use super::{Body, Decoded};
use crate::walk::{any_case, spots, text};

/// A field and the value it was given. It has no `Debug`: the value may be secret.
#[derive(Clone)]
pub(crate) struct Given<'v> {
    pub(crate) field: &'v Field,
    pub(crate) value: Value<'static>,
    /// Whether it is a field of the request itself, not of something inside it.
    pub(crate) outermost: bool,
}

impl Given<'_> {
    /// The value as text; `None` for lists and objects.
    pub(crate) fn text(&self) -> Option<String> {
        text(&self.value)
    }
}

/// Every field that was given a value, in the spec's order; what is spelled as "no value" is not given.
pub(crate) fn given<'v>(
    vendor: &'v Vendor,
    fit: Fit<'v>,
    operation: &'v Operation,
    decoded: &Decoded,
) -> Vec<Given<'v>> {
    let mut all = Vec::new();
    let ignore_case = match &vendor.shape(operation.request.shape).parts {
        Parts::Object(object) => any_case(object),
        _ => false,
    };
    for field in request_fields(vendor, operation) {
        if let Some(value) = outside_json(field, decoded, ignore_case) {
            all.push(Given { field, value: Value::from(value), outermost: true });
        }
    }
    if let Body::Json(body) = &decoded.body {
        for spot in spots(fit, operation.request.shape, body) {
            if let (Some(field), Some(value)) = (spot.field, body.find(&spot.pointer)) {
                let outermost = steps(&spot.pointer) == 1;
                all.push(Given { field, value: value.clone(), outermost });
            }
        }
    }
    all.retain(|given| !means_nothing(vendor, given));
    all
}

/// The value given to the field the spec calls so; the outermost, if there are several.
pub(crate) fn named<'g, 'v>(given: &'g [Given<'v>], name: &str) -> Option<&'g Given<'v>> {
    let called = |given: &&Given<'_>| given.field.name == name;
    given.iter().find(|given| given.outermost && called(given)).or_else(|| {
        given
            .iter()
            .find(called)
            .or_else(|| given.iter().find(|given| given.field.name.eq_ignore_ascii_case(name)))
    })
}

fn steps(pointer: &Pointer) -> usize {
    pointer.steps().count()
}

fn outside_json(field: &Field, decoded: &Decoded, ignore_case: bool) -> Option<String> {
    let hole = decoded.path.iter().find(|(name, _)| *name == field.name);
    if let Some((_, value)) = hole {
        return Some(value.clone());
    }
    let form: &[(String, String)] = match &decoded.body {
        Body::Pairs(pairs) => pairs,
        _ => &[],
    };
    let lists = [&decoded.headers, &decoded.query, &decoded.cookies, form];
    let keys = || field.key.accepted();
    let exact = lists.iter().flat_map(|list| list.iter());
    let mut exact = exact.filter(|(name, _)| keys().any(|key| key == name));
    if let Some((_, value)) = exact.next() {
        return Some(value.clone());
    }
    let mut loose = lists
        .iter()
        .flat_map(|list| list.iter())
        .filter(|(name, _)| ignore_case && keys().any(|key| key.eq_ignore_ascii_case(name)));
    loose.next().map(|(_, value)| value.clone())
}

/// Whether the value is one of the field's spellings of "no value".
fn means_nothing(vendor: &Vendor, given: &Given<'_>) -> bool {
    let Some(spellings) = &vendor.shape(given.field.shape).wire.null_as else { return false };
    let is = |spelling: &WireText| match spelling {
        WireText::Null => given.value.is_null(),
        WireText::Text(text) => given.value.as_str() == Some(text),
        WireText::Number(number) => given.value.as_number() == Some(number),
        WireText::Boolean(truth) => given.value.as_bool() == Some(*truth),
    };
    spellings.accepted().flatten().any(is)
}
