//! A vendor as resolved from its specs: every reference followed, every default filled in, every
//! fact with its basis, its page lines and its place in the YAML.
//!
//! These types only hold; they are made by `resolve`, judged by `check`, and read by every other
//! room. Nothing here reads YAML.

mod claim;
mod fault;
mod field;
mod operation;
mod rule;
mod scenario;
mod shape;
mod shared;
mod template;

pub use claim::{About, Basis, Cite, Cites, Claim, Dispute, Doubt, Note, Observed, Origin, Words};
pub use fault::{
    Body, CodeText, Content, Envelope, EnvelopeUse, Fault, Outcome, Payload, Provocation,
    SecretFailing, SuccessTest, Wrong,
};
pub use field::{DefaultValue, EntityTie, Field, Place, Required, Role, SecretUse};
pub use operation::{
    Call, DependsOn, Effect, EffectKind, Encoding, Example, ExampleBody, KeyCase, Method,
    Operation, Placeholders, Reply, Request, StateOf,
};
pub use rule::{Comparison, Condition, FieldRule, Length, Listed, Operand, Rule, Test};
pub use scenario::{Expected, Scenario, Step};
pub use shape::{
    Kind, Object, Packing, Padding, Parts, Shape, ShapeId, ShapeName, Shapes, Side, Spelling,
    Variant, Variants, Wire, WireText,
};
pub use shared::{Shared, Unsaid};
pub use template::{Segment, Template, TemplateError};

use std::sync::Arc;

use indexmap::IndexMap;

use crate::source::{Place as SourcePlace, Sources, Span};

/// Everything the specs say about one vendor.
#[derive(Debug, Clone)]
pub struct Vendor {
    /// The vendor's name: the folder under `specs/`, the module in Rust.
    pub name: String,
    /// Title, description, gaps.
    pub about: About,
    /// The pages, by the short name that `at` uses.
    pub pages: IndexMap<String, Page>,
    /// The documented base URL, with its holes (`{root_url}`).
    pub server: Option<Claim<Template>>,
    /// Secrets by name.
    pub secrets: IndexMap<String, Secret>,
    /// Entities by name.
    pub entities: IndexMap<String, Entity>,
    /// All shapes, named and not.
    pub shapes: Shapes,
    /// Envelopes by name; one that a page declares for itself has the page before it: `po/reply`.
    pub envelopes: IndexMap<String, Envelope>,
    /// Operations by name, in the order of the pages.
    pub operations: IndexMap<String, Operation>,
    /// Scenarios by name.
    pub scenarios: IndexMap<String, Scenario>,
    /// Parts of pages that no fact cites, and why.
    pub left_out: Vec<LeftOut>,
    /// Values of which the specs say `unknown`: questions for the vendor.
    pub unknowns: Vec<Unknown>,
    /// Values that the specs assume and that are held here without their basis.
    pub assumptions: Vec<Assumption>,
    /// The YAML all this was read from.
    pub sources: Arc<Sources>,
}

impl Vendor {
    /// The shape with this number.
    pub fn shape(&self, id: ShapeId) -> &Shape {
        self.shapes.get(id)
    }

    /// Where in the YAML a span starts.
    pub fn place(&self, span: Span) -> SourcePlace {
        self.sources.place(span)
    }
}

/// One document of the vendor's.
#[derive(Debug, Clone)]
pub struct Page {
    /// The file's name in the folder of pages.
    pub file: String,
    /// Its SHA-256, lower-case hexadecimal.
    pub sha256: String,
    /// The page that replaces this one, if it is an old version.
    pub superseded_by: Option<String>,
    /// Title, description, gaps.
    pub about: About,
}

/// A value that no file may hold: a key, a token.
#[derive(Debug, Clone)]
pub struct Secret {
    /// Its name.
    pub name: String,
    /// Title, description, page lines.
    pub about: About,
    /// Where it comes from, if the documents say more than "you have one".
    pub from: Option<Claim<SecretSource>>,
    /// How long it lasts, as the page says it: `1 day`.
    pub lasts: Option<Claim<String>>,
}

/// Where a secret comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretSource {
    /// From a reply of an operation.
    Operation {
        /// The operation.
        operation: String,
        /// Which outcome of it carries the secret: `None` is success, else the fault's name.
        fault: Option<String>,
        /// Where in the reply.
        carrier: SecretCarrier,
    },
    /// From outside the API.
    Outside(String),
}

/// Where in a reply a secret is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretCarrier {
    /// A path in the payload: `AUTH_TOKEN`, `data.token`.
    Value(String),
    /// A header.
    Header(String),
}

/// A thing in the vendor's system that has an identity and states.
#[derive(Debug, Clone)]
pub struct Entity {
    /// Its name.
    pub name: String,
    /// Title, description, page lines.
    pub about: About,
    /// The entity it lies in: an order's line in its order.
    pub within: Option<String>,
    /// Its documented states.
    pub states: Vec<String>,
}

/// A part of a page that the spec leaves out.
#[derive(Debug, Clone)]
pub struct LeftOut {
    /// The lines.
    pub at: Cites,
    /// A name in those lines, where only that is left out.
    pub name: Option<String>,
    /// Why.
    pub why: String,
    /// The place in the YAML.
    pub span: Span,
}

/// A value of which a spec says `unknown`.
#[derive(Debug, Clone)]
pub struct Unknown {
    /// The route to it: `po.get, request, poNum`.
    pub subject: String,
    /// The key whose value is unknown: `required`.
    pub key: String,
    /// Where the page would have said it.
    pub at: Cites,
    /// The place in the YAML.
    pub span: Span,
}

/// A value that a spec assumes and that this model holds without its basis: which envelope an
/// outcome comes in, what a field of an envelope is for.
#[derive(Debug, Clone)]
pub struct Assumption {
    /// The route to it: `po.get, reply, too_little`.
    pub subject: String,
    /// The key whose value is assumed: `envelope`.
    pub key: String,
    /// The value, as the spec writes it.
    pub value: String,
    /// Where the page would have said it.
    pub at: Cites,
    /// The place in the YAML.
    pub span: Span,
}
