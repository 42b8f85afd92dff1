//! Alternatives: `oneOf` and `anyOf`, with a field that chooses or without.

use super::document::Node;
use super::form::{Field, Form, FormKind};
use super::merged::{Merged, is_null, parts};
use super::schema::Schemas;
use crate::left::What;

impl<'d> Schemas<'d> {
    /// The alternatives of a schema, if it has any. Whether they can be told apart is decided when
    /// all shapes are known.
    pub(crate) fn alternatives(&self, merged: &Merged<'d>) -> Option<Form> {
        let groups: Vec<Node<'d>> = merged
            .nodes
            .iter()
            .flat_map(|node| [node.get("oneOf"), node.get("anyOf")])
            .flatten()
            .filter(|group| group.items().next().is_some())
            .collect();
        let [first, rest @ ..] = groups.as_slice() else { return None };
        for other in rest {
            self.doc.leave(What::Alternatives, other, "a second choice within one schema");
        }
        let base = Merged {
            nodes: merged.nodes.iter().map(Node::chosen).collect(),
            at: merged.at.clone(),
        };
        let all: Vec<Node<'d>> = first.items().collect();
        if let Some(required) = Self::only_required(&all) {
            return Some(self.one_of_several(&base, first, &required));
        }
        let (nulls, all): (Vec<_>, Vec<_>) = all.into_iter().partition(says_null);
        let nullable = !nulls.is_empty() || merged.nullable() || merged.types().contains(&"null");
        let mut form = match self.chosen(merged, &base, &all) {
            Some(form) => form,
            None => self.either(&base, &all),
        };
        form.nullable |= nullable;
        form.deprecated |= merged.nodes.iter().any(|it| it.says("deprecated"));
        Some(form)
    }

    fn either(&self, base: &Merged<'d>, all: &[Node<'d>]) -> Form {
        let has_base = base.nodes.iter().any(Merged::says_something);
        let mut forms: Vec<Form> = Vec::new();
        for node in all {
            let form = if has_base { self.with_base(base, node) } else { self.form(node) };
            if !forms.iter().any(|other| other.same_value(&form)) {
                forms.push(form);
            }
        }
        match forms.len() {
            0 => Form::any(base.at.place()),
            1 => forms.remove(0),
            _ => Form::new(FormKind::Either(forms), base.at.place()),
        }
    }

    /// An alternative together with what all of them have in common.
    fn with_base(&self, base: &Merged<'d>, node: &Node<'d>) -> Form {
        let mut nodes = base.nodes.clone();
        nodes.extend(Merged::of(self.doc, &parts(self.doc, node), node).nodes);
        let mut form = self.merged(&Merged { nodes, at: node.clone() });
        form.title = super::schema::words(node, "title");
        form.doc = super::schema::words(node, "description");
        form
    }

    /// Objects of which one field says which it is.
    fn chosen(&self, merged: &Merged<'d>, base: &Merged<'d>, all: &[Node<'d>]) -> Option<Form> {
        let chooser = merged.get("discriminator")?;
        let by = chooser.text("propertyName")?;
        let mapping = chooser.get("mapping");
        let mut cases: Vec<(String, Form)> = Vec::new();
        let has_base = base.nodes.iter().any(Merged::says_something);
        for node in all {
            let reference = node.text("$ref").filter(|_| !has_base);
            let Some(target) = reference.and_then(|it| self.doc.target(node, it)) else {
                self.doc.leave(What::Discriminator, &chooser, "an alternative has no name");
                return None;
            };
            let mapped = mapping.iter().flat_map(Node::members);
            let points = |value: &str| {
                Some(value) == reference
                    || value == target.name()
                    || target.pointer == format!("/components/schemas/{value}")
            };
            let mut values: Vec<String> = mapped
                .filter(|(_, to)| to.value.as_text().is_some_and(points))
                .map(|(value, _)| value.to_owned())
                .collect();
            if values.is_empty() {
                values.push(target.name());
            }
            for value in values {
                if !cases.iter().any(|(other, _)| *other == value) {
                    cases.push((value, self.case(&target, by)?));
                }
            }
        }
        let mut form = Form::scalar("string", chooser.place());
        form.listed = cases.iter().map(|(value, _)| value.clone()).collect();
        form.rule("enum", form.listed.clone());
        let by = Field::new(by, true, form);
        Some(Form::new(FormKind::Variants { by: Box::new(by), cases }, merged.at.place()))
    }

    /// One case: a named object less the field that chooses, which stands before the cases.
    fn case(&self, target: &Node<'d>, by: &str) -> Option<Form> {
        let whole = Merged::of(self.doc, &parts(self.doc, target), target);
        let object = is_plain(&whole);
        if !object {
            self.doc.leave(What::Discriminator, target, "an alternative that is no plain object");
            return None;
        }
        let has = whole.properties().iter().any(|(key, _)| *key == by)
            || whole.required().iter().any(|key| key == by);
        let drop = if has { vec![by.to_owned()] } else { Vec::new() };
        let kind = FormKind::Like { name: self.name_of(target), drop, fields: Vec::new() };
        Some(Form::new(kind, target.place()))
    }

    /// `anyOf: [{required: [a]}, {required: [b]}]`: at least one of some fields.
    fn one_of_several(
        &self,
        base: &Merged<'d>,
        group: &Node<'d>,
        required: &[Vec<String>],
    ) -> Form {
        let mut form = self.merged(base);
        let single: Vec<&String> = required
            .iter()
            .filter_map(|names| match names.as_slice() {
                [name] => Some(name),
                _ => None,
            })
            .collect();
        let free = |name: &String| match &form.kind {
            FormKind::Object(fields) => fields.iter().any(|it| it.name == *name && !it.must),
            _ => false,
        };
        if single.len() == required.len() && single.len() > 1 && single.iter().all(|it| free(it)) {
            let names: Vec<String> = single.into_iter().cloned().collect();
            form.rule("at_least_one", names);
            if group.pointer.ends_with("/oneOf") {
                self.doc.leave(What::Alternatives, group, "more than one of them is accepted");
            }
        } else {
            let why = "which fields are required together is not held";
            self.doc.leave(What::Alternatives, group, why);
        }
        form
    }
}

/// Whether a schema is an object with named fields and nothing else.
fn is_plain(whole: &Merged<'_>) -> bool {
    let choice = ["oneOf", "anyOf"].iter().any(|key| whole.get(key).is_some());
    !choice && !whole.properties().is_empty() && !whole.nullable()
}

/// Whether an alternative is null and nothing else.
fn says_null(node: &Node<'_>) -> bool {
    let of_type = node.get("type").is_some_and(|it| {
        it.value.as_text() == Some("null")
            || it.value.as_list().is_some_and(|types| {
                !types.is_empty() && types.iter().all(|it| it.as_text() == Some("null"))
            })
    });
    let listed = node
        .get("enum")
        .is_some_and(|it| it.items().next().is_some() && it.items().all(|it| is_null(&it)));
    of_type || listed || node.get("const").is_some_and(|it| is_null(&it))
}
