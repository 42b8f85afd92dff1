//! The reference of the language for those who write specs: a page by hand, and in it a table of
//! keys for each node, made from the same declarations as the reader and the schema.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::language_schema;

/// The page, with its tables in place: Markdown.
pub fn language_reference() -> String {
    let schema = language_schema();
    let nothing = Map::new();
    let defs = schema["$defs"].as_object().unwrap_or(&nothing);
    include_str!("reference.md").replace("<!-- keys -->\n", &Tables { defs }.written())
}

/// The nodes in the order of the page: name, heading, and whose keys they have besides.
const NODES: [(&str, &str, &[&str]); 24] = [
    ("Vendor", "Vendor file", &["Shared"]),
    ("Page", "Page", &[]),
    ("Secret", "Secret", &[]),
    ("From", "Source of a secret", &[]),
    ("Entity", "Entity", &[]),
    ("PageFile", "Page file", &["Shared"]),
    ("LeftOut", "What is left out", &[]),
    ("Operation", "Operation", &[]),
    ("Call", "Call", &[]),
    ("Request", "Request", &["ShapeKeys"]),
    ("ShapeKeys", "Shape", &[]),
    ("Field", "Field", &["ShapeKeys"]),
    ("LengthRange", "Length", &[]),
    ("PaddedKeys", "Padding", &[]),
    ("Reply", "Reply", &[]),
    ("Envelope", "Envelope", &["ShapeKeys"]),
    ("Success", "Test of success", &[]),
    ("Outcome", "Outcome", &[]),
    ("Fault", "Fault", &["Outcome"]),
    ("Provocation", "Provocation", &[]),
    ("Example", "Example", &[]),
    ("Scenario", "Scenario", &[]),
    ("Step", "Step", &[]),
    ("About", "Any node", &[]),
];

/// Keys that stand in tables of their own.
const SHARED: [&str; 6] =
    ["shapes", "envelopes", "faults", "every_request", "every_reply", "every_fault"];
const ABOUT: [&str; 7] = ["title", "doc", "gap", "outside", "at", "basis", "deprecated"];

struct Tables<'s> {
    defs: &'s Map<String, Value>,
}

impl Tables<'_> {
    fn written(&self) -> String {
        let mut out = String::new();
        for (node, heading, besides) in NODES {
            // Nothing fails when a text is written to.
            let _ = self.node(&mut out, node, heading, besides);
            if node == "PageFile" {
                let _ = self.table(&mut out, "Vendor file and page file", "Vendor", |key| {
                    SHARED.contains(&key)
                });
            }
        }
        out.trim_end().to_owned() + "\n"
    }

    fn node(
        &self,
        out: &mut String,
        node: &str,
        heading: &str,
        besides: &[&str],
    ) -> std::fmt::Result {
        if node == "About" {
            return self.table(out, heading, "Operation", |key| ABOUT.contains(&key));
        }
        let elsewhere = |key: &str| {
            ABOUT.contains(&key)
                || besides.iter().any(|other| match *other {
                    "Shared" => SHARED.contains(&key),
                    other => self.properties(other).contains_key(key),
                })
        };
        self.table(out, heading, node, |key| !elsewhere(key))?;
        for other in besides.iter().filter(|other| **other != "Shared") {
            let title = title_of(other);
            writeln!(out, "And the keys of {}.\n", link(title))?;
        }
        Ok(())
    }

    fn properties(&self, node: &str) -> &Map<String, Value> {
        static NOTHING: std::sync::LazyLock<Map<String, Value>> =
            std::sync::LazyLock::new(Map::new);
        self.defs.get(node).and_then(|node| node["properties"].as_object()).unwrap_or(&NOTHING)
    }

    fn table(
        &self,
        out: &mut String,
        heading: &str,
        node: &str,
        takes: impl Fn(&str) -> bool,
    ) -> std::fmt::Result {
        writeln!(out, "### {heading}\n")?;
        if title_of(node) == heading
            && let Some(doc) = self.defs.get(node).and_then(|node| node["description"].as_str())
        {
            writeln!(out, "{doc}\n")?;
        }
        writeln!(out, "| key | value | meaning |\n|---|---|---|")?;
        for (key, schema) in self.properties(node).iter().filter(|(key, _)| takes(key)) {
            let doc = schema["description"].as_str().unwrap_or_default().replace('\n', " ");
            let doc = doc.replace('|', "\\|");
            writeln!(out, "| `{key}` | {} | {doc} |", self.value(schema).replace('|', "\\|"))?;
        }
        writeln!(out)
    }

    /// What may stand at a key, in a few words.
    fn value(&self, schema: &Value) -> String {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            return self.named(name);
        }
        if let Some(words) = schema["enum"].as_array() {
            return words.iter().map(word).collect::<Vec<_>>().join(" · ");
        }
        if let Some(forms) = schema["anyOf"].as_array() {
            return self.forms(forms);
        }
        if let Some(only) = schema.get("const") {
            return word(only);
        }
        if let Some(items) = schema.get("items") {
            return format!("list of {}", self.value(items));
        }
        if let Some(values) = schema.get("additionalProperties").filter(|it| it.is_object()) {
            return format!("names, each with {}", self.value(values));
        }
        if schema["type"][0] == "object" {
            return "names, each with JSON".to_owned();
        }
        match schema["type"].as_str() {
            Some("integer" | "number") => "number".to_owned(),
            Some("object") => self.one_key(schema),
            Some("string") => "text".to_owned(),
            _ if *schema == Value::Bool(true) || schema["type"].is_null() => "JSON".to_owned(),
            _ => "value".to_owned(),
        }
    }

    fn forms(&self, forms: &[Value]) -> String {
        if let [one, list] = forms
            && list["items"] == *one
        {
            return format!("{}, or a list", self.value(one));
        }
        let mut shown: Vec<String> = Vec::new();
        for form in forms.iter().map(|form| self.value(form)) {
            if !shown.contains(&form) {
                shown.push(form);
            }
        }
        shown.join(" · ")
    }

    fn one_key(&self, schema: &Value) -> String {
        let nothing = Map::new();
        let keys = schema["properties"].as_object().unwrap_or(&nothing);
        let key = |(key, value): (&String, &Value)| format!("`{{{key}: {}}}`", self.bare(value));
        keys.iter().map(key).collect::<Vec<_>>().join(" · ")
    }

    /// The same for inside a code span: no marks of Markdown.
    fn bare(&self, schema: &Value) -> String {
        self.value(schema).replace('`', "").replace(['[', ']'], "").replace(" ○", "")
    }

    fn named(&self, name: &str) -> String {
        if NODES.iter().any(|(node, ..)| *node == name) {
            return link(title_of(name));
        }
        if let Some(inner) = self.defs.get(name).filter(|_| name.starts_with("Fact")) {
            return format!("{} ○", self.value(&inner["anyOf"][0]));
        }
        match name {
            "Text" | "EnvelopeName" => "text".to_owned(),
            "Scalar" => "value".to_owned(),
            "Template" => "text with holes".to_owned(),
            "At" => "lines: `23` · `95-107` · `[23, 50]` · `page:23`".to_owned(),
            "Shape" => format!("{} or the word of a type", link("Shape")),
            "Condition" => "`B` · `[B, C]` · `{B: 1}`".to_owned(),
            "Listed" => "`[X, {Y: its meaning}]`".to_owned(),
            "Length" => format!("number, or a {}", link("Length")),
            "Padded" => format!("`left` · `right` · {}", link("Padding")),
            "Required" => "`true` · `key` · `false` · `{when: …}` · `{unless: …}` · \
                           `{outside: …}`"
                .to_owned(),
            "Operand" => "number, date or field · `{outer: FIELD}` · `{outside: …}`".to_owned(),
            "Default" => "value · `today` · `now` · `{outside: …}`".to_owned(),
            "DependsOn" => "operations · `none` · `{outside: …}`".to_owned(),
            "Payload" => format!("{}, or a list · `none` · `unknown`", link("Shape")),
            "EnvelopeUse" => {
                "name · `none` · `unknown` · `{success: NAME, faults: NAME}` ○".to_owned()
            }
            name => self.defs.get(name).map_or_else(String::new, |schema| self.value(schema)),
        }
    }
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

fn title_of(node: &str) -> &'static str {
    NODES.iter().find(|(name, ..)| *name == node).map_or("", |(_, title, _)| title)
}

/// A link to a heading of the page.
fn link(title: &str) -> String {
    let anchor = title.to_lowercase().replace(' ', "-");
    format!("[{}](#{anchor})", title.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_node_and_key_of_the_language_is_in_it() {
        let schema = language_schema();
        let page = language_reference();
        for (name, node) in schema["$defs"].as_object().expect("it has definitions") {
            let Some(properties) = node["properties"].as_object() else { continue };
            assert!(NODES.iter().any(|(node, ..)| node == name), "no table for {name}");
            for key in properties.keys() {
                assert!(page.contains(&format!("\n| `{key}` | ")), "{name}: {key}");
            }
        }
        assert!(!page.contains("|  |"), "a key without value or meaning");
    }
}
