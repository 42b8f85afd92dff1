//! What provokes a fault must be something a caller of the operation can do.

use std::collections::BTreeSet;

use super::Check;
use super::walk::{each_shape, objects};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{
    Claim, Encoding, Fault, Field, FieldRule, Kind, Method, Operation, Provocation, Required,
    Vendor, Wrong,
};

pub(super) fn check(check: &mut Check<'_>) {
    let vendor = check.vendor;
    let anywhere = Anywhere::of(vendor);
    for operation in vendor.operations.values() {
        let fields = fields_of(vendor, operation);
        // A shared fault is held only to the operations that list it.
        for fault in operation.reply.faults.values().filter(|fault| fault.listed) {
            for way in &fault.provoked_by {
                let span = way.origin.span;
                let at = At { operation, fields: &fields, fault, span, anywhere: &anywhere };
                at.names(check, way);
                at.possible(check, &way.value);
            }
        }
    }
}

/// Every field of a request, at any depth.
fn fields_of<'v>(vendor: &'v Vendor, operation: &Operation) -> Vec<&'v Field> {
    let mut shapes = Vec::new();
    each_shape(vendor, operation.request.shape, &mut |id| shapes.push(id));
    objects(vendor, shapes.into_iter()).flat_map(|(_, object)| &object.fields).collect()
}

/// What some request of the vendor carries. What none does is told once, of the secret or entity.
struct Anywhere<'v> {
    secrets: BTreeSet<&'v str>,
    entities: BTreeSet<&'v str>,
}

impl<'v> Anywhere<'v> {
    fn of(vendor: &'v Vendor) -> Self {
        let mut known = Self { secrets: BTreeSet::new(), entities: BTreeSet::new() };
        for operation in vendor.operations.values() {
            known.secrets.extend(operation.call.path.value.holes());
            for field in fields_of(vendor, operation) {
                let secrets = field.secret.iter().flat_map(|claim| claim.accepted());
                known.secrets.extend(secrets.map(|secret| secret.name.as_str()));
                let ties = field.id_of.iter().flat_map(|claim| claim.accepted());
                known.entities.extend(ties.map(|tie| tie.entity.as_str()));
            }
        }
        known
    }
}

/// One way to provoke a fault of an operation.
struct At<'a> {
    anywhere: &'a Anywhere<'a>,
    operation: &'a Operation,
    fields: &'a [&'a Field],
    fault: &'a Fault,
    span: Span,
}

impl At<'_> {
    fn names(&self, check: &mut Check<'_>, way: &Claim<Provocation>) {
        for value in way.accepted() {
            let named = value.omit.iter().chain(&value.wrong_type).chain(value.send.keys());
            for name in named.filter(|name| !is_any(name)) {
                if !self.fields.iter().any(|field| field.name == *name) {
                    let known = self.fields.iter().map(|field| field.name.as_str());
                    let what = "field of the request called";
                    check.no_such((Code::UnknownField, self.span), what, name, known);
                }
            }
        }
    }

    fn possible(&self, check: &mut Check<'_>, way: &Provocation) {
        for name in &way.omit {
            self.omitted(check, name);
        }
        for name in way.wrong_type.iter().filter(|name| *name != ANY_FIELD) {
            let named = self.fields.iter().find(|field| field.name == *name);
            if let Some(field) = named.filter(|field| !has_wrong_type(check.vendor, field)) {
                let kind = check.vendor.shape(field.shape).kind.value.word();
                self.idle(check, name, &format!("`{name}` is of type {kind}: any value is right"));
            }
        }
        if let Some((secret, _)) = &way.secret
            && !self.carries(secret)
            && self.anywhere.secrets.contains(secret.as_str())
        {
            self.idle(check, secret, &format!("the request carries no secret `{secret}`"));
        }
        let entities = way.state.iter().map(|state| &state.entity).chain(&way.no_such);
        let known = |entity: &&String| self.anywhere.entities.contains(entity.as_str());
        let entities: Vec<&String> = entities.filter(known).collect();
        for entity in entities {
            if !self.fields.iter().any(|field| is_id_of(field, entity)) {
                let why = format!("no field of the request is `id_of: {entity}`");
                self.idle(check, entity, &why);
            }
        }
        if way.body_not_json && !self.sends_json() {
            self.idle(check, "not_json", "the request is not sent as JSON");
        }
        if let Some(Wrong::Given(path)) = &way.path
            && !path.starts_with('/')
        {
            let message = format!("`{path}` is no path behind the server's URL");
            let help = "write `path: wrong`, or a path that begins with `/`";
            check.error(Code::BadPath, check.word(self.span, path), message, help);
        }
        if let Some(Wrong::Given(method)) = &way.method {
            self.method(check, method);
        }
    }

    fn omitted(&self, check: &mut Check<'_>, name: &str) {
        let in_group = |field: &Field| {
            self.fields.iter().flat_map(|field| &field.rules).any(|rule| {
                matches!(&rule.value, FieldRule::AtLeastOne(names) if names.contains(&field.name))
            })
        };
        let required = |field: &Field| {
            !matches!(field.required.value, Required::Never | Required::Unknown) || in_group(field)
        };
        if name == "any_required" {
            if !self.fields.iter().any(|field| required(field) && field.secret.is_none()) {
                self.idle(check, name, "no field of the request is required");
            }
        } else if let Some(field) = self.fields.iter().find(|field| field.name == name)
            && !required(field)
        {
            self.idle(check, name, &format!("`{name}` may be left out"));
        }
    }

    fn carries(&self, secret: &str) -> bool {
        carried(self.operation, self.fields, secret)
    }

    fn sends_json(&self) -> bool {
        let method = self.operation.call.method.as_ref();
        let has_body = method.is_none_or(|method| method.accepted().any(Method::has_body));
        let sent_as = self.operation.request.sent_as.as_ref();
        has_body
            && sent_as.is_none_or(|sent| {
                sent.accepted().flatten().any(|encoding| *encoding == Encoding::Json)
            })
    }

    fn method(&self, check: &mut Check<'_>, method: &str) {
        let right = self.operation.call.method.as_ref().map(|method| method.value.0.as_str());
        if !method.bytes().all(|byte| byte.is_ascii_uppercase()) {
            let message = format!("`{method}` is no HTTP method");
            let help = "write `method: wrong`, or one that is not right, in capitals: GET";
            check.error(Code::UnknownWord, check.word(self.span, method), message, help);
        } else if right == Some(method) {
            self.idle(check, method, &format!("{method} is the right method"));
        }
    }

    fn idle(&self, check: &mut Check<'_>, word: &str, why: &str) {
        let fault = &self.fault.name;
        let message = format!("this does not provoke `{fault}`: {why}");
        let help = "name what a caller can do; where no caller can, write `{outside: …}`";
        let span = check.word(self.span, word);
        let diagnostic = Diagnostic::warning(Code::IdleProvocation, span, message).help(help);
        check.push(diagnostic.cause(why));
    }
}

/// Words that stand for several fields.
fn is_any(name: &str) -> bool {
    name == "any_required" || name == ANY_FIELD
}

const ANY_FIELD: &str = "any_field";

/// Whether a value may be of a type that is not the field's.
fn has_wrong_type(vendor: &Vendor, field: &Field) -> bool {
    !matches!(vendor.shape(field.shape).kind.value, Kind::Any | Kind::Unknown | Kind::File)
}

/// Whether a secret is in the path or in a field.
fn carried(operation: &Operation, fields: &[&Field], secret: &str) -> bool {
    let in_path = operation.call.path.value.holes().any(|hole| hole == secret);
    in_path
        || fields.iter().any(|field| {
            field.secret.iter().flat_map(|claim| claim.accepted()).any(|used| used.name == secret)
        })
}

pub(super) fn is_id_of(field: &Field, entity: &str) -> bool {
    field.id_of.iter().flat_map(|claim| claim.accepted()).any(|tie| tie.entity == entity)
}
