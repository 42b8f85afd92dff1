//! What is emitted holds together: every schema compiles, knows only keywords that are explained,
//! and lists as beyond it exactly what it cannot say.

use std::collections::BTreeSet;

use bindery_codegen::json_schema::{BEYOND, keywords, request};
use bindery_codegen::{Artifact, Emitter, Export, Input};
use bindery_model::vendor::Operation;
use bindery_tests::schemas::validator;
use bindery_tests::{golden, project};
use jsonschema::error::ValidationErrorKind;
use serde_json::{Value, json};

fn emitted(emitter: Emitter) -> Vec<Artifact> {
    let cases = golden::cases().into_iter().map(|(_, case)| case.join("specs"));
    let specs = cases.chain([project::root().join("specs")]);
    let artifacts = specs.flat_map(|specs| {
        let vendors = project::load(&specs);
        emitter.emit(Input { vendors: &vendors, language_schema: None })
    });
    artifacts.collect()
}

fn exported(export: Export) -> Vec<Artifact> {
    let cases = golden::cases().into_iter().map(|(_, case)| case.join("specs"));
    let specs = cases.chain([project::root().join("specs")]);
    specs.flat_map(|specs| export.emit(&project::load(&specs)).files).collect()
}

fn parsed(artifact: &Artifact) -> Value {
    serde_json::from_str(&artifact.text).expect("an artifact is JSON")
}

#[test]
fn every_schema_compiles() {
    for artifact in emitted(Emitter::JsonSchema) {
        assert!(artifact.text.ends_with("}\n"), "{}", artifact.path);
        validator(&parsed(&artifact));
    }
}

/// A definition that nothing at the root asks for compiles too, and every reference leads somewhere.
#[test]
fn every_definition_of_every_bundle_compiles() {
    for artifact in exported(Export::JsonSchemaBundle) {
        let bundle = parsed(&artifact);
        let names = bundle["$defs"].as_object().expect("a bundle has definitions").keys();
        let all: Vec<Value> = names.map(|it| json!({"$ref": format!("#/$defs/{it}")})).collect();
        validator(&json!({ "anyOf": all, "$defs": bundle["$defs"] }));
    }
}

/// OpenAPI 3.0 has its own dialect: none of these words is in it, or it is not a list.
#[test]
fn older_documents_have_no_newer_words() {
    for artifact in exported(Export::OpenApi30) {
        let document = parsed(&artifact);
        assert_eq!(document["openapi"], "3.0.3", "{}", artifact.path);
        no_newer_words(&document["components"]["schemas"], &artifact.path);
        no_newer_words(&document["paths"], &artifact.path);
    }
}

fn no_newer_words(value: &Value, at: &str) {
    const NEWER: [&str; 10] = [
        "const",
        "if",
        "then",
        "else",
        "dependentRequired",
        "prefixItems",
        "contentSchema",
        "contentMediaType",
        "contentEncoding",
        "$defs",
    ];
    match value {
        Value::Array(items) => items.iter().for_each(|item| no_newer_words(item, at)),
        Value::Object(members) => {
            for (key, member) in members {
                let at = format!("{at}/{key}");
                if key.starts_with("x-bindery-")
                    || matches!(key.as_str(), "example" | "examples" | "default" | "enum")
                {
                    continue;
                }
                if key == "properties" {
                    let fields = member.as_object().expect("properties are named");
                    fields.values().for_each(|field| no_newer_words(field, &at));
                    continue;
                }
                assert!(!NEWER.contains(&key.as_str()), "{at}");
                if key == "type" {
                    assert!(member.is_string() && member != "null", "{at}: {member}");
                }
                if key == "$ref" {
                    assert_eq!(members.len(), 1, "{at} has company");
                }
                no_newer_words(member, &at);
            }
        }
        _ => {}
    }
}

#[test]
fn every_keyword_of_ours_is_explained_and_none_in_vain() {
    let mut used = BTreeSet::new();
    for emitter in [Emitter::JsonSchema, Emitter::OpenApi] {
        for artifact in emitted(emitter) {
            collect(&parsed(&artifact), &mut used);
        }
    }
    for artifact in exported(Export::OpenApi30) {
        collect(&parsed(&artifact), &mut used);
    }
    let beyond: BTreeSet<&str> = BEYOND.iter().map(|beyond| beyond.keyword).collect();
    let unknown = used.iter().filter(|k| !keywords::is_known(k) && !beyond.contains(k.as_str()));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&String>::new(), "explain these");
    let known = keywords::all().map(|(keyword, _)| keyword).chain(beyond);
    let unused = known.filter(|keyword| !used.contains(*keyword));
    assert_eq!(unused.collect::<Vec<_>>(), Vec::<&str>::new(), "nothing emits these");
}

fn collect(value: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, used)),
        Value::Object(members) => {
            for (key, member) in members {
                if key.starts_with("x-bindery-") {
                    used.insert(key.clone());
                }
                collect(member, used);
            }
        }
        _ => {}
    }
}

/// Leaving out any one key that an object needs is refused, whatever else the object holds.
#[test]
fn each_required_key_left_out_is_refused() {
    let mut tried = 0;
    for vendor in project::vendors() {
        for operation in vendor.operations.values() {
            let document = request(&vendor, operation);
            let schema = validator(&document);
            for key in required(&document) {
                let without = everything_but(operation, &document, &key);
                let missed = schema.iter_errors(&without).any(|error| {
                    let at_root = error.instance_path().as_str().is_empty();
                    let missing = matches!(error.kind(), ValidationErrorKind::Required { property }
                        if property.as_str() == Some(key.as_str()));
                    at_root && missing
                });
                assert!(missed, "{}: {key} may be missing", operation.name);
                tried += 1;
            }
        }
    }
    assert!(tried > 20, "only {tried} required keys");
}

fn required(document: &Value) -> Vec<String> {
    let required = document["required"].as_array().into_iter().flatten();
    required.filter_map(|key| key.as_str().map(str::to_owned)).collect()
}

fn everything_but(operation: &Operation, document: &Value, left_out: &str) -> Value {
    let properties = document["properties"].as_object();
    let keys = properties.unwrap_or_else(|| panic!("{} has no properties", operation.name)).keys();
    let kept = keys.filter(|key| *key != left_out);
    kept.map(|key| (key.clone(), Value::from("x"))).collect()
}
