//! Documented examples, held to the spec around them.

use super::Check;
use super::walk::{each_shape, objects, outcomes, roots_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::fit::{Breach, ExampleFit, Part, Plan, node_at};
use crate::json::Pointer;
use crate::said::{ExampleSaid, PlaceholdersSaid};
use crate::source::Span;
use crate::vendor::{Example, ExampleBody, Field, Operation, Placeholders, Vendor};
use crate::yaml::{Node, Value};

pub(super) fn check(check: &mut Check<'_>) {
    let vendor = check.vendor;
    if vendor.operations.values().all(|operation| operation.examples.is_empty()) {
        return;
    }
    let mut plan = Plan::new(vendor);
    for operation in vendor.operations.values() {
        // Shapes are numbered in the order of the operations: those before are seldom met again.
        plan.forget_before(operation.request.shape);
        let fit = plan.of(vendor);
        for example in operation.examples.values() {
            if shown(check, operation, example) {
                judged(check, operation, example, &fit.example(operation, example));
            }
        }
    }
}

/// Whether an example shows something that can be held to the spec.
fn shown(check: &mut Check<'_>, operation: &Operation, example: &Example) -> bool {
    let span = example.about.origin.span;
    if example.request.is_none() && example.reply.is_none() {
        let help = "paste the JSON under `request:` or `reply:`";
        let message = format!("the example `{}` shows nothing", example.name);
        check.error(Code::MissingKey, span, message, help);
        return false;
    }
    match &example.fault {
        Some(name) if !operation.reply.faults.contains_key(name) => {
            let known = operation.reply.faults.keys().map(String::as_str);
            let message =
                format!("`{}` shows the fault `{name}`, which is none here", example.name);
            let help = super::did_you_mean(name, known);
            check.error(Code::DanglingReference, span, message, &help);
            false
        }
        Some(name) if example.reply.is_none() => {
            let message = format!("the fault `{name}` is shown without a reply");
            let help = "`fault` names what the `reply` shows: paste it, or take `fault` out";
            check.error(Code::MissingKey, span, message, help);
            true
        }
        _ => true,
    }
}

/// Placeholders name keys that the example has, or the fields that have these keys.
fn placeholders(check: &mut Check<'_>, operation: &Operation, example: &Example, span: Span) {
    let Placeholders::Named(names) = &example.placeholders else { return };
    let mut keys = Vec::new();
    for body in example.request.iter().chain(&example.reply) {
        match body.value.as_scalar() {
            Some(scalar) => keys.extend(words(&scalar.text)),
            None => all_keys(&body.value, &mut keys),
        }
    }
    let fields = if names.iter().all(|name| keys.contains(&name.as_str())) {
        Vec::new()
    } else {
        all_fields(check.vendor, operation)
    };
    let is_shown = |key: &String| keys.iter().any(|it| it.eq_ignore_ascii_case(key));
    let shown = |name: &str| {
        let mut fields = fields.iter().filter(|field| field.name == name);
        keys.contains(&name) || fields.any(|field| field.key.accepted().any(is_shown))
    };
    for name in names.iter().filter(|name| !shown(name.as_str())) {
        let message = format!("`{name}` is a placeholder, and the example has no such key");
        let help = super::did_you_mean(name, keys.iter().copied());
        let said = said(check, operation, example).and_then(|it| it.placeholders.as_deref());
        let place = match said {
            Some(PlaceholdersSaid::Named(said)) => said.iter().find(|it| it.text == *name),
            _ => None,
        };
        let place = place.map_or(span, |named| named.span);
        let diagnostic = Diagnostic::error(Code::UnknownPlaceholder, place, message).help(help);
        check.push(diagnostic.cause(operation.name.as_str()));
    }
}

/// An example as it is written, for the places of the names in it.
fn said<'v>(
    check: &Check<'v>,
    operation: &Operation,
    example: &Example,
) -> Option<&'v ExampleSaid> {
    let mut pages = check.files.pages.iter().filter_map(|page| page.operations.as_ref());
    let operation = pages.find_map(|operations| operations.kept.get(&operation.name))?;
    Some(&operation.value.examples.as_ref()?.get(&example.name)?.value)
}

/// Every field of an operation's messages.
fn all_fields<'v>(vendor: &'v Vendor, operation: &Operation) -> Vec<&'v Field> {
    let replies = outcomes(operation).flat_map(roots_of);
    let mut shapes = Vec::new();
    for root in replies.chain([operation.request.shape]) {
        each_shape(vendor, root, &mut |id| shapes.push(id));
    }
    objects(vendor, shapes.into_iter()).flat_map(|(_, object)| &object.fields).collect()
}

/// What may be keys of a query string.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || "_$-.".contains(c)));
    parts.filter(|part| !part.is_empty())
}

/// The keys of JSON, at any depth.
fn all_keys<'n>(node: &'n Node, into: &mut Vec<&'n str>) {
    match &node.value {
        Value::Map(entries) => {
            for entry in entries {
                into.push(&entry.key);
                all_keys(&entry.value, into);
            }
        }
        Value::List(items) => items.iter().for_each(|item| all_keys(item, into)),
        Value::Scalar(_) | Value::Empty => {}
    }
}

fn judged(check: &mut Check<'_>, operation: &Operation, example: &Example, fit: &ExampleFit) {
    let span = example.about.origin.span;
    for (part, why) in &fit.unread {
        let place = body(example, *part).map_or(span, |body| body.value.span);
        let message = format!("the example cannot be read: {why}");
        let help = "say how it is shown, with `sent_as:`, or paste it as JSON";
        check.error(Code::UnreadableExample, place, message, help);
    }
    // What a refused example says besides is looked at when it is no longer refused.
    let idle = fit.idle.iter().filter(|_| fit.refused.is_empty());
    for name in idle {
        let message = format!("`{name}` contradicts nothing: the spec accepts what is shown");
        let help = "`contradicts` lists exactly what the spec refuses: take the name out";
        let said = said(check, operation, example).and_then(|said| said.contradicts.as_deref());
        let named = said.and_then(|names| names.0.iter().find(|it| it.text == *name));
        let place = named.map_or(span, |named| named.span);
        let diagnostic = Diagnostic::error(Code::ContradictsNothing, place, message).help(help);
        check.push(diagnostic.cause(operation.name.as_str()));
    }
    let mut refused = fit.refused.iter();
    let Some((part, first)) = refused.next() else {
        placeholders(check, operation, example, span);
        return;
    };
    let mut diagnostic = Diagnostic::error(
        Code::ExampleRefused,
        place(example, *part, &first.pointer, first),
        format!("the example `{}` is not as the spec says: {}", example.name, told(first)),
    )
    .help(
        "correct the spec if it says more than the page; list the field under `placeholders` if \
         its value stands for something else, under `contradicts` if the page contradicts itself",
    );
    if first.origin.span != Span::default() {
        diagnostic = diagnostic.also(first.origin.span, "the spec says it here");
    }
    for (part, breach) in refused {
        diagnostic = diagnostic.also(place(example, *part, &breach.pointer, breach), told(breach));
    }
    check.push(diagnostic.cause(first.kind.name()));
}

fn body(example: &Example, part: Part) -> Option<&ExampleBody> {
    match part {
        Part::Request => example.request.as_ref(),
        Part::Reply => example.reply.as_ref(),
    }
}

fn place(example: &Example, part: Part, pointer: &Pointer, breach: &Breach) -> Span {
    let Some(body) = body(example, part) else { return example.about.origin.span };
    let node = node_at(&body.value, pointer);
    match &node.value {
        // Of an object only the beginning is underlined: what is missing has no place of its own.
        Value::Map(_) | Value::List(_) => {
            let span = node.span;
            let key = breach.field.as_deref().unwrap_or_default();
            let entry = node.entry(key).map(|entry| entry.key_span);
            entry.unwrap_or_else(|| Span::new(span.file, span.start, span.start + 1))
        }
        _ => node.span,
    }
}

fn told(breach: &Breach) -> String {
    let name = breach.field.as_deref().map_or_else(String::new, |field| format!("`{field}` "));
    format!("{name}{}: {} expected, {} shown", breach.kind.name(), breach.expected, breach.actual)
}
