//! JSON Schema 2020-12: for each operation the request and the reply.

use bindery_model::{Valid, Vendor};

use crate::Artifact;

/// Two files an operation.
pub(crate) fn emit(_vendors: &[Valid<Vendor>]) -> Vec<Artifact> {
    Vec::new()
}
