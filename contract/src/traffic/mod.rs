//! Existing traffic held to the specs: archives and logs of requests and replies, of any size, on
//! all cores, in bounded memory.
//!
//! Nothing is sent, nothing is dropped in silence: what no operation of the specs asks for and
//! what cannot be read is counted and told. Whatever the number of threads, the same traffic gives
//! the same report.

mod entries;
mod entry;
mod hold;
mod key;
mod pool;
mod route;
mod show;
mod source;
mod tally;
mod told;

use std::io;
use std::path::PathBuf;
use std::time::Instant;

use indexmap::IndexMap;

pub use source::SourceError;
pub use told::{Malformed, Traffic, Unmatched};

use crate::environment::Environment;
use crate::finding::Severity;
use crate::run::{Counts, Ending, Event, Report, Start, Subject, Summary};
use crate::secret::Secrets;
use crate::shard::Shard;
use hold::Holder;
use source::Source;
use tally::Total;

/// How traffic is judged.
#[derive(Debug, Clone)]
pub struct Options {
    /// The files: archives, lines of JSON, folders of recordings; `-` is standard input.
    pub files: Vec<PathBuf>,
    /// Which part of them.
    pub shard: Shard,
    /// On how many threads.
    pub threads: usize,
    /// Whether a request must go to a server that the spec or the environment names.
    pub servers: Servers,
    /// The severities that fail the run.
    pub deny: Vec<Severity>,
    /// When it begins, as RFC 3339 says it.
    pub began: Option<String>,
}

/// Which servers requests may go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Servers {
    /// Those that the spec or the environment names.
    #[default]
    Named,
    /// Any: method and path tell the operation.
    Any,
}

/// Judges traffic and tells `report` of it. Of each cause the first reply that shows it is told,
/// with how many there are.
pub fn judge(
    subjects: &[Subject],
    environment: Option<&Environment>,
    secrets: &Secrets,
    options: &Options,
    report: &mut dyn Report,
) -> Result<Summary, JudgeError> {
    let begun = Instant::now();
    let source = Source::open(&options.files, options.shard)?;
    report.event(Event::Started(&start(subjects, environment, options)))?;
    let holder = Holder::new(subjects, environment, options.servers);
    let mut total = pool::run(&holder, &source, options.threads)?;
    total.place(&source)?;
    for result in show::results(&holder, &source, secrets, &total) {
        report.event(Event::Ended(&result))?;
    }
    let mut summary = summary(subjects, &total, &source, options);
    summary.milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    report.event(Event::Finished(&summary))?;
    Ok(summary)
}

/// Why traffic was not judged to its end.
#[derive(Debug, thiserror::Error)]
pub enum JudgeError {
    /// A file cannot be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A report cannot be written.
    #[error("a report cannot be written: {0}")]
    Report(#[from] io::Error),
}

fn start(subjects: &[Subject], environment: Option<&Environment>, options: &Options) -> Start {
    let vendors = subjects.iter().map(|subject| {
        let vendor = subject.vendor();
        (vendor.name.clone(), vendor.operations.keys().cloned().collect())
    });
    let files: Vec<String> = options.files.iter().map(|it| it.display().to_string()).collect();
    Start {
        environment: environment.map_or_else(|| files.join(", "), |it| it.name.clone()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        began: options.began.clone(),
        command: None,
        seed: 0,
        deny: options.deny.clone(),
        vendors: vendors.collect(),
        cases: 0,
    }
}

fn summary(subjects: &[Subject], total: &Total, source: &Source, options: &Options) -> Summary {
    let mut summary = Summary::default();
    for (index, subject) in subjects.iter().enumerate() {
        let vendor = subject.vendor();
        let rows = vendor.operations.keys().enumerate().map(|(operation, name)| {
            let counts = total.counts.get(&(index, operation)).copied();
            (name.clone(), counts.unwrap_or_default())
        });
        summary.counts.insert(vendor.name.clone(), rows.collect::<IndexMap<String, Counts>>());
    }
    for (key, seen) in &total.causes {
        summary.found(key.severity, seen.count);
    }
    let denied = total.causes.keys().any(|key| options.deny.contains(&key.severity));
    // Of one part of it, nothing says nothing: `report merge` looks at the whole.
    let nothing = total.replies == 0 && options.shard.is_whole();
    summary.ending = if denied || nothing || total.malformed_count > 0 {
        Ending::Findings
    } else {
        Ending::InOrder
    };
    summary.traffic = Some(told::traffic(total, source));
    summary
}
