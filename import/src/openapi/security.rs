//! Security: secrets by name, and the fields of requests that carry them.

use super::document::Node;
use super::form::{Field, Form};
use super::schema::Schemas;
use crate::left::What;
use crate::spec::slug;

/// A way to carry a secret.
#[derive(Debug, Clone)]
pub(crate) struct Scheme {
    /// The name that requirements use.
    pub(crate) name: String,
    /// The secret.
    pub(crate) secret: String,
    pub(crate) doc: Option<String>,
    pub(crate) field: Field,
    pub(crate) first: u32,
    pub(crate) last: u32,
}

/// The schemes that the document declares.
pub(crate) fn schemes(schemas: &Schemas<'_>) -> Vec<Scheme> {
    let doc = schemas.doc;
    let declared = doc.root().get("components").and_then(|it| it.get("securitySchemes"));
    let mut out: Vec<Scheme> = Vec::new();
    for (name, node) in declared.iter().flat_map(Node::members) {
        let Some(node) = doc.followed(&node) else { continue };
        let mut secret = slug(name);
        while out.iter().any(|it| it.secret == secret) {
            secret.push('_');
        }
        let Some(field) = field(schemas, &node, &secret) else { continue };
        let place = node.place();
        out.push(Scheme {
            name: name.to_owned(),
            secret,
            doc: super::schema::words(&node, "description"),
            field,
            first: place.first,
            last: place.last,
        });
    }
    out
}

fn field(schemas: &Schemas<'_>, node: &Node<'_>, secret: &str) -> Option<Field> {
    let doc = schemas.doc;
    let carried = |name: &str, place: &'static str, written: Option<String>| {
        let mut field = Field::new(name, true, Form::scalar("string", node.place()));
        field.place = Some(place);
        field.secret = Some((secret.to_owned(), written));
        Some(field)
    };
    match (node.text("type"), node.text("in"), node.text("scheme")) {
        (Some("apiKey"), Some(place), _) => {
            let name = node.text("name").unwrap_or("key");
            match place {
                "header" => carried(name, "header", None),
                "query" => carried(name, "query", None),
                "cookie" => carried(name, "cookie", None),
                _ => {
                    doc.leave(What::Security, node, format!("there is no place `{place}`"));
                    None
                }
            }
        }
        (Some("http"), _, Some(scheme)) => {
            let word = match scheme.to_ascii_lowercase().as_str() {
                "basic" => "Basic".to_owned(),
                "bearer" => "Bearer".to_owned(),
                _ => scheme.to_owned(),
            };
            carried("Authorization", "header", Some(format!("{word} {{{secret}}}")))
        }
        (Some("oauth2" | "openIdConnect"), ..) => {
            doc.leave(What::Security, node, "how to get the token; the token is a secret");
            carried("Authorization", "header", Some(format!("Bearer {{{secret}}}")))
        }
        (kind, ..) => {
            let kind = kind.unwrap_or("nothing");
            doc.leave(What::Security, node, format!("security of type {kind}"));
            None
        }
    }
}

/// The fields that a list of requirements asks for.
pub(crate) fn required(schemas: &Schemas<'_>, ways: &[Scheme], list: &Node<'_>) -> Vec<Field> {
    let doc = schemas.doc;
    let optional = list.items().any(|it| it.members().next().is_none());
    let all = list.items().map(|it| way(schemas, ways, &it)).filter(|way| !way.is_empty());
    let all: Vec<Vec<Field>> = all.collect();
    let several = all.len() > 1;
    let mut fields: Vec<Field> = Vec::new();
    for mut way in all {
        let clash =
            |field: &Field| fields.iter().any(|it| it.wire().eq_ignore_ascii_case(field.wire()));
        let one_more = way.len() == 1 && !way.iter().any(clash);
        if !fields.is_empty() && !one_more {
            doc.leave(What::Security, list, "another way to be let in");
            continue;
        }
        let stands_for = fields.first().map(|it| it.name.clone());
        for field in &mut way {
            field.instead_of = stands_for.iter().cloned().collect();
        }
        fields.extend(way);
    }
    // Each stands for the first; the first for each.
    let others = fields.iter().filter(|it| !it.instead_of.is_empty());
    let others: Vec<String> = others.map(|it| it.name.clone()).collect();
    if let Some(first) = fields.first_mut().filter(|_| several) {
        first.instead_of = others;
    }
    if optional {
        for field in &mut fields {
            field.must = false;
            field.instead_of.clear();
        }
    }
    fields
}

/// One way to be let in: the fields of all schemes that it names.
fn way(schemas: &Schemas<'_>, ways: &[Scheme], requirement: &Node<'_>) -> Vec<Field> {
    let doc = schemas.doc;
    let mut fields: Vec<Field> = Vec::new();
    for (name, scopes) in requirement.members() {
        if scopes.items().next().is_some() {
            doc.leave(What::Security, &scopes, "the scopes that are needed");
        }
        let Some(scheme) = ways.iter().find(|it| it.name == name) else {
            doc.leave(What::Security, &scopes, format!("no scheme `{name}`"));
            continue;
        };
        if fields.iter().any(|it| it.wire().eq_ignore_ascii_case(scheme.field.wire())) {
            doc.leave(What::Security, requirement, "two secrets in one header");
        } else {
            fields.push(scheme.field.clone());
        }
    }
    fields
}
