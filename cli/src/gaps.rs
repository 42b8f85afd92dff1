//! `gaps`: what the pages leave open, as questions that can be sent to the vendors.

use bindery_evidence::{gaps, markdown};
use clap::{Args, ValueEnum};

use crate::{Everywhere, Exit, Terminal, specs};

/// Print what the pages leave open, as questions to the vendors.
///
/// Everything assumed, unknown or disputed, and every gap, each with its page and lines, what was
/// assumed meanwhile, and what depends on the answer. The text is Markdown and can be sent as it
/// is.
#[derive(Debug, Clone, Args)]
pub struct Gaps {
    /// The vendors to ask; all, if none is named.
    #[arg(value_name = "VENDOR")]
    vendors: Vec<String>,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Form,
}

/// The form of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Form {
    /// Markdown, for people.
    #[default]
    Text,
    /// For trackers: each question under an id that stays.
    Json,
}

impl Gaps {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let loaded = specs::valid(everywhere, terminal)?;
        let chosen = specs::chosen(&loaded, &self.vendors)?;
        match self.format {
            Form::Text => {
                for (index, vendor) in chosen.iter().enumerate() {
                    if index > 0 {
                        writeln!(terminal.out)?;
                    }
                    markdown(vendor, &gaps(vendor), terminal.out)?;
                }
            }
            Form::Json => {
                let all: Vec<_> = chosen.iter().map(|vendor| gaps(vendor)).collect();
                writeln!(terminal.out, "{:#}", serde_json::json!(all))?;
            }
        }
        Ok(Exit::InOrder)
    }
}
