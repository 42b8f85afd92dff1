//! What an outcome says must have a place in its envelope.

use std::collections::BTreeSet;

use super::Check;
use super::fields::tested;
use super::walk::outcomes;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Claim, Condition, Envelope, EnvelopeUse, Field, Outcome, Parts, Payload, Role, ShapeId,
    SuccessTest, Template, Vendor,
};

pub(super) fn check(check: &mut Check<'_>) {
    let vendor = check.vendor;
    for envelope in vendor.envelopes.values() {
        if let Some(test) = &envelope.success {
            success_test(check, envelope, test);
        }
    }
    for operation in vendor.operations.values() {
        for outcome in outcomes(operation) {
            holes(check, outcome);
            content(check, outcome);
            in_envelope(check, outcome);
        }
    }
}

fn success_test(check: &mut Check<'_>, envelope: &Envelope, test: &SuccessTest) {
    let claims: Vec<_> = test.when.iter().chain(&test.unless).collect();
    if claims.is_empty() {
        let help = "write `when:` or `unless:` with a field of the envelope and its value";
        let message = "the test of success says nothing";
        check.error(Code::MissingKey, envelope.about.origin.span, message, help);
    }
    for claim in claims {
        claim.accepted().for_each(|it| condition(check, envelope, it, claim.origin.span));
    }
}

/// A condition on the fields of an envelope.
fn condition(check: &mut Check<'_>, envelope: &Envelope, condition: &Condition, span: Span) {
    let fields = fields(check.vendor, envelope.shape);
    for name in condition.fields() {
        if !fields.iter().any(|field| field.name == name) {
            let known = fields.iter().map(|field| field.name.as_str());
            let what = "field of the envelope called";
            check.no_such((Code::UnknownField, span), what, name, known);
        }
    }
    let Condition::All(tests) = condition else { return };
    for test in tests {
        if let Some(field) = fields.iter().find(|field| field.name == test.field) {
            test.values.iter().for_each(|value| tested(check, field, value, span));
        }
    }
}

fn fields(vendor: &Vendor, id: ShapeId) -> &[Field] {
    match &vendor.shape(id).parts {
        Parts::Object(object) => &object.fields,
        _ => &[],
    }
}

/// A content type has a kind and a format.
fn content(check: &mut Check<'_>, outcome: &Outcome) {
    let Some(claim) = &outcome.content else { return };
    for content in claim.accepted() {
        let (kind, format) = content.0.split_once('/').unwrap_or_default();
        let blank = content.0.contains(' ') && !content.0.contains(';');
        if kind.is_empty() || format.is_empty() || blank {
            let message = format!("`{}` is no content type", content.0);
            let help = "write it as HTTP does: `application/json`, `text/html; charset=utf-8`";
            check.error(Code::BadContent, claim.origin.span, message, help);
        }
    }
}

/// Holes that are described and that the text does not have.
fn holes(check: &mut Check<'_>, outcome: &Outcome) {
    let texts = || outcome.text.iter().flat_map(Claim::accepted);
    for (name, shape) in &outcome.holes {
        if !texts().any(|text| text.holes().any(|hole| hole == name)) {
            let message = format!("the text has no hole `{name}`");
            let known: Vec<&str> = texts().flat_map(Template::holes).collect();
            let help = super::did_you_mean(name, known);
            let span = check.vendor.shape(*shape).about.origin.span;
            let diagnostic = Diagnostic::error(Code::UnusedHole, span, message).help(help);
            let text = outcome.text.as_ref().map(|text| text.origin.span);
            check.push(match text {
                Some(text) => diagnostic.also(text, "the text"),
                None => diagnostic,
            });
        }
    }
}

/// Code, text, payload and values are carried by fields of the envelope.
fn in_envelope(check: &mut Check<'_>, outcome: &Outcome) {
    let vendor = check.vendor;
    let EnvelopeUse::Named(key) = &outcome.envelope else {
        without_envelope(check, outcome);
        return;
    };
    let Some(envelope) = vendor.envelopes.get(key) else { return };
    let code = outcome.code.as_ref().map(|code| (Role::Code, "code", code.origin.span));
    let text = outcome.text.as_ref().map(|text| (Role::Text, "text", text.origin.span));
    for (role, word, span) in code.into_iter().chain(text) {
        if !has_role(vendor, envelope.shape, role) {
            let message = format!("no field of the envelope `{}` carries a {word}", envelope.name);
            let help = format!("write `is: {word}` at the field that does");
            let diagnostic = Diagnostic::error(Code::NoPlaceInEnvelope, span, message).help(help);
            let diagnostic = diagnostic.also(envelope.about.origin.span, "the envelope");
            check.push(diagnostic.cause(format!("{word} in {key}")));
        }
    }
    if let Payload::Shapes(shapes) = &outcome.payload
        && !has_role(vendor, envelope.shape, Role::Payload)
    {
        let span = shapes
            .first()
            .map_or(outcome.about.origin.span, |id| vendor.shape(*id).about.origin.span);
        let message = format!("no field of the envelope `{}` carries the payload", envelope.name);
        let help = "write `is: payload` at the field that does, or `envelope: none` if the \
                    payload is the whole body";
        let diagnostic = Diagnostic::error(Code::NoPlaceInEnvelope, span, message).help(help);
        let diagnostic = diagnostic.also(envelope.about.origin.span, "the envelope");
        check.push(diagnostic.cause(format!("payload in {key}")));
    }
    for claim in outcome.when.iter().chain(&outcome.unless) {
        claim.accepted().for_each(|it| condition(check, envelope, it, claim.origin.span));
    }
}

fn without_envelope(check: &mut Check<'_>, outcome: &Outcome) {
    for claim in outcome.when.iter().chain(&outcome.unless) {
        let message = "there is no envelope whose fields could be so";
        let help = "`when` and `unless` of an outcome speak of fields of its envelope: name it \
                    with `envelope:`";
        check.error(Code::NoPlaceInEnvelope, claim.origin.span, message, help);
    }
}

/// Whether a field of the envelope, or of an object in it, plays a role.
fn has_role(vendor: &Vendor, id: ShapeId, role: Role) -> bool {
    let mut known = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if known.insert(id) {
            if fields(vendor, id).iter().any(|field| field.role == Some(role)) {
                return true;
            }
            open.extend(fields(vendor, id).iter().map(|field| field.shape));
        }
    }
    false
}
