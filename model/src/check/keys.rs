//! Keys on the wire: no two fields of one place share one, and headers have names that HTTP takes.

use std::collections::HashMap;

use super::Check;
use super::walk::{objects, outcomes};
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{Field, KeyCase, Object, Place, Role};

pub(super) fn check(check: &mut Check<'_>) {
    let (vendor, reach) = (check.vendor, check.reach);
    for (_, object) in objects(vendor, reach.shapes()) {
        same_key(check, object);
        same_role(check, object);
        for field in object.fields.iter().filter(|field| is_header(field)) {
            header(check, field);
        }
    }
    for operation in vendor.operations.values() {
        for outcome in outcomes(operation) {
            outcome.headers.iter().for_each(|field| header(check, field));
        }
    }
}

fn is_header(field: &Field) -> bool {
    field.place.as_ref().is_some_and(|place| place.value == Place::Header)
}

fn same_key(check: &mut Check<'_>, object: &Object) {
    let any_case = object.keys.as_ref().is_some_and(|case| case.value == KeyCase::Any);
    let mut known: HashMap<(Option<Place>, String), &Field> = HashMap::new();
    for field in &object.fields {
        let place = field.place.as_ref().map(|place| place.value);
        let folds = any_case || place == Some(Place::Header);
        for key in field.key.accepted() {
            let folded = if folds { key.to_lowercase() } else { key.clone() };
            let first = known.entry((place, folded)).or_insert(field);
            if first.name == field.name {
                continue;
            }
            let message =
                format!("`{}` and `{}` have the same key `{key}`", first.name, field.name);
            let help = if folds {
                "the case of keys does not matter here: they are one field, or one key is wrong"
            } else {
                "they are one field, or one `key` is wrong"
            };
            let span = field.key.origin.span;
            let diagnostic = Diagnostic::error(Code::SameKey, span, message).help(help);
            let first = first.key.origin.span;
            check.push(diagnostic.also(first, "the other field"));
        }
    }
}

/// A role that only one field of an object can play.
fn same_role(check: &mut Check<'_>, object: &Object) {
    let mut known: HashMap<Role, &Field> = HashMap::new();
    for field in &object.fields {
        let Some(role) = field.role else { continue };
        if let Some(first) = known.get(&role) {
            let message = format!("`{}` and `{}` both say the same `is`", first.name, field.name);
            let help = "one field carries the payload, one the code, one the text";
            let span = field.about.origin.span;
            let diagnostic = Diagnostic::error(Code::SameRole, span, message).help(help);
            check.push(diagnostic.also(first.about.origin.span, "the first"));
        }
        known.entry(role).or_insert(field);
    }
}

fn header(check: &mut Check<'_>, field: &Field) {
    for key in field.key.accepted() {
        let sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if key.is_empty() || !key.chars().all(sign) {
            let message = format!("`{key}` is no name of a header");
            let help = "headers are named by letters, digits and `-`; if the page prints a label, \
                        write the name under `key:`";
            check.error(Code::BadHeaderName, field.key.origin.span, message, help);
        }
    }
}
