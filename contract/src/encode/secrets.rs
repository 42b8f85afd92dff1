//! Puts secrets into the holes of a draft, or what stands for one that is wrong on purpose.

use bindery_model::Vendor;
use bindery_model::json::{Kind, Value};
use bindery_model::vendor::{Field, Operation, SecretFailing, SecretUse, Segment};

use super::EncodeError;
use super::fields::visit;
use crate::case::Draft;

/// Lends secrets.
pub trait Fill {
    /// The value of a secret, if it is known.
    fn secret(&self, name: &str) -> Option<String>;
}

/// What wrong secrets are made of.
pub(crate) const WRONG: &str = "Wr0ngK3y";
/// Has the form of no secret.
const MALFORMED: &str = "not-a-key!";

/// The draft's values with the secrets in place.
pub(super) fn filled(
    vendor: &Vendor,
    operation: &Operation,
    draft: &Draft,
    fill: &dyn Fill,
) -> Result<Value<'static>, EncodeError> {
    let mut values = draft.values.clone();
    let shape = operation.request.shape;
    remove(
        vendor,
        &mut values,
        |field| {
            carried(field).is_some_and(|it| {
                draft.twist.secrets.get(&it.name) == Some(&SecretFailing::Missing)
            })
        },
        operation,
    );
    let mut failed = None;
    visit(vendor, shape, &mut values, &mut |field, value| {
        let Some(it) = carried(field) else { return };
        match written(it, draft, fill) {
            Ok(text) => *value = Value::from(text),
            Err(error) => failed = Some(error),
        }
    });
    failed.map_or(Ok(values), Err)
}

/// What stands in a hole of the path.
pub(super) fn hole(
    vendor: &Vendor,
    draft: &Draft,
    name: &str,
    fill: &dyn Fill,
) -> Result<String, EncodeError> {
    if !vendor.secrets.contains_key(name) {
        return Err(EncodeError::Unfilled(name.to_owned()));
    }
    value(name, draft, fill)
}

fn carried(field: &Field) -> Option<&SecretUse> {
    field.secret.as_ref().map(|claim| &claim.value)
}

fn written(secret: &SecretUse, draft: &Draft, fill: &dyn Fill) -> Result<String, EncodeError> {
    let value = value(&secret.name, draft, fill)?;
    let Some(template) = &secret.written else { return Ok(value) };
    let piece = |segment: &Segment| match segment {
        Segment::Literal(text) => text.clone(),
        Segment::Hole(_) => value.clone(),
    };
    Ok(template.segments.iter().map(piece).collect())
}

fn value(name: &str, draft: &Draft, fill: &dyn Fill) -> Result<String, EncodeError> {
    let right = || fill.secret(name).ok_or_else(|| EncodeError::Unfilled(name.to_owned()));
    match draft.twist.secrets.get(name) {
        None => right(),
        Some(SecretFailing::Missing) => Ok(String::new()),
        Some(SecretFailing::Malformed) => Ok(MALFORMED.to_owned()),
        Some(SecretFailing::Wrong) => Ok(wrong(fill.secret(name).as_deref())),
    }
}

/// As long as the right one, and letters and digits; nothing of the right one is in it, for this
/// value is no secret and may be shown.
fn wrong(right: Option<&str>) -> String {
    let length = right.map_or(32, |right| right.chars().count()).max(1);
    let letters = WRONG.chars().cycle();
    let wrong: String = letters.clone().take(length).collect();
    if Some(wrong.as_str()) == right { letters.skip(1).take(length).collect() } else { wrong }
}

fn remove(
    vendor: &Vendor,
    values: &mut Value<'static>,
    gone: impl Fn(&Field) -> bool,
    operation: &Operation,
) {
    let shape = operation.request.shape;
    if let Kind::Object(members) = &mut values.kind {
        members.retain(|member| {
            !super::fields::field_by_key(vendor, shape, &member.key).is_some_and(&gone)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_secret_has_the_length_and_nothing_else() {
        assert_eq!(wrong(Some("abcdefghij")), "Wr0ngK3yWr");
        assert_eq!(wrong(Some("Wr0n")), "r0ng");
        assert_eq!(wrong(None).len(), 32);
    }
}
