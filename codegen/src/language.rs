//! The JSON Schema of the spec language, beside the specs, so that editors complete and check them.

use serde_json::Value;

use crate::Artifact;

/// The published schema as a file.
pub(crate) fn emit(schema: &Value) -> Artifact {
    Artifact::json("specs/spec.schema.json", schema)
}
