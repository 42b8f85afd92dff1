//! The context's JSON Schema, and its reference for people, both made from the structs.

use std::fmt::Write as _;

use serde_json::Value;

use super::model::Root;

/// The JSON Schema of what templates see.
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(Root).to_value();
    if let Some(members) = schema.as_object_mut() {
        members.insert("title".into(), "What templates see".into());
    }
    schema
}

/// Every struct and member with its sentence, as Markdown: the part of `docs/templates.md` that is
/// written by the program.
pub fn reference() -> String {
    let schema = schema();
    let mut out = String::new();
    section("Root", &schema, &mut out);
    for (name, of) in schema["$defs"].as_object().into_iter().flatten() {
        section(name, of, &mut out);
    }
    out
}

fn section(name: &str, of: &Value, out: &mut String) {
    let Some(members) = of["properties"].as_object() else { return };
    let said = of["description"].as_str().unwrap_or_default().replace('\n', " ");
    let _ = write!(out, "### {name}\n\n{said}\n\n| member | is | what |\n|---|---|---|\n");
    for (member, about) in members {
        let what = about["description"].as_str().unwrap_or_default().replace('\n', " ");
        let what = what.replace('|', "\\|");
        let _ = writeln!(out, "| `{member}` | {} | {what} |", kind(about));
    }
    out.push('\n');
}

/// The type of a member in a few words.
fn kind(about: &Value) -> String {
    if let Some(reference) = about["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(choices) = about["anyOf"].as_array() {
        let some = choices.iter().filter(|choice| choice["type"] != "null");
        let some: Vec<String> = some.map(kind).collect();
        return format!("{} or null", some.join(", "));
    }
    match &about["type"] {
        Value::String(word) if word == "array" => format!("list of {}", kind(&about["items"])),
        Value::String(word) if word == "string" => "text".to_owned(),
        Value::String(word) if word == "boolean" => "true or false".to_owned(),
        Value::Array(_) => "text or null".to_owned(),
        _ => "JSON".to_owned(),
    }
}
