//! TypeScript: one module of types a vendor, made by the built-in template of that name.

use std::sync::Arc;

use bindery_model::{Valid, Vendor};

use crate::context::{self, Root};
use crate::template::{TYPESCRIPT, Template};
use crate::{Artifact, GENERATED, file_stem};

/// One file a vendor.
pub(crate) fn emit(vendors: &[Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    let template = Template::parse(TYPESCRIPT.name, TYPESCRIPT.text)
        .expect("a test reads every built-in template");
    let files = vendors.iter().map(|vendor| {
        let root = Arc::new(Root { vendor: context::vendor(vendor), operation: None });
        let text = template.render(root).expect("the built-in template asks for what is there");
        let path = format!("{GENERATED}/typescript/{}.ts", file_stem(&vendor.name));
        Artifact::new(path, text)
    });
    files.collect()
}
