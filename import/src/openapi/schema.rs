//! Schemas: each becomes a form; what it refers to becomes a named shape.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::document::{Document, Node};
use super::form::{Form, FormKind, Shapes, Side};
use super::merged::{Merged, Part, parts};
use super::names::Names;
use crate::left::What;
use crate::value::Kind;

/// The schemas of one document.
pub(crate) struct Schemas<'d> {
    pub(crate) doc: &'d Document<'d>,
    names: RefCell<Names>,
    /// The named shapes that are built.
    built: RefCell<Shapes>,
    /// Those that were mentioned and are not built yet.
    open: RefCell<Vec<(String, Node<'d>)>>,
    /// How many schemas are being read, one in the other.
    depth: Cell<u32>,
}

/// Schemas written in one another; references begin anew.
const DEEPEST: u32 = 96;

impl<'d> Schemas<'d> {
    pub(crate) fn new(doc: &'d Document<'d>) -> Self {
        let components = doc.root().get("components").and_then(|it| it.get("schemas"));
        let keys: Vec<&str> = components.iter().flat_map(Node::members).map(|it| it.0).collect();
        Self {
            doc,
            names: RefCell::new(Names::new(&keys)),
            built: RefCell::default(),
            open: RefCell::default(),
            depth: Cell::new(0),
        }
    }

    /// Every named shape that is needed, those it needs included.
    pub(crate) fn finish(&self) -> Shapes {
        loop {
            let Some((name, node)) = self.open.borrow_mut().pop() else { break };
            let form = self.form(&node);
            self.built.borrow_mut().insert(name, form);
        }
        self.built.take()
    }

    /// The components that nothing mentioned.
    pub(crate) fn unused(&self) -> Vec<Node<'d>> {
        let components = self.doc.root().get("components").and_then(|it| it.get("schemas"));
        let names = self.names.borrow();
        let all = components.iter().flat_map(Node::members).map(|it| it.1);
        all.filter(|node| !names.is_given(&node.pointer)).collect()
    }

    /// The name of what stands at a node; it becomes a named shape.
    pub(crate) fn name_of(&self, node: &Node<'d>) -> String {
        let (name, new) = self.names.borrow_mut().give(&node.pointer);
        if new {
            self.open.borrow_mut().push((name.clone(), node.clone()));
        }
        name
    }

    /// A schema as a form.
    pub(crate) fn form(&self, node: &Node<'d>) -> Form {
        match &node.value.kind {
            Kind::Map(_) => {}
            Kind::Bool(true) => return Form::any(node.place()),
            Kind::Bool(false) => {
                self.doc.leave(What::Not, node, "no value fits; it became `any`");
                return Form::any(node.place());
            }
            _ => {
                self.doc.leave(What::Keyword, node, "this is no schema; it became `any`");
                return Form::any(node.place());
            }
        }
        if self.depth.get() > DEEPEST {
            self.doc.leave(What::AllOf, node, "schemas in schemas without end; it became `any`");
            return Form::any(node.place());
        }
        self.depth.set(self.depth.get() + 1);
        let parts = parts(self.doc, node);
        let mut form = match self.by_name(node, &parts) {
            Some(form) => form,
            None => self.merged(&Merged::of(self.doc, &parts, node)),
        };
        self.depth.set(self.depth.get() - 1);
        self.said(node, &mut form);
        form
    }

    /// A form with a name, where the schema is one reference, or one with fields besides.
    fn by_name(&self, node: &Node<'d>, parts: &[Part<'d>]) -> Option<Form> {
        let refs: Vec<&Node<'d>> = parts.iter().filter_map(Part::target).collect();
        let [target] = refs.as_slice() else { return None };
        let own: Vec<Node<'d>> = parts.iter().filter_map(Part::own).cloned().collect();
        let own: Vec<Node<'d>> = own.into_iter().filter(|it| Merged::says_something(it)).collect();
        if own.is_empty() {
            let kind =
                FormKind::Like { name: self.name_of(target), drop: Vec::new(), fields: Vec::new() };
            return Some(Form::new(kind, node.place()));
        }
        let inherited = self.plain_fields(target, &mut BTreeSet::new())?;
        let own = Merged { nodes: own, at: node.clone() };
        if !own.only_fields() {
            return None;
        }
        let named = own.properties().into_iter().map(|(key, _)| key);
        let required = own.required();
        let overlaps = named.into_iter().any(|key| inherited.contains(key));
        let tightens = required.iter().any(|key| inherited.contains(key.as_str()));
        if overlaps || tightens {
            return None;
        }
        let FormKind::Object(fields) = self.object(&own).kind else { return None };
        let kind = FormKind::Like { name: self.name_of(target), drop: Vec::new(), fields };
        Some(Form::new(kind, node.place()))
    }

    /// The keys of what is a plain object, with all that its parts have.
    fn plain_fields(
        &self,
        node: &Node<'d>,
        seen: &mut BTreeSet<String>,
    ) -> Option<BTreeSet<&'d str>> {
        if !seen.insert(node.pointer.clone()) {
            return None;
        }
        let mut keys = BTreeSet::new();
        let all = parts(self.doc, node);
        for part in &all {
            match part {
                Part::Target(target, _) => keys.extend(self.plain_fields(target, seen)?),
                Part::Own(node) => {
                    let own = Merged { nodes: vec![node.clone()], at: node.clone() };
                    if Merged::says_something(node) && !own.only_fields() {
                        return None;
                    }
                    keys.extend(own.properties().into_iter().map(|(key, _)| key));
                }
            }
        }
        let nullable = all.iter().filter_map(Part::own).any(|it| it.says("nullable"));
        (!keys.is_empty() && !nullable).then_some(keys)
    }

    /// What the schema says in words, and to which messages it belongs.
    fn said(&self, node: &Node<'d>, form: &mut Form) {
        form.title = form.title.take().or_else(|| words(node, "title"));
        form.doc = words(node, "description").or_else(|| form.doc.take());
        form.deprecated |= node.says("deprecated");
        form.nullable |= node.says("nullable");
        form.side = match (node.says("readOnly"), node.says("writeOnly")) {
            (true, false) => Side::Reply,
            (false, true) => Side::Request,
            _ => form.side,
        };
        for key in ["example", "examples"] {
            if let Some(example) = node.get(key) {
                self.doc.leave(What::SchemaExample, &example, "kept out of the spec");
            }
        }
    }

    /// A schema all of whose parts are known.
    pub(crate) fn merged(&self, merged: &Merged<'d>) -> Form {
        self.unsayable(merged);
        if let Some(form) = self.alternatives(merged) {
            return form;
        }
        let mut types = merged.types();
        let null = types.iter().position(|it| *it == "null").map(|at| types.remove(at)).is_some();
        let nullable = null || merged.nullable();
        let mut forms: Vec<Form> = types.iter().map(|it| self.of_type(merged, it)).collect();
        let mut form = if forms.len() == 1 {
            forms.remove(0)
        } else if forms.is_empty() {
            self.untyped(merged)
        } else {
            Form::new(FormKind::Either(forms), merged.at.place())
        };
        form.nullable |= nullable;
        form.deprecated |= merged.nodes.iter().any(|it| it.says("deprecated"));
        let word = |key: &str| merged.nodes.iter().find_map(|it| words(it, key));
        form.title = form.title.take().or_else(|| word("title"));
        form.doc = form.doc.take().or_else(|| word("description"));
        form
    }

    fn untyped(&self, merged: &Merged<'d>) -> Form {
        match merged.implied_type() {
            Some(word) => self.of_type(merged, word),
            None => Form::any(merged.at.place()),
        }
    }

    fn of_type(&self, merged: &Merged<'d>, word: &str) -> Form {
        match word {
            "object" => self.object(merged),
            "array" => self.list(merged),
            "string" | "integer" | "number" | "boolean" => self.scalar(merged, word),
            "null" => {
                let mut form = Form::any(merged.at.place());
                form.nullable = true;
                form
            }
            _ => {
                self.doc.leave(What::Keyword, &merged.at, format!("there is no type `{word}`"));
                Form::any(merged.at.place())
            }
        }
    }

    fn list(&self, merged: &Merged<'d>) -> Form {
        let place = merged.at.place();
        let items = merged.get("items");
        let mut form = if let Some(first) = merged.get("prefixItems") {
            let members: Vec<Form> = first.items().map(|it| self.form(&it)).collect();
            if let Some(more) = items.filter(|it| it.value.as_bool() != Some(false)) {
                self.doc.leave(What::Keyword, &more, "members behind the first ones");
            }
            Form::new(FormKind::Tuple(members), place)
        } else {
            let item = match &items {
                Some(items) => self.form(items),
                None => Form::any(place.clone()),
            };
            Form::new(FormKind::List(Box::new(item)), place)
        };
        if let FormKind::List(_) = form.kind {
            self.length(merged, &mut form, ("minItems", "maxItems"));
        }
        if merged.get("uniqueItems").is_some_and(|it| it.value.as_bool() == Some(true)) {
            self.doc.leave(What::UniqueItems, &merged.at, "equal members are accepted");
        }
        form
    }

    /// Keywords that no form of ours stands for.
    fn unsayable(&self, merged: &Merged<'d>) {
        for node in &merged.nodes {
            for (key, value) in node.members() {
                let (what, why) = match key {
                    "not" => (What::Not, "such values are accepted"),
                    "if" | "then" | "else" | "dependentSchemas" | "dependentRequired"
                    | "dependencies" => (What::Conditional, "the condition is not held"),
                    "contains"
                    | "minContains"
                    | "maxContains"
                    | "unevaluatedProperties"
                    | "unevaluatedItems"
                    | "propertyNames"
                    | "contentSchema"
                    | "contentMediaType"
                    | "contentEncoding"
                    | "xml"
                    | "$id"
                    | "$anchor"
                    | "$dynamicRef"
                    | "$dynamicAnchor"
                    | "$schema"
                    | "$defs"
                    | "definitions"
                    | "externalDocs"
                    | "$comment" => (What::Keyword, "it is not taken over"),
                    _ if key.starts_with("x-") => (What::Keyword, "an extension"),
                    _ if super::merged::KNOWN.contains(&key) => continue,
                    _ => (What::Keyword, "it is not known here"),
                };
                if !(key == "$defs" || key == "definitions" || key == "contentEncoding") {
                    self.doc.leave(what, &value, why);
                }
            }
        }
    }
}

/// What a key says in words, if it says anything.
pub(crate) fn words(node: &Node<'_>, key: &str) -> Option<String> {
    let text = node.text(key)?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
