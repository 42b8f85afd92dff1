//! `gen`: write what is missing or stale, remove what nothing plans; or with `--check`, say so.

use std::path::{Path, PathBuf};

use bindery_codegen::{Difference, Input, compare, plan};
use bindery_model::diagnostic::{Annotation, annotate};
use clap::Args;
use serde_json::json;

use crate::{Everywhere, Exit, Format, Terminal, disk, specs};

/// Write the generated files, or say what is stale.
#[derive(Debug, Clone, Args)]
pub struct Generate {
    /// Write nothing; print every difference, and fail if there is one.
    #[arg(long)]
    check: bool,
    /// The project's root, in which `generated/` lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Format,
}

impl Generate {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let loaded = specs::valid(everywhere, terminal)?;
        let schema = bindery_model::language_schema();
        let planned = plan(Input { vendors: &loaded.vendors, language_schema: Some(&schema) });
        let found = disk::found(&self.root, &planned)?;
        let differences = compare(&planned, &found);
        if self.check {
            self.tell(&differences, planned.len(), terminal)?;
            let stale = !differences.is_empty();
            return Ok(if stale { Exit::Findings } else { Exit::InOrder });
        }
        apply(&self.root, &differences)?;
        self.tell_done(&differences, planned.len(), terminal)?;
        Ok(Exit::InOrder)
    }

    fn tell(
        &self,
        differences: &[Difference<'_>],
        planned: usize,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<()> {
        match self.format {
            Format::Json => {
                let list: Vec<_> = differences.iter().map(as_json).collect();
                writeln!(terminal.out, "{:#}", json!({"planned": planned, "differences": list}))?;
            }
            Format::Github => {
                for difference in differences {
                    let path = Some(difference.path());
                    let title = difference.word();
                    let annotation =
                        Annotation { level: "error", path, title, ..Annotation::default() };
                    annotate(terminal.out, annotation, "run `gen`")?;
                }
            }
            Format::Text => {
                for difference in differences {
                    writeln!(terminal.out, "{} {}", difference.word(), difference.path())?;
                    writeln!(terminal.out, "{}", difference.unified())?;
                }
                match differences.len() {
                    0 => writeln!(terminal.out, "{planned} files are as the specs say")?,
                    count => writeln!(
                        terminal.out,
                        "{count} of {planned} planned files differ; `gen` without --check mends it"
                    )?,
                }
            }
        }
        Ok(())
    }

    fn tell_done(
        &self,
        differences: &[Difference<'_>],
        planned: usize,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<()> {
        if self.format == Format::Json {
            let list: Vec<_> = differences.iter().map(as_json).collect();
            writeln!(terminal.out, "{:#}", json!({"planned": planned, "changed": list}))?;
            return Ok(());
        }
        for difference in differences {
            let done = match difference {
                Difference::Missing(_) => "wrote",
                Difference::Stale { .. } => "rewrote",
                Difference::Stray { .. } => "removed",
            };
            writeln!(terminal.out, "{done} {}", difference.path())?;
        }
        let unchanged = planned - differences.iter().filter(|it| is_planned(it)).count();
        writeln!(terminal.out, "{planned} files planned, {unchanged} were as planned")?;
        Ok(())
    }
}

fn apply(root: &Path, differences: &[Difference<'_>]) -> anyhow::Result<()> {
    differences.iter().try_for_each(|difference| disk::apply(root, difference))
}

fn is_planned(difference: &Difference<'_>) -> bool {
    !matches!(difference, Difference::Stray { .. })
}

fn as_json(difference: &Difference<'_>) -> serde_json::Value {
    json!({
        "path": difference.path(), "kind": difference.word(), "diff": difference.unified(),
    })
}
