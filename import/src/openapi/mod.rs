//! OpenAPI 3.0 and 3.1 documents.
//!
//! The document is the page: facts cite its lines and are documented. What it says and a spec
//! cannot is listed. It must never fetch what a reference in it names elsewhere.

mod body;
mod document;
mod either;
mod examples;
mod form;
mod merged;
mod names;
mod object;
mod operation;
mod pages;
mod parameters;
mod refused;
pub(crate) mod replies;
mod scalar;
mod schema;
mod security;
mod settle;
mod vendor;
mod write;
mod written;

use crate::spec::{Imported, sha256, slug};
use crate::value::{self, Unreadable};
use document::Document;
pub(crate) use write::lines as lines_of;

/// Lines of a document, as `at` has them in its own page.
pub(crate) fn lines(first: u32, last: u32) -> bindery_layout::Tree {
    lines_of(None, first, last)
}

/// How a document is imported.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The vendor's name; that of the document where none is given.
    pub vendor: Option<String>,
    /// Whether examples of whole messages are taken over.
    pub examples: Examples,
}

/// Whether examples of whole messages are taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Examples {
    /// Those that fit the schema beside them; the others are listed.
    #[default]
    Fitting,
    /// None.
    None,
}

/// Why a document is not imported.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It is none of the versions that are read.
    #[error("{name}: {found}; OpenAPI 3.0 and 3.1 are read")]
    Version {
        /// The document.
        name: String,
        /// What it says.
        found: String,
    },
    /// It has no operations.
    #[error("{0}: it has no operations")]
    Empty(String),
}

/// The spec that an OpenAPI document describes; `name` is the document's file name.
pub fn import(name: &str, text: &str, options: &Options) -> Result<Imported, NotImported> {
    let root = value::read(name, text)?;
    let version = root.get("openapi").map(|it| match (it.as_text(), it.as_number()) {
        (Some(text), _) | (_, Some(text)) => text.to_owned(),
        _ => String::new(),
    });
    match version.as_deref() {
        Some(version) if version.starts_with("3.") => {}
        other => {
            let found = match (other, root.text("swagger")) {
                (Some(version), _) => format!("it says OpenAPI {version}"),
                (None, Some(version)) => format!("it says Swagger {version}: convert it first"),
                (None, None) => "it says no version of OpenAPI".to_owned(),
            };
            return Err(NotImported::Version { name: name.to_owned(), found });
        }
    }
    let doc = Document::new(&root);
    let stem = name.rsplit_once('.').map_or(name, |it| it.0);
    let vendor = options.vendor.clone().unwrap_or_else(|| slug(stem));
    let source = vendor::Source {
        file: name.to_owned(),
        sha256: sha256(text.as_bytes()),
        vendor,
        stem: slug(stem),
    };
    vendor::imported(&doc, &source, options).ok_or_else(|| NotImported::Empty(name.to_owned()))
}
