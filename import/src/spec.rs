//! What an import makes: the files of one vendor, and the list of what they cannot say.

use bindery_layout::Tree;
use sha2::{Digest, Sha256};

use crate::left::Left;

/// The spec of one vendor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The vendor's name: that of the folder.
    pub vendor: String,
    /// The files, `vendor.yaml` first.
    pub files: Vec<SpecFile>,
    /// What the document says and the spec cannot.
    pub left: Vec<Left>,
    /// How many operations there are.
    pub operations: usize,
}

/// One file of a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecFile {
    /// Its name in the vendor's folder.
    pub name: String,
    /// Its text, in the one layout.
    pub text: String,
}

impl SpecFile {
    /// A file of this tree.
    pub(crate) fn new(name: impl Into<String>, tree: &Tree) -> Self {
        let text = tree.write(&["yaml-language-server: $schema=../spec.schema.json"]);
        Self { name: name.into(), text }
    }
}

/// The SHA-256 of a document, in small letters.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// A name of letters, digits and `_`, as folders, pages and secrets have it.
pub(crate) fn slug(text: &str) -> String {
    let mut out = String::new();
    let mut small = false;
    for it in text.chars() {
        if it.is_ascii_uppercase() && small {
            out.push('_');
        }
        small = it.is_ascii_lowercase();
        if it.is_ascii_alphanumeric() {
            out.push(it.to_ascii_lowercase());
        } else if !out.ends_with('_') && !out.is_empty() {
            out.push('_');
        }
    }
    let out = out.trim_matches('_');
    if out.is_empty() { "api".to_owned() } else { out.to_owned() }
}
