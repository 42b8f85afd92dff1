//! Forms as trees of the spec language, in the order that the language's own documents have.

use bindery_layout::{Member, Tree};

use super::form::{Field, Form, FormKind, Shapes, settled};

/// How forms are written.
pub(crate) struct Writer<'s> {
    pub(crate) shapes: &'s Shapes,
    /// The page that lines belong to; `None` in that page's own file.
    pub(crate) page: Option<String>,
}

impl Writer<'_> {
    /// A named shape.
    pub(crate) fn shape(&self, form: &Form) -> Tree {
        let tree = Self::words(Tree::map(), form);
        let tree = tree.with("at", self.at(form));
        self.value(tree, form, Nullness::Said)
    }

    /// The lines of a form.
    pub(crate) fn at(&self, form: &Form) -> Tree {
        lines(self.page.as_deref(), form.place.first, form.place.last)
    }

    /// A shape where one is wanted: the bare word of a type, or a mapping.
    pub(crate) fn inner(&self, form: &Form) -> Tree {
        let bare = form.rules.is_empty() && !form.nullable && form.title.is_none();
        match form.kind {
            FormKind::Scalar(word) if bare && form.doc.is_none() => Tree::word(word),
            _ if form.only_name().is_some() => self.value(Tree::map(), form, Nullness::Said),
            _ => {
                let tree = Self::words(Tree::map(), form);
                self.value(tree, form, Nullness::Said)
            }
        }
    }

    /// A field, as it stands under its name.
    pub(crate) fn field(&self, field: &Field) -> Tree {
        let form = &field.form;
        let mut tree = Self::words(Tree::map(), form);
        if let Some(key) = &field.key {
            tree = tree.with("key", Tree::text(key));
        }
        if let Some(place) = field.place {
            tree = tree.with("in", Tree::word(place));
        }
        if let Some(is) = field.is {
            tree = tree.with("is", Tree::word(is));
        }
        tree = self.value(tree, form, Nullness::Said);
        let nullable = settled(form, self.shapes).1;
        let required = match (field.must, nullable) {
            (true, true) => Tree::word("key"),
            (must, _) => Tree::from(must),
        };
        tree = tree.with("required", required);
        if let Some((secret, written)) = &field.secret {
            tree = tree.with("secret", Tree::text(secret));
            if let Some(written) = written {
                tree = tree.with("as", Tree::text(written));
            }
        }
        if !field.instead_of.is_empty() {
            tree = tree.with("instead_of", Tree::from(field.instead_of.clone()));
        }
        if let Some(default) = &field.default {
            tree = tree.with("default", default.clone());
        }
        tree
    }

    pub(crate) fn fields(&self, fields: &[Field]) -> Tree {
        fields.iter().fold(Tree::map(), |tree, field| {
            tree.member(Member::new(&field.name, self.field(field)))
        })
    }

    /// What is said of a form in words.
    fn words(mut tree: Tree, form: &Form) -> Tree {
        if let Some(title) = &form.title {
            tree = tree.with("title", Tree::text(title));
        }
        if let Some(doc) = &form.doc {
            tree = tree.with("doc", Tree::text(doc));
        }
        if form.deprecated {
            tree = tree.with("deprecated", Tree::text("the document says so"));
        }
        tree
    }

    /// What a form is made of, and its rules.
    pub(crate) fn value(&self, mut tree: Tree, form: &Form, nullness: Nullness) -> Tree {
        tree = match &form.kind {
            FormKind::Scalar(word) => tree.with("type", Tree::word(*word)),
            FormKind::Object(fields) => tree.with("fields", self.fields(fields)),
            FormKind::List(item) => tree.with("list", self.inner(item)),
            FormKind::Map(item) => tree.with("map", self.inner(item)),
            FormKind::Tuple(items) => tree.with("tuple", self.all(items)),
            FormKind::Either(items) => tree.with("either", self.all(items)),
            FormKind::Like { name, drop, fields } => {
                let mut tree = tree.with("like", Tree::text(name));
                if !drop.is_empty() {
                    tree = tree.with("drop", Tree::from(drop.clone()));
                }
                if !fields.is_empty() {
                    tree = tree.with("fields", self.fields(fields));
                }
                tree
            }
            FormKind::Variants { by, cases } => {
                let common = Tree::map().with(by.name.as_str(), self.field(by));
                let cases = cases.iter().fold(Tree::map(), |tree, (value, form)| {
                    tree.with(value.as_str(), self.value(Tree::map(), form, Nullness::Silent))
                });
                tree.with("by", Tree::text(&by.name)).with("fields", common).with("variants", cases)
            }
        };
        for (key, value) in &form.rules {
            tree = tree.with(*key, value.clone());
        }
        if form.nullable && nullness == Nullness::Said {
            tree = tree.with("null_as", Tree::list().item(Tree::word("null")));
        }
        tree
    }

    fn all(&self, forms: &[Form]) -> Tree {
        forms.iter().fold(Tree::list(), |tree, form| tree.item(self.inner(form)))
    }
}

/// Whether a form says that null stands for nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nullness {
    Said,
    /// It is said around it.
    Silent,
}

/// Lines of the document.
pub(crate) fn lines(page: Option<&str>, first: u32, last: u32) -> Tree {
    let range = if first == last { first.to_string() } else { format!("{first}-{last}") };
    match page {
        Some(page) => Tree::text(format!("{page}:{range}")),
        None => Tree::word(range),
    }
}
