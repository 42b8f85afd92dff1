//! Which operation stands in which file, and what it is called.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{Document, Node};
use super::operation::METHODS;
use crate::left::What;
use crate::spec::slug;

/// As many operations stand in one file.
const MOST: usize = 40;

/// An operation and where it goes.
pub(crate) struct Placed<'d> {
    pub(crate) path: String,
    pub(crate) item: Node<'d>,
    pub(crate) method: &'static str,
    pub(crate) node: Node<'d>,
    pub(crate) name: String,
    pub(crate) page: String,
}

/// Every operation of the document in its order, named and with its page.
pub(crate) fn operations<'d>(doc: &Document<'d>, stem: &str) -> Vec<Placed<'d>> {
    let mut out: Vec<Placed<'d>> = Vec::new();
    for (path, item) in doc.root().get("paths").iter().flat_map(Node::members) {
        if path.starts_with("x-") {
            doc.leave(What::Keyword, &item, "an extension");
            continue;
        }
        let Some(item) = doc.followed(&item) else { continue };
        if let Some(servers) = item.get("servers") {
            doc.leave(What::Server, &servers, "a base URL of its own");
        }
        for method in METHODS {
            let Some(node) = item.get(method) else { continue };
            let name = name(&node, method, path);
            let path = path.to_owned();
            out.push(Placed { path, item: item.clone(), method, node, name, page: String::new() });
        }
    }
    apart(&mut out);
    let several = out.len() > MOST;
    for placed in &mut out {
        placed.page = if several { tag(placed) } else { stem.to_owned() };
    }
    out
}

/// What its author calls it, in our letters; else its method and path.
fn name(node: &Node<'_>, method: &str, path: &str) -> String {
    let said = node.text("operationId").unwrap_or_default();
    let mut name = String::new();
    for it in said.trim().chars() {
        match it {
            '/' | '.' => name.push('.'),
            _ if it.is_alphanumeric() || it == '_' => name.push(it),
            _ if name.ends_with('_') => {}
            _ => name.push('_'),
        }
    }
    let name = name.trim_matches(['.', '_']).replace("..", ".");
    let said = name.split('.').all(|it| it.chars().any(char::is_alphanumeric));
    if said && !name.is_empty() { name } else { by_path(method, path) }
}

fn by_path(method: &str, path: &str) -> String {
    format!("{method}_{}", slug(path))
}

/// Operations of one name are told apart by method and path.
fn apart(all: &mut [Placed<'_>]) {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for placed in all.iter() {
        *count.entry(placed.name.clone()).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for placed in all.iter_mut() {
        if count[&placed.name] > 1 {
            placed.name = by_path(placed.method, &placed.path);
        }
        let base = placed.name.clone();
        let mut number = 1;
        while !taken.insert(placed.name.clone()) {
            number += 1;
            placed.name = format!("{base}_{number}");
        }
    }
}

/// The first tag; where there is none, the first words of the path.
fn tag(placed: &Placed<'_>) -> String {
    let tag = placed.node.get("tags").and_then(|it| it.items().next());
    let tag = tag.and_then(|it| it.value.as_text().map(slug));
    let first = || {
        let steps = placed.path.split('/').filter(|it| !it.is_empty() && !it.starts_with('{'));
        let versions = |it: &&str| !matches!(*it, "api" | "v1" | "v2" | "v3" | "v4" | "rest");
        slug(steps.clone().find(versions).unwrap_or("api"))
    };
    let page = tag.unwrap_or_else(first);
    if page == "vendor" { "vendor_page".to_owned() } else { page }
}
