//! Specs from traffic: archives of browsers, command lines of cURL, files of requests and replies.
//!
//! What was seen is basis `example`; that it is always so nobody knows, so no field is `required`
//! for having been there, and a part of a path that looks like an identity is a guess. A secret's
//! value is never copied: what carried it becomes a field of a named secret.

mod curl;
mod exchange;
mod files;
mod har;
pub(crate) mod infer;
mod operation;
mod paths;
pub(crate) mod secrets;

use bindery_layout::Tree;

use crate::left::{Left, What};
use crate::spec::{Imported, SpecFile, sha256, slug};
use crate::value::Unreadable;

pub use exchange::{Exchange, Message};
pub use files::File;

/// What the traffic was read from: the page that facts cite.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// Its file name.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The vendor's name; that of the host where none is given.
    pub vendor: Option<String>,
}

/// Why traffic is not imported.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// It is not what it is said to be.
    #[error("{name}: {what}")]
    Shape {
        /// The document.
        name: String,
        /// What it lacks.
        what: String,
    },
    /// It has no call of an API.
    #[error("{0}: it has no call of an API")]
    Empty(String),
}

/// The spec of what an HTTP Archive shows.
pub fn har(source: &Source<'_>) -> Result<Imported, NotImported> {
    let mut left = Vec::new();
    let exchanges = har::read(source, &mut left)?;
    imported(source, exchanges, left)
}

/// The spec of what a command line of cURL shows.
pub fn curl(source: &Source<'_>) -> Result<Imported, NotImported> {
    let mut left = Vec::new();
    let exchanges = curl::read(source, &mut left);
    imported(source, exchanges, left)
}

/// The page that a folder of files is: their list, each with its hash on a line.
pub fn list(all: &[File]) -> String {
    all.iter().fold(String::new(), |list, file| {
        list + &file.name + " " + &sha256(file.text.as_bytes()) + "\n"
    })
}

/// The spec of what files of requests and replies show; `source` holds their [`list`].
pub fn examples(source: &Source<'_>, all: &[File]) -> Result<Imported, NotImported> {
    let mut left = Vec::new();
    let exchanges = files::read(all, &mut left);
    imported(source, exchanges, left)
}

fn imported(
    source: &Source<'_>,
    mut exchanges: Vec<Exchange>,
    mut left: Vec<Left>,
) -> Result<Imported, NotImported> {
    let server = exchange::one_server(&mut exchanges, &mut left);
    if exchanges.is_empty() {
        return Err(NotImported::Empty(source.name.to_owned()));
    }
    let host = server.as_deref().and_then(|it| it.split("://").nth(1));
    let vendor = source.vendor.clone().unwrap_or_else(|| slug(host.unwrap_or(source.name)));
    let stem = source.name.rsplit_once('.').map_or(source.name, |it| it.0);
    let page = slug(stem);
    let mut secrets = secrets::Secrets::new(&exchanges);
    let operations = operation::operations(&exchanges, &mut secrets, &mut left);
    let all = operations
        .iter()
        .fold(Tree::map(), |tree, (name, operation)| tree.with(name.as_str(), operation.clone()));
    let tree = Tree::map().with("page", Tree::text(&page)).with("operations", all.on_lines());
    let one = Tree::map()
        .with("file", Tree::text(source.name))
        .with("sha256", Tree::text(sha256(source.text.as_bytes())));
    let mut root = Tree::map()
        .with("vendor", Tree::text(&vendor))
        .with("pages", Tree::map().with(page.as_str(), one).on_lines());
    let at = |line: u32| Tree::text(format!("{page}:{line}"));
    root = root.with(
        "server",
        match &server {
            Some(url) => {
                Tree::map().with("example", Tree::text(url)).with("at", at(exchanges[0].first))
            }
            None => Tree::word("unknown"),
        },
    );
    if let Some(found) = secrets.tree(&page) {
        root = root.with("secrets", found);
    }
    let reply = Tree::map().with("envelope", Tree::map().with("assumed", "none"));
    root = root.with("every_reply", reply);
    left.sort();
    left.dedup();
    let files =
        vec![SpecFile::new("vendor.yaml", &root), SpecFile::new(format!("{page}.yaml"), &tree)];
    Ok(Imported { vendor, files, left, operations: operations.len() })
}

/// Tells that something is not taken over.
fn leave(left: &mut Vec<Left>, what: What, line: u32, place: &str, why: impl Into<String>) {
    left.push(Left { what, line, pointer: place.to_owned(), why: why.into() });
}
