//! `cargo xtask test`: everything that CI runs.

use clap::Args;

use super::{call, root, say};

/// Everything that CI runs: formatting, lints, stale files, every test.
#[derive(Debug, Args)]
pub(crate) struct Test {
    /// Arguments for the test runner: a name, `--no-capture`. With any, only the tests run.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

impl Test {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        if self.arguments.is_empty() {
            call("cargo", &["fmt", "--all", "--check"])?;
            call("cargo", &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])?;
            self::features()?;
            self::layout()?;
            self::stale_files()?;
            self::evidence()?;
            call("cargo", &["test", "--workspace", "--doc", "--quiet"])?;
            self::documentation()?;
        }
        let mut tests = runner();
        tests.extend(self.arguments.iter().map(String::as_str));
        call("cargo", &tests)
    }
}

/// The documentation of every package, without a warning.
fn documentation() -> anyhow::Result<()> {
    let deny = r#"build.rustdocflags=["--deny", "warnings"]"#;
    call(
        "cargo",
        &[
            "doc",
            "--quiet",
            "--workspace",
            "--lib",
            "--no-deps",
            "--all-features",
            "--config",
            deny,
        ],
    )
}

/// The runtime without dates, without decimals, and without either.
fn features() -> anyhow::Result<()> {
    for features in ["", "dates", "decimals"] {
        let package = ["check", "--package", "bindery", "--no-default-features", "--features"];
        call("cargo", &[&package[..], &[features]].concat())?;
    }
    Ok(())
}

/// `fmt --check` as a user runs it: the specs are in their layout.
fn layout() -> anyhow::Result<()> {
    call("cargo", &["run", "--quiet", "--package", "xtask", "--", "fmt", "--check"])
}

/// `gen --check` as a user runs it: the tree holds what the specs say.
fn stale_files() -> anyhow::Result<()> {
    call("cargo", &["run", "--quiet", "--package", "xtask", "--", "gen", "--check"])
}

/// `evidence` as a user runs it, where the vendors' pages lie beside the repository: they are the
/// vendors' text and not part of it.
fn evidence() -> anyhow::Result<()> {
    if !root().join(PAGES).is_dir() {
        say(&format!("`{PAGES}` is not here, so the specs are not held to the vendors' pages"));
        return Ok(());
    }
    call("cargo", &["run", "--quiet", "--package", "xtask", "--", "evidence", PAGES])
}

/// Where the pages lie, if they are there.
const PAGES: &str = "../shared/seeds";

/// nextest where it is there, else cargo's own runner; both run every test and sum up at the end.
fn runner() -> Vec<&'static str> {
    let there = std::process::Command::new("cargo")
        .args(["nextest", "--version"])
        .current_dir(root())
        .output()
        .is_ok_and(|output| output.status.success());
    if there {
        vec!["nextest", "run", "--workspace", "--no-fail-fast"]
    } else {
        say("cargo-nextest is not installed; cargo's own runner does the same, more slowly");
        vec!["test", "--workspace", "--no-fail-fast", "--tests"]
    }
}
