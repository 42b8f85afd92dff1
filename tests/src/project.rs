//! This repository as a project: its root, its specs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::{Valid, Vendor};

/// The root of the repository, in which this package lies.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The vendors of a folder of specs.
///
/// # Panics
/// With every diagnostic, if the specs are wrong.
pub fn load(specs: &Path) -> Vec<Arc<Valid<Vendor>>> {
    let loaded = bindery_model::load(specs);
    let told = render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain);
    assert!(!loaded.has_errors(), "{told}");
    assert!(!loaded.vendors.is_empty(), "there are no specs in {}", specs.display());
    loaded.vendors
}

/// The vendors of this repository.
pub fn vendors() -> Vec<Arc<Valid<Vendor>>> {
    load(&root().join("specs"))
}
