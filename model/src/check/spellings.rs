//! Spellings on the wire: right for the type, and each meaning one thing.

use super::Check;
use super::literal::plain;
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve::applies;
use crate::vendor::{Claim, Field, Kind, Origin, Parts, Required, Shape, Spelling, Wire, WireText};

pub(super) fn check(check: &mut Check<'_>, shape: &Shape) {
    if !shape.wire.is_unsaid() {
        for_type(check, shape);
        one_meaning(check, shape);
    }
    if let Parts::Object(object) = &shape.parts {
        object.fields.iter().for_each(|field| null_beside_required(check, field));
    }
}

/// Each spelling that a shape says, with its key.
fn said(wire: &Wire) -> Vec<(&'static str, &Origin)> {
    let all = [
        ("wire", wire.spellings.as_ref().map(|claim| &claim.origin)),
        ("true_as", wire.true_as.as_ref().map(|claim| &claim.origin)),
        ("false_as", wire.false_as.as_ref().map(|claim| &claim.origin)),
        ("joined", wire.joined.as_ref().map(|claim| &claim.origin)),
        ("padded", wire.padded.as_ref().map(|claim| &claim.origin)),
        ("packed", wire.packed.as_ref().map(|claim| &claim.origin)),
    ];
    all.into_iter().filter_map(|(key, origin)| Some((key, origin?))).collect()
}

fn for_type(check: &mut Check<'_>, shape: &Shape) {
    let kind = shape.kind.value;
    for (key, origin) in said(&shape.wire) {
        if !shape.kind.accepted().any(|kind| applies(key, Some(*kind))) {
            let message = format!("`{key}` says nothing about a value of type {}", kind.word());
            let help = "take it out, or correct the type";
            check.error(Code::RuleNotForType, origin.span, message, help);
        }
    }
    let Some(wire) = &shape.wire.spellings else { return };
    for spelling in wire.accepted().flatten() {
        let possible = match spelling {
            Spelling::String => true,
            Spelling::Boolean => {
                matches!(kind, Kind::Boolean | Kind::Any | Kind::Unknown | Kind::Either)
            }
            Spelling::Number => {
                !matches!(kind, Kind::Bytes | Kind::File | Kind::List | Kind::Tuple)
            }
        };
        if !possible {
            let message = format!("no value of type {} is a JSON {}", kind.word(), word(*spelling));
            let help = "`wire` lists the JSON kinds a value may have: number, string, boolean";
            let span = check.word(wire.origin.span, word(*spelling));
            check.error(Code::RuleNotForType, span, message, help);
        }
    }
}

fn word(spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Number => "number",
        Spelling::String => "string",
        Spelling::Boolean => "boolean",
    }
}

fn one_meaning(check: &mut Check<'_>, shape: &Shape) {
    let wire = &shape.wire;
    let lists: Vec<(&str, &Claim<Vec<WireText>>)> =
        [("true_as", &wire.true_as), ("false_as", &wire.false_as), ("null_as", &wire.null_as)]
            .into_iter()
            .filter_map(|(key, claim)| Some((key, claim.as_ref()?)))
            .collect();
    for (index, (key, claim)) in lists.iter().enumerate() {
        let mut known: Vec<&WireText> = Vec::new();
        for text in &claim.value {
            if known.contains(&text) {
                let message = format!("`{}` stands twice under `{key}`", plain(text));
                check.error(Code::DuplicateValue, claim.origin.span, message, "leave one out");
            }
            known.push(text);
        }
        for (other_key, other) in &lists[index + 1..] {
            for text in claim.value.iter().filter(|text| other.value.contains(text)) {
                let shown = plain(text);
                let quoted = if shown.is_empty() { "\"\"" } else { shown };
                let message = format!("`{quoted}` is under `{key}` and under `{other_key}`");
                let help = "a spelling has one meaning: leave it out of one of the two";
                let span = check.word(other.origin.span, shown);
                let diagnostic = Diagnostic::error(Code::SameSpelling, span, message).help(help);
                check.push(diagnostic.also(claim.origin.span, "here it means something else"));
            }
        }
    }
}

/// What must be given cannot be spelled as nothing.
fn null_beside_required(check: &mut Check<'_>, field: &Field) {
    let shape = check.vendor.shape(field.shape);
    let Some(null_as) = &shape.wire.null_as else { return };
    if field.required.value == Required::Always {
        let message = format!("`{}` must be given, and has spellings of nothing", field.name);
        let help = "`required: true` asks for a value; if the key must be there and may be blank, \
                    write `required: key`";
        let span = null_as.origin.span;
        let diagnostic = Diagnostic::error(Code::NullBesideRequired, span, message).help(help);
        check.push(diagnostic.also(field.required.origin.span, "required here"));
    }
}
