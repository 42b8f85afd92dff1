//! From a valid spec to artifacts: Rust, JSON Schema, OpenAPI, TypeScript, and
//! any text that a template makes.
//!
//! Pure: nothing here touches a disk, a clock or the network, and the same specs always give the
//! same bytes. One emitter a kind of artifact, one comparison with what a disk holds.

mod artifact;
mod compare;
pub mod context;
mod export;
mod json;
pub mod json_schema;
mod language;
mod markdown;
pub mod openapi;
pub mod rust;
pub mod template;
mod typescript;

pub use artifact::{Artifact, GENERATED, file_stem};
pub use compare::{Difference, compare};
pub use export::{Export, Exported};

use std::sync::Arc;

use bindery_model::{Valid, Vendor};

/// All that an emitter may look at.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The vendors, each checked.
    pub vendors: &'a [Arc<Valid<Vendor>>],
    /// The JSON Schema of the spec language, where it is to be written too.
    pub language_schema: Option<&'a serde_json::Value>,
}

/// A kind of artifact, and who makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Emitter {
    /// Rust types and operations.
    Rust,
    /// JSON Schema 2020-12, two files an operation.
    JsonSchema,
    /// OpenAPI 3.1, one file a vendor.
    OpenApi,
    /// Types of TypeScript, one file a vendor.
    TypeScript,
    /// The JSON Schema of the spec language itself and its reference, beside the specs.
    Language,
}

impl Emitter {
    /// Every emitter, in the order in which they run.
    pub const ALL: [Self; 5] =
        [Self::Rust, Self::JsonSchema, Self::OpenApi, Self::TypeScript, Self::Language];

    /// The word by which a user asks for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::JsonSchema => "json-schema",
            Self::OpenApi => "openapi",
            Self::TypeScript => "typescript",
            Self::Language => "language",
        }
    }

    /// What it makes of the input.
    pub fn emit(self, input: Input<'_>) -> Vec<Artifact> {
        match self {
            Self::Rust => rust::emit(input.vendors),
            Self::JsonSchema => json_schema::emit(input.vendors),
            Self::OpenApi => openapi::emit(input.vendors),
            Self::TypeScript => typescript::emit(input.vendors),
            Self::Language => input.language_schema.map(language::emit).unwrap_or_default(),
        }
    }
}

/// Every artifact of the input, by path.
pub fn plan(input: Input<'_>) -> Vec<Artifact> {
    let mut artifacts: Vec<_> =
        Emitter::ALL.into_iter().flat_map(|emitter| emitter.emit(input)).collect();
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    artifacts
}
