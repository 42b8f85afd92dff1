//! Rust: types, operations and faults, a module a vendor.

pub mod names;

use std::sync::Arc;

use bindery_model::{Valid, Vendor};

use crate::Artifact;

/// The crate under `generated/`.
pub(crate) fn emit(_vendors: &[Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    Vec::new()
}
