//! What is exported, of our vendors and of the golden cases, held to tools of other houses.

use std::path::PathBuf;

use anyhow::{Context, bail};
use bindery_cli::Exit;

use super::checks::{gather, generated, golden};
use super::workshop::{Workshop, home};
use crate::chores::root;

/// Every OpenAPI 3.0.3 document is one, and lints clean.
pub(super) fn openapi_3_0(workshop: &Workshop) -> anyhow::Result<()> {
    super::checks::lint(workshop, exported("openapi-3.0", "json")?)
}

/// Every bundle is a schema, definitions and all.
pub(super) fn bundles(workshop: &Workshop) -> anyhow::Result<()> {
    let bundles = exported("json-schema-bundle", "json")?;
    workshop.node("json_schema.cjs", &bundles)?;
    workshop.python("json_schema.py", &bundles)
}

/// Our TypeScript, and that of json-schema-to-typescript, hold the documented examples.
pub(super) fn typescript(workshop: &Workshop) -> anyhow::Result<()> {
    workshop.node("typescript.cjs", &below("typescript", generated("typescript", "ts")?))
}

/// The models of datamodel-code-generator accept the documented examples and refuse omissions.
pub(super) fn pydantic(workshop: &Workshop) -> anyhow::Result<()> {
    workshop.python("pydantic_models.py", &below("pydantic", generated("json-schema", "json")?))
}

/// Every OpenAPI document becomes a Postman collection with its operations.
pub(super) fn postman(workshop: &Workshop) -> anyhow::Result<()> {
    let mut documents = generated("openapi", "json")?;
    documents.extend(exported("openapi-3.0", "json")?);
    workshop.node("postman.cjs", &documents)
}

/// The golden cases of which clients are made besides those of our vendors: a client of each case
/// would take a quarter of an hour and show nothing that these do not.
const CLIENTS: [&str; 3] = ["everything", "obstacles", "variants"];

/// openapi-generator makes clients: Java that compiles, C# and Go without a warning.
pub(super) fn clients(workshop: &Workshop) -> anyhow::Result<()> {
    let jar = workshop.python_file("openapi_generator_cli", "openapi-generator.jar")?;
    let mut arguments = vec![home().join("clients"), jar];
    let documents = exported("openapi-3.0", "json")?.into_iter();
    arguments.extend(documents.filter(|path| {
        let case = path.strip_prefix("tests/golden").ok().and_then(|it| it.iter().next());
        case.is_none_or(|case| CLIENTS.iter().any(|one| case == *one))
    }));
    workshop.python("openapi_generator.py", &arguments)
}

/// The folder that a script writes into, then what it reads.
fn below(folder: &str, files: Vec<PathBuf>) -> Vec<PathBuf> {
    std::iter::once(home().join(folder)).chain(files).collect()
}

/// What `export` writes for our vendors and is expected to write for the golden cases.
fn exported(format: &str, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let folder = home().join("exports").join(format);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    let specs = root().join("specs");
    let text = |path: &PathBuf| path.to_str().map(str::to_owned).context("a path that is no text");
    let (specs, out) = (text(&specs)?, text(&folder)?);
    let (mut told, mut wrong) = (Vec::new(), Vec::new());
    let line = ["--specs", &specs, "export", format, "--out", &out];
    if bindery_cli::call(&line, &mut told, &mut wrong) != Exit::InOrder {
        bail!("`export {format}` failed: {}", String::from_utf8_lossy(&wrong));
    }
    let mut found = Vec::new();
    gather(&folder, ending, &mut found)?;
    golden(format, ending, &mut found)?;
    found.sort();
    Ok(found)
}
