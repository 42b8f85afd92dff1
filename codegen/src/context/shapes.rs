//! Shapes as templates see them: which have a name, and what a value is on the wire.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use bindery_model::Vendor as Model;
use bindery_model::vendor::Shape as ModelShape;
use bindery_model::vendor::{Claim, Kind, Packing, Parts, Rule as ModelRule, ShapeId};
use serde_json::json;

use super::about::{about, cites, doubt};
use super::model::{Doubt, Form, Listed, Name, Rule, Shape};
use super::naming::{Kin, named};
use super::types::{self, Named};
use crate::json_schema::{shape::wire_forms, words};
use crate::rust::{generic, limits};

/// Every shape of one vendor, as it is asked for.
pub(super) struct Shapes<'v> {
    pub(super) vendor: &'v Model,
    /// The shapes that have a name, in the order of the file.
    pub(super) named: Vec<Named<'v>>,
    /// Their names.
    pub(super) names: Vec<Arc<Name>>,
    /// The name of each shape that has one.
    index: HashMap<ShapeId, usize>,
    generic: BTreeSet<ShapeId>,
    made: RefCell<HashMap<ShapeId, Arc<Shape>>>,
}

impl<'v> Shapes<'v> {
    /// Decides which shapes have a name, and which.
    pub(super) fn new(vendor: &'v Model) -> Self {
        let (all, index) = types::found(vendor);
        let names = named(Kin::Types, all.iter().map(Named::wanted)).collect();
        let generic = generic(vendor);
        Self { vendor, named: all, names, index, generic, made: RefCell::default() }
    }

    /// The name of a shape, where it has one.
    pub(super) fn name(&self, id: ShapeId) -> Option<&Arc<Name>> {
        self.index.get(&id).map(|at| &self.names[*at])
    }

    /// Whether what an outcome carries has its place in this shape.
    pub(super) fn is_envelope(&self, id: ShapeId) -> bool {
        self.generic.contains(&id)
    }

    /// The shape of a value.
    pub(super) fn shape(&self, id: ShapeId) -> Arc<Shape> {
        if let Some(made) = self.made.borrow().get(&id) {
            return made.clone();
        }
        let made = Arc::new(self.make(id, self.name(id).is_none()));
        self.made.borrow_mut().insert(id, made.clone());
        made
    }

    /// The place of what an envelope carries.
    pub(super) fn payload(&self, id: ShapeId) -> Arc<Shape> {
        let mut shape = Shape::clone(&self.shape(id));
        (shape.payload, shape.open) = (true, false);
        Arc::new(shape)
    }

    /// An envelope with what it carries.
    pub(super) fn carrying(&self, id: ShapeId, carries: Vec<Arc<Shape>>) -> Arc<Shape> {
        Arc::new(Shape { carries, ..Shape::clone(&self.shape(id)) })
    }

    /// What a shape with a name is made of: that of an alias.
    pub(super) fn unnamed(&self, id: ShapeId) -> Arc<Shape> {
        Arc::new(self.make(id, true))
    }

    /// A shape without value: what an envelope carries where it carries nothing.
    pub(super) fn nothing(kind: Kind) -> Arc<Shape> {
        let said = ModelShape {
            name: None,
            about: bindery_model::vendor::About::default(),
            kind: Claim::new(kind, bindery_model::vendor::Origin::default()),
            parts: Parts::Scalar,
            rules: Vec::new(),
            wire: bindery_model::vendor::Shared::default(),
            unit: None,
        };
        Arc::new(Self::plain(&said))
    }

    fn make(&self, id: ShapeId, inside: bool) -> Shape {
        let said = self.vendor.shape(id);
        let mut shape = Self::plain(said);
        shape.type_name =
            self.name(id).filter(|_| !inside || self.is_alias(id)).map(|name| name.pascal.clone());
        if inside {
            shape.type_name = None;
            match &said.parts {
                Parts::List(item) | Parts::Map(item) => shape.item = Some(self.shape(*item)),
                Parts::Tuple(members) | Parts::Either(members) => {
                    shape.members = members.iter().map(|member| self.shape(*member)).collect();
                }
                Parts::Scalar | Parts::Object(_) => {}
            }
        }
        if self.is_envelope(id) {
            // Further in, it carries what the envelope around it does.
            shape.carries = vec![Self::argument()];
        }
        shape
    }

    fn argument() -> Arc<Shape> {
        let mut shape = Shape::clone(&Self::nothing(Kind::Unknown));
        (shape.payload, shape.open) = (true, false);
        Arc::new(shape)
    }

    fn is_alias(&self, id: ShapeId) -> bool {
        !matches!(self.vendor.shape(id).parts, Parts::Object(_) | Parts::Either(_))
    }

    /// All that is said of a shape, but for what is inside it.
    fn plain(said: &ModelShape) -> Shape {
        let kinds: Vec<Kind> = said.kind.accepted().copied().collect();
        let in_text =
            said.wire.joined.is_some() || said.wire.packed.is_some() || said.wire.padded.is_some();
        let made_of = kinds.iter().find(|kind| is_made(**kind)).filter(|_| !in_text);
        let forms = wire_forms(said).into_iter();
        Shape {
            kind: said.kind.value.word(),
            open: kinds.iter().any(|kind| matches!(kind, Kind::Any | Kind::Unknown)),
            made_of: made_of.map(|kind| kind.word()),
            type_name: None,
            payload: false,
            carries: Vec::new(),
            item: None,
            members: Vec::new(),
            forms: forms.map(|(json, values)| Arc::new(Form { json, values })).collect(),
            values: values(said),
            closed: said.rules.iter().any(|rule| matches!(rule.value, ModelRule::Enum(_))),
            any_case: lists(said).any(|listed| listed.any_case),
            formats: formats(said),
            unit: said.unit.as_ref().map(|unit| unit.value.as_str().into()),
            joined: said.wire.joined.as_ref().map(|text| text.value.as_str().into()),
            packed: said.wire.packed.as_ref().map(|packed| match packed.value {
                Packing::Json => "json",
                Packing::Base64 => "base64",
            }),
            padded: said.wire.padded.is_some(),
            rules: said.rules.iter().map(|claim| rule(said, claim)).collect(),
            doubts: doubts(said),
            about: about(&said.about),
        }
    }
}

fn is_made(kind: Kind) -> bool {
    matches!(kind, Kind::Object | Kind::List | Kind::Tuple | Kind::Map | Kind::Either)
}

fn lists(said: &ModelShape) -> impl Iterator<Item = &bindery_model::vendor::Listed> {
    said.rules.iter().filter_map(|rule| match &rule.value {
        ModelRule::Enum(listed) | ModelRule::SuchAs(listed) => Some(listed),
        _ => None,
    })
}

fn values(said: &ModelShape) -> Vec<Arc<Listed>> {
    let Some(listed) = lists(said).next() else { return Vec::new() };
    let names = named(Kin::Fields, listed.values.iter().map(|(value, _)| value.as_str().into()));
    let values = listed.values.iter().zip(names).map(|((_, meaning), value)| {
        Arc::new(Listed { value, meaning: meaning.as_deref().map(Into::into) })
    });
    values.collect()
}

fn formats(said: &ModelShape) -> Vec<super::Text> {
    let formats = said.rules.iter().filter_map(|rule| match &rule.value {
        ModelRule::Format(formats) => Some(formats),
        _ => None,
    });
    formats.flatten().map(|format| format.as_str().into()).collect()
}

fn rule(said: &ModelShape, claim: &Claim<ModelRule>) -> Arc<Rule> {
    Arc::new(Rule {
        word: claim.value.word(),
        sentence: limits::sentence(&claim.value, said.kind.value).map(Into::into),
        value: words::rule(&claim.value),
        basis: claim.basis().word(),
        at: cites(&claim.origin.at),
    })
}

/// What is in doubt about a shape.
fn doubts(said: &ModelShape) -> Vec<Arc<Doubt>> {
    let node = said.about.origin.basis;
    let wire = &said.wire;
    let texts = |texts: &Vec<_>| words::wire_texts(texts);
    let of_wire = [
        wire.spellings.as_ref().and_then(|it| doubt("wire", it, node, |all| words::spellings(all))),
        wire.null_as.as_ref().and_then(|it| doubt("null_as", it, node, texts)),
        wire.true_as.as_ref().and_then(|it| doubt("true_as", it, node, texts)),
        wire.false_as.as_ref().and_then(|it| doubt("false_as", it, node, texts)),
        wire.joined.as_ref().and_then(|it| doubt("joined", it, node, |text| json!(text))),
        wire.padded.as_ref().and_then(|it| doubt("padded", it, node, words::padding)),
    ];
    let of_kind = doubt("type", &said.kind, node, |kind| words::kind(*kind));
    let of_rules = said.rules.iter().map(|it| doubt(it.value.word(), it, node, words::rule));
    std::iter::once(of_kind).chain(of_rules).chain(of_wire).flatten().collect()
}
