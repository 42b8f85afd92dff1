//! Rust: types, operations and faults, a module a vendor.
//!
//! What comes out is one crate, owned whole by `gen`. It reads as if written by hand, does no I/O
//! and depends on nothing but the runtime and serde. Nothing here decides what a spec means.

mod choices;
pub(crate) mod doc;
mod envelopes;
mod faults;
pub(crate) mod fields;
mod file;
mod form;
mod items;
pub(crate) mod limits;
mod lists;
mod minted;
pub mod names;
mod operation;
mod outcomes;
mod plan;
mod project;
mod request;
mod rules;
pub(crate) mod same;
pub(crate) mod singular;
mod spelling;
pub(crate) mod walk;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use bindery_model::vendor::{Operand, Parts, Role, Rule, ShapeId};
use bindery_model::{Valid, Vendor};

use crate::Artifact;
use doc::Doc;
use file::{File, Import};
use names::{Wanted, names};
use plan::{Home, Plan};
use spelling::Spellings;

/// The crate under `generated/`.
pub(crate) fn emit(vendors: &[Arc<Valid<Vendor>>]) -> Vec<Artifact> {
    let wanted: Vec<Wanted<'_>> =
        vendors.iter().map(|vendor| vendor.name.as_str().into()).collect();
    let modules = names(names::Role::Module, &[], &wanted);
    let vendors: Vec<(&Vendor, &str)> =
        vendors.iter().map(|vendor| &***vendor).zip(modules.iter().map(String::as_str)).collect();
    let (mut files, mut needs) = (Vec::new(), Vec::new());
    for (vendor, module) in &vendors {
        let context = Context::new(vendor, module);
        files.extend(context.files());
        needs.push(context.needs.into_inner());
    }
    let mut out = project::files(&vendors, &needs);
    out.extend(files);
    out
}

/// All that the emitters of one vendor's files ask.
struct Context<'a> {
    plan: Plan<'a>,
    /// The folder of the vendor's module.
    folder: String,
    spellings: RefCell<Spellings>,
    /// Fields that inner objects compare themselves with, and their keys.
    lenders: BTreeMap<String, String>,
    faults: faults::Faults<'a>,
    generic: BTreeSet<ShapeId>,
    minted: minted::Minted,
    needs: RefCell<Needs>,
}

/// The features of the runtime that a vendor's values need.
type Needs = BTreeSet<&'static str>;

/// Dates and times.
const DATES: &str = "dates";

/// Numbers with decimals.
const DECIMALS: &str = "decimals";

impl<'a> Context<'a> {
    fn new(vendor: &'a Vendor, module: &str) -> Self {
        let plan = Plan::new(vendor);
        let faults = faults::Faults::new(&plan);
        Self {
            plan,
            folder: format!("{}/src/{module}", crate::GENERATED),
            spellings: RefCell::default(),
            lenders: lenders(vendor),
            faults,
            generic: generic(vendor),
            minted: minted::minted(vendor),
            needs: RefCell::default(),
        }
    }

    fn files(&self) -> Vec<Artifact> {
        let mut out: Vec<Artifact> =
            (0..self.plan.operations.len()).map(|index| self.operation_file(index)).collect();
        out.extend(self.types_file(
            &Home::Lists,
            "lists",
            "Lists of values that several types share",
        ));
        out.extend(self.types_file(&Home::Shapes, "shapes", "Shapes that several messages share"));
        out.extend(self.envelopes_file());
        out.push(self.faults_file());
        out.extend(self.spelling_file());
        out.extend(self.module_files());
        out
    }

    fn types_file(&self, home: &Home, stem: &str, says: &str) -> Option<Artifact> {
        let items = self.plan.files.get(home)?;
        let mut file = self.file(&format!("{stem}.rs")).doc(Doc::new().say(says));
        for item in items {
            file.extend(self.item(item));
        }
        Some(file.written(&self.imports("super", stem)))
    }

    fn spelling_file(&self) -> Option<Artifact> {
        let spellings = self.spellings.borrow();
        if spellings.is_empty() {
            return None;
        }
        let says =
            "How this vendor spells values on the wire, where JSON has no spelling of its own";
        let mut file = self.file("spelling.rs").doc(Doc::new().say(says));
        for item in spellings.items() {
            file.push(item);
        }
        Some(file.written(&[]))
    }

    fn file(&self, path: &str) -> File {
        File::new(format!("{}/{path}", self.folder), &self.plan.vendor.name)
    }

    /// What a file may import from the vendor's others, `up` leading to the vendor's module.
    fn imports(&self, up: &str, own: &str) -> Vec<Import> {
        let types = self.plan.importable().into_iter().filter(|(_, module)| *module != own);
        let mut out: Vec<Import> =
            types.map(|(name, module)| (name, format!("{up}::{module}"))).collect();
        for module in ["spelling", "envelopes"] {
            if module != own {
                out.push((module.to_owned(), up.to_owned()));
            }
        }
        out
    }

    /// Notes that the vendor's values need a feature of the runtime.
    fn need(&self, feature: &'static str) {
        self.needs.borrow_mut().insert(feature);
    }

    /// Whether a shape holds the place of an envelope's payload, so that its type has a parameter.
    fn is_generic(&self, shape: ShapeId) -> bool {
        self.generic.contains(&shape)
    }
}

/// The shapes of envelopes that hold the place of the payload.
pub(crate) fn generic(vendor: &Vendor) -> BTreeSet<ShapeId> {
    fn visit(vendor: &Vendor, id: ShapeId, out: &mut BTreeSet<ShapeId>) -> bool {
        let shape = vendor.shape(id);
        let Parts::Object(object) = &shape.parts else { return false };
        if shape.name.is_some() {
            return false;
        }
        let mut holds = false;
        for field in &object.fields {
            holds |= field.role == Some(Role::Payload) || visit(vendor, field.shape, out);
        }
        if holds {
            out.insert(id);
        }
        holds
    }
    let mut out = BTreeSet::new();
    for envelope in vendor.envelopes.values() {
        visit(vendor, envelope.shape, &mut out);
    }
    out
}

/// Names of fields that fields of objects further in are compared with, and their keys.
fn lenders(vendor: &Vendor) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for (_, shape) in vendor.shapes.iter() {
        for rule in &shape.rules {
            if let Rule::Compare(_, Operand::Outer(name)) = &rule.value {
                out.insert(name.clone(), name.clone());
            }
        }
    }
    for (_, shape) in vendor.shapes.iter() {
        let Parts::Object(object) = &shape.parts else { continue };
        for field in &object.fields {
            if let Some(key) = out.get_mut(&field.name) {
                key.clone_from(&field.key.value);
            }
        }
    }
    out
}
