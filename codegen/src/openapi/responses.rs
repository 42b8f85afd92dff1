//! What an operation answers, by HTTP status.

use bindery_model::vendor::{Field, Operation, Outcome, Required};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::json_schema::outcome::{self, Which};
use crate::json_schema::{example, object, outcomes, shape::Writer};

/// The outcomes under their documented statuses; under `default` where no page gives one.
pub(super) fn responses(writer: &mut Writer<'_>, operation: &Operation) -> Map<String, Value> {
    let mut by_status: IndexMap<String, Vec<(Which<'_>, &Outcome)>> = IndexMap::new();
    for (which, outcome) in outcomes(operation) {
        let envelope = outcome::envelope(writer.vendor(), outcome);
        let status = outcome.status.as_ref().or(envelope.and_then(|e| e.status.as_ref()));
        let status = status.map(|status| status.value.to_string());
        let status = status.unwrap_or_else(|| "default".to_owned());
        by_status.entry(status).or_default().push((which, outcome));
    }
    by_status.sort_keys();
    let mut responses = Map::new();
    for (status, group) in by_status {
        responses.insert(status, response(writer, operation, &group).into());
    }
    if operation.reply.success.is_none() && !responses.contains_key("default") {
        let unknown = json!({
            "description": "Nobody says what success looks like.",
            "x-bindery-success": "unknown",
        });
        responses.insert("default".into(), unknown);
    }
    responses
}

fn response(
    writer: &mut Writer<'_>,
    operation: &Operation,
    group: &[(Which<'_>, &Outcome)],
) -> Map<String, Value> {
    let mut response = Map::new();
    let lines: Vec<String> = group.iter().map(|(which, outcome)| line(*which, outcome)).collect();
    response.insert("description".into(), lines.join("\n\n").into());
    let headers: Map<String, Value> = group
        .iter()
        .flat_map(|(_, outcome)| &outcome.headers)
        .map(|field| (field.key.value.clone(), header(writer, field)))
        .collect();
    if !headers.is_empty() {
        response.insert("headers".into(), headers.into());
    }
    let content = content(writer, operation, group);
    if !content.is_empty() {
        response.insert("content".into(), content.into());
    }
    let texts = group.iter().filter_map(|(which, outcome)| {
        let text = outcome.text.as_ref()?;
        let every: Vec<String> = text.accepted().map(ToString::to_string).collect();
        Some((which.name().to_owned(), json!(every)))
    });
    let texts: Map<String, Value> = texts.collect();
    if !texts.is_empty() {
        response.insert("x-bindery-messages".into(), texts.into());
    }
    response
}

/// The outcome in one line: `invalid_api_key (403): Invalid API Key.`
fn line(which: Which<'_>, outcome: &Outcome) -> String {
    let mut line = format!("`{}`", which.name());
    if let Some(code) = &outcome.code {
        line = format!("{line} ({})", code.value.0);
    }
    if let Some(text) = &outcome.text {
        line = format!("{line}: {}", text.value);
    }
    let said = outcome.about.doc.as_ref().or(outcome.about.title.as_ref());
    said.map_or(line.clone(), |said| format!("{line} — {said}"))
}

fn header(writer: &mut Writer<'_>, field: &Field) -> Value {
    let mut schema = object::property(writer, field);
    let mut header = Map::new();
    for keyword in ["description", "deprecated"] {
        if let Some(value) = schema.shift_remove(keyword) {
            header.insert(keyword.into(), value);
        }
    }
    let must = matches!(field.required.value, Required::Always | Required::Key);
    header.insert("required".into(), must.into());
    header.insert("schema".into(), schema.into());
    header.into()
}

/// The bodies by content type; several outcomes of one type are alternatives.
fn content(
    writer: &mut Writer<'_>,
    operation: &Operation,
    group: &[(Which<'_>, &Outcome)],
) -> Map<String, Value> {
    let mut by_type: IndexMap<String, (Vec<Value>, Map<String, Value>)> = IndexMap::new();
    for (which, outcome) in group {
        let Some(schema) = outcome::body(writer, outcome, *which) else { continue };
        let reference = match which {
            Which::Success => writer.define(&format!("{}.success", operation.name), schema.into()),
            Which::Fault(name, _) => {
                let own = format!("{}.fault.{name}", operation.name);
                writer.define_once(&format!("fault.{name}"), &own, schema.into())
            }
        };
        let envelope = outcome::envelope(writer.vendor(), outcome);
        let content = outcome.content.as_ref().or(envelope.and_then(|e| e.content.as_ref()));
        let media = content.map_or("application/json", |content| content.value.0.as_str());
        let (schemas, examples) = by_type.entry(media.to_owned()).or_default();
        schemas.push(reference.into());
        for (example, value) in example::replies(writer.vendor(), operation, which.fault()) {
            examples.insert(crate::file_stem(&example.name), json!({ "value": value }));
        }
    }
    let entries = by_type.into_iter().map(|(media, (mut schemas, examples))| {
        let schema =
            if schemas.len() == 1 { schemas.remove(0) } else { json!({ "anyOf": schemas }) };
        let mut entry = Map::new();
        entry.insert("schema".into(), schema);
        if !examples.is_empty() {
            entry.insert("examples".into(), examples.into());
        }
        (media, entry.into())
    });
    entries.collect()
}
