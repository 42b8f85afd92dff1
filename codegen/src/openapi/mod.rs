//! OpenAPI 3.1: one document a vendor.

use bindery_model::{Valid, Vendor};

use crate::Artifact;

/// One file a vendor.
pub(crate) fn emit(_vendors: &[Valid<Vendor>]) -> Vec<Artifact> {
    Vec::new()
}
