//! Keys on the wire: no two fields of one place share one, and headers have names that HTTP takes.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Check;
use super::walk::outcomes;
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{Field, KeyCase, Object, Place, Role};

/// The keys of one object.
pub(super) fn object(check: &mut Check<'_>, object: &Object) {
    same_key(check, object);
    same_role(check, object);
    for field in object.fields.iter().filter(|field| is_header(field)) {
        header(check, field);
    }
}

/// The headers of replies.
pub(super) fn headers(check: &mut Check<'_>) {
    for operation in check.vendor.operations.values() {
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
    let mut known: Vec<(Option<Place>, Cow<'_, str>, &Field)> = Vec::new();
    known.reserve(object.fields.len());
    for field in &object.fields {
        let place = field.place.as_ref().map(|place| place.value);
        let folds = any_case || place == Some(Place::Header);
        for key in field.key.accepted() {
            let folded = if folds { small(key) } else { Cow::Borrowed(key.as_str()) };
            let same =
                |it: &&(Option<Place>, Cow<'_, str>, &Field)| it.0 == place && it.1 == folded;
            let Some((_, _, first)) = known.iter().find(same) else {
                known.push((place, folded, field));
                continue;
            };
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

/// A key in small letters; most are written in them.
fn small(key: &str) -> Cow<'_, str> {
    if key.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        Cow::Borrowed(key)
    } else {
        Cow::Owned(key.to_lowercase())
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
