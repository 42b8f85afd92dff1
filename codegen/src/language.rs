//! The spec language itself, beside the specs: its JSON Schema, by which editors complete and check
//! them, and its reference for people; and the schema of what templates see.

use serde_json::Value;

use crate::Artifact;

/// The published schemas and the reference as files.
pub(crate) fn emit(schema: &Value) -> Vec<Artifact> {
    let reference = bindery_model::language_reference();
    vec![
        Artifact::json("specs/spec.schema.json", schema),
        Artifact::new("specs/LANGUAGE.md", reference),
        Artifact::json("specs/template.schema.json", &crate::context::schema()),
    ]
}
