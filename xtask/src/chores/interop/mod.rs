//! `cargo xtask interop`: what is generated, held to tools of other houses.
//!
//! `interop/` holds the pinned lists of tools and the scripts; the tools are installed below
//! `target/interop/`, once a list. Each check is a step with a name. A check that cannot run has
//! failed: nothing here is skipped.

mod checks;
mod debian;
mod documents;
mod exports;
mod npm;
mod prometheus;
mod python;
mod workshop;

use std::time::Instant;

use anyhow::{Context, bail};
use clap::Args;

use super::say;
use workshop::{Tool, Workshop};

/// What is generated, held to tools of other houses (npm, pip and Debian packages, pinned).
#[derive(Debug, Args)]
pub(crate) struct Interop {
    /// The checks, by name; all of them where none is named.
    names: Vec<String>,
    /// Tells the checks and runs none.
    #[arg(long)]
    list: bool,
}

/// A step: what is checked, with which tools.
pub(crate) struct Check {
    /// Its word on the command line.
    name: &'static str,
    /// What it holds to what, in a line.
    about: &'static str,
    tools: &'static [Tool],
    run: fn(&Workshop) -> anyhow::Result<()>,
}

impl Interop {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        if self.list {
            for check in checks::ALL {
                say(&format!("{:16} {}", check.name, check.about));
            }
            return Ok(());
        }
        let wanted = self.wanted()?;
        let workshop = Workshop::open()?;
        let mut failed = Vec::new();
        for check in &wanted {
            if let Err(error) = step(check, &workshop) {
                say(&format!("interop {}: FAILED: {error:#}", check.name));
                failed.push(check.name);
            }
        }
        if !failed.is_empty() {
            bail!("{} of {} checks failed: {}", failed.len(), wanted.len(), failed.join(", "));
        }
        say(&format!("interop: {} checks passed", wanted.len()));
        Ok(())
    }

    fn wanted(&self) -> anyhow::Result<Vec<&'static Check>> {
        if self.names.is_empty() {
            return Ok(checks::ALL.iter().collect());
        }
        let find = |name: &String| {
            let known = || checks::ALL.iter().map(|it| it.name).collect::<Vec<_>>().join(", ");
            let check = checks::ALL.iter().find(|check| check.name == name);
            check.with_context(|| format!("there is no check `{name}`; there is {}", known()))
        };
        self.names.iter().map(find).collect()
    }
}

fn step(check: &Check, workshop: &Workshop) -> anyhow::Result<()> {
    let start = Instant::now();
    say(&format!("interop {}: {}", check.name, check.about));
    for tool in check.tools {
        say(&format!("  with {}", workshop.install(*tool)?));
    }
    (check.run)(workshop)?;
    say(&format!("interop {}: passed in {:.1?}", check.name, start.elapsed()));
    Ok(())
}
