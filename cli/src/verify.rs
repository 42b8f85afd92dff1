//! `verify`: the contract run, against an environment or the embedded sandbox.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use bindery_contract::baseline::Baseline;
use bindery_contract::environment::Environment;
use bindery_contract::ledger::Ledger;
use bindery_contract::plan::{BUDGET, Probes};
use bindery_contract::recording::{Manifest, Recorder};
use bindery_contract::report::{self, Keep};
use bindery_contract::run::{Options, Run, Subject};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Http, Transport};
use bindery_contract::shard::Shard;
use bindery_model::vendor::EffectKind;
use bindery_model::{Valid, Vendor};
use bindery_sandbox::Sandbox;
use clap::Args;

use crate::accepting::Accepting;
use crate::learning::{Learning, Replies};
use crate::sandbox::Play;
use crate::telling::Telling;
use crate::{Everywhere, Exit, Terminal, clock, environment, interrupt, replay, specs};

/// Call each vendor as its spec says, and report where the replies part from it.
///
/// With no --env it starts the embedded sandbox and calls that.
#[derive(Debug, Clone, Args)]
pub struct Verify {
    /// The vendors; all of them where none is named.
    vendors: Vec<String>,
    /// The environment to call, by its name in bindery.yaml.
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// The file of environments.
    #[arg(long, value_name = "FILE", default_value = "bindery.yaml")]
    config: PathBuf,
    /// What made-up values start from; the same seed repeats the run.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Only the cases whose name starts so, or fits a pattern with `*`.
    #[arg(long, value_name = "CASE")]
    only: Vec<String>,
    /// Not the cases whose name starts so, or fits a pattern with `*`.
    #[arg(long, value_name = "CASE")]
    skip: Vec<String>,
    /// Send also what no page promises an outcome for; what comes back is an observation.
    #[arg(long)]
    probe: bool,
    /// At most this many combinations of optional fields for each operation; with enough of them
    /// each pair of fields is sent together, apart, and left out.
    #[arg(long, value_name = "N", default_value_t = BUDGET)]
    budget: usize,
    /// Keep what is sent and what comes in this folder, secrets taken out.
    #[arg(long, value_name = "DIR")]
    record: Option<PathBuf>,
    /// Judge what a recording holds. No network is used.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["env", "record", "drift", "fault", "shuffle"])]
    replay: Option<PathBuf>,
    /// One part of the cases: 2/4 is the second of four. `report merge` makes one of the reports.
    #[arg(long, value_name = "I/N", default_value_t)]
    shard: Shard,
    /// Where things that the run makes are written down until they are removed; by default
    /// .bindery/NAME.ledger.json beside the file of environments.
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Send no case: remove what earlier runs left behind.
    #[arg(long, requires = "env", conflicts_with_all = ["replay", "record", "list"])]
    clean: bool,
    /// Show the cases, send nothing.
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    telling: Telling,
    #[command(flatten)]
    accepting: Accepting,
    #[command(flatten)]
    learning: Learning,
    #[command(flatten)]
    play: Play,
}

/// What is known before anything is planned.
pub(crate) struct Known<'k> {
    /// Where the specs are.
    pub(crate) specs: &'k Everywhere,
    /// The command that makes the same run again.
    command: String,
    /// What is accepted.
    baseline: Baseline,
}

impl Verify {
    pub(crate) fn run(
        &self,
        everywhere: &Everywhere,
        program: &clap::Command,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let made_up = self.env.is_none() && self.replay.is_none();
        self.learning.check(if made_up { Replies::MadeUp } else { Replies::Live })?;
        let loaded = specs::valid(everywhere, terminal)?;
        let baseline = self.accepting.baseline(clock::today(), terminal)?;
        let command = self.command(everywhere, program);
        let known = Known { specs: everywhere, command, baseline };
        if let Some(folder) = &self.replay {
            return replay::run(self, (folder, known), &loaded, terminal);
        }
        let vendors = specs::chosen(&loaded, &self.vendors)?;
        match &self.env {
            Some(_) if self.play.is_asked() => {
                bail!("--drift, --fault and --shuffle are for the embedded sandbox, not for --env")
            }
            Some(name) => {
                let environment = environment::named(&self.config, name, terminal)?;
                self.against(&vendors, &environment, known, terminal)
            }
            None => {
                let options = self.play.options(0, self.seed);
                let running = Sandbox::start(vendors.clone(), &options)
                    .context("the embedded sandbox cannot start")?;
                let environment = environment::embedded(&running, &vendors);
                let ended = self.against(&vendors, &environment, known, terminal)?;
                let drifted = !running.injected().is_empty();
                running.stop();
                if self.play.drifts() && !drifted && !self.list {
                    bail!("no reply that was asked for has a place for this drift: nothing drifted")
                }
                Ok(ended)
            }
        }
    }

    fn against(
        &self,
        vendors: &[Arc<Valid<Vendor>>],
        environment: &Environment,
        known: Known<'_>,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let secrets = Secrets::of(environment, |name| std::env::var(name).ok());
        let subjects: Vec<Subject> = vendors.iter().cloned().map(Subject::new).collect();
        let everywhere = known.specs;
        let options = self.options(known);
        let run = Run::new(&subjects, environment, &secrets, &options);
        if self.list {
            return list(&run, terminal);
        }
        let login = environment.route.proxy_login.as_ref();
        let login = login.and_then(|name| std::env::var(name).ok());
        let http = Http::new(
            &environment.limits,
            &environment.route,
            login.as_deref(),
            environment::secure(environment),
        )?;
        let ledger = self.ledger(environment).map(|path| Ledger::open(&path)).transpose()?;
        let run = match &ledger {
            Some(ledger) => run.accounting(ledger),
            None => run,
        };
        if self.clean {
            return clean(&run, &http, terminal);
        }
        warn(ledger.as_ref(), terminal)?;
        let Some(folder) = &self.record else {
            return self.conduct(&run, &http, everywhere, terminal);
        };
        let recorder = begin(folder)?;
        let names: Vec<&str> = vendors.iter().map(|vendor| vendor.name.as_str()).collect();
        let manifest =
            Manifest::of(&names, environment, &secrets, &options.plan, &options.selection);
        let exit = self.conduct(&run.recording(&recorder), &http, everywhere, terminal)?;
        recorder
            .finish(&manifest, secrets.redactor())
            .with_context(|| format!("the recording `{}` cannot be written", folder.display()))?;
        Ok(exit)
    }

    /// Where the things are written down that a run makes: those of the embedded sandbox are gone
    /// with it.
    fn ledger(&self, environment: &Environment) -> Option<PathBuf> {
        let name = self.env.as_ref().filter(|_| environment.allows(Some(EffectKind::Create)));
        let beside = self.config.parent().unwrap_or(Path::new(""));
        let usual = name.map(|name| beside.join(".bindery").join(format!("{name}.ledger.json")));
        self.ledger.clone().or(usual)
    }

    /// What the flags say.
    pub(crate) fn options(&self, known: Known<'_>) -> Options {
        let mut options = Options::new(self.seed, clock::today());
        options.selection.only.clone_from(&self.only);
        options.selection.skip.clone_from(&self.skip);
        if self.probe {
            options.plan.probes = Probes::Send;
        }
        options.plan.budget = self.budget;
        options.shard = self.shard;
        options.deny = self.telling.deny();
        options.began = Some(clock::began());
        options.command = Some(known.command);
        options.baseline = Some(known.baseline);
        options
    }

    /// The vendors that the command line names.
    pub(crate) fn vendors(&self) -> &[String] {
        &self.vendors
    }

    /// Runs the cases and writes the reports.
    pub(crate) fn conduct(
        &self,
        run: &Run<'_>,
        transport: &dyn Transport,
        everywhere: &Everywhere,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let keep = (Keep::Cases, Some(run.redactor()));
        interrupt::during(
            terminal.interrupts,
            || run.stop(),
            || {
                let (document, exit) = self.telling.listen(keep, terminal, |report| {
                    run.go(transport, report)?;
                    Ok(())
                })?;
                self.learning.settle(run.vendors(), &document, everywhere, terminal)?;
                self.accepting.settle(&document, (exit, clock::today()), terminal)
            },
        )?
    }

    /// The command that plans the same cases again, without a choice among them.
    fn command(&self, everywhere: &Everywhere, program: &clap::Command) -> String {
        let name = program.get_bin_name().unwrap_or_else(|| program.get_name());
        let mut words = vec![name.to_owned(), "verify".to_owned()];
        if everywhere.specs != Path::new("specs") {
            words.extend(["--specs".to_owned(), everywhere.specs.display().to_string()]);
        }
        if let Some(environment) = &self.env {
            words.extend(["--env".to_owned(), environment.clone()]);
            if self.config != Path::new("bindery.yaml") {
                words.extend(["--config".to_owned(), self.config.display().to_string()]);
            }
        }
        if let Some(folder) = &self.replay {
            words.extend(["--replay".to_owned(), folder.display().to_string()]);
        }
        words.extend(["--seed".to_owned(), self.seed.to_string()]);
        if self.probe {
            words.push("--probe".to_owned());
        }
        if self.budget != BUDGET {
            words.extend(["--budget".to_owned(), self.budget.to_string()]);
        }
        words.extend(self.play.words());
        let words: Vec<String> = words.iter().map(|word| report::quoted(word)).collect();
        words.join(" ")
    }
}

/// Goes through what earlier runs left.
fn clean(
    run: &Run<'_>,
    transport: &dyn Transport,
    terminal: &mut Terminal<'_>,
) -> anyhow::Result<Exit> {
    let made =
        interrupt::during(terminal.interrupts, || run.stop(), || run.clean_only(transport))??;
    for line in &made.left {
        let what = line.entity.as_deref().unwrap_or("something");
        let id = line.id.as_deref().unwrap_or("without a known identity");
        let why = line.why.as_deref().unwrap_or("nobody knows whether it was made");
        writeln!(terminal.out, "{}: {what} {id}: {why}", line.vendor)?;
    }
    writeln!(terminal.out, "{} left", made.left.len())?;
    Ok(if made.left.is_empty() { Exit::InOrder } else { Exit::Findings })
}

/// Tells of what earlier runs left.
fn warn(ledger: Option<&Ledger>, terminal: &mut Terminal<'_>) -> anyhow::Result<()> {
    let left = ledger.map_or(0, Ledger::earlier);
    if left > 0 {
        writeln!(terminal.err, "earlier runs left {left} behind; `--clean` removes what it can")?;
    }
    Ok(())
}

/// A recording, begun.
fn begin(folder: &Path) -> anyhow::Result<Recorder> {
    Recorder::begin(folder, clock::now)
        .with_context(|| format!("the recording `{}` cannot be written", folder.display()))
}

fn list(run: &Run<'_>, terminal: &mut Terminal<'_>) -> anyhow::Result<Exit> {
    for case in run.cases() {
        match &case.lacks {
            None => writeln!(terminal.out, "{}", case.name)?,
            Some(lacks) => writeln!(terminal.out, "{}  (skipped: {lacks})", case.name)?,
        }
    }
    Ok(Exit::InOrder)
}
