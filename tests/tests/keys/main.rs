//! What the language's reference says becomes of each key is what becomes of it.
//!
//! The example of each entry is checked, every output of it is written, and the fragments that the
//! entry shows are looked up there. `BINDERY_UPDATE=1` writes into the entries what is found;
//! `cargo xtask gen` then writes the page.

mod json;
mod run;
mod rust;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bindery_codegen::{Artifact, Emitter, Input};
use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::reference::{Becomes, Entry, Output, entries};
use bindery_model::{Valid, Vendor, load_texts};
use bindery_tests::{project, snippet};

/// What comes out of an entry's example.
struct Outputs {
    vendor: Arc<Valid<Vendor>>,
    rust: Vec<Artifact>,
    schemas: Vec<(String, serde_json::Value)>,
    openapi: serde_json::Value,
}

fn name(entry: &Entry) -> String {
    format!("`{}` of {}", entry.key, entry.node)
}

/// The example of an entry as a vendor, or what the check says of it.
fn vendor(entry: &Entry) -> Result<Arc<Valid<Vendor>>, String> {
    let files = snippet::files(&entry.example);
    let loaded = load_texts(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let told = render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain);
    match loaded.vendor("shop") {
        Some(vendor) if told.is_empty() => Ok(Arc::clone(vendor)),
        _ => Err(told),
    }
}

impl Outputs {
    fn of(vendor: Arc<Valid<Vendor>>) -> Self {
        let vendors = [Arc::clone(&vendor)];
        let input = Input { vendors: &vendors, language_schema: None };
        let json = |artifact: Artifact| {
            let value = serde_json::from_str(&artifact.text).expect("it is JSON");
            (artifact.path, value)
        };
        let schemas = Emitter::JsonSchema.emit(input).into_iter().map(json).collect();
        let openapi = Emitter::OpenApi.emit(input).into_iter().map(json).next();
        let (_, openapi) = openapi.expect("one document a vendor");
        Self { rust: Emitter::Rust.emit(input), schemas, openapi, vendor }
    }

    /// What is found where an entry says to look.
    fn found(&self, entry: &Entry, becomes: &Becomes) -> Result<String, String> {
        let look = becomes.look.as_str();
        match becomes.output {
            Output::Rust => rust::find(&self.rust, look),
            Output::JsonSchema => json::in_schemas(&self.schemas, look).map(|it| it.to_string()),
            Output::OpenApi if becomes.is_same() => self.same(entry).map(|()| String::new()),
            Output::OpenApi => json::find(&self.openapi, look).map(|it| it.to_string()),
            Output::Run => run::find(&self.vendor, look),
        }
    }

    /// Whether the document has what the entry shows of the schemas.
    fn same(&self, entry: &Entry) -> Result<(), String> {
        let shown = entry.becomes.iter().filter(|it| it.output == Output::JsonSchema);
        for becomes in shown.filter(|it| !it.is_nothing() && it.says().is_none()) {
            let member = json::in_schemas(&self.schemas, &becomes.look)?;
            if !json::has(&self.openapi, &member) {
                return Err(format!("the document has no {member}"));
            }
        }
        Ok(())
    }
}

/// What an entry shows that is not so: the line, and what it should be.
fn stale(entry: &Entry) -> Result<Vec<(Becomes, String)>, String> {
    let outputs = Outputs::of(vendor(entry)?);
    let mut stale = Vec::new();
    for becomes in &entry.becomes {
        if becomes.is_nothing() || becomes.says().is_some() {
            continue;
        }
        match outputs.found(entry, becomes) {
            Ok(found) if found == becomes.found => {}
            Ok(found) => stale.push((becomes.clone(), found)),
            Err(why) => return Err(format!("{becomes}\n  {why}")),
        }
    }
    Ok(stale)
}

fn file(node: &str) -> PathBuf {
    project::root().join("model/reference/keys").join(format!("{node}.md"))
}

/// Writes what was found into the section of its key.
fn update(path: &Path, changes: &[(String, Becomes, String)]) {
    let mut text = std::fs::read_to_string(path).expect("the entries are there");
    for (key, becomes, found) in changes {
        let from = text.find(&format!("\n## {key}\n")).expect("the entry was read from here");
        let (before, section) = text.split_at(from);
        let end = section[1..].find("\n## ").map_or(section.len(), |at| at + 1);
        let (section, after) = section.split_at(end);
        let old = section.lines().find(|line| Becomes::parse(line).as_ref() == Some(becomes));
        let old = old.expect("the line was read from here");
        let new = Becomes { found: found.clone(), ..becomes.clone() }.to_string();
        text = format!("{before}{}{after}", section.replacen(old, &new, 1));
    }
    std::fs::write(path, text).expect("the entries can be written");
}

#[test]
fn each_key_becomes_what_its_entry_says() {
    let updating = std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1");
    let mut wrong = String::new();
    let mut changes: BTreeMap<&str, Vec<(String, Becomes, String)>> = BTreeMap::new();
    for entry in entries() {
        let stale = match stale(&entry) {
            Ok(stale) => stale,
            Err(why) => {
                wrong.extend([&name(&entry), ":\n", &entry.example, &why, "\n"]);
                continue;
            }
        };
        for (becomes, found) in stale {
            if updating {
                let change = (entry.key.clone(), becomes, found);
                changes.entry(entry.node).or_default().push(change);
            } else {
                let found = Becomes { found, ..becomes.clone() };
                wrong.extend([&name(&entry), ":\n- ", &becomes.to_string()]);
                wrong.extend(["\n+ ", &found.to_string(), "\n"]);
            }
        }
    }
    for (node, changes) in &changes {
        update(&file(node), changes);
    }
    assert!(
        wrong.is_empty(),
        "BINDERY_UPDATE=1 writes what is found; then `cargo xtask gen`\n{wrong}"
    );
}

#[test]
fn what_is_shown_is_not_said_elsewhere_to_be_nothing() {
    for entry in entries() {
        for output in Output::ALL {
            let lines: Vec<_> = entry.becomes.iter().filter(|it| it.output == output).collect();
            let nothing = lines.iter().any(|it| it.is_nothing());
            assert!(!nothing || lines.len() == 1, "{}: {}", name(&entry), output.title());
        }
    }
}
