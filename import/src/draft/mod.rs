//! A first spec from a vendor's page, in plain text, Markdown or HTML.
//!
//! Rows of tables become documented fields that cite their lines, example JSON becomes examples,
//! addresses with their methods become operations. What the page does not say is `assumed` or
//! `unknown`; every line that was not understood is listed. A draft is where transcribing begins,
//! never where it ends.

mod page;
mod write;

use crate::left::{Left, What};
use crate::spec::{Imported, SpecFile, sha256, slug};
use page::Found;

/// A vendor's page.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// Its file name.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Why there is no draft.
#[derive(Debug, thiserror::Error)]
pub enum NoDraft {
    /// No page shows an address to call.
    #[error("{0}: no address of a call is to be seen: a method and a path, or a line `URL`")]
    NoCall(String),
    /// Two pages are called the same.
    #[error("two pages are called `{0}`: a page's short name is that of its file")]
    SameName(String),
}

/// The draft of a vendor's spec, a file for each page.
pub fn draft(vendor: &str, pages: &[Page<'_>]) -> Result<Imported, NoDraft> {
    let mut left = Vec::new();
    let mut files: Vec<SpecFile> = Vec::new();
    let mut names: Vec<(String, &Page<'_>)> = Vec::new();
    let mut secrets = std::collections::BTreeMap::new();
    let mut operations = 0;
    let mut taken = Vec::new();
    for page in pages {
        let stem = page.name.rsplit_once('.').map_or(page.name, |it| it.0);
        let short = match slug(stem) {
            name if name == "vendor" => "vendor_page".to_owned(),
            name if name.starts_with(|it: char| it.is_ascii_digit()) => format!("page_{name}"),
            name => name,
        };
        if names.iter().any(|(name, _)| *name == short) {
            return Err(NoDraft::SameName(short));
        }
        let found = page::read(page.text);
        if found.iter().all(|it| !matches!(it.what, page::What::Call { .. })) {
            return Err(NoDraft::NoCall(page.name.to_owned()));
        }
        not_understood(page, &found, &mut left);
        let drafted = write::page(&short, &found, &mut taken, &mut secrets, &mut left);
        operations += drafted.1;
        files.push(SpecFile::new(format!("{short}.yaml"), &drafted.0));
        names.push((short, page));
    }
    let listed =
        names.iter().map(|(name, page)| (name.as_str(), page.name, sha256(page.text.as_bytes())));
    files.insert(0, SpecFile::new("vendor.yaml", &write::vendor(vendor, listed, &secrets)));
    left.sort();
    left.dedup();
    Ok(Imported { vendor: vendor.to_owned(), files, left, operations })
}

fn not_understood(page: &Page<'_>, found: &[Found], left: &mut Vec<Left>) {
    for it in found.iter().filter(|it| it.what == page::What::Prose) {
        let lines = if it.first == it.last {
            format!("line {}", it.first)
        } else {
            format!("lines {}-{}", it.first, it.last)
        };
        let why = "prose: read it, and say what it promises".to_owned();
        let pointer = format!("{} {lines}", page.name);
        left.push(Left { what: What::NotUnderstood, line: it.first, pointer, why });
    }
}
