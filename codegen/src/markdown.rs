//! A reference site in Markdown: a first page a vendor, a page an operation, made by the built-in
//! templates of that name. What is in doubt is visible where it is.

use std::sync::Arc;

use bindery_model::{Valid, Vendor};

use crate::context::{self, Root};
use crate::template::{BuiltIn, MARKDOWN_INDEX, MARKDOWN_OPERATION, Template};
use crate::{Artifact, file_stem};

/// The pages of every vendor, a folder each.
pub(crate) fn emit(vendors: &[Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    let (index, page) = (built_in(&MARKDOWN_INDEX), built_in(&MARKDOWN_OPERATION));
    let mut files = Vec::new();
    for vendor in vendors {
        let folder = file_stem(&vendor.name);
        let vendor = context::vendor(vendor);
        let root = Root { vendor: vendor.clone(), operation: None };
        files.push(Artifact::new(format!("{folder}/index.md"), rendered(&index, root)));
        for operation in &vendor.operations {
            let root = Root { vendor: vendor.clone(), operation: Some(operation.clone()) };
            let path = format!("{folder}/{}.md", file_stem(&operation.name.said));
            files.push(Artifact::new(path, rendered(&page, root)));
        }
    }
    files
}

fn built_in(built_in: &BuiltIn) -> Template {
    Template::parse(built_in.name, built_in.text).expect("a test reads every built-in template")
}

fn rendered(template: &Template, root: Root) -> String {
    template.render(Arc::new(root)).expect("the built-in template asks for what is there")
}
