//! A schema of JSON Schema 2020-12 in the words of OpenAPI 3.0.

use serde_json::{Map, Value, json};

use super::{EXAMPLES, PACKED, TUPLE, Unsaid, escaped, kinds};

/// Rewrites schemas and keeps what could not be said.
#[derive(Debug, Default)]
pub(super) struct Older {
    pub(super) unsaid: Vec<Unsaid>,
}

impl Older {
    /// Rewrites the schema that a parameter, header or media type has.
    pub(super) fn schema_of(&mut self, holder: &mut Value, at: &str) {
        if let Some(schema) = holder.get_mut("schema") {
            self.schema(schema, &format!("{at}/schema"));
        }
    }

    /// Rewrites a schema and all in it.
    pub(super) fn schema(&mut self, value: &mut Value, at: &str) {
        match value {
            Value::Bool(true) => *value = json!({}),
            Value::Bool(false) => *value = json!({ "not": {} }),
            Value::Object(schema) => {
                self.inside(schema, at);
                self.whole(schema, at);
            }
            _ => {}
        }
    }

    /// The schemas in a schema.
    fn inside(&mut self, schema: &mut Map<String, Value>, at: &str) {
        for (keyword, value) in schema.iter_mut() {
            let at = format!("{at}/{}", escaped(keyword));
            match (keyword.as_str(), value) {
                (
                    "items"
                    | "not"
                    | "if"
                    | "then"
                    | "else"
                    | "additionalProperties"
                    | "contentSchema",
                    one,
                ) if one.is_object() || keyword != "additionalProperties" => {
                    self.schema(one, &at);
                }
                ("anyOf" | "allOf" | "oneOf" | "prefixItems", Value::Array(list)) => {
                    for (index, one) in list.iter_mut().enumerate() {
                        self.schema(one, &format!("{at}/{index}"));
                    }
                }
                ("properties", Value::Object(members)) => {
                    for (key, one) in members {
                        self.schema(one, &format!("{at}/{}", escaped(key)));
                    }
                }
                _ => {}
            }
        }
    }

    fn whole(&mut self, schema: &mut Map<String, Value>, at: &str) {
        if let Some(value) = schema.shift_remove("const") {
            schema.insert("enum".into(), json!([value]));
        }
        type_of_values(schema);
        implication(schema);
        dependent(schema);
        self.tuple(schema, at);
        self.packed(schema, at);
        self.examples(schema, at);
        kinds::one_type(schema);
        bounds(schema);
        alone(schema);
    }

    fn tell(&mut self, at: &str, what: &'static str) {
        self.unsaid.push(Unsaid { at: at.to_owned(), what });
    }

    fn tuple(&mut self, schema: &mut Map<String, Value>, at: &str) {
        let Some(Value::Array(places)) = schema.shift_remove("prefixItems") else { return };
        self.tell(at, TUPLE);
        let mut any: Vec<Value> = Vec::new();
        for place in &places {
            if !any.contains(place) {
                any.push(place.clone());
            }
        }
        let items = if any.len() == 1 { any.remove(0) } else { json!({ "anyOf": any }) };
        schema.insert("items".into(), items);
        schema.insert("x-bindery-prefix-items".into(), places.into());
    }

    fn packed(&mut self, schema: &mut Map<String, Value>, at: &str) {
        if let Some(Value::String(encoding)) = schema.shift_remove("contentEncoding") {
            let format = if encoding == "base64" { "byte" } else { &encoding };
            schema.insert("format".into(), format.into());
        }
        if let Some(media) = schema.shift_remove("contentMediaType") {
            schema.insert("x-bindery-content-media-type".into(), media);
        }
        if let Some(inner) = schema.shift_remove("contentSchema") {
            self.tell(at, PACKED);
            schema.insert("x-bindery-content-schema".into(), inner);
        }
    }

    fn examples(&mut self, schema: &mut Map<String, Value>, at: &str) {
        let Some(Value::Array(examples)) = schema.shift_remove("examples") else { return };
        if let Some(first) = examples.first() {
            schema.insert("example".into(), first.clone());
        }
        if examples.len() > 1 {
            self.tell(at, EXAMPLES);
            schema.insert("x-bindery-examples".into(), examples.into());
        }
    }
}

/// A list of values in a schema that says no type: it is of the types that its values have.
fn type_of_values(schema: &mut Map<String, Value>) {
    if schema.contains_key("type") {
        return;
    }
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
    let mut types: Vec<&str> = Vec::new();
    for value in values {
        let word = kinds::word(value);
        if !types.contains(&word) {
            types.push(word);
        }
    }
    let of = if let [only] = &types[..] { json!(only) } else { json!(types) };
    let at = schema.keys().position(|key| key == "enum").unwrap_or(0);
    schema.shift_insert(at, "type".into(), of);
}

/// `if A then B` is "not A, or B".
fn implication(schema: &mut Map<String, Value>) {
    let Some(test) = schema.shift_remove("if") else { return };
    let then = schema.shift_remove("then");
    let otherwise = schema.shift_remove("else");
    if let Some(then) = then {
        ask_any(schema, usize::MAX, vec![json!({ "not": test }), then]);
    }
    if let Some(otherwise) = otherwise {
        ask_any(schema, usize::MAX, vec![test, otherwise]);
    }
}

/// "With this key those" is "without this key, or with all of them".
fn dependent(schema: &mut Map<String, Value>) {
    let Some(Value::Object(all)) = schema.shift_remove("dependentRequired") else { return };
    for (key, needed) in all {
        let without = json!({ "not": { "required": [key] } });
        ask_any(schema, usize::MAX, vec![without, json!({ "required": needed })]);
    }
}

/// Bounds that are themselves outside are marked so.
fn bounds(schema: &mut Map<String, Value>) {
    for (outer, inner) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(bound) = schema.get(outer).filter(|bound| bound.is_number()).cloned() else {
            continue;
        };
        if schema.contains_key(inner) {
            // Both are asked: the exclusive one apart.
            schema.shift_remove(outer);
            push(schema, "allOf", json!({ inner: bound, outer: true }));
            continue;
        }
        schema.insert(inner.into(), bound);
        schema.insert(outer.into(), true.into());
    }
}

/// What stands beside a reference is not read in 3.0, so the reference gets an `allOf`.
fn alone(schema: &mut Map<String, Value>) {
    if schema.len() > 1
        && let Some(reference) = schema.shift_remove("$ref")
    {
        let reference = json!({ "$ref": reference });
        match schema.get_mut("allOf").and_then(Value::as_array_mut) {
            Some(all) => all.insert(0, reference),
            None => drop(schema.insert("allOf".into(), json!([reference]))),
        }
    }
}

/// Asks for any of these; in an `allOf` where the schema has an `anyOf` already.
pub(super) fn ask_any(schema: &mut Map<String, Value>, at: usize, any: Vec<Value>) {
    if schema.contains_key("anyOf") {
        push(schema, "allOf", json!({ "anyOf": any }));
    } else {
        schema.shift_insert(at.min(schema.len()), "anyOf".into(), any.into());
    }
}

fn push(schema: &mut Map<String, Value>, keyword: &str, value: Value) {
    if let Value::Array(list) = schema.entry(keyword).or_insert_with(|| json!([])) {
        list.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn older(mut schema: Value) -> Value {
        Older::default().schema(&mut schema, "");
        schema
    }

    #[test]
    fn types_are_one_each_and_null_is_said_apart() {
        assert_eq!(
            older(json!({"type": ["integer", "null"], "exclusiveMinimum": 0})),
            json!({"type": "integer", "nullable": true, "minimum": 0, "exclusiveMinimum": true})
        );
        assert_eq!(
            older(json!({"type": ["integer", "string"], "minimum": 1, "pattern": "^a$"})),
            json!({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^a$"}]})
        );
        assert_eq!(
            older(json!({"type": ["number", "string", "null"], "enum": [1, "1", null]})),
            json!({"anyOf": [
                {"type": "integer", "nullable": true, "enum": [1, null]},
                {"type": "string", "enum": ["1"]},
            ]})
        );
        assert_eq!(
            older(json!({"type": "null"})),
            json!({"type": "string", "nullable": true, "not": {"type": "string"}})
        );
    }

    #[test]
    fn conditions_are_said_by_their_equals() {
        assert_eq!(
            older(json!({"if": {"required": ["a"]}, "then": {"required": ["b"]}})),
            json!({"anyOf": [{"not": {"required": ["a"]}}, {"required": ["b"]}]})
        );
        assert_eq!(
            older(json!({"anyOf": [{}], "dependentRequired": {"a": ["b", "c"]}})),
            json!({"anyOf": [{}], "allOf": [{"anyOf": [
                {"not": {"required": ["a"]}}, {"required": ["b", "c"]},
            ]}]})
        );
        assert_eq!(older(json!({"const": "x"})), json!({"type": "string", "enum": ["x"]}));
    }

    #[test]
    fn a_reference_stands_alone() {
        assert_eq!(older(json!({"$ref": "#/a"})), json!({"$ref": "#/a"}));
        assert_eq!(
            older(json!({"$ref": "#/a", "description": "d"})),
            json!({"description": "d", "allOf": [{"$ref": "#/a"}]})
        );
    }

    #[test]
    fn what_cannot_be_said_is_kept_and_told() {
        let mut told = Older::default();
        let mut schema =
            json!({"type": "array", "prefixItems": [{"type": "string"}, {}], "examples": [1, 2]});
        told.schema(&mut schema, "/a");
        assert_eq!(schema["items"], json!({"anyOf": [{"type": "string"}, {}]}));
        assert_eq!(schema["x-bindery-prefix-items"], json!([{"type": "string"}, {}]));
        assert_eq!(schema["example"], 1);
        let told: Vec<_> = told.unsaid.iter().map(|it| (it.at.as_str(), it.what)).collect();
        assert_eq!(told, [("/a", TUPLE), ("/a", EXAMPLES)]);
    }
}
