//! The vendor: its pages, secrets and shapes, and the files that all of it goes into.

use std::collections::{BTreeMap, BTreeSet};

use bindery_layout::{Member, Tree};
use indexmap::IndexMap;

use super::document::{Document, Node};
use super::form::{Field, Form, FormKind, Shapes, Side};
use super::operation::{Found, Operation};
use super::pages;
use super::schema::{Schemas, words};
use super::security::{self, Scheme};
use super::settle::settle;
use super::write::{Writer, lines};
use super::{Examples, Options};
use crate::left::What;
use crate::spec::{Imported, SpecFile};

/// The document that is the page.
pub(crate) struct Source {
    pub(crate) file: String,
    pub(crate) sha256: String,
    pub(crate) vendor: String,
    /// What its page is called, where there is one.
    pub(crate) stem: String,
}

/// The spec of a document; `None` where it has no operations.
pub(crate) fn imported(doc: &Document<'_>, source: &Source, options: &Options) -> Option<Imported> {
    let schemas = Schemas::new(doc);
    let ways = security::schemes(&schemas);
    let every = doc.root().get("security");
    let every = every.map(|it| security::required(&schemas, &ways, &it)).unwrap_or_default();
    let mut operations: Vec<Operation> = Vec::new();
    for placed in pages::operations(doc, &source.stem) {
        let pages::Placed { path, item, method, node, name, page } = placed;
        let own = node.get("security");
        let security = own.map(|it| security::required(&schemas, &ways, &it));
        let security = security.filter(|it| *it != every);
        let found = Found { path, item, method, node, name, page, security };
        operations.push(Operation::gather(&schemas, found));
    }
    if operations.is_empty() {
        return None;
    }
    root(doc);
    let mut shapes = schemas.finish();
    let mut roots: Vec<&mut Form> = operations.iter_mut().flat_map(Operation::forms).collect();
    settle(doc, &mut shapes, &mut roots);
    for operation in &mut operations {
        operation.with_files(doc, &shapes);
    }
    let used = used(&operations, &shapes);
    for (_, form) in shapes.iter_mut().filter(|(name, _)| used.contains(*name)) {
        no_files(doc, form);
    }
    for operation in &mut operations {
        operation.sides(doc, &shapes);
        if options.examples == Examples::None {
            operation.examples.clear();
        }
    }
    one_sided(doc, &operations, &shapes);
    for node in schemas.unused() {
        doc.leave(What::Unused, &node, "no operation uses it");
    }
    let spec = Spec { doc, source, operations, shapes, ways, every };
    Some(spec.written(options))
}

/// The names of the shapes that messages mention, directly or not.
fn used(operations: &[Operation], shapes: &Shapes) -> BTreeSet<String> {
    let mut open: Vec<String> = Vec::new();
    for operation in operations {
        operation.names(&mut |name| open.push(name.to_owned()));
    }
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(form) = shapes.get(&name).filter(|_| seen.insert(name.clone())) {
            form.names(&mut |name| open.push(name.to_owned()));
        }
    }
    seen
}

/// What is said beside operations and components.
fn root(doc: &Document<'_>) {
    let root = doc.root();
    for (key, node) in root.members() {
        match key {
            "webhooks" | "x-webhooks" => doc.leave(What::Callback, &node, "it is not taken over"),
            "externalDocs" => doc.leave(What::Keyword, &node, "it is not taken over"),
            _ if key.starts_with("x-") => doc.leave(What::Keyword, &node, "an extension"),
            _ => {}
        }
    }
}

/// A file is a part of a multipart body, or a whole body; what is called so elsewhere is text.
pub(crate) fn no_files(doc: &Document<'_>, form: &mut Form) {
    if matches!(form.kind, FormKind::Scalar("file")) {
        form.kind = FormKind::Scalar("string");
        doc.leave_at(What::Format, &form.place, "`binary`, inside JSON");
    }
    form.inner_mut().into_iter().for_each(|it| no_files(doc, it));
}

/// Tells of fields that only one side has, inside shapes that both sides share.
fn one_sided(doc: &Document<'_>, operations: &[Operation], shapes: &Shapes) {
    for (side, what) in [(Side::Request, What::ReadOnly), (Side::Reply, What::WriteOnly)] {
        let other = if side == Side::Request { Side::Reply } else { Side::Request };
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Form> = operations.iter().flat_map(|it| it.of_side(side)).collect();
        while let Some(form) = open.pop() {
            open.extend(form.inner());
            let FormKind::Like { name, drop, .. } = &form.kind else { continue };
            let Some(target) = shapes.get(name) else { continue };
            if !drop.is_empty() {
                if let FormKind::Object(fields) = &target.kind {
                    let kept = fields.iter().filter(|it| !drop.contains(&it.name));
                    open.extend(kept.map(|it| &it.form));
                }
            } else if seen.insert(name.as_str()) {
                open.push(target);
                if let FormKind::Object(fields) | FormKind::Like { fields, .. } = &target.kind {
                    for field in fields.iter().filter(|it| it.form.side == other) {
                        let why = format!("`{}` of `{name}`", field.name);
                        doc.leave_at(what, &field.form.place, why);
                    }
                }
            }
        }
    }
}

/// All that is known, ready to be written.
struct Spec<'s, 'd> {
    doc: &'s Document<'d>,
    source: &'s Source,
    operations: Vec<Operation>,
    shapes: Shapes,
    ways: Vec<Scheme>,
    every: Vec<Field>,
}

impl Spec<'_, '_> {
    fn written(mut self, options: &Options) -> Imported {
        if options.examples == Examples::Fitting {
            self.fitting_examples();
        }
        let files = self.files();
        let mut left = self.doc.left.take();
        left.sort();
        left.dedup();
        let operations = self.operations.len();
        Imported { vendor: self.source.vendor.clone(), files, left, operations }
    }

    /// Leaves out the examples that the document's own schemas refuse.
    fn fitting_examples(&mut self) {
        for _ in 0..2 {
            let refused = super::refused::refused(&self.source.vendor, &self.files());
            if refused.is_empty() {
                return;
            }
            for operation in &mut self.operations {
                let Some(names) = refused.get(&operation.name) else { continue };
                for (name, why) in names {
                    let found = operation.examples.iter().find(|it| it.name == *name);
                    let place = found.and_then(|it| it.reply.as_ref().or(it.request.as_ref()));
                    if let Some((_, place)) = place {
                        self.doc.leave_at(What::Example, place, why.clone());
                    }
                    operation.examples.retain(|it| it.name != *name);
                }
            }
        }
    }

    fn files(&self) -> Vec<SpecFile> {
        let homes = self.homes();
        let mut pages: IndexMap<&str, Vec<&Operation>> = IndexMap::new();
        for operation in &self.operations {
            pages.entry(operation.page.as_str()).or_default().push(operation);
        }
        let mut files = vec![SpecFile::new("vendor.yaml", &self.vendor(&homes, &pages))];
        for (page, operations) in &pages {
            let writer = Writer { shapes: &self.shapes, page: None };
            let mut tree = Tree::map().with("page", Tree::text(*page));
            let own = homes.iter().filter(|(_, home)| home.as_deref() == Some(*page));
            let own = own.fold(Tree::map(), |tree, (name, _)| {
                tree.with(name.as_str(), writer.shape(&self.shapes[name.as_str()]))
            });
            if !homes.iter().all(|(_, home)| home.as_deref() != Some(*page)) {
                tree = tree.member(Member::new("shapes", own.on_lines()));
            }
            let all = operations.iter().fold(Tree::map(), |tree, operation| {
                tree.with(operation.name.as_str(), operation.tree(&writer, &self.every))
            });
            tree = tree.with("operations", all.on_lines());
            files.push(SpecFile::new(format!("{page}.yaml"), &tree));
        }
        files
    }

    /// Each shape with the one page that uses it; `None` where several do.
    fn homes(&self) -> BTreeMap<String, Option<String>> {
        let mut users: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for operation in &self.operations {
            for name in used(std::slice::from_ref(operation), &self.shapes) {
                users.entry(name).or_default().insert(&operation.page);
            }
        }
        let home = |pages: BTreeSet<&str>| {
            let one = pages.len() == 1;
            pages.first().filter(|_| one).map(|it| (*it).to_owned())
        };
        users.into_iter().map(|(name, pages)| (name, home(pages))).collect()
    }

    fn vendor(
        &self,
        homes: &BTreeMap<String, Option<String>>,
        pages: &IndexMap<&str, Vec<&Operation>>,
    ) -> Tree {
        let first = pages.keys().next().copied().unwrap_or("api");
        let root = self.doc.root();
        let info = root.get("info");
        let mut tree = Tree::map().with("vendor", Tree::text(&self.source.vendor));
        if let Some(title) = info.as_ref().and_then(|it| words(it, "title")) {
            tree = tree.with("title", Tree::text(title));
        }
        if let Some(doc) = info.as_ref().and_then(|it| words(it, "description")) {
            tree = tree.with("doc", Tree::text(doc));
        }
        let all = pages.keys().fold(Tree::map(), |tree, page| {
            let one = Tree::map()
                .with("file", Tree::text(&self.source.file))
                .with("sha256", Tree::text(&self.source.sha256));
            tree.with(*page, one)
        });
        tree = tree.with("pages", all.on_lines());
        tree = tree.with("server", self.server(first));
        let secrets = self.secrets(first);
        if let Some(secrets) = secrets {
            tree = tree.with("secrets", secrets);
        }
        if !self.every.is_empty() {
            let writer = Writer { shapes: &self.shapes, page: None };
            let node = root.get("security");
            let place = node.map_or((1, 1), |it| (it.value.first, it.value.last));
            let every = Tree::map()
                .with("at", lines(Some(first), place.0, place.1))
                .with("fields", writer.fields(&self.every));
            tree = tree.with("every_request", every);
        }
        let paths = root.get("paths").map_or((1, 1), |it| (it.value.first, it.value.last));
        let reply = Tree::map()
            .with("envelope", Tree::word("none"))
            .with("at", lines(Some(first), paths.0, paths.1));
        tree = tree.with("every_reply", reply);
        let shared: Vec<&String> =
            homes.iter().filter(|(_, home)| home.is_none()).map(|it| it.0).collect();
        if !shared.is_empty() {
            let writer = Writer { shapes: &self.shapes, page: Some(first.to_owned()) };
            let shapes = shared.iter().fold(Tree::map(), |tree, name| {
                tree.with(name.as_str(), writer.shape(&self.shapes[name.as_str()]))
            });
            tree = tree.with("shapes", shapes.on_lines());
        }
        tree
    }

    fn server(&self, page: &str) -> Tree {
        let servers = self.doc.root().get("servers");
        let mut all = servers.iter().flat_map(Node::items);
        let Some(first) = all.next() else { return Tree::word("unknown") };
        for other in all {
            self.doc.leave(What::Server, &other, other.text("url").unwrap_or("no url"));
        }
        if let Some(variables) = first.get("variables") {
            for (name, variable) in variables.members() {
                let default = variable.text("default").unwrap_or("nothing");
                self.doc.leave(
                    What::Server,
                    &variable,
                    format!("`{name}` is `{default}` by default"),
                );
            }
        }
        let url = first.text("url").unwrap_or_default().trim_end_matches('/');
        let begins =
            url.starts_with("https://") || url.starts_with("http://") || url.starts_with('{');
        if !begins {
            self.doc.leave(What::Server, &first, format!("`{url}` is no base URL"));
            return Tree::word("unknown");
        }
        let at = lines(Some(page), first.value.first, first.value.last);
        Tree::map().with("documented", Tree::text(url)).with("at", at)
    }

    /// The secrets that some request carries.
    fn secrets(&self, page: &str) -> Option<Tree> {
        let mut used: BTreeSet<&str> =
            self.operations.iter().flat_map(Operation::secrets).collect();
        used.extend(self.every.iter().filter_map(|it| it.secret.as_ref().map(|it| it.0.as_str())));
        let mut tree = Tree::map();
        let mut any = false;
        for scheme in self.ways.iter().filter(|it| used.contains(it.secret.as_str())) {
            let mut secret = Tree::map();
            if let Some(doc) = &scheme.doc {
                secret = secret.with("doc", Tree::text(doc));
            }
            secret = secret.with("at", lines(Some(page), scheme.first, scheme.last));
            tree = tree.with(scheme.secret.as_str(), secret);
            any = true;
        }
        any.then_some(tree)
    }
}
