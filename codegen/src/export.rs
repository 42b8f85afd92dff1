//! One kind of artifact at a time, for wherever a user wants it: what the command `export` writes.

use std::sync::Arc;

use bindery_model::{Valid, Vendor};

use crate::{Artifact, GENERATED, json_schema, markdown, openapi, typescript};

/// A kind of artifact that can be had alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Export {
    /// JSON Schema 2020-12, two files an operation.
    JsonSchema,
    /// JSON Schema 2020-12, one file a vendor.
    JsonSchemaBundle,
    /// OpenAPI 3.1.
    OpenApi,
    /// OpenAPI 3.0.3, and what that cannot say.
    OpenApi30,
    /// Types of TypeScript.
    TypeScript,
    /// A reference site in Markdown.
    Markdown,
}

/// What an export makes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// The files, their paths from the folder that the user names.
    pub files: Vec<Artifact>,
    /// What has to be known of them: lies beside them, and is told where they are printed.
    pub beside: Vec<Artifact>,
}

impl Export {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::JsonSchema,
        Self::JsonSchemaBundle,
        Self::OpenApi,
        Self::OpenApi30,
        Self::TypeScript,
        Self::Markdown,
    ];

    /// The word by which a user asks for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::JsonSchema => "json-schema",
            Self::JsonSchemaBundle => "json-schema-bundle",
            Self::OpenApi => "openapi",
            Self::OpenApi30 => "openapi-3.0",
            Self::TypeScript => "typescript",
            Self::Markdown => "markdown",
        }
    }

    /// What it is, in a line.
    pub fn about(self) -> &'static str {
        match self {
            Self::JsonSchema => "JSON Schema 2020-12, a file an operation and direction",
            Self::JsonSchemaBundle => "JSON Schema 2020-12, a file a vendor",
            Self::OpenApi => "OpenAPI 3.1, a document a vendor",
            Self::OpenApi30 => {
                "OpenAPI 3.0.3, for tools that stopped there, and what it cannot say"
            }
            Self::TypeScript => "types of TypeScript, a file a vendor",
            Self::Markdown => "a reference for people: a first page a vendor, a page an operation",
        }
    }

    /// Makes it.
    pub fn emit(self, vendors: &[Arc<Valid<Vendor>>]) -> Exported {
        let files = match self {
            Self::JsonSchema => below("json-schema", json_schema::emit(vendors), ""),
            Self::JsonSchemaBundle => json_schema::emit_bundles(vendors),
            Self::OpenApi => below("openapi", openapi::emit(vendors), ".openapi"),
            Self::TypeScript => below("typescript", typescript::emit(vendors), ""),
            Self::Markdown => markdown::emit(vendors),
            Self::OpenApi30 => {
                let (files, beside) = openapi::older::emit(vendors).into_iter().unzip();
                return Exported { files, beside };
            }
        };
        Exported { files, beside: Vec::new() }
    }
}

/// Artifacts of `gen` from the folder of their kind, `kind` before the ending of each.
fn below(folder: &str, artifacts: Vec<Artifact>, kind: &str) -> Vec<Artifact> {
    let own = format!("{GENERATED}/{folder}/");
    let moved = artifacts.into_iter().map(|artifact| {
        let path = artifact.path.strip_prefix(&own).unwrap_or(&artifact.path);
        let path = match path.strip_suffix(".json") {
            Some(stem) => format!("{stem}{kind}.json"),
            None => path.to_owned(),
        };
        Artifact::new(path, artifact.text)
    });
    moved.collect()
}
