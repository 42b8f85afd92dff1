//! One vendor, read page by page: an operation is read, resolved and forgotten before the next one,
//! so that a large vendor takes little more room than what is kept of it.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use bumpalo::Bump;

use super::VendorFiles;
use crate::check;
use crate::diagnostic::{self, Code, Diagnostic};
use crate::resolve::{Extent, Files, Resolver};
use crate::said::{Operations, PageFileSaid, Read, Reader, ScenarioSaid, VendorSaid};
use crate::source::{FileId, Sources, Span};
use crate::valid::Valid;
use crate::vendor::{Cite, Vendor};
use crate::yaml;
use crate::yaml::tree::Node;

/// Reads, resolves and checks one vendor; `None` where an error was found.
pub(super) fn read(
    files: &VendorFiles,
    sources: &Arc<Sources>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Valid<Vendor>> {
    let unread = diagnostic::any_error(diagnostics);
    let Some(vendor_file) = files.vendor else {
        if unread {
            return None;
        }
        let first = files.pages.first().map(|(_, file)| *file)?;
        let message = format!("`{}` has pages and no `vendor.yaml`", files.folder);
        let help = "write one beside it: `vendor: NAME` and `pages:`";
        let diagnostic = Diagnostic::error(Code::MissingKey, Span::new(first, 0, 0), message);
        diagnostics.push(diagnostic.help(help));
        return None;
    };
    let arena = Bump::new();
    let node = yaml::read_into(&arena, sources, vendor_file, diagnostics)?;
    let names = page_names(&node);
    let mut reader = Reader::new(sources.get(vendor_file)?.shared(), None, &names);
    let said = VendorSaid::read(&node, &mut reader);
    let cited = reader.finish(diagnostics);
    let said = said?;
    vendor_named(&said, vendor_file, &files.folder, diagnostics);
    let other = other_versions(&node, files.version.as_deref());
    let slots: Vec<OnceCell<PageFileSaid>> = files.pages.iter().map(|_| OnceCell::new()).collect();
    let resolver = Resolver::new(&said, std::mem::take(diagnostics));
    let mut pages = Pages { sources, names: &names, resolver, cited, operations: Vec::new() };
    let mut set_aside = 0;
    let mut arena = Bump::new();
    for ((stem, file), slot) in in_order(&files.pages, &names).zip(&slots) {
        arena.reset();
        let found = &mut pages.resolver.diagnostics;
        let Some(node) = yaml::read_into(&arena, sources, *file, found) else { continue };
        let aside = other.contains(&stem.as_str());
        if pages.read(&node, (*file, stem), (!aside).then_some(slot)).is_some() && aside {
            set_aside += 1;
        }
    }
    let extent = pages.extent(unread, files.pages.len() - set_aside);
    let scenarios = pages.scenarios(if extent == Extent::Whole { &files.scenarios } else { &[] });
    let Pages { resolver, cited, operations, .. } = pages;
    let vendor = resolver.into_vendor(&scenarios, extent, sources.clone(), diagnostics);
    let mut pages: Vec<PageFileSaid> = slots.into_iter().filter_map(OnceCell::into_inner).collect();
    for (page, operations) in pages.iter_mut().zip(operations) {
        page.operations = operations.map(Rc::new);
    }
    let read = Files { pages, scenarios, cited, extent };
    check::vendor(vendor, &read, diagnostics)
}

/// Reading the pages of one vendor.
struct Pages<'a> {
    sources: &'a Sources,
    /// Every page the vendor has.
    names: &'a [Arc<str>],
    resolver: Resolver<'a>,
    cited: Vec<(Cite, Span)>,
    /// What is kept of the operations of each page that was resolved.
    operations: Vec<Option<Operations>>,
}

impl<'a> Pages<'a> {
    /// Reads a page and, where it has a place to be kept, resolves its operations.
    fn read(
        &mut self,
        node: &Node<'_>,
        (file, stem): (FileId, &str),
        keep: Option<&'a OnceCell<PageFileSaid>>,
    ) -> Option<()> {
        let page = page_named(node, (file, stem), self.names, &mut self.resolver.diagnostics);
        let mut reader = Reader::new(self.sources.get(file)?.shared(), Some(page), self.names);
        let said = PageFileSaid::read(node, &mut reader);
        let read = said.is_some();
        if let Some(mut said) = said {
            let mut operations = said.operations.take().map(Rc::unwrap_or_clone);
            let page = keep.map(|keep| keep.get_or_init(|| said));
            if let Some(operations) = &mut operations {
                operations.each(node, &mut reader, |entry, reader| {
                    self.resolver.diagnostics.append(&mut reader.diagnostics);
                    self.resolver.operation_of(page?, &entry);
                    Some(entry.forget())
                });
            }
            if let Some(page) = page {
                self.resolver.pages.push(page);
                self.operations.push(operations);
            }
        }
        let cited = reader.finish(&mut self.resolver.diagnostics);
        if keep.is_some() {
            self.cited.extend(cited);
        }
        read.then_some(())
    }

    /// Where a page is missing, its operations are: what names them would all be wrong.
    fn extent(&self, unread: bool, wanted: usize) -> Extent {
        let none = |it: &Option<Operations>| it.as_ref().is_none_or(|it| it.kept.0.is_empty());
        let missing = unread || self.operations.len() < wanted || self.operations.iter().any(none);
        if missing { Extent::PagesMissing } else { Extent::Whole }
    }

    fn scenarios(&mut self, files: &[FileId]) -> Vec<ScenarioSaid> {
        let mut scenarios = Vec::new();
        for file in files {
            let diagnostics = &mut self.resolver.diagnostics;
            let arena = Bump::new();
            let node = yaml::read_into(&arena, self.sources, *file, diagnostics);
            let (Some(node), Some(source)) = (node, self.sources.get(*file)) else { continue };
            let mut reader = Reader::new(source.shared(), None, self.names);
            scenarios.extend(ScenarioSaid::read(&node, &mut reader));
            reader.finish(diagnostics);
        }
        scenarios
    }
}

/// The names under `pages:`, read first so that every citation can be checked.
fn page_names(node: &Node<'_>) -> Vec<Arc<str>> {
    let entries = node.get("pages").and_then(Node::as_map).unwrap_or_default();
    entries.iter().map(|entry| Arc::from(entry.key)).collect()
}

/// The pages whose files are set aside: of each document every version but the newest, or but
/// `wanted` where that is one of them.
fn other_versions<'n>(node: &Node<'n>, wanted: Option<&str>) -> Vec<&'n str> {
    let entries = node.get("pages").and_then(Node::as_map).unwrap_or_default();
    let next = |name: &str| -> Option<&'n str> {
        let page = entries.iter().find(|entry| entry.key == name)?;
        page.value.get("superseded_by")?.as_scalar().map(|scalar| scalar.text)
    };
    // A ring of versions has no newest; `check` tells it.
    let newest = |name: &'n str| {
        std::iter::successors(Some(name), |name| next(name)).take(entries.len()).last()
    };
    let wanted = entries.iter().map(|entry| entry.key).find(|name| Some(*name) == wanted);
    let wanted_document = wanted.and_then(newest);
    let names = entries.iter().map(|entry| entry.key);
    let others = names.filter(|name| match wanted_document {
        Some(document) if newest(name) == Some(document) => Some(*name) != wanted,
        _ => next(name).is_some(),
    });
    others.collect()
}

/// Page files in the order of `pages:`, then the others by name.
fn in_order<'f>(
    files: &'f [(String, FileId)],
    pages: &[Arc<str>],
) -> impl Iterator<Item = &'f (String, FileId)> {
    let place = |stem: &str| pages.iter().position(|page| **page == *stem).unwrap_or(pages.len());
    let mut ordered: Vec<_> = files.iter().collect();
    ordered.sort_by_key(|(stem, _)| (place(stem), stem.clone()));
    ordered.into_iter()
}

/// The page that a file is of.
fn page_named(
    node: &Node<'_>,
    (file, stem): (FileId, &str),
    pages: &[Arc<str>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Arc<str> {
    let named = node.get("page");
    let name = named.and_then(Node::as_scalar).map(|scalar| scalar.text);
    let span = named.map_or(Span::new(file, 0, 0), |node| node.span);
    let page = pages.iter().find(|page| name == Some(&***page)).cloned();
    let wrong = match &name {
        None => Some(("the file says no `page`".to_owned(), Code::MissingKey)),
        Some(name) if page.is_none() => {
            Some((format!("`{name}` is none of the vendor's pages"), Code::DanglingReference))
        }
        Some(name) if *name != stem => {
            Some((format!("the page `{name}` stands in `{stem}.yaml`"), Code::WrongFile))
        }
        Some(_) => None,
    };
    if let Some((message, code)) = wrong {
        let help = "a page file is named by its page, and `vendor.yaml` lists it under `pages:`";
        let cause = "none of the pages";
        diagnostics.push(Diagnostic::error(code, span, message).help(help).cause(cause));
    }
    // What is not listed is cited all the same: one message is enough.
    page.unwrap_or_else(|| Arc::from(name.unwrap_or(stem)))
}

fn vendor_named(said: &VendorSaid, file: FileId, folder: &str, diagnostics: &mut Vec<Diagnostic>) {
    let Some(name) = &said.vendor else {
        let message = "the file says no `vendor`";
        let diagnostic = Diagnostic::error(Code::MissingKey, Span::new(file, 0, 0), message);
        diagnostics.push(diagnostic.help("write `vendor: NAME`, the name of its folder"));
        return;
    };
    if name.text != folder {
        let message = format!("the vendor `{}` stands in the folder `{folder}`", name.text);
        let diagnostic = Diagnostic::error(Code::WrongFile, name.span, message);
        diagnostics.push(diagnostic.help("a vendor's folder has its name"));
    }
}
