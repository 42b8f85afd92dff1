//! `sandbox`: serve the vendors on loopback until stopped.

use std::fmt::Write as _;

use anyhow::Context;
use bindery_sandbox::{Drift, DriftSpec, Misbehaviour, Options, Replies, Running, Sandbox};
use clap::Args;
use secrecy::ExposeSecret;

use crate::{Everywhere, Exit, Terminal, specs};

/// How the sandbox plays: for the command that serves it, and for the run that starts its own.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Play {
    /// Part from the spec in this way, as KIND, `KIND:OPERATION` or `KIND:/POINTER`.
    #[arg(long, value_name = "KIND", long_help = drift_help())]
    drift: Vec<DriftSpec>,
    /// Misbehave in this way.
    #[arg(long, value_name = "KIND", long_help = fault_help())]
    fault: Option<Misbehaviour>,
    /// Answer in ways that the page allows and its examples don't show.
    #[arg(long)]
    shuffle: bool,
}

/// Serve the sandbox, which plays the vendors, until it is stopped.
#[derive(Debug, Clone, Args)]
pub struct Serve {
    /// The vendors to play; all of them where none is named.
    vendors: Vec<String>,
    /// The port on loopback; 0 takes a free one.
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// What all that is made up starts from; the same seed gives the same sandbox.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    play: Play,
}

impl Play {
    /// The sandbox's options.
    pub(crate) fn options(&self, port: u16, seed: u64) -> Options {
        Options {
            port,
            seed,
            replies: if self.shuffle { Replies::Shuffled } else { Replies::AsDocumented },
            drifts: self.drift.clone(),
            misbehaviour: self.fault,
            ..Options::default()
        }
    }

    /// The words of a command line that ask for the same.
    pub(crate) fn words(&self) -> Vec<String> {
        let drifts = self.drift.iter().flat_map(|it| ["--drift".to_owned(), it.to_string()]);
        let faults = self.fault.iter().flat_map(|it| ["--fault".to_owned(), it.name().to_owned()]);
        let shuffle = self.shuffle.then(|| "--shuffle".to_owned());
        drifts.chain(faults).chain(shuffle).collect()
    }

    /// Whether a drift is asked for.
    pub(crate) fn drifts(&self) -> bool {
        !self.drift.is_empty()
    }

    /// Whether anything is asked of the sandbox.
    pub(crate) fn is_asked(&self) -> bool {
        self.shuffle || self.fault.is_some() || !self.drift.is_empty()
    }
}

impl Serve {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let loaded = specs::valid(everywhere, terminal)?;
        let vendors = specs::chosen(&loaded, &self.vendors)?;
        let names: Vec<String> = vendors.iter().map(|vendor| vendor.name.clone()).collect();
        let options = self.play.options(self.port, self.seed);
        let running = Sandbox::start(vendors, &options).context("the sandbox cannot start")?;
        for name in &names {
            tell(&running, name, terminal)?;
        }
        terminal.out.flush()?;
        running.wait();
        Ok(Exit::InOrder)
    }
}

/// Where a vendor is played, and with which secrets: they are made up for this sandbox alone, so
/// showing them gives nothing away.
fn tell(running: &Running, name: &str, terminal: &mut Terminal<'_>) -> anyhow::Result<()> {
    let url = running.base_url(name).unwrap_or_default();
    writeln!(terminal.out, "{name:16} {url}")?;
    for (secret, value) in running.secrets(name).into_iter().flatten() {
        writeln!(terminal.out, "  {secret:14} {}", value.expose_secret())?;
    }
    Ok(())
}

fn drift_help() -> String {
    let mut help =
        "Part from the spec in this way: KIND, KIND:OPERATION, KIND:/POINTER.\n".to_owned();
    for drift in Drift::ALL {
        let _ = write!(help, "\n  {:22} {}", drift.name(), drift.help());
    }
    help
}

fn fault_help() -> String {
    let mut help = "Misbehave in this way.\n".to_owned();
    for fault in Misbehaviour::ALL {
        let _ = write!(help, "\n  {:22} {}", fault.name(), fault.help());
    }
    help
}
