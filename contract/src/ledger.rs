//! What a run made in an environment, on disk: written before the request that makes it and again
//! when its reply came, each time as a whole, so that it is true whenever the run is stopped.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::secret::Redactor;
use crate::send::Label;

/// The things that were made and may still be there.
pub struct Ledger {
    path: PathBuf,
    /// What stands before its place in the file, and how many lines earlier runs left.
    state: Mutex<State>,
}

struct State {
    lines: Vec<Line>,
    earlier: usize,
    failed: Option<io::Error>,
}

/// One thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Line {
    /// The vendor.
    pub vendor: String,
    /// The operation that made it.
    pub operation: String,
    /// The entity, where the spec says which.
    pub entity: Option<String>,
    /// Its identity, where it is known.
    pub id: Option<String>,
    /// The identities of the entities around it.
    pub within: IndexMap<String, String>,
    /// The case in which it was made.
    pub case: String,
    /// Whether it is there.
    pub state: Existence,
    /// Why it was not removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// Whether a thing is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Existence {
    /// The request that makes it was sent, and nobody knows what came of it.
    Unknown,
    /// It was made.
    Made,
    /// It is gone again.
    Removed,
    /// It was not made: the reply says so, or the request never left.
    NotMade,
}

impl Line {
    /// Whether it may still be there.
    fn is_open(&self) -> bool {
        matches!(self.state, Existence::Unknown | Existence::Made)
    }
}

/// Why a ledger cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the ledger `{path}` {why}")]
pub struct LedgerError {
    path: String,
    why: String,
}

impl Ledger {
    /// Opens the ledger of an environment. What earlier runs left stays in it.
    pub fn open(path: &Path) -> Result<Self, LedgerError> {
        let failed = |why: String| LedgerError { path: path.display().to_string(), why };
        let mut lines: Vec<Line> = match fs::read(path) {
            Ok(text) => serde_json::from_slice(&text)
                .map_err(|error| failed(format!("cannot be understood: {error}")))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(failed(format!("cannot be read: {error}"))),
        };
        lines.retain(Line::is_open);
        let state = State { earlier: lines.len(), lines, failed: None };
        Ok(Self { path: path.to_owned(), state: Mutex::new(state) })
    }

    /// How many things earlier runs left.
    pub fn earlier(&self) -> usize {
        self.with(|state| state.earlier)
    }

    /// What may still be there of this run; with `all`, of earlier ones too. Numbers, the latest
    /// first: what lies in something else was made after it.
    pub(crate) fn left(&self, which: Which) -> Vec<(usize, Line)> {
        self.with(|state| {
            let first = if which == Which::All { 0 } else { state.earlier };
            let lines = state.lines.iter().enumerate().skip(first);
            let mut left: Vec<_> = lines
                .filter(|(_, line)| line.is_open())
                .map(|(number, line)| (number, line.clone()))
                .collect();
            left.reverse();
            left
        })
    }

    /// How many things this run made, and how many of them are gone again.
    pub(crate) fn count(&self) -> (usize, usize) {
        self.with(|state| {
            let mine = &state.lines[state.earlier.min(state.lines.len())..];
            let came = [Existence::Made, Existence::Removed];
            let made = mine.iter().filter(|line| came.contains(&line.state));
            let removed = mine.iter().filter(|line| line.state == Existence::Removed);
            (made.count(), removed.count())
        })
    }

    /// A request is about to be sent that makes something. The number of its line.
    pub(crate) fn sending(
        &self,
        label: &Label,
        entity: Option<&str>,
        (id, within): (Option<String>, IndexMap<String, String>),
        redactor: &Redactor,
    ) -> usize {
        let line = Line {
            vendor: label.vendor.clone(),
            operation: label.operation.clone(),
            entity: entity.map(str::to_owned),
            id: id.map(|id| redactor.text(&id)),
            within,
            case: label.case.clone(),
            state: Existence::Unknown,
            why: None,
        };
        self.change(|lines| {
            lines.push(line);
            lines.len() - 1
        })
    }

    /// It was made.
    pub(crate) fn made(&self, number: usize, id: Option<String>, redactor: &Redactor) {
        self.change(|lines| {
            if let Some(line) = lines.get_mut(number) {
                line.state = Existence::Made;
                line.id = id.map(|id| redactor.text(&id)).or(line.id.take());
            }
        });
    }

    /// It was not made.
    pub(crate) fn not_made(&self, number: usize) {
        self.change(|lines| {
            if let Some(line) = lines.get_mut(number) {
                line.state = Existence::NotMade;
            }
        });
    }

    /// It could not be removed.
    pub(crate) fn kept(&self, number: usize, why: String) {
        self.change(|lines| {
            if let Some(line) = lines.get_mut(number) {
                line.why = Some(why);
            }
        });
    }

    /// A call that removes succeeded for this thing.
    pub(crate) fn removed(&self, vendor: &str, entity: &str, id: &str) {
        let is_it = |line: &Line| {
            line.vendor == vendor
                && line.entity.as_deref() == Some(entity)
                && line.id.as_deref() == Some(id)
        };
        if self.with(|state| state.lines.iter().any(is_it)) {
            self.change(|lines| {
                for line in lines.iter_mut().filter(|line| is_it(line)) {
                    (line.state, line.why) = (Existence::Removed, None);
                }
            });
        }
    }

    /// Tells whether all of it could be written.
    pub(crate) fn checked(&self) -> io::Result<()> {
        let failed = self.with(|state| state.failed.take());
        failed.map_or(Ok(()), |error| {
            let path = self.path.display();
            Err(io::Error::new(error.kind(), format!("the ledger `{path}`: {error}")))
        })
    }

    fn with<T>(&self, take: impl FnOnce(&mut State) -> T) -> T {
        take(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn change<T>(&self, change: impl FnOnce(&mut Vec<Line>) -> T) -> T {
        self.with(|state| {
            let changed = change(&mut state.lines);
            if let Err(error) = write(&self.path, &state.lines) {
                state.failed.get_or_insert(error);
            }
            changed
        })
    }
}

/// Whose things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// Of every run.
    All,
    /// Of this run.
    Mine,
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ledger").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Writes beside the file and then takes its place. A ledger in which nothing is left is no file.
fn write(path: &Path, lines: &[Line]) -> io::Result<()> {
    let open: Vec<&Line> = lines.iter().filter(|it| it.is_open()).collect();
    if open.is_empty() {
        return match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    fs::write(&part, serde_json::to_vec_pretty(&open)?)?;
    fs::rename(part, path)
}
