//! The spec language itself, beside the specs: its JSON Schema, by which editors complete and check
//! them, and its reference for people.

use serde_json::Value;

use crate::Artifact;

/// The published schema and the reference as files.
pub(crate) fn emit(schema: &Value) -> Vec<Artifact> {
    let reference = bindery_model::language_reference();
    vec![
        Artifact::json("specs/spec.schema.json", schema),
        Artifact::new("specs/LANGUAGE.md", reference),
    ]
}
