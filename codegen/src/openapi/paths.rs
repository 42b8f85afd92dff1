//! Paths and the operations on them.

use bindery_model::vendor::{DependsOn, Effect, Method, Operation, Segment, StateOf};
use serde_json::{Map, Value, json};

use super::{about, request, responses, security};
use crate::json_schema::facts::Facts;
use crate::json_schema::shape::Writer;

/// Every operation under its path and method.
pub(super) fn paths(
    writer: &mut Writer<'_>,
    schemes: &[security::Scheme<'_>],
) -> Map<String, Value> {
    let mut paths: Map<String, Value> = Map::new();
    for operation in writer.vendor().operations.values() {
        let path = path(operation);
        let method = method(operation).to_ascii_lowercase();
        let written = one(writer, schemes, operation);
        let taken = paths.get(&path).is_some_and(|item| item.get(&method).is_some());
        // Two operations behind one path and method are told apart by a fragment, which no
        // request ever carries.
        let path = if taken { format!("{path}#{}", operation.name) } else { path };
        if let Value::Object(item) = paths.entry(path).or_insert_with(|| json!({})) {
            item.insert(key(&method), written.into());
        }
    }
    paths
}

/// The path with its holes, as OpenAPI writes them; a query that the page puts there is left out.
fn path(operation: &Operation) -> String {
    let mut path = String::new();
    for segment in &operation.call.path.value.segments {
        match segment {
            Segment::Literal(text) => path.push_str(&text.replace('{', "%7B").replace('}', "%7D")),
            Segment::Hole(name) => path.extend(["{", name, "}"]),
        }
    }
    if let Some(query) = path.find('?') {
        path.truncate(query);
    }
    if path.starts_with('/') { path } else { format!("/{path}") }
}

/// The method to write it under: the one we took; where nobody says, the one that carries what
/// the operation is sent.
pub(super) fn method(operation: &Operation) -> &str {
    match &operation.call.method {
        Some(claim) => &claim.value.0,
        None if request::has_body(operation) => "POST",
        None => "GET",
    }
}

fn key(method: &str) -> String {
    match method {
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" => method.into(),
        other => format!("x-bindery-method-{other}"),
    }
}

fn one(
    writer: &mut Writer<'_>,
    schemes: &[security::Scheme<'_>],
    operation: &Operation,
) -> Map<String, Value> {
    let mut written = Map::new();
    written.insert("operationId".into(), crate::file_stem(&operation.name).into());
    written.insert("tags".into(), json!([operation.page]));
    about(&operation.about, "summary", &mut written);
    written.entry("summary").or_insert_with(|| operation.name.as_str().into());
    call(operation, &mut written);
    behaviour(operation, &mut written);
    written.insert("security".into(), security::requirement(operation, writer.vendor(), schemes));
    let parameters = request::parameters(writer, operation);
    if !parameters.is_empty() {
        written.insert("parameters".into(), parameters.into());
    }
    if let Some(body) = request::body(writer, operation) {
        written.insert("requestBody".into(), body.into());
    }
    written.insert("responses".into(), responses::responses(writer, operation).into());
    written
}

/// How sure method and path are.
fn call(operation: &Operation, written: &mut Map<String, Value>) {
    let mut facts = Facts::default();
    facts.node("operation", &operation.about);
    facts.claim("path", &operation.call.path, |path| json!(path.to_string()));
    match &operation.call.method {
        None => {
            written.insert("x-bindery-method".into(), "unknown".into());
        }
        Some(method) => {
            facts.claim("method", method, |method: &Method| json!(method.0));
            if !method.basis().is_firm() {
                written.insert("x-bindery-method-basis".into(), method.basis().word().into());
            }
            let others: Vec<&str> = method.others().map(|method| method.0.as_str()).collect();
            if !others.is_empty() {
                written.insert("x-bindery-method-candidates".into(), json!(others));
            }
        }
    }
    facts.write(written);
    if let Some(separator) = &operation.request.separator {
        written.insert("x-bindery-separator".into(), separator.value.as_str().into());
    }
}

/// What the operation does, and what has to be so before and is so after.
fn behaviour(operation: &Operation, written: &mut Map<String, Value>) {
    if let Some(effect) = &operation.effect {
        let Effect { kind, entity } = &effect.value;
        written.insert("x-bindery-effect".into(), json!({ kind.word(): entity }));
    }
    for (keyword, states) in
        [("x-bindery-before", &operation.before), ("x-bindery-after", &operation.after)]
    {
        if !states.is_empty() {
            let states = states.iter().map(|state| {
                let StateOf { entity, states } = &state.value;
                (entity.clone(), json!(states))
            });
            written.insert(keyword.into(), states.collect::<Map<_, _>>().into());
        }
    }
    if let Some(depends) = &operation.depends_on {
        let on = match &depends.value {
            DependsOn::Nothing => "none".into(),
            DependsOn::Operations(names) => json!(names),
            DependsOn::Outside(text) => json!({ "outside": text }),
        };
        written.insert("x-bindery-depends-on".into(), on);
    }
}
