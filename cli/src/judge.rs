//! `judge`: existing traffic held to the specs. Nothing is sent.

use std::path::PathBuf;

use bindery_contract::report::Keep;
use bindery_contract::run::Subject;
use bindery_contract::secret::Secrets;
use bindery_contract::shard::Shard;
use bindery_contract::traffic::{self, Options, Servers};
use clap::Args;

use crate::telling::Telling;
use crate::{Everywhere, Exit, Terminal, environment, specs};

/// Hold existing traffic to the specs: archives (HAR), recordings, or lines of JSON with `request`
/// and `reply`.
///
/// Requests are matched to operations by method, path and server. Nothing is sent. Files may be
/// packed with gzip and of any size; `-` is standard input.
#[derive(Debug, Clone, Args)]
pub struct Judge {
    /// The files, or folders of recordings.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Only these vendors' specs.
    #[arg(long, value_name = "VENDOR")]
    vendor: Vec<String>,
    /// The environment whose servers the traffic went to, by its name in bindery.yaml; its secrets
    /// are taken out of what is shown.
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// The file of environments.
    #[arg(long, value_name = "FILE", default_value = "bindery.yaml")]
    config: PathBuf,
    /// Whatever the server: method and path tell the operation.
    #[arg(long)]
    any_server: bool,
    /// One part of the traffic: 2/4 is the second of four. `report merge` makes one of the reports.
    #[arg(long, value_name = "I/N", default_value_t)]
    shard: Shard,
    /// On how many threads; by default as many as there are cores.
    #[arg(long, value_name = "N")]
    threads: Option<std::num::NonZeroUsize>,
    #[command(flatten)]
    telling: Telling,
}

impl Judge {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let loaded = specs::valid(everywhere, terminal)?;
        let vendors = specs::chosen(&loaded, &self.vendor)?;
        let subjects: Vec<Subject> = vendors.into_iter().map(Subject::new).collect();
        let environment = match &self.env {
            None => None,
            Some(name) => Some(environment::named(&self.config, name, terminal)?),
        };
        let secrets = match &environment {
            Some(it) => Secrets::of(it, |name| std::env::var(name).ok()),
            None => Secrets::default(),
        };
        let options = self.options();
        let keep = (Keep::Differences, Some(secrets.redactor()));
        let (_, exit) = self.telling.listen(keep, terminal, |report| {
            traffic::judge(&subjects, environment.as_ref(), &secrets, &options, report)?;
            Ok(())
        })?;
        Ok(exit)
    }

    fn options(&self) -> Options {
        let cores = std::thread::available_parallelism();
        let threads = self.threads.or(cores.ok()).map_or(1, std::num::NonZeroUsize::get);
        Options {
            files: self.files.clone(),
            shard: self.shard,
            threads,
            servers: if self.any_server { Servers::Any } else { Servers::Named },
            deny: self.telling.deny(),
            began: Some(crate::clock::began()),
        }
    }
}
