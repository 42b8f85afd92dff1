//! Goes through everything a vendor's messages hold, in the order in which files present it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use bindery_model::Vendor;
use bindery_model::vendor::{Field, Object, Parts, Role, ShapeId};

use super::plan::{Home, payload_shapes};
use super::singular::singular;

/// A shape at the place where its type would be written.
#[derive(Debug)]
pub(super) struct Placed<'a> {
    /// The shape.
    pub(super) shape: ShapeId,
    /// The file.
    pub(super) home: Home,
    /// What it is called there.
    pub(super) name: Cow<'a, str>,
    /// What it is called where its entries have that name already.
    pub(super) many: Option<String>,
    /// What it lies in, nearest first.
    pub(super) parents: Vec<&'a str>,
    /// The list or map that it is an entry of.
    pub(super) entry_of: Option<&'a str>,
}

/// Every shape that may need a type, once each.
pub(super) fn places(vendor: &Vendor) -> Vec<Placed<'_>> {
    let mut walk = Walk { vendor, homes: BTreeMap::new(), out: Vec::new() };
    for envelope in vendor.envelopes.values() {
        let own = envelope.name.rsplit('/').next().unwrap_or(&envelope.name);
        let page = envelope.name.split_once('/').map(|(page, _)| page);
        walk.visit(envelope.shape, &Home::Envelopes, own, &page.into_iter().collect::<Vec<_>>());
    }
    for (index, operation) in vendor.operations.values().enumerate() {
        let home = Home::Operation(index);
        walk.visit(operation.request.shape, &home, "Request", &[]);
        if let Some(success) = &operation.reply.success {
            match payload_shapes(&success.payload) {
                [shape] => walk.visit(*shape, &home, "Payload", &[]),
                several => walk.members(several, &home, &["Payload"]),
            }
        }
    }
    for operation in vendor.operations.values() {
        for fault in operation.reply.faults.values() {
            for shape in payload_shapes(&fault.outcome.payload) {
                walk.visit(*shape, &Home::Faults, &fault.name, &["fault"]);
            }
            for (hole, shape) in &fault.outcome.holes {
                walk.visit(*shape, &Home::Faults, hole, &[&fault.name]);
            }
        }
    }
    // What several files use belongs to none of them.
    for placed in &mut walk.out {
        if walk.homes.get(&placed.shape).is_some_and(|homes| homes.len() > 1) {
            placed.home = Home::Shapes;
        }
    }
    walk.out
}

/// The shapes that are a whole message: a request, what a success or a fault carries.
pub(super) fn whole_messages(vendor: &Vendor) -> BTreeSet<ShapeId> {
    let mut out = BTreeSet::new();
    for operation in vendor.operations.values() {
        out.insert(operation.request.shape);
        let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
        for outcome in operation.reply.success.iter().chain(faults) {
            // Of several, each is a variant, which holds the rules.
            if let [shape] = payload_shapes(&outcome.payload) {
                out.insert(*shape);
            }
        }
    }
    out
}

/// Every shape that a reply can hold.
pub(super) fn read_shapes(vendor: &Vendor) -> BTreeSet<ShapeId> {
    let mut seen = BTreeSet::new();
    for envelope in vendor.envelopes.values() {
        reach(vendor, envelope.shape, &mut seen);
    }
    for operation in vendor.operations.values() {
        let faults = operation.reply.faults.values().map(|fault| &fault.outcome);
        for outcome in operation.reply.success.iter().chain(faults) {
            for shape in payload_shapes(&outcome.payload) {
                reach(vendor, *shape, &mut seen);
            }
        }
    }
    seen
}

fn reach(vendor: &Vendor, shape: ShapeId, seen: &mut BTreeSet<ShapeId>) {
    let mut open = vec![shape];
    while let Some(shape) = open.pop() {
        if seen.insert(shape) {
            open.extend(inside(&vendor.shape(shape).parts));
        }
    }
}

/// The shapes right inside one.
pub(crate) fn inside(parts: &Parts) -> Vec<ShapeId> {
    match parts {
        Parts::Scalar => Vec::new(),
        Parts::Object(object) => {
            let cases = object.variants.iter().flat_map(|variants| &variants.cases);
            let fields = object.fields.iter().map(|field| field.shape);
            fields.chain(cases.map(|case| case.shape)).collect()
        }
        Parts::List(shape) | Parts::Map(shape) => vec![*shape],
        Parts::Tuple(shapes) | Parts::Either(shapes) => shapes.clone(),
    }
}

/// The shapes without a name of their own that a shape is made of, itself apart.
pub(super) fn unnamed_within(vendor: &Vendor, shape: ShapeId) -> BTreeSet<ShapeId> {
    let mut seen = BTreeSet::new();
    let mut open = inside(&vendor.shape(shape).parts);
    while let Some(shape) = open.pop() {
        if vendor.shape(shape).name.is_none() && seen.insert(shape) {
            open.extend(inside(&vendor.shape(shape).parts));
        }
    }
    seen
}

/// Whether a value of shape `from` holds one of shape `to` directly, so that Rust needs a box.
pub(super) fn holds_directly(vendor: &Vendor, from: ShapeId, to: ShapeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(shape) = open.pop() {
        if shape == to {
            return true;
        }
        let parts = &vendor.shape(shape).parts;
        if seen.insert(shape) && !matches!(parts, Parts::List(_) | Parts::Map(_)) {
            open.extend(inside(parts));
        }
    }
    false
}

struct Walk<'a> {
    vendor: &'a Vendor,
    homes: BTreeMap<ShapeId, BTreeSet<Home>>,
    out: Vec<Placed<'a>>,
}

impl<'a> Walk<'a> {
    fn visit(&mut self, shape: ShapeId, home: &Home, name: &'a str, parents: &[&'a str]) {
        self.visit_as(shape, home, (Cow::Borrowed(name), None), parents);
    }

    fn visit_as(
        &mut self,
        shape: ShapeId,
        home: &Home,
        (name, entry_of): (Cow<'a, str>, Option<&'a str>),
        parents: &[&'a str],
    ) {
        let found = self.vendor.shape(shape);
        let (home, name, entry_of, parents) = match &found.name {
            Some(named) => {
                let page = named.page.as_deref();
                let name = Cow::Borrowed(named.name.as_str());
                (&Home::Shapes, name, None, page.into_iter().collect())
            }
            None => (home, name, entry_of, parents.to_vec()),
        };
        let homes = self.homes.entry(shape).or_default();
        if homes.is_empty() {
            let parents = parents.clone();
            let (home, name) = (home.clone(), name.clone());
            self.out.push(Placed { shape, home, name, many: None, parents, entry_of });
        }
        if !homes.insert(home.clone()) {
            return;
        }
        // What has only a made-up name lends none to what it holds.
        let mut below: Vec<&'a str> = Vec::new();
        if let Cow::Borrowed(name) = name {
            below.push(name);
        }
        below.extend(&parents);
        match &found.parts {
            Parts::Scalar => {}
            Parts::Object(object) => self.object(object, home, &below),
            Parts::List(item) | Parts::Map(item) => match name {
                Cow::Borrowed(name) => {
                    let entry = (Cow::Borrowed(singular(name)), Some(name));
                    self.visit_as(*item, home, entry, &parents);
                }
                Cow::Owned(_) => self.visit_as(*item, home, (name, None), &parents),
            },
            Parts::Tuple(members) | Parts::Either(members) => self.members(members, home, &below),
        }
    }

    /// Members that have a place and no name, unless a title gives them one.
    fn members(&mut self, members: &'a [ShapeId], home: &Home, below: &[&'a str]) {
        for member in members {
            let shape = self.vendor.shape(*member);
            let title = shape.about.title.as_deref().filter(|title| title.len() <= 40);
            let name = match (title, below.first()) {
                (Some(title), _) => Cow::Borrowed(without_article(title)),
                (None, Some(around)) => Cow::Owned(format!("{around} {}", shape.kind.value.word())),
                (None, None) => Cow::Borrowed(shape.kind.value.word()),
            };
            self.visit_as(*member, home, (name, None), below);
        }
    }

    fn object(&mut self, object: &'a Object, home: &Home, below: &[&'a str]) {
        // The payload of an envelope is its parameter; each outcome brings its own.
        let real = |field: &&Field| field.role != Some(Role::Payload) || *home != Home::Envelopes;
        if let Some(variants) = &object.variants {
            for case in &variants.cases {
                let name = case.about.title.as_deref().unwrap_or(&case.value);
                self.visit(case.shape, home, without_article(name), below);
            }
            return;
        }
        for field in object.fields.iter().filter(real) {
            self.visit(field.shape, home, &field.name, below);
        }
    }
}

/// `A standard line` names a type better without its article.
pub(crate) fn without_article(title: &str) -> &str {
    let stripped = ["A ", "An ", "The "].iter().find_map(|article| title.strip_prefix(article));
    stripped.unwrap_or(title)
}
