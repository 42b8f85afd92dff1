//! How a run is told: on the terminal, in files, and to GitHub. For every command that judges.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use bindery_contract::finding::Severity;
use bindery_contract::report::{self, Document, Form, Gather, Keep, Notes, Progress};
use bindery_contract::run::{Ending, Event, Report};
use bindery_contract::secret::Redactor;
use bindery_model::diagnostic::Paint;
use clap::{Args, ValueEnum};

use crate::{Exit, Terminal, disk};

/// What GitHub takes as the summary of one step.
const SUMMARY_BYTES: usize = 1024 * 1024;

/// What is told of a run, and where.
#[derive(Debug, Clone, Args)]
pub(crate) struct Telling {
    /// A folder for reports: JSON, JUnit XML, SARIF, Markdown and one HTML page.
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
    /// The form of what is printed.
    #[arg(long, value_name = "FORM", default_value = "text")]
    format: Print,
    /// Print notes too: replies that fit only a disputed or assumed reading.
    #[arg(long)]
    notes: bool,
    /// What fails the run; `none` for nothing but cases that got no reply.
    #[arg(
        long,
        value_name = "LOUDNESS",
        value_delimiter = ',',
        default_value = "breaks,surprises"
    )]
    deny: Vec<Deny>,
    /// Reports of earlier runs (report.json, or folders of such): since when something differs,
    /// and what does no longer.
    #[arg(long, value_name = "PATH")]
    history: Vec<PathBuf>,
}

/// The form of what is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Print {
    /// For people.
    Text,
    /// For tools; contract/report.schema.json says what it holds.
    Json,
    /// Annotations that GitHub shows beside a change.
    Github,
    /// For build servers.
    Junit,
    /// For code scanners: SARIF 2.1.0.
    Sarif,
    /// For merge requests.
    Markdown,
    /// One page that stands alone.
    Html,
}

/// A loudness that fails the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// What breaks callers.
    Breaks,
    /// What surprises callers.
    Surprises,
    /// Notes.
    Notes,
    /// Nothing.
    None,
}

/// Keeps a run, and shows how far it is where somebody looks on.
pub(crate) struct Listener<'l> {
    gather: Gather<'l>,
    progress: Option<Progress<&'l mut dyn Write>>,
}

impl Report for Listener<'_> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        self.gather.event(event)?;
        self.progress.as_mut().map_or(Ok(()), |progress| progress.event(event))
    }
}

impl Telling {
    /// The severities that fail the run.
    pub(crate) fn deny(&self) -> Vec<Severity> {
        let deny = self.deny.iter().filter_map(|deny| match deny {
            Deny::Breaks => Some(Severity::BreaksCallers),
            Deny::Surprises => Some(Severity::SurprisesCallers),
            Deny::Notes => Some(Severity::Note),
            Deny::None => None,
        });
        deny.collect()
    }

    /// Lets `conduct` tell a run, and writes every report of it that is asked for.
    pub(crate) fn listen(
        &self,
        (keep, redactor): (Keep, Option<&Redactor>),
        terminal: &mut Terminal<'_>,
        conduct: impl FnOnce(&mut dyn Report) -> anyhow::Result<()>,
    ) -> anyhow::Result<(Document, Exit)> {
        let earlier = self.earlier()?;
        let watched = terminal.watched;
        let err = &mut *terminal.err;
        let progress = watched.then(|| Progress::new(err as &mut dyn Write));
        let mut listener = Listener { gather: Gather::new(keep, redactor), progress };
        conduct(&mut listener)?;
        let mut document = listener.gather.document().context("the run did not end")?;
        if !self.history.is_empty() {
            document.remember(&earlier);
        }
        let exit = self.tell(&document, terminal)?;
        Ok((document, exit))
    }

    /// Writes every report that is asked for.
    pub(crate) fn tell(
        &self,
        document: &Document,
        terminal: &mut Terminal<'_>,
    ) -> anyhow::Result<Exit> {
        report::write(document, self.form(terminal.paint), &mut *terminal.out)?;
        if let Some(folder) = &self.report {
            for (form, name) in Form::FILES {
                let path = folder.join(name);
                let mut bytes = Vec::new();
                report::write(document, form, &mut bytes)
                    .and_then(|()| disk::write_whole(&path, &bytes))
                    .with_context(|| format!("`{}` cannot be written", path.display()))?;
            }
        }
        summarise(document)?;
        Ok(match document.summary.ending {
            Ending::InOrder => Exit::InOrder,
            Ending::Findings => Exit::Findings,
            Ending::Unreachable => Exit::Unreachable,
            Ending::Stopped => Exit::Stopped,
        })
    }

    fn form(&self, paint: Paint) -> Form {
        let notes = if self.notes { Notes::Show } else { Notes::Count };
        match self.format {
            Print::Text => Form::Text(paint, notes),
            Print::Json => Form::Json,
            Print::Github => Form::Github,
            Print::Junit => Form::Junit,
            Print::Sarif => Form::Sarif,
            Print::Markdown => Form::Markdown,
            Print::Html => Form::Html,
        }
    }

    /// The earlier runs that were named.
    fn earlier(&self) -> anyhow::Result<Vec<Document>> {
        documents(&self.history)
    }
}

/// The reports at these paths, and in folders the reports in them.
pub(crate) fn documents(paths: &[PathBuf]) -> anyhow::Result<Vec<Document>> {
    let mut documents = Vec::new();
    for path in paths {
        let mut files = Vec::new();
        if path.is_dir() {
            reports_in(path, &mut files)
                .with_context(|| format!("`{}` cannot be read", path.display()))?;
            if files.is_empty() {
                bail!("`{}` holds no report.json", path.display());
            }
        } else {
            files.push(path.clone());
        }
        for file in files {
            documents.push(read(&file)?);
        }
    }
    Ok(documents)
}

/// Reads a report.
pub(crate) fn read(path: &Path) -> anyhow::Result<Document> {
    let bytes =
        std::fs::read(path).with_context(|| format!("`{}` cannot be read", path.display()))?;
    Document::read(&bytes).with_context(|| format!("`{}` cannot be read", path.display()))
}

/// Every JSON report in a folder and in the folders in it, by name.
fn reports_in(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            reports_in(&path, files)?;
        } else if path.file_name().is_some_and(|name| name == "report.json") {
            files.push(path);
        }
    }
    Ok(())
}

/// Adds to the summary of a GitHub job, where this is one.
fn summarise(document: &Document) -> anyhow::Result<()> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|it| !it.is_empty()) else {
        return Ok(());
    };
    let path = PathBuf::from(path);
    let text = report::markdown_within(document, SUMMARY_BYTES);
    let file = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .with_context(|| format!("the job's summary `{}` cannot be written", path.display()))
}
