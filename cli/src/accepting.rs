//! `verify --accept`: what a run found goes into the baseline, with a reason and a last day.

use std::io::{BufRead as _, IsTerminal as _};
use std::path::PathBuf;

use anyhow::{Context, bail};
use bindery_contract::baseline::{self, Baseline, Terms};
use bindery_contract::report::Document;
use bindery_contract::run::Ending;
use bindery_model::diagnostic::{self, Paint};
use bindery_model::source::Sources;
use clap::Args;
use jiff::civil::Date;

use crate::exit::Told;
use crate::{Exit, Terminal, disk};

/// What is accepted, and what is to be.
#[derive(Debug, Clone, Args)]
pub(crate) struct Accepting {
    /// The file of accepted findings; it need not be there.
    #[arg(long, value_name = "FILE", default_value = "bindery.baseline.yaml")]
    baseline: PathBuf,
    /// Accept what this run finds: the next one tells it, and does not fail for it.
    #[arg(long)]
    accept: bool,
    /// Why it is accepted.
    #[arg(long, value_name = "TEXT", requires = "accept")]
    reason: Option<String>,
    /// The last day on which it is accepted.
    #[arg(long, value_name = "DATE", requires = "accept")]
    expires: Option<Date>,
}

impl Accepting {
    /// What is accepted so far. Where the file is wrong, that is printed and the error ends the
    /// command.
    pub(crate) fn baseline(
        &self,
        today: Date,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Baseline> {
        self.check(today)?;
        let (_, baseline) = self.read(terminal)?;
        Ok(baseline)
    }

    /// Refuses before anything is sent what could not be done afterwards.
    fn check(&self, today: Date) -> anyhow::Result<()> {
        if !self.accept {
            return Ok(());
        }
        let lacks = self.reason.is_none() || self.expires.is_none();
        if lacks && !std::io::stdin().is_terminal() {
            bail!("--accept needs --reason TEXT and --expires DATE where nobody can be asked");
        }
        if self.reason.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
            bail!("--reason says nothing");
        }
        match self.expires {
            Some(expires) if expires <= today => bail!("--expires {expires} is over already"),
            _ => Ok(()),
        }
    }

    /// The file's text and what it says.
    fn read(&self, terminal: &mut Terminal<'_>) -> anyhow::Result<(String, Baseline)> {
        if !self.baseline.exists() {
            return Ok((String::new(), Baseline::default()));
        }
        let mut sources = Sources::default();
        let mut found = Vec::new();
        let read = match sources.read_file(&self.baseline, &mut found) {
            Some(file) => {
                let text = sources.get(file).map(|it| it.text().to_owned()).unwrap_or_default();
                baseline::read(&sources, file).map(|baseline| (text, baseline))
            }
            None => Err(found),
        };
        match read {
            Ok(read) => Ok(read),
            Err(found) => {
                diagnostic::render(&sources, &found, Paint::Plain, terminal.err)?;
                Err(Told(Exit::Wrong).into())
            }
        }
    }

    /// Accepts what a run found, if that is asked. Gives the exit: that of the run, where anything
    /// is left that fails it.
    pub(crate) fn settle(
        &self,
        run: &Document,
        (exit, today): (Exit, Date),
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        let deny = &run.run.deny;
        if !self.accept || !run.causes.iter().any(|cause| cause.fails(deny)) {
            return Ok(exit);
        }
        let (text, baseline) = self.read(terminal)?;
        let terms = self.terms(today, terminal)?;
        let path = self.baseline.display();
        let (text, count) = baseline::accept((&text, &baseline), run, deny, &terms)
            .with_context(|| format!("`{path}` cannot be added to"))?;
        disk::write_whole(&self.baseline, text.as_bytes())
            .with_context(|| format!("`{path}` cannot be written"))?;
        let findings = if count == 1 { "finding" } else { "findings" };
        writeln!(terminal.err, "{count} {findings} accepted until {} in `{path}`", terms.expires)?;
        let failed = run.summary.total().failed > 0;
        let settled = run.summary.ending == Ending::Findings && !failed;
        Ok(if settled { Exit::InOrder } else { exit })
    }

    /// Why and until when: as the flags say, else as whoever sits there says.
    fn terms(&self, today: Date, terminal: &mut Terminal<'_>) -> anyhow::Result<Terms> {
        let reason = match &self.reason {
            Some(reason) => reason.clone(),
            None => asked("Why are they accepted? ", terminal)?,
        };
        let expires = if let Some(expires) = self.expires {
            expires
        } else {
            let day = asked("Until which day (2027-01-31)? ", terminal)?;
            day.parse().with_context(|| format!("`{day}` is no day"))?
        };
        if reason.is_empty() {
            bail!("nothing is accepted without a reason");
        }
        if expires <= today {
            bail!("{expires} is over already");
        }
        Ok(Terms { reason, on: today, expires })
    }
}

fn asked(question: &str, terminal: &mut Terminal<'_>) -> anyhow::Result<String> {
    terminal.out.flush()?;
    write!(terminal.err, "{question}")?;
    terminal.err.flush()?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("nobody answers")?;
    Ok(line.trim().to_owned())
}
