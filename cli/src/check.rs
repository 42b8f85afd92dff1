//! `check`: read the specs, print every diagnostic.

use bindery_model::diagnostic::{self, Level};
use clap::Args;

use crate::specs;
use crate::{Everywhere, Exit, Format, Terminal};

/// Read the specs and print everything that is wrong with them.
#[derive(Debug, Clone, Args)]
pub struct Check {
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Format,
}

impl Check {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let loaded = specs::read(everywhere)?;
        let (sources, found) = (&loaded.sources, &loaded.diagnostics);
        match self.format {
            Format::Text => {
                diagnostic::render(sources, found, terminal.paint, terminal.out)?;
                let operations: usize =
                    loaded.vendors.iter().map(|vendor| vendor.operations.len()).sum();
                let vendors = loaded.vendors.len();
                writeln!(
                    terminal.out,
                    "{}; {}, {}",
                    diagnostic::summary(found),
                    counted(vendors, "valid vendor"),
                    counted(operations, "operation")
                )?;
            }
            Format::Json => {
                writeln!(terminal.out, "{:#}", diagnostic::to_json(sources, found))?;
            }
            Format::Github => diagnostic::github(sources, found, terminal.out)?,
        }
        let wrong = found.iter().any(|diagnostic| diagnostic.level == Level::Error);
        Ok(if wrong { Exit::Wrong } else { Exit::InOrder })
    }
}

fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
