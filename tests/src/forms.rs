//! Every key, word and form that the spec language has, by its JSON Schema, and which of them a
//! spec uses.
//!
//! The schema is made of the declarations that read specs, so nothing of the language is missing
//! here. A key that several nodes have by one declaration counts once, under the first of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// The four words by which a claim is one.
const BASES: [&str; 4] = ["documented", "observed", "example", "assumed"];

/// The language, taken apart.
pub struct Language {
    defs: Map<String, Value>,
    /// The name of each key's declaration, by the key and what the schema says of it.
    keys: BTreeMap<(String, String), String>,
    all: BTreeSet<String>,
}

impl Language {
    /// Takes the schema of the language apart.
    ///
    /// # Panics
    /// If it is no schema of one.
    pub fn of(schema: &Value) -> Self {
        let defs = schema["$defs"].as_object().expect("it has definitions").clone();
        let mut language = Self { defs, keys: BTreeMap::new(), all: BTreeSet::new() };
        for (name, def) in language.defs.clone() {
            if name.starts_with("Fact") {
                language.claim(&def);
            } else {
                language.forms(&name, &def, 0);
            }
        }
        language
    }

    /// Every form, by name: `Field.in`, `Place: header`, `Condition: form 2`.
    pub fn all(&self) -> &BTreeSet<String> {
        &self.all
    }

    /// The forms that a spec file uses.
    pub fn used(&self, spec: &Value) -> BTreeSet<String> {
        let node = ["vendor", "scenario"].into_iter().find(|key| spec.get(key).is_some());
        let node = match node {
            Some("vendor") => "Vendor",
            Some(_) => "Scenario",
            None => "PageFile",
        };
        let mut used = BTreeSet::new();
        self.walk(node, &self.defs[node], spec, &mut used);
        used
    }

    /// The keys of a claim are the same whatever it claims.
    fn claim(&mut self, def: &Value) {
        let forms = def["anyOf"].as_array().into_iter().flatten();
        for form in forms.filter(|form| form["properties"].get("documented").is_some()) {
            let keys = form["properties"].as_object().expect("properties are an object");
            self.all.extend(keys.keys().map(|key| format!("claim.{key}")));
        }
        self.all.insert("unknown".to_owned());
    }

    fn forms(&mut self, name: &str, schema: &Value, depth: u8) {
        if let Some(properties) = schema["properties"].as_object() {
            for (key, value) in properties {
                let declaration = (key.clone(), value.to_string());
                let label = self.keys.entry(declaration).or_insert_with(|| format!("{name}.{key}"));
                let label = label.clone();
                self.all.insert(label.clone());
                self.forms(&label, value, depth + 1);
            }
        }
        let words = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
        self.all.extend(words.map(|it| word(name, it)));
        let branches = schema["anyOf"].as_array().into_iter().flatten();
        for (index, branch) in branches.enumerate() {
            if depth == 0 {
                self.all.insert(format!("{name}: form {}", index + 1));
            }
            self.forms(name, branch, depth + 1);
        }
        for inner in ["items", "additionalProperties"] {
            if schema[inner].is_object() {
                self.forms(name, &schema[inner], depth + 1);
            }
        }
    }

    /// Notes what a value uses; `name` is that of the definition it is read by.
    fn walk(&self, name: &str, schema: &Value, value: &Value, used: &mut BTreeSet<String>) {
        if let Some(target) = target(schema) {
            let def = &self.defs[target];
            if target.starts_with("Fact") {
                return self.walk_fact(def, value, used);
            }
            let branches = def["anyOf"].as_array().into_iter().flatten();
            let taken = branches.enumerate().find(|(_, branch)| self.takes(def, branch, value));
            if let Some((index, _)) = taken {
                used.insert(format!("{target}: form {}", index + 1));
            }
            return self.walk(target, def, value, used);
        }
        if schema["enum"].as_array().is_some_and(|words| words.contains(value))
            || schema.get("const") == Some(value)
        {
            used.insert(word(name, value));
        }
        let mut branches = schema["anyOf"].as_array().into_iter().flatten();
        if let Some(branch) = branches.find(|branch| self.takes(schema, branch, value)) {
            self.walk(name, branch, value, used);
        }
        for (key, inner) in value.as_object().into_iter().flatten() {
            let known = schema["properties"].get(key);
            if let Some(property) = known {
                let label = &self.keys[&(key.clone(), property.to_string())];
                used.insert(label.clone());
                self.walk(label, property, inner, used);
            } else if schema["additionalProperties"].is_object() {
                self.walk(name, &schema["additionalProperties"], inner, used);
            }
        }
        if schema["items"].is_object() {
            for item in value.as_array().into_iter().flatten() {
                self.walk(name, &schema["items"], item, used);
            }
        }
    }

    fn walk_fact(&self, def: &Value, value: &Value, used: &mut BTreeSet<String>) {
        let plain = &def["anyOf"][0];
        if value == "unknown" && !self.fits_word(plain, value) {
            used.insert("unknown".to_owned());
            return;
        }
        let is_claim = |value: &Value| BASES.iter().any(|basis| value.get(basis).is_some());
        if !is_claim(value) {
            return self.walk("", plain, value, used);
        }
        for (key, inner) in value.as_object().into_iter().flatten() {
            used.insert(format!("claim.{key}"));
            match key.as_str() {
                "or" => {
                    let several = inner.as_array().filter(|_| !self.fits(plain, inner));
                    let all = several.map_or(std::slice::from_ref(inner), Vec::as_slice);
                    for it in all {
                        self.walk_fact(def, it, used);
                    }
                }
                "disputed" => {
                    let all = inner.as_array().map_or(std::slice::from_ref(inner), Vec::as_slice);
                    for it in all {
                        self.walk_fact(def, it, used);
                    }
                }
                basis if BASES.contains(&basis) => self.walk_fact(def, inner, used),
                _ => {}
            }
        }
    }

    /// Whether a value is read by this one of several branches: a listed word by the branch that
    /// lists it, anything else by the first that it fits.
    fn takes(&self, schema: &Value, branch: &Value, value: &Value) -> bool {
        let lists = |branch: &Value| {
            let words = branch["enum"].as_array();
            words.is_some_and(|words| words.contains(value)) || branch.get("const") == Some(value)
        };
        let mut branches = schema["anyOf"].as_array().into_iter().flatten();
        match branches.find(|branch| lists(branch)) {
            Some(listing) => std::ptr::eq(listing, branch),
            None => self.fits(branch, value),
        }
    }

    /// Whether a word is listed here, so that it is no `unknown` of the claim's.
    fn fits_word(&self, schema: &Value, value: &Value) -> bool {
        target(schema).is_some_and(|target| {
            self.defs[target]["enum"].as_array().is_some_and(|words| words.contains(value))
        })
    }

    /// Whether a value has the structure of a schema, as far as forms differ in it.
    fn fits(&self, schema: &Value, value: &Value) -> bool {
        if let Some(target) = target(schema) {
            return self.fits(&self.defs[target], value);
        }
        if let Some(branches) = schema["anyOf"].as_array() {
            return branches.iter().any(|branch| self.fits(branch, value));
        }
        if let Some(words) = schema["enum"].as_array() {
            return words.contains(value);
        }
        if let Some(only) = schema.get("const") {
            return value == only;
        }
        let kinds = match &schema["type"] {
            Value::String(kind) => vec![kind.as_str()],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => return true,
        };
        let is = |kind: &&str| match *kind {
            "string" => value.is_string(),
            "number" => value.is_number(),
            "integer" => value.is_i64() || value.is_u64(),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            "array" => value.is_array(),
            _ => value.is_object(),
        };
        let closed = schema["additionalProperties"] == Value::Bool(false);
        let known = |key: &String| schema["properties"].get(key).is_some();
        kinds.iter().any(is)
            && (!closed || value.as_object().is_none_or(|map| map.keys().all(known)))
            && value.as_object().is_none_or(|map| {
                let most = schema["maxProperties"].as_u64().unwrap_or(u64::MAX);
                map.len() as u64 <= most
            })
    }
}

fn target(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/$defs/")
}

/// The label of a word; `none` in place of names is one form wherever it stands.
fn word(name: &str, word: &Value) -> String {
    let plain = word.as_str().map_or_else(|| word.to_string(), str::to_owned);
    if plain == "none" && name.contains('.') {
        return "names: none".to_owned();
    }
    format!("{name}: {plain}")
}
