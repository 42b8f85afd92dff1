//! The files that a template makes of vendors.

use std::sync::Arc;

use bindery_model::{Valid, Vendor};

use super::{Template, TemplateError};
use crate::context::{self, Root};
use crate::{Artifact, file_stem};

/// Of what a template makes one file each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Each {
    /// A vendor: `acme.cs`.
    Vendor,
    /// An operation, in a folder a vendor: `acme/stock.get.md`.
    Operation,
}

/// Renders a template for each; the files end as the template's name does without `.jinja`.
///
/// # Errors
/// If the template asks for what is not there.
pub fn files(
    template: &Template,
    each: Each,
    vendors: &[Arc<Valid<Vendor>>],
) -> Result<Vec<Artifact>, TemplateError> {
    let ending = ending(&template.name);
    let mut files = Vec::new();
    for vendor in vendors {
        let stem = file_stem(&vendor.name);
        let vendor = context::vendor(vendor);
        if each == Each::Vendor {
            let text = template.render(Arc::new(Root { vendor, operation: None }))?;
            files.push(Artifact::new(format!("{stem}{ending}"), text));
            continue;
        }
        for operation in &vendor.operations {
            let root = Root { vendor: vendor.clone(), operation: Some(operation.clone()) };
            let path = format!("{stem}/{}{ending}", file_stem(&operation.name.said));
            files.push(Artifact::new(path, template.render(Arc::new(root))?));
        }
    }
    Ok(files)
}

/// `records.cs.jinja` makes files that end in `.cs`.
fn ending(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let plain = [".jinja", ".jinja2", ".j2"].iter().find_map(|end| file.strip_suffix(end));
    let plain = plain.unwrap_or(file);
    plain.split_once('.').map_or_else(|| ".txt".to_owned(), |(_, ending)| format!(".{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_end_as_their_template_does() {
        let endings = [("a/records.cs.jinja", ".cs"), ("page.md", ".md"), ("plain.j2", ".txt")];
        for (name, expected) in endings {
            assert_eq!(ending(name), expected, "{name}");
        }
    }
}
