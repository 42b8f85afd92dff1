//! Which shapes have a name of their own: objects, alternatives, and lists that hold themselves.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use bindery_model::Vendor as Model;
use bindery_model::vendor::{Field as ModelField, KeyCase, Object, Parts, Payload, Role, ShapeId};

use super::about::about;
use super::model::{Type, Variant};
use super::naming::{Kin, named};
use super::says::{self, Says};
use super::{fields, shapes::Shapes};
use crate::json_schema::equals::equals;
use crate::rust::names::Wanted;
use crate::rust::{same::same, singular::singular, walk::inside, walk::without_article};

/// A shape that has a name.
pub(super) struct Named<'v> {
    pub(super) id: ShapeId,
    text: String,
    /// What it lies in, nearest first.
    parents: Vec<&'v str>,
}

impl Named<'_> {
    pub(super) fn wanted(&self) -> Wanted<'_> {
        Wanted { text: &self.text, parents: self.parents.clone() }
    }
}

/// The shapes with a name, in the order in which they are met, and where each shape finds its own.
pub(super) fn found(vendor: &Model) -> (Vec<Named<'_>>, HashMap<ShapeId, usize>) {
    let mut walk = Walk {
        vendor,
        out: Vec::new(),
        index: HashMap::new(),
        by_name: HashMap::new(),
        seen: HashSet::new(),
    };
    for envelope in vendor.envelopes.values() {
        let mut names = envelope.name.rsplit('/');
        let own = names.next().unwrap_or(&envelope.name);
        walk.visit(envelope.shape, own.to_owned(), names.collect());
    }
    for operation in vendor.operations.values() {
        let of = [operation.name.as_str()];
        walk.visit(operation.request.shape, format!("{} request", operation.name), of.to_vec());
        if let Some(success) = &operation.reply.success {
            walk.payload(&success.payload, &format!("{} payload", operation.name), &of);
        }
        for fault in operation.reply.faults.values() {
            walk.payload(&fault.outcome.payload, &format!("{} fault", fault.name), &of);
        }
    }
    (walk.out, walk.index)
}

struct Walk<'v> {
    vendor: &'v Model,
    out: Vec<Named<'v>>,
    index: HashMap<ShapeId, usize>,
    /// The shapes that the spec names, under their names.
    by_name: HashMap<&'v str, Vec<usize>>,
    seen: HashSet<ShapeId>,
}

impl<'v> Walk<'v> {
    fn payload(&mut self, payload: &Payload, text: &str, parents: &[&'v str]) {
        let Payload::Shapes(shapes) = payload else { return };
        for shape in shapes {
            self.visit(*shape, text.to_owned(), parents.to_vec());
        }
    }

    fn visit(&mut self, id: ShapeId, text: String, parents: Vec<&'v str>) {
        if !self.seen.insert(id) {
            return;
        }
        let shape = self.vendor.shape(id);
        let (text, parents) = match &shape.name {
            Some(name) => (name.name.clone(), name.page.as_deref().into_iter().collect()),
            None => (text, parents),
        };
        let own = match &shape.parts {
            Parts::Object(_) | Parts::Either(_) => true,
            Parts::Scalar => false,
            _ => self.holds_itself(id),
        };
        if own && self.take(id, &text, &parents) == Taken::AsAnother {
            return;
        }
        self.within(id, &text, &parents);
    }

    /// Gives a shape its place, or that of one that says the same.
    fn take(&mut self, id: ShapeId, text: &str, parents: &[&'v str]) -> Taken {
        if let Some(name) = &self.vendor.shape(id).name {
            let kin = self.by_name.entry(name.name.as_str()).or_default();
            let known = kin.iter().find(|at| same(self.vendor, self.out[**at].id, id));
            if let Some(known) = known {
                self.index.insert(id, *known);
                return Taken::AsAnother;
            }
            kin.push(self.out.len());
        }
        self.index.insert(id, self.out.len());
        self.out.push(Named { id, text: text.to_owned(), parents: parents.to_vec() });
        Taken::AsItself
    }

    fn within(&mut self, id: ShapeId, text: &str, parents: &[&'v str]) {
        let shape = self.vendor.shape(id);
        match &shape.parts {
            Parts::Scalar => {}
            Parts::Object(object) => self.object(object, text, parents),
            Parts::List(item) | Parts::Map(item) => {
                self.visit(*item, singular(text).to_owned(), parents.to_vec());
            }
            Parts::Tuple(members) | Parts::Either(members) => {
                for member in members {
                    let said = self.vendor.shape(*member);
                    let title = said.about.title.as_deref().filter(|title| title.len() <= 40);
                    let own = match title {
                        Some(title) => without_article(title).to_owned(),
                        None => format!("{text} {}", said.kind.value.word()),
                    };
                    self.visit(*member, own, parents.to_vec());
                }
            }
        }
    }

    fn object(&mut self, object: &'v Object, text: &str, parents: &[&'v str]) {
        let cases = object.variants.iter().flat_map(|variants| &variants.cases);
        for case in cases {
            let title = case.about.title.as_deref().unwrap_or(&case.value);
            let name = format!("{text} {}", without_article(title));
            self.visit(case.shape, name, parents.to_vec());
        }
        for field in &object.fields {
            // What an envelope carries each outcome says for itself.
            if field.role == Some(Role::Payload) && self.vendor.shape(field.shape).name.is_none() {
                continue;
            }
            // A title of a message leads no name inside it; the operation does.
            self.visit(field.shape, field.name.clone(), parents.to_vec());
        }
    }

    /// Whether a list or map is reached again from itself without passing an object.
    fn holds_itself(&self, id: ShapeId) -> bool {
        let (mut seen, mut open) = (HashSet::new(), inside(&self.vendor.shape(id).parts));
        while let Some(next) = open.pop() {
            if next == id {
                return true;
            }
            let parts = &self.vendor.shape(next).parts;
            if seen.insert(next) && !matches!(parts, Parts::Object(_) | Parts::Either(_)) {
                open.extend(inside(parts));
            }
        }
        false
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Taken {
    AsItself,
    AsAnother,
}

impl Shapes<'_> {
    /// Every type that has a name.
    pub(super) fn types(&self) -> Vec<Arc<Type>> {
        let all = self.named.iter().zip(&self.names);
        all.map(|(named, name)| Arc::new(self.one(named, name))).collect()
    }

    fn one(&self, named: &Named<'_>, name: &Arc<super::Name>) -> Type {
        let shape = self.vendor.shape(named.id);
        let mut made = Type {
            name: name.clone(),
            kind: "alias",
            about: about(&shape.about),
            envelope: self.is_envelope(named.id),
            fields: Vec::new(),
            keys: "exact",
            by: None,
            variants: Vec::new(),
            members: Vec::new(),
            shape: None,
            says: Vec::new(),
        };
        let origin = &shape.about.origin;
        made.says = Says::default()
            .about(&made.about)
            .together(says::of_shape(shape))
            .notes(&made.about)
            .origin(origin.basis, &origin.at)
            .end();
        match &shape.parts {
            Parts::Object(object) => self.fill(&mut made, object),
            Parts::Either(members) => {
                made.kind = "either";
                made.members = members.iter().map(|member| self.shape(*member)).collect();
            }
            _ => made.shape = Some(self.unnamed(named.id)),
        }
        made
    }

    fn fill(&self, made: &mut Type, object: &Object) {
        made.kind = if object.variants.is_some() { "variants" } else { "object" };
        let any = |keys: &bindery_model::vendor::Claim<KeyCase>| {
            keys.accepted().any(|case| *case == KeyCase::Any)
        };
        if object.keys.as_ref().is_some_and(any) {
            made.keys = "any";
        }
        made.fields = fields::fields(self, object, made.envelope);
        let Some(variants) = &object.variants else { return };
        let chooser = |object: &Object| object.field(&variants.by).cloned();
        let by: Option<ModelField> = chooser(object).or_else(|| {
            variants.cases.iter().find_map(|case| match &self.vendor.shape(case.shape).parts {
                Parts::Object(whole) => chooser(whole),
                _ => None,
            })
        });
        made.by = by.as_ref().map(|field| field.key.value.as_str().into());
        let names =
            named(Kin::Fields, variants.cases.iter().map(|case| case.value.as_str().into()));
        let cases = variants.cases.iter().zip(names).enumerate().map(|(index, (case, value))| {
            Arc::new(Variant {
                value,
                spelled: by.as_ref().map(|by| self.spelled(by, &case.value)).unwrap_or_default(),
                unsaid: variants.unsaid == Some(index),
                shape: self.shape(case.shape),
                about: about(&case.about),
            })
        });
        made.variants = cases.collect();
    }

    /// A value in each of its spellings.
    fn spelled(&self, field: &ModelField, value: &str) -> Vec<serde_json::Value> {
        let schema = equals(self.vendor.shape(field.shape), &[value.to_owned()]);
        let branches = schema["anyOf"].as_array().cloned().unwrap_or_else(|| vec![schema]);
        let values = branches.into_iter().flat_map(|branch| match &branch["enum"] {
            serde_json::Value::Array(values) => values.clone(),
            _ => branch.get("const").cloned().into_iter().collect(),
        });
        values.collect()
    }
}
