//! `cargo xtask bench`: the measurements, in a release build.

use clap::Args;

use super::call;

/// The measurements: ratios side by side, in one run.
#[derive(Debug, Args)]
pub(crate) struct Bench {
    /// The measurements, by name; all of them where none is named.
    names: Vec<String>,
}

impl Bench {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let mut arguments = vec!["run", "--quiet", "--release", "--package", "bindery-bench", "--"];
        arguments.extend(self.names.iter().map(String::as_str));
        call("cargo", &arguments)
    }
}
