//! Variants and alternatives: each can be chosen, and something tells them apart.

use std::collections::BTreeSet;

use super::Check;
use super::literal::{closed_list, lists, reads};
use super::walk::objects;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Body, Field, Kind, Object, Parts, Payload, Required, Shape, ShapeId, Variants, Vendor,
};

pub(super) fn check(check: &mut Check<'_>) {
    let (vendor, reach) = (check.vendor, check.reach);
    for (_, object) in objects(vendor, reach.shapes()) {
        if let Some(variants) = &object.variants {
            chosen(check, object, variants);
        }
    }
    for (_, shape) in check.shapes() {
        if let Parts::Either(members) = &shape.parts {
            told_apart(check, members, shape.kind.origin.span, "`either`");
        }
    }
    for operation in vendor.operations.values() {
        for outcome in super::walk::outcomes(operation) {
            if let (Payload::Shapes(shapes), Body::Shapes(_)) = (&outcome.payload, &outcome.body) {
                told_apart(check, shapes, outcome.about.origin.span, "`payload`");
            }
        }
    }
}

/// The field that chooses, in the common fields or in every variant.
fn chooser<'v>(vendor: &'v Vendor, object: &'v Object, variants: &Variants) -> Option<&'v Field> {
    if let Some(field) = object.field(&variants.by) {
        return Some(field);
    }
    let mut own = variants.cases.iter().map(|case| match &vendor.shape(case.shape).parts {
        Parts::Object(object) => object.field(&variants.by),
        _ => None,
    });
    let first = own.next().flatten()?;
    own.all(|field| field.is_some()).then_some(first)
}

fn chosen(check: &mut Check<'_>, object: &Object, variants: &Variants) {
    let vendor = check.vendor;
    let place = |index: usize| variants.cases[index].about.origin.span;
    if variants.cases.is_empty() {
        return;
    }
    let Some(field) = chooser(vendor, object, variants) else {
        let names = object.fields.iter().map(|field| field.name.as_str());
        let place = (Code::UnknownField, place(0));
        check.no_such(place, "field that chooses the variant called", &variants.by, names);
        return;
    };
    let shape = vendor.shape(field.shape);
    for (index, case) in variants.cases.iter().enumerate() {
        let span = place(index);
        if !reads(shape, &case.value) {
            let kind = shape.kind.value.word();
            let message = format!("nobody can choose `{}`: `{}` is {kind}", case.value, field.name);
            let diagnostic = Diagnostic::error(Code::VariantNotListed, span, message)
                .help("variants are named by the values of the field that `by` names");
            check.push(diagnostic.also(shape.kind.origin.span, "the type"));
        } else if let Some((rule, list)) = closed_list(shape)
            && !lists(shape, list, &case.value)
        {
            let message = format!("nobody can choose `{}`: the list does not have it", case.value);
            let known = list.values.iter().map(|(value, _)| value.as_str());
            let help = super::did_you_mean(&case.value, known);
            let diagnostic = Diagnostic::error(Code::VariantNotListed, span, message).help(help);
            check.push(diagnostic.also(rule.origin.span, "the list"));
        }
    }
    every_value(check, field, shape, variants);
}

fn every_value(check: &mut Check<'_>, field: &Field, shape: &Shape, variants: &Variants) {
    let Some((rule, list)) = closed_list(shape) else { return };
    let has = |value: &str| {
        let one = crate::vendor::Listed {
            values: variants.cases.iter().map(|case| (case.value.clone(), None)).collect(),
            any_case: list.any_case,
        };
        lists(shape, &one, value)
    };
    let without: Vec<&str> =
        list.values.iter().map(|(value, _)| value.as_str()).filter(|value| !has(value)).collect();
    if !without.is_empty() {
        let message = format!(
            "`{}` may be {}, and no variant says what then",
            field.name,
            without.join(", ")
        );
        let help = "add a variant for each value; one with nothing of its own is `VALUE: {}`";
        check.warning(Code::VariantMissing, rule.origin.span, message, help);
    }
}

/// Each pair of alternatives differs in kind, or in a field that one cannot be without and the
/// other does not have.
fn told_apart(check: &mut Check<'_>, members: &[ShapeId], span: Span, what: &str) {
    for (index, one) in members.iter().enumerate() {
        for other in &members[index + 1..] {
            if differ(check.vendor, (*one, *other), &mut BTreeSet::new()) {
                continue;
            }
            let message = format!("nothing tells two alternatives of {what} apart");
            let help = "they need another JSON kind, or a required field that the other lacks; \
                        where one field's value decides, use `by` and `variants`";
            let place = |id: ShapeId| check.vendor.shape(id).about.origin.span;
            let diagnostic = Diagnostic::error(Code::AlikeAlternatives, span, message).help(help);
            let (one, other) = (place(*one), place(*other));
            check.push(diagnostic.also(one, "this one").also(other, "and this one"));
            return;
        }
    }
}

/// Whether two shapes have no value in common, as far as their structure tells. A pair that is met
/// again inside itself tells nothing new.
fn differ(
    vendor: &Vendor,
    (one, other): (ShapeId, ShapeId),
    met: &mut BTreeSet<(ShapeId, ShapeId)>,
) -> bool {
    let (left, right) = (vendor.shape(one), vendor.shape(other));
    if one == other || !met.insert((one, other)) {
        return false;
    }
    match (&left.parts, &right.parts) {
        (Parts::Object(left), Parts::Object(right)) => {
            lacks(left, right)
                || lacks(right, left)
                || same_field_differs(vendor, (left, right), met)
        }
        (Parts::List(left), Parts::List(right)) => differ(vendor, (*left, *right), met),
        (Parts::Either(members), _) => members.iter().all(|it| differ(vendor, (*it, other), met)),
        (_, Parts::Either(members)) => members.iter().all(|it| differ(vendor, (one, *it), met)),
        _ => json_kind(left.kind.value) != json_kind(right.kind.value) || by_values(left, right),
    }
}

/// A field that the one cannot be without, and the other does not have.
fn lacks(has: &Object, other: &Object) -> bool {
    has.fields.iter().any(|field| {
        matches!(field.required.value, Required::Always | Required::Key)
            && other.field(&field.name).is_none()
    })
}

/// A field of both that is of another kind, or of another list of values, in each.
fn same_field_differs(
    vendor: &Vendor,
    (left, right): (&Object, &Object),
    met: &mut BTreeSet<(ShapeId, ShapeId)>,
) -> bool {
    left.fields.iter().any(|field| {
        let needed = matches!(field.required.value, Required::Always | Required::Key);
        let other = right.field(&field.name).filter(|_| needed);
        other.is_some_and(|other| differ(vendor, (field.shape, other.shape), met))
    })
}

/// Two closed lists with nothing in common, or formats that are not the same.
fn by_values(left: &Shape, right: &Shape) -> bool {
    match (closed_list(left), closed_list(right)) {
        (Some((_, one)), Some((_, other))) => {
            one.values.iter().all(|(value, _)| !other.values.iter().any(|(it, _)| it == value))
        }
        _ => left.kind.value != right.kind.value && left.kind.value.is_scalar(),
    }
}

/// What JSON makes of a type; where it may be anything, each is a kind of its own.
fn json_kind(kind: Kind) -> u8 {
    match kind {
        Kind::Integer | Kind::Decimal => 0,
        Kind::Boolean => 1,
        Kind::Object | Kind::Map => 2,
        Kind::List | Kind::Tuple => 3,
        Kind::Nothing => 4,
        Kind::Any | Kind::Unknown => 5,
        _ => 6,
    }
}
