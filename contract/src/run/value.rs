//! Values that are carried on: found in a payload, put into the holes of a later request.

use bindery_model::Vendor;
use bindery_model::json::{Kind, Value};
use bindery_model::vendor::{
    EnvelopeUse, Operation, Outcome, Packing, Parts, Role, Segment, Template,
};
use bindery_model::yaml::Node;
use indexmap::IndexMap;

use crate::case::Draft;
use crate::encode::fields::{text_of, visit};
use crate::encode::reply_id::Way;
use crate::encode::spell::spelled_as;

/// What earlier calls left behind, by name.
pub(super) type Kept = IndexMap<String, String>;

/// The payload in a body, unpacked.
pub(super) fn payload(vendor: &Vendor, outcome: &Outcome, body: &Value<'_>) -> Value<'static> {
    let body = body.clone().into_owned();
    let EnvelopeUse::Named(name) = &outcome.envelope else { return body };
    let Some(envelope) = vendor.envelopes.get(name) else { return body };
    let Parts::Object(object) = &vendor.shape(envelope.shape).parts else { return body };
    let Some(field) = object.fields.iter().find(|it| it.role == Some(Role::Payload)) else {
        return body;
    };
    let carried = field.key.accepted().find_map(|key| member(&body, key));
    let carried = carried.cloned().unwrap_or_else(|| Value::from(Kind::Null));
    let packed = vendor.shape(field.shape).wire.packed.as_ref().map(|claim| claim.value);
    match (packed, carried.as_str()) {
        (Some(Packing::Json), Some(text)) => {
            bindery_model::json::parse_str(text).map_or(carried.clone(), Value::into_owned)
        }
        _ => carried,
    }
}

/// The value at a path as scenarios write it: `[0].PONUM`, `data.token`.
pub(super) fn at_path<'v>(value: &'v Value<'static>, path: &str) -> Option<&'v Value<'static>> {
    let mut here = value;
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        here = match (step.strip_suffix(']'), &here.kind) {
            (Some(index), Kind::Array(items)) => items.get(index.parse::<usize>().ok()?)?,
            (None, Kind::Object(_)) => member(here, step)?,
            _ => return None,
        };
    }
    Some(here)
}

/// The value at the end of a way through shapes.
pub(super) fn along<'v>(value: &'v Value<'static>, way: &[Way]) -> Option<&'v Value<'static>> {
    way.iter().try_fold(value, |here, step| match step {
        Way::First => here.as_array()?.first(),
        Way::Key(keys) => keys.iter().find_map(|key| member(here, key)),
    })
}

/// The member with this key; where none has it so, in whatever case.
fn member<'v, 'a>(value: &'v Value<'a>, key: &str) -> Option<&'v Value<'a>> {
    let members = value.as_object()?;
    let exact = members.iter().find(|member| member.key == key);
    let lower = key.to_lowercase();
    exact
        .or_else(|| members.iter().find(|member| member.key.to_lowercase() == lower))
        .map(|member| &member.value)
}

/// Fills the holes of a draft with what was kept. A hole that nothing fills is told by its name;
/// holes of secrets are left to the encoder.
pub(super) fn filled(
    vendor: &Vendor,
    operation: &Operation,
    draft: &Draft,
    kept: &Kept,
) -> Result<Draft, String> {
    let mut filled = draft.clone();
    let mut missing = None;
    let shape = operation.request.shape;
    visit(vendor, shape, &mut filled.values, &mut |field, value| {
        let Some(text) = value.as_str().filter(|text| text.contains('{')) else { return };
        if field.secret.is_some() {
            return;
        }
        match fill(text, kept) {
            Ok(Some(text)) => *value = spelled_as(vendor, field.shape, &text),
            Ok(None) => {}
            Err(name) => missing = missing.take().or(Some(name)),
        }
    });
    missing.map_or(Ok(filled), Err)
}

/// The text with its holes filled; `None` where it is no text with holes.
pub(super) fn fill(text: &str, kept: &Kept) -> Result<Option<String>, String> {
    let Ok(template) = Template::parse(text) else { return Ok(None) };
    if template.holes().next().is_none() {
        return Ok(None);
    }
    let mut out = String::new();
    for segment in &template.segments {
        match segment {
            Segment::Literal(text) => out.push_str(text),
            Segment::Hole(name) => match kept.get(name) {
                Some(value) => out.push_str(value),
                None => return Err(name.clone()),
            },
        }
    }
    Ok(Some(out))
}

/// Whether a value is what a scenario says holds; numbers are compared as numbers.
pub(super) fn holds(actual: &Value<'_>, expected: &Node, kept: &Kept) -> Result<(), String> {
    let Some(scalar) = expected.as_scalar() else {
        let wanted = Value::from_yaml(expected);
        return if wanted == *actual { Ok(()) } else { Err(wanted.to_compact()) };
    };
    let wanted = match fill(&scalar.text, kept) {
        Ok(text) => text.unwrap_or_else(|| scalar.text.owned()),
        Err(name) => return Err(format!("the value of `{name}`, which no step kept")),
    };
    let text = if actual.is_null() { "null".to_owned() } else { text_of(actual) };
    let number = |text: &str| bindery_rules::Decimal::from_str_exact(text.trim()).ok();
    let same = text == wanted
        || text.trim() == wanted.trim()
        || number(&text).is_some_and(|it| Some(it) == number(&wanted));
    if same { Ok(()) } else { Err(wanted) }
}

#[cfg(test)]
mod tests {
    use bindery_model::json::parse_str;

    use super::*;

    #[test]
    fn paths_go_through_lists_and_objects() {
        let value = parse_str(r#"[{"PONUM": "7", "lines": [{"id": 1}, {"id": 2}]}]"#);
        let value = value.expect("it is JSON").into_owned();
        let found = |path: &str| at_path(&value, path).map(text_of);
        assert_eq!(found("[0].PONUM"), Some("7".to_owned()));
        assert_eq!(found("[0].ponum"), Some("7".to_owned()));
        assert_eq!(found("[0].lines[1].id"), Some("2".to_owned()));
        assert_eq!(found("[1].PONUM"), None);
        assert_eq!(found("PONUM"), None);
        assert_eq!(found("[x]"), None);
    }

    #[test]
    fn holes_are_filled_or_named() {
        let kept: Kept = [("po".to_owned(), "7".to_owned())].into_iter().collect();
        assert_eq!(fill("PO-{po}", &kept), Ok(Some("PO-7".to_owned())));
        assert_eq!(fill("plain", &kept), Ok(None));
        assert_eq!(fill("{line}", &kept), Err("line".to_owned()));
    }
}
