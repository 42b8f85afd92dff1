//! `verify --learn`: what live replies settled, as a diff of the specs, or made.

use anyhow::{Context, bail};
use bindery_contract::learn::{Learnt, Witness, learn};
use bindery_contract::report::Document;
use bindery_model::diagnostic::{Level, Paint, render_to_string};
use bindery_model::{Valid, Vendor};
use clap::Args;

use crate::{Everywhere, Terminal, clock, disk};

/// What is learnt from a run.
#[derive(Debug, Clone, Args)]
pub(crate) struct Learning {
    /// Propose what the replies settled as a diff of the specs: a type, key or requiredness that
    /// nobody had documented, and fields that no page has. Needs --env or --replay: the sandbox
    /// knows nothing but the specs.
    #[arg(long)]
    learn: bool,
    /// Make the proposed changes, with basis `observed`, the day and the environment.
    #[arg(long, requires = "learn")]
    apply: bool,
}

/// Whether live replies are judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Replies {
    /// They are a vendor's.
    Live,
    /// The sandbox makes them up.
    MadeUp,
}

impl Learning {
    /// Refuses before anything is sent what would teach nothing.
    pub(crate) fn check(&self, replies: Replies) -> anyhow::Result<()> {
        if self.learn && replies == Replies::MadeUp {
            bail!("--learn needs --env or --replay: the sandbox knows nothing but the specs");
        }
        Ok(())
    }

    /// Tells what was learnt, and makes it so where that is asked.
    pub(crate) fn settle<'v>(
        &self,
        vendors: impl Iterator<Item = &'v Valid<Vendor>>,
        run: &Document,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<()> {
        if !self.learn {
            return Ok(());
        }
        // A recording may be one of the sandbox.
        self.check(if run.run.environment == "embedded" {
            Replies::MadeUp
        } else {
            Replies::Live
        })?;
        let on = clock::today().to_string();
        let witness = Witness { on, environment: run.run.environment.clone() };
        let learnt: Vec<Learnt> = vendors.flat_map(|vendor| learn(vendor, run, &witness)).collect();
        // Beside a report for tools there is no room on standard output.
        for file in &learnt {
            tell(file, terminal)?;
        }
        if learnt.is_empty() {
            writeln!(terminal.err, "nothing was learnt")?;
        } else if self.apply {
            apply(&learnt, everywhere)?;
            writeln!(terminal.err, "the specs say so now; `gen` makes of it what they describe")?;
        } else {
            writeln!(terminal.err, "--apply makes these changes")?;
        }
        Ok(())
    }
}

fn tell(file: &Learnt, terminal: &mut Terminal<'_>) -> anyhow::Result<()> {
    for why in &file.why {
        writeln!(terminal.err, "learnt: {why}")?;
    }
    let diff = similar::TextDiff::from_lines(&file.before, &file.after);
    let mut diff = diff.unified_diff();
    write!(terminal.err, "{}", diff.header(&file.path, &file.path))?;
    Ok(())
}

/// Writes every file; if the specs are no longer valid then, all is as it was.
fn apply(learnt: &[Learnt], everywhere: &Everywhere) -> anyhow::Result<()> {
    let write = |path: &str, text: &str| {
        disk::write_whole(path.as_ref(), text.as_bytes())
            .with_context(|| format!("`{path}` cannot be written"))
    };
    for file in learnt {
        write(&file.path, &file.after)?;
    }
    let loaded = bindery_model::load(&everywhere.specs);
    let errors: Vec<_> =
        loaded.diagnostics.iter().filter(|it| it.level == Level::Error).cloned().collect();
    if errors.is_empty() {
        return Ok(());
    }
    for file in learnt {
        write(&file.path, &file.before)?;
    }
    let told = render_to_string(&loaded.sources, &errors, Paint::Plain);
    bail!("what was learnt contradicts the specs, which are as they were:\n{told}")
}
