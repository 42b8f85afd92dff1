//! An operation as it is written in a page's file.

use std::collections::BTreeSet;

use bindery_layout::{Member, Tree};

use super::body::{Laid, laid};
use super::form::{Field, Form, FormKind, Place, fields_of};
use super::operation::Operation;
use super::replies::Outcome;
use super::write::{Writer, lines};

/// A request as it is written.
struct Request {
    tree: Tree,
    /// Holes of the path that have another name here.
    renamed: Vec<(String, String)>,
    /// Whether one field is the whole body.
    whole: bool,
}

/// What the fields of a body are, before they are written.
#[derive(Default)]
struct Parts {
    like: Option<String>,
    drop: Vec<String>,
    /// Names that a named shape brings.
    inherited: BTreeSet<String>,
    own: Vec<Field>,
}

impl Operation {
    /// As it is written under its name; `every` are the fields that every request has.
    pub(crate) fn tree(&self, writer: &Writer<'_>, every: &[Field]) -> Tree {
        let mut tree = Tree::map();
        if let Some(title) = &self.title {
            tree = tree.with("title", Tree::text(title));
        }
        if let Some(doc) = &self.doc {
            tree = tree.with("doc", Tree::text(doc));
        }
        if self.deprecated {
            tree = tree.with("deprecated", Tree::text("the document says so"));
        }
        tree = tree.with("at", lines(None, self.place.first, self.place.last));
        let request = self.request(writer, every);
        let path = request.renamed.iter().fold(self.path.clone(), |path, (old, new)| {
            path.replace(&format!("{{{old}}}"), &format!("{{{new}}}"))
        });
        let call =
            Tree::map().with("method", Tree::text(&self.method)).with("path", Tree::text(path));
        tree = tree.with("call", call);
        if self.method == "GET" {
            tree = tree.with("effect", Tree::map().with("assumed", "read"));
        }
        tree = tree.with("request", request.tree);
        tree = tree.with("reply", self.reply(writer));
        if !self.examples.is_empty() {
            let examples = self
                .examples
                .iter()
                .fold(Tree::map(), |tree, it| tree.with(it.name.as_str(), it.tree(request.whole)));
            tree = tree.with("examples", examples.on_lines());
        }
        tree.on_lines()
    }

    fn request(&self, writer: &Writer<'_>, every: &[Field]) -> Request {
        let Parts { like, mut drop, mut inherited, own } = self.parts(writer);
        let has_body = like.is_some() || !own.is_empty();
        let whole = own.first().is_some_and(|it| it.is.is_some());
        if self.security.is_some() {
            drop.splice(0..0, every.iter().map(|it| it.name.clone()));
        } else {
            inherited.extend(every.iter().map(|it| it.name.clone()));
        }
        let mut tree = Tree::map();
        let doc = self.body.as_ref().and_then(|it| it.form.doc.as_ref());
        if let Some(doc) = doc.filter(|_| like.is_none() && !whole && has_body) {
            tree = tree.with("doc", Tree::text(doc));
        }
        if let Some(sent_as) = self.sent_as().filter(|_| has_body) {
            tree = tree.with("sent_as", sent_as);
        }
        if let Some(name) = &like {
            tree = tree.with("like", Tree::text(name));
        }
        if !drop.is_empty() {
            tree = tree.with("drop", Tree::from(drop));
        }
        let (elsewhere, renamed) = self.elsewhere(&own, inherited, has_body);
        let all: Vec<Field> = elsewhere.into_iter().chain(own).collect();
        if !all.is_empty() {
            tree = tree.with("fields", writer.fields(&all));
        } else if like.is_none() {
            tree = tree.with("fields", Tree::word("none"));
        }
        let rules = self.body.iter().flat_map(|body| &body.form.rules);
        for (_, rule) in rules.filter(|(key, _)| *key == "at_least_one" && !whole) {
            tree = tree.with("at_least_one", rule.clone());
        }
        Request { tree, renamed, whole }
    }

    fn parts(&self, writer: &Writer<'_>) -> Parts {
        match laid(self.body.as_ref(), writer.shapes) {
            Laid::Nothing => Parts::default(),
            Laid::Fields(own) => Parts { own, ..Parts::default() },
            Laid::Whole(field) => Parts { own: vec![*field], ..Parts::default() },
            Laid::Like { name, drop, fields } => {
                let kind =
                    FormKind::Like { name: name.clone(), drop: drop.clone(), fields: Vec::new() };
                let form = Form::new(kind, Place::default());
                let known = fields_of(&form, writer.shapes).unwrap_or_default();
                let inherited = known.into_iter().map(|it| it.name).collect();
                Parts { like: Some(name), drop, inherited, own: fields }
            }
        }
    }

    /// The encodings, where they do not go without saying.
    fn sent_as(&self) -> Option<Tree> {
        let words = &self.body.as_ref()?.sent_as;
        let usual = !matches!(self.method.as_str(), "DELETE" | "OPTIONS");
        match words.as_slice() {
            ["json"] if usual => None,
            [word] => Some(Tree::word(*word)),
            words => {
                Some(words.iter().fold(Tree::list(), |tree, word| tree.item(Tree::word(*word))))
            }
        }
    }

    /// The fields that travel outside the body, each with a name that no other has.
    fn elsewhere(
        &self,
        own: &[Field],
        inherited: BTreeSet<String>,
        has_body: bool,
    ) -> (Vec<Field>, Vec<(String, String)>) {
        let mut taken = inherited;
        taken.extend(own.iter().map(|it| it.name.clone()));
        let mut renamed = Vec::new();
        let mut out: Vec<Field> = Vec::new();
        let security = self.security.iter().flatten().cloned();
        for mut field in self.parameters.iter().cloned().chain(security) {
            if !taken.insert(field.name.clone()) {
                let place = field.place.unwrap_or("query");
                let mut name = format!("{}_in_{place}", field.name);
                while !taken.insert(name.clone()) {
                    name.push('_');
                }
                field.key = Some(field.wire().to_owned());
                if place == "path" {
                    renamed.push((field.name.clone(), name.clone()));
                    field.key = None;
                }
                field.name = name;
            }
            // What goes without saying is not said.
            let bodiless =
                matches!(self.method.as_str(), "GET" | "HEAD" | "DELETE" | "OPTIONS" | "TRACE");
            match field.place {
                Some("path") => field.place = None,
                Some("query") if bodiless && !has_body => field.place = None,
                _ => {}
            }
            out.push(field);
        }
        (out, renamed)
    }

    fn reply(&self, writer: &Writer<'_>) -> Tree {
        let success = match &self.replies.success {
            Some(it) => outcome(writer, it),
            None => Tree::word("unknown"),
        };
        let tree = Tree::map().with("success", success);
        if self.replies.faults.is_empty() {
            return tree;
        }
        let faults = self.replies.faults.iter().fold(Tree::map(), |tree, (name, it)| {
            tree.member(Member::new(name, outcome(writer, it)))
        });
        tree.with("faults", faults)
    }
}

fn outcome(writer: &Writer<'_>, outcome: &Outcome) -> Tree {
    let mut tree = Tree::map();
    if let Some(doc) = &outcome.doc {
        tree = tree.with("doc", Tree::text(doc));
    }
    tree = tree.with("status", outcome.status.tree());
    if let Some(content) = &outcome.content {
        tree = tree.with("content", Tree::text(content));
    }
    if !outcome.headers.is_empty() {
        tree = tree.with("headers", writer.fields(&outcome.headers));
    }
    match &outcome.payload {
        Some(form) => tree.with("payload", writer.inner(form)),
        None => tree.with("payload", Tree::word("none")),
    }
}
