//! A list of types in a schema that may have only one.

use serde_json::{Map, Value, json};

/// Keywords that speak of values of one type only.
const OF_ONE: &[(&str, &[&str])] = &[
    ("string", &["minLength", "maxLength", "pattern", "format"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
    (
        "object",
        &["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
    ),
];

/// Says the types of a schema as 3.0 does: one `type`, `nullable` for null, `anyOf` for several.
pub(super) fn one_type(schema: &mut Map<String, Value>) {
    let types: Vec<String> = match schema.get("type") {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(list)) => {
            list.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
        }
        _ => return,
    };
    let (nulls, others): (Vec<String>, Vec<String>) =
        types.into_iter().partition(|word| word == "null");
    let nullable = !nulls.is_empty();
    match &others[..] {
        [] => only_null(schema),
        [one] => {
            schema.insert("type".into(), narrow(one, schema.get("enum")).into());
            if nullable {
                behind(schema, "type", "nullable", true.into());
                also_null(schema);
            }
            if one == "array" && !schema.contains_key("items") {
                schema.insert("items".into(), json!({}));
            }
        }
        several => apart(schema, several, nullable),
    }
}

/// Nothing but null: 3.0 has no such type, but a text that may be null and is no text.
fn only_null(schema: &mut Map<String, Value>) {
    schema.shift_remove("enum");
    schema.insert("type".into(), "string".into());
    behind(schema, "type", "nullable", true.into());
    let text = json!({ "type": "string" });
    match schema.shift_remove("not") {
        Some(other) => schema.insert("not".into(), json!({ "anyOf": [text, other] })),
        None => schema.insert("not".into(), text),
    };
}

/// A list of values that is to let null through has to hold it.
fn also_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

/// A branch a type, each with the keywords that speak of it.
fn apart(schema: &mut Map<String, Value>, types: &[String], nullable: bool) {
    let at = schema.keys().position(|key| key == "type").unwrap_or(0);
    schema.shift_remove("type");
    let values = schema.shift_remove("enum");
    let mut branches = Vec::new();
    for word in types {
        let kin = if word == "integer" { "number" } else { word };
        let mut branch = Map::from_iter([("type".to_owned(), Value::from(word.as_str()))]);
        if nullable && branches.is_empty() {
            branch.insert("nullable".into(), true.into());
        }
        for keyword in OF_ONE.iter().filter(|(of, _)| *of == kin).flat_map(|(_, all)| *all) {
            // The last type of a kind may take what it has for itself.
            branch.extend(schema.get(*keyword).map(|value| ((*keyword).to_owned(), value.clone())));
        }
        if word == "array" {
            branch.entry("items").or_insert_with(|| json!({}));
        }
        if let Some(Value::Array(values)) = &values {
            let own: Vec<Value> = values
                .iter()
                .filter(|value| {
                    is(value, word) || (branch.contains_key("nullable") && value.is_null())
                })
                .cloned()
                .collect();
            branch.insert("enum".into(), own.into());
            branch.insert("type".into(), narrow(word, branch.get("enum")).into());
        }
        // A default stands with the type it has.
        if let Some(default) = schema.get("default").filter(|value| is(value, word)).cloned() {
            branch.insert("default".into(), default);
            schema.shift_remove("default");
        }
        branches.push(Value::Object(branch));
    }
    for keyword in OF_ONE.iter().flat_map(|(_, all)| *all) {
        schema.shift_remove(*keyword);
    }
    super::schema::ask_any(schema, at, branches);
}

/// The type of a value.
pub(super) fn word(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Numbers of a list that are all integers are integers: some generators know no list of others.
fn narrow<'w>(word: &'w str, values: Option<&Value>) -> &'w str {
    let integers = |values: &Vec<Value>| values.iter().all(|it| is(it, "integer") || it.is_null());
    let listed = values.and_then(Value::as_array).is_some_and(integers);
    if word == "number" && listed { "integer" } else { word }
}

fn is(value: &Value, word: &str) -> bool {
    match word {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

/// Puts a keyword right behind another.
pub(super) fn behind(schema: &mut Map<String, Value>, other: &str, keyword: &str, value: Value) {
    let at = schema.keys().position(|key| key == other).map_or(schema.len(), |at| at + 1);
    schema.shift_remove(keyword);
    schema.shift_insert(at.min(schema.len()), keyword.to_owned(), value);
}
