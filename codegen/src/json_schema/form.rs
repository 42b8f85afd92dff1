//! The JSON kinds one value may come in, each with what the schema says of it, and how they are
//! put into one schema.

use serde_json::{Map, Value, json};

/// The kind of a JSON value, as `type` names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// One JSON kind with what must be so of a value of that kind.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Form {
    pub(super) json: Json,
    pub(super) words: Map<String, Value>,
}

impl Json {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }

    pub(super) fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Number)
    }

    /// Whether a value can be of both kinds.
    fn meets(self, other: Self) -> bool {
        self == other || (self.is_number() && other.is_number())
    }
}

impl Form {
    pub(super) fn new(json: Json) -> Self {
        Self { json, words: Map::new() }
    }

    pub(super) fn with(mut self, keyword: &str, value: impl Into<Value>) -> Self {
        self.words.insert(keyword.to_owned(), value.into());
        self
    }

    /// The form of a set of values of one kind.
    pub(super) fn one_of(json: Json, values: Vec<Value>) -> Self {
        Self::new(json).with("enum", values)
    }

    /// Asks for more; where the keyword is taken, both are asked for.
    pub(super) fn ask(&mut self, more: Map<String, Value>) {
        if more.keys().any(|keyword| self.words.contains_key(keyword)) {
            push(&mut self.words, "allOf", Value::Object(more));
        } else {
            self.words.extend(more);
        }
    }

    fn schema(self) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.insert("type".into(), self.json.word().into());
        schema.extend(self.words);
        schema
    }

    /// Whether it is nothing but a list of values; those of a boolean are few enough to list.
    fn is_list(&self) -> bool {
        let listed = self.words.len() == 1 && self.words.contains_key("enum");
        listed || (self.json == Json::Boolean && self.words.is_empty())
    }

    /// Whether its keywords speak only of values of its own kind, so that they may stand beside
    /// those of another.
    fn keeps_to_itself(&self) -> bool {
        !self.words.keys().any(|word| {
            matches!(word.as_str(), "enum" | "const" | "anyOf" | "allOf" | "not" | "if" | "$ref")
        })
    }
}

/// One schema for a value that comes in any of these forms: one `type` list where their keywords
/// do not touch each other, else `anyOf`.
pub(super) fn combine(mut forms: Vec<Form>) -> Map<String, Value> {
    drop_covered(&mut forms);
    match forms.len() {
        0 => return Map::new(),
        1 => return forms.remove(0).schema(),
        _ => {}
    }
    if forms.iter().all(Form::is_list) {
        return one_enum(forms);
    }
    let apart = (0..forms.len())
        .all(|at| forms[..at].iter().all(|other| !other.json.meets(forms[at].json)));
    if apart && forms.iter().all(Form::keeps_to_itself) {
        let types: Vec<_> = forms.iter().map(|form| form.json.word()).collect();
        let mut schema = Map::new();
        schema.insert("type".into(), json!(types));
        for form in forms {
            schema.extend(form.words);
        }
        return schema;
    }
    let branches: Vec<_> = forms.into_iter().map(|form| Value::Object(form.schema())).collect();
    let mut schema = Map::new();
    schema.insert("anyOf".into(), branches.into());
    schema
}

/// Takes out what another form, of which nothing is asked, lets through anyway, and repetitions.
pub(super) fn drop_covered(forms: &mut Vec<Form>) {
    let mut at = 0;
    while at < forms.len() {
        let form = &forms[at];
        let covered = forms.iter().enumerate().any(|(index, other)| {
            let wider = other.json == form.json
                || (other.json == Json::Number && form.json == Json::Integer);
            index != at
                && wider
                && (other.words.is_empty() || (*other == *form && index < at))
                && !(form.words.is_empty() && other.json == form.json && index > at)
        });
        if covered {
            forms.remove(at);
        } else {
            at += 1;
        }
    }
}

fn one_enum(forms: Vec<Form>) -> Map<String, Value> {
    let mut types: Vec<&str> = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    for form in forms {
        if !types.contains(&form.json.word()) {
            types.push(form.json.word());
        }
        let all = [true.into(), false.into()];
        let more = form.words.get("enum").and_then(Value::as_array).map_or(&all[..], |list| list);
        for value in more {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    let mut schema = Map::new();
    let types = if types.len() == 1 { json!(types[0]) } else { json!(types) };
    schema.insert("type".into(), types);
    schema.insert("enum".into(), values.into());
    schema
}

/// Adds to a list under a keyword.
pub(super) fn push(schema: &mut Map<String, Value>, keyword: &str, value: Value) {
    if let Value::Array(list) = schema.entry(keyword).or_insert_with(|| json!([])) {
        list.push(value);
    }
}

/// A schema that any of these satisfies; the schema itself where there is one.
pub(super) fn any_of(mut schemas: Vec<Value>) -> Value {
    schemas.dedup();
    if schemas.len() == 1 { schemas.remove(0) } else { json!({ "anyOf": schemas }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_different_kinds_share_one_schema() {
        let forms = vec![
            Form::new(Json::Integer).with("minimum", 1),
            Form::new(Json::String).with("pattern", "^[0-9]+$"),
        ];
        assert_eq!(
            Value::Object(combine(forms)),
            json!({"type": ["integer", "string"], "minimum": 1, "pattern": "^[0-9]+$"})
        );
    }

    #[test]
    fn forms_that_would_disturb_each_other_stay_apart() {
        let forms = vec![
            Form::one_of(Json::Number, vec![json!(1)]),
            Form::new(Json::String).with("pattern", "^1$"),
        ];
        assert_eq!(combine(forms)["anyOf"].as_array().map(Vec::len), Some(2));
        let both = vec![
            Form::one_of(Json::Number, vec![json!(1)]),
            Form::one_of(Json::String, vec![json!("1")]),
        ];
        assert_eq!(
            Value::Object(combine(both)),
            json!({"type": ["number", "string"], "enum": [1, "1"]})
        );
    }

    #[test]
    fn what_is_covered_goes() {
        let forms = vec![
            Form::new(Json::Integer),
            Form::new(Json::Number),
            Form::new(Json::String),
            Form::new(Json::String).with("pattern", "^a$"),
            Form::new(Json::String),
        ];
        assert_eq!(Value::Object(combine(forms)), json!({"type": ["number", "string"]}));
    }
}
