//! The tables of keys, and behind each its entries.

use std::fmt::Write as _;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::{NODES, Node, entries};

/// Keys that stand in tables of their own.
const SHARED: [&str; 6] =
    ["shapes", "envelopes", "faults", "every_request", "every_reply", "every_fault"];
const ABOUT: [&str; 7] = ["title", "doc", "gap", "outside", "at", "basis", "deprecated"];

static NOTHING: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// Writes tables from the definitions of the language's schema.
pub(super) struct Tables<'s> {
    defs: &'s Map<String, Value>,
}

impl<'s> Tables<'s> {
    pub(super) fn new(defs: &'s Map<String, Value>) -> Self {
        Self { defs }
    }

    /// All of them, in the order of the page.
    pub(super) fn written(&self) -> String {
        let mut out = String::new();
        for node in NODES {
            // Nothing fails when a text is written to.
            let _ = self.node(&mut out, node);
        }
        out.trim_end().to_owned() + "\n"
    }

    /// The keys that a node has by itself, each with its schema.
    pub(super) fn keys(&self, node: &Node) -> Vec<(&'s String, &'s Value)> {
        let (all, takes): (_, &dyn Fn(&str) -> bool) = match node.name {
            "Claim" => (self.claim(), &|_| true),
            "Shared" => (self.properties("Vendor"), &|key| SHARED.contains(&key)),
            "About" => (self.properties("Operation"), &|key| ABOUT.contains(&key)),
            name => (self.properties(name), &|key| !self.is_elsewhere(key, node.besides)),
        };
        all.iter().filter(|(key, _)| takes(key)).collect()
    }

    /// The keys of a claim about a text: those about any value are the same.
    fn claim(&self) -> &'s Map<String, Value> {
        let fact = self.defs.get("FactText").and_then(|fact| fact["anyOf"].as_array());
        let claim = fact.and_then(|forms| forms.last()?["properties"].as_object());
        claim.unwrap_or(&NOTHING)
    }

    fn is_elsewhere(&self, key: &str, besides: &[&str]) -> bool {
        let has = |other: &&str| match *other {
            "Shared" => SHARED.contains(&key),
            other => self.properties(other).contains_key(key),
        };
        ABOUT.contains(&key) || besides.iter().any(has)
    }

    fn node(&self, out: &mut String, node: &Node) -> std::fmt::Result {
        writeln!(out, "### {}\n", node.heading)?;
        if let Some(doc) = self.defs.get(node.name).and_then(|it| it["description"].as_str()) {
            writeln!(out, "{doc}\n")?;
        }
        writeln!(out, "| key | value | meaning |\n|---|---|---|")?;
        for (key, schema) in self.keys(node) {
            let value = self.value(schema).replace('|', "\\|");
            let doc = schema["description"].as_str().unwrap_or_default().replace('\n', " ");
            let (anchor, doc) = (anchor(&heading_of(node, key)), doc.replace('|', "\\|"));
            writeln!(out, "| [`{key}`](#{anchor}) | {value} | {doc} |")?;
        }
        writeln!(out)?;
        for other in node.besides.iter().filter(|other| **other != "Shared") {
            writeln!(out, "And the keys of {}.\n", link(title_of(other)))?;
        }
        for entry in entries().iter().filter(|entry| entry.node == node.name) {
            let heading = heading_of(node, &entry.key);
            writeln!(out, "#### {heading}\n\n{}", entry.written())?;
        }
        Ok(())
    }

    fn properties(&self, node: &str) -> &'s Map<String, Value> {
        self.defs.get(node).and_then(|node| node["properties"].as_object()).unwrap_or(&NOTHING)
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
        if NODES.iter().any(|node| node.name == name) {
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
    NODES.iter().find(|it| it.name == node).map_or("", |it| it.heading)
}

/// The heading of an entry: several nodes may have the same key.
fn heading_of(node: &Node, key: &str) -> String {
    format!("`{key}` · {}", node.heading.to_lowercase())
}

/// A link to a heading of the page.
fn link(title: &str) -> String {
    format!("[{}](#{})", title.to_lowercase(), anchor(title))
}

/// What a heading is called in a link, by the rule of those who show Markdown.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
