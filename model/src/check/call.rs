//! Where things travel: the path and its holes, the server, headers, bodies.

use std::collections::HashMap;

use super::Check;
use super::walk::{each_shape, objects};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Claim, Encoding, Field, Kind, Method, Object, Operation, Parts, Place, Required, Segment,
    ShapeId, Template,
};

pub(super) fn check(check: &mut Check<'_>) {
    let vendor = check.vendor;
    server(check);
    let has_files = check.shapes().any(|(_, shape)| shape.kind.value == Kind::File);
    let mut calls: HashMap<(&Method, &Template), &Operation> = HashMap::new();
    for operation in vendor.operations.values() {
        let fields = fields_of(check, operation);
        path(check, operation, fields);
        places(check, operation, fields);
        body(check, operation, fields);
        if has_files {
            files(check, operation);
        }
        in_reply(check, operation);
        if let Some(method) = &operation.call.method {
            let path = &operation.call.path.value;
            match calls.insert((&method.value, path), operation) {
                Some(first) if !path.segments.is_empty() => same_call(check, first, operation),
                _ => {}
            }
        }
    }
}

/// The top fields of a request.
fn fields_of<'v>(check: &Check<'v>, operation: &'v Operation) -> &'v [Field] {
    match &check.vendor.shape(operation.request.shape).parts {
        Parts::Object(Object { fields, .. }) => fields,
        _ => &[],
    }
}

fn server(check: &mut Check<'_>) {
    let Some(server) = &check.vendor.server else { return };
    for template in server.accepted() {
        let good = match template.segments.first() {
            Some(Segment::Literal(text)) => {
                text.starts_with("https://") || text.starts_with("http://")
            }
            Some(Segment::Hole(_)) => true,
            None => false,
        };
        if !good {
            let message = format!("`{template}` is no base URL");
            let help = "write it with its scheme, `https://…`, or as a hole of the environment, \
                        `\"{root_url}\"`; where no page says it, `server: unknown`";
            check.error(Code::BadServer, server.origin.span, message, help);
        }
    }
}

fn path(check: &mut Check<'_>, operation: &Operation, fields: &[Field]) {
    let path = &operation.call.path;
    let span = path.origin.span;
    for template in path.accepted().filter(|template| !template.segments.is_empty()) {
        let text = template.to_string();
        if !text.starts_with('/') || text.contains(['?', '#', ' ']) {
            let message = format!("`{text}` is no path behind the server's URL");
            let help = "a path begins with `/`; what follows `?` are fields of the request, each \
                        `in: query`";
            check.error(Code::BadPath, span, message, help);
        }
        for hole in template.holes() {
            let secret = check.vendor.secrets.contains_key(hole);
            if !secret && !fields.iter().any(|field| field.name == hole) {
                let secrets = check.vendor.secrets.keys().map(String::as_str);
                let names = fields.iter().map(|field| field.name.as_str()).chain(secrets);
                let help = super::did_you_mean(hole, names);
                let message = format!("the hole `{hole}` is neither a secret nor a field");
                let help = format!("{help}; else add the field to the request");
                let span = check.word(span, hole);
                check.error(Code::PathHole, span, message, &help);
            }
        }
    }
}

fn places(check: &mut Check<'_>, operation: &Operation, fields: &[Field]) {
    let holes: Vec<&str> = operation.call.path.value.holes().collect();
    for field in fields {
        let Some(place) = &field.place else { continue };
        let span = place.origin.span;
        if place.value == Place::Path {
            if !holes.contains(&field.name.as_str()) {
                let message =
                    format!("`{}` goes into the path, which has no hole of it", field.name);
                let help = format!("write `{{{}}}` where it stands in `path`", field.name);
                let diagnostic =
                    Diagnostic::error(Code::FieldWithoutHole, span, message).help(help);
                check.push(diagnostic.also(operation.call.path.origin.span, "the path"));
            } else if field.required.value == Required::Never {
                let message =
                    format!("`{}` fills a hole of the path and may be left out", field.name);
                let help = "without it there is no path: `required: true`; where the vendor has a \
                            second path without it, that is another operation";
                let span = field.required.origin.span;
                check.error(Code::HoleNotRequired, span, message, help);
            }
        }
        if place.value != Place::Body && !is_text(check, field.shape, place.value) {
            let kind = check.vendor.shape(field.shape).kind.value.word();
            let place = place.value.word();
            let message = format!("`{}` is of type {kind}: it does not fit a {place}", field.name);
            let help = "there everything is one text; say how it becomes one, with `joined` or \
                        `packed`, or put the field into the body";
            check.error(Code::NotForPlace, span, message, help);
        }
    }
}

/// Whether a value can be written as one text, or in a query as several.
fn is_text(check: &Check<'_>, id: ShapeId, place: Place) -> bool {
    let shape = check.vendor.shape(id);
    let made_text = shape.wire.joined.is_some() || shape.wire.packed.is_some();
    match shape.kind.value {
        Kind::Object | Kind::Map => made_text,
        Kind::List | Kind::Tuple => made_text || place == Place::Query,
        Kind::File => false,
        _ => true,
    }
}

/// A method that carries no body, and something to put into one.
fn body(check: &mut Check<'_>, operation: &Operation, fields: &[Field]) {
    let Some(method) = &operation.call.method else { return };
    let bodiless = |method: &Method| matches!(method.0.as_str(), "GET" | "HEAD");
    if !method.accepted().all(bodiless) {
        return;
    }
    let in_body = fields.iter().filter_map(|field| field.place.as_ref());
    let in_body = in_body.filter(|place| place.value == Place::Body).map(|place| place.origin.span);
    let only_body = operation
        .request
        .sent_as
        .as_ref()
        .filter(|sent| sent.accepted().flatten().all(|encoding| *encoding != Encoding::Query));
    let rest = fields.iter().any(|field| field.place.is_none());
    let encoded = only_body.filter(|_| rest).map(|sent| sent.origin.span);
    let spans: Vec<Span> = in_body.chain(encoded).collect();
    if let Some(span) = spans.first() {
        let message = format!("{} carries no body", method.value.0);
        let help = "write `sent_as: query`, or correct the method; where the page is silent, \
                    `{assumed: POST, or: [GET]}`";
        let diagnostic = Diagnostic::error(Code::NoBody, *span, message).help(help);
        check.push(diagnostic.also(method.origin.span, "the method"));
    }
}

/// Files are parts of multipart bodies.
fn files(check: &mut Check<'_>, operation: &Operation) {
    let multipart = operation.request.sent_as.as_ref().is_some_and(|sent| {
        sent.accepted().flatten().any(|it| matches!(it, Encoding::Multipart | Encoding::Text))
    });
    if multipart {
        return;
    }
    let vendor = check.vendor;
    let mut spans = Vec::new();
    each_shape(vendor, operation.request.shape, &mut |id| {
        let shape = vendor.shape(id);
        if shape.kind.value == Kind::File {
            spans.push(shape.kind.origin.span);
        }
    });
    for span in spans {
        let message = "a file is sent, and no encoding of the request carries files";
        let help = "add `sent_as: multipart`; bytes inside JSON are `type: bytes`";
        check.error(Code::FileNeedsMultipart, span, message, help);
    }
}

/// `in` speaks of requests; a reply's headers stand under `headers`.
fn in_reply(check: &mut Check<'_>, operation: &Operation) {
    let vendor = check.vendor;
    let mut spans = Vec::new();
    for root in super::walk::outcomes(operation).flat_map(super::walk::roots_of) {
        let mut shapes = Vec::new();
        each_shape(vendor, root, &mut |id| shapes.push(id));
        let fields = objects(vendor, shapes.into_iter()).flat_map(|(_, object)| &object.fields);
        let placed = fields.filter_map(|field| field.place.as_ref());
        spans.extend(placed.filter(|it| it.value != Place::Body).map(|it| it.origin.span));
    }
    for span in spans {
        let message = "a field of a reply is in the body";
        let help = "headers of a reply stand under `headers:` of the outcome";
        check.error(Code::NotForPlace, span, message, help);
    }
}

fn same_call(check: &mut Check<'_>, first: &Operation, operation: &Operation) {
    let span = operation.call.path.origin.span;
    let message = format!("`{}` and `{}` are the same call", first.name, operation.name);
    let help = "one operation with `variants`, or with fields that are not required, says the same";
    let other: &Claim<Template> = &first.call.path;
    let diagnostic = Diagnostic::warning(Code::SameCall, span, message).help(help);
    check.push(diagnostic.also(other.origin.span, "the other"));
}
