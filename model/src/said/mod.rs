//! What the YAML says, node by node, before any reference is followed.
//!
//! One declaration a node (see `node!`) gives the type, its reader and its part of the language's
//! JSON Schema, so that the three cannot part. Nothing here looks beyond the file it reads.

#[macro_use]
mod node;

mod about;
mod cites;
mod condition;
mod fact;
mod names;
mod operation;
mod outcome;
mod reader;
pub mod reference;
mod scalar;
mod scenario;
mod schema;
mod shape;
mod vendor;

pub(crate) use about::AboutSaid;
pub(crate) use cites::CitesSaid;
pub(crate) use condition::{ConditionSaid, DefaultSaid, OperandSaid, RequiredSaid};
pub(crate) use fact::{Fact, Known};
pub(crate) use names::{Named, NamedEntry, OneOrMany};
pub(crate) use operation::{
    CallSaid, DependsSaid, ExampleSaid, OperationSaid, Operations, PlaceholdersSaid, RequestSaid,
};
pub(crate) use outcome::{
    EnvelopeName, EnvelopeSaid, EnvelopeUseSaid, FaultSaid, OutcomeSaid, PayloadSaid,
    ProvocationSaid, ReplySaid,
};
pub(crate) use reader::{Read, Reader};
pub(crate) use scalar::{ScalarSaid, Text};
pub(crate) use scenario::{ScenarioSaid, StepSaid};
pub use schema::language_schema;
pub(crate) use shape::{FieldSaid, ListedSaid, ShapeKeys, ShapeSaid};
pub(crate) use vendor::{FromSaid, PageFileSaid, SharedSaid, VendorSaid};
