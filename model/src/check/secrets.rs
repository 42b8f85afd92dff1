//! Secrets: each is carried somewhere, and written as a text that holds it.

use super::Check;
use super::walk::objects;
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{Claim, Field, Kind, SecretUse, Template};

pub(super) fn check(check: &mut Check<'_>) {
    let (vendor, reach) = (check.vendor, check.reach);
    let mut used: Vec<&str> = Vec::new();
    for (_, object) in objects(vendor, reach.shapes()) {
        for field in &object.fields {
            let Some(secret) = &field.secret else { continue };
            for used_as in secret.accepted() {
                used.push(&used_as.name);
                used.extend(used_as.written.iter().flat_map(Template::holes));
                written(check, secret, used_as);
            }
            text(check, field, secret);
        }
    }
    let paths = vendor.operations.values().map(|operation| &operation.call.path);
    used.extend(paths.flat_map(Claim::accepted).flat_map(Template::holes));
    for (name, secret) in &vendor.secrets {
        if !used.contains(&name.as_str()) {
            let message = format!("no request carries the secret `{name}`");
            let help = "name it at a field, `secret: NAME`, or as a hole of a path; or take it out";
            check.warning(Code::Unused, secret.about.origin.span, message, help);
        }
    }
}

fn written(check: &mut Check<'_>, secret: &Claim<SecretUse>, used: &SecretUse) {
    let Some(written) = &used.written else { return };
    let span = secret.origin.span;
    let name = &used.name;
    if !written.holes().any(|hole| hole == name) {
        let message = format!("`{written}` does not hold the secret `{name}`");
        let help = format!("write its name as a hole: `Bearer {{{name}}}`");
        check.error(Code::BadSecretForm, span, message, &help);
    }
    let secrets = &check.vendor.secrets;
    for hole in written.holes().filter(|hole| !secrets.contains_key(*hole)) {
        if hole != name {
            let known = secrets.keys().map(String::as_str);
            let help = super::did_you_mean(hole, known);
            let message = format!("the hole `{hole}` of `as` is no secret");
            check.error(Code::BadSecretForm, span, message, &help);
        }
    }
}

fn text(check: &mut Check<'_>, field: &Field, secret: &Claim<SecretUse>) {
    let kind = &check.vendor.shape(field.shape).kind;
    if !kind.value.is_scalar() && !matches!(kind.value, Kind::Any | Kind::Unknown)
        || kind.value == Kind::Boolean
    {
        let message =
            format!("`{}` is of type {}: it carries no secret", field.name, kind.value.word());
        let help = "a secret is a text; put `secret:` at the field that holds it";
        let span = secret.origin.span;
        let diagnostic = Diagnostic::error(Code::SecretNotText, span, message).help(help);
        check.push(diagnostic.also(kind.origin.span, "the type"));
    }
}
