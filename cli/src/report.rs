//! `report`: reports of runs that are over.

use std::path::PathBuf;

use bindery_contract::report;
use clap::{Args, Subcommand};

use crate::telling::{self, Telling};
use crate::{Exit, Terminal};

/// Work with the reports of runs that are over.
#[derive(Debug, Clone, Args)]
pub struct Report {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Clone, Subcommand)]
enum Action {
    /// Make one report of those of several shards, and exit by the sum of them.
    Merge(Merge),
}

#[derive(Debug, Clone, Args)]
struct Merge {
    /// JSON reports, or folders that hold a report.json, or folders of such.
    #[arg(required = true, value_name = "PATH")]
    reports: Vec<PathBuf>,
    #[command(flatten)]
    telling: Telling,
}

impl Report {
    pub(crate) fn run(&self, terminal: &mut Terminal<'_>) -> anyhow::Result<Exit> {
        let Action::Merge(Merge { reports, telling }) = &self.action;
        let documents = telling::documents(reports)?;
        let document = report::merge(documents, &telling.deny())?;
        telling.tell(&document, terminal)
    }
}
