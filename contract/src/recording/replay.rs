//! A transport that answers from a recording. There is nothing in it that could connect to
//! anything.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;

use super::entry::{Body, Entry, Message};
use super::har::Har;
use super::wrong::evened;
use super::{EXCHANGES, RecordingError, scrubbed};
use crate::secret::Redactor;
use crate::send::{Reply, Request, SendError, Transport};

/// Answers each request with what was recorded for it. Secrets are compared by the placeholders
/// that stand in the recording for them.
pub struct Replay<'r> {
    redactor: &'r Redactor,
    /// By case and turn: what was asked, and the result.
    calls: HashMap<(String, usize), usize>,
    /// By what was asked, for cases that were named otherwise then.
    asked: HashMap<Asked, usize>,
    entries: Vec<(Asked, Entry)>,
}

/// A request as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Asked {
    vendor: String,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Option<String>,
}

impl<'r> Replay<'r> {
    /// Reads a recording's exchanges. `redactor` takes out the placeholders' own values.
    pub fn read(folder: &Path, redactor: &'r Redactor) -> Result<Self, RecordingError> {
        let file = folder.join(EXCHANGES);
        let path = file.display().to_string();
        let unreadable = |error| RecordingError::Unreadable { path: path.clone(), error };
        let lines = BufReader::new(std::fs::File::open(&file).map_err(unreadable)?).lines();
        let mut replay =
            Self { redactor, calls: HashMap::new(), asked: HashMap::new(), entries: Vec::new() };
        for (index, line) in lines.enumerate() {
            let line = line.map_err(unreadable)?;
            let line = line.trim_end_matches(',');
            // The archive's head and tail; each entry has a line of its own.
            if !line.starts_with("{\"startedDateTime\"") {
                continue;
            }
            let malformed = |why: String| RecordingError::Malformed {
                path: path.clone(),
                why: format!("line {}: {why}", index + 1),
            };
            let har: Har = serde_json::from_str(line).map_err(|it| malformed(it.to_string()))?;
            replay.take(Entry::try_from(har).map_err(|it| malformed(it.to_string()))?);
        }
        Ok(replay)
    }

    fn take(&mut self, entry: Entry) {
        let asked = Asked::of(&entry.label.vendor, &entry.request);
        let index = self.entries.len();
        self.calls.insert((entry.label.case.clone(), entry.label.turn), index);
        self.asked.entry(asked.clone()).or_insert(index);
        self.entries.push((asked, entry));
    }

    /// How many exchanges there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Transport for Replay<'_> {
    fn send(&self, request: &Request) -> Result<Reply, SendError> {
        let mut message = Message::from(&request.shown(self.redactor));
        message.body = request.body.as_deref().map(|body| Body::of(&scrubbed(self.redactor, body)));
        let asked = Asked::of(&request.label.vendor, &message);
        let same_call = self.calls.get(&(request.label.case.clone(), request.label.turn));
        let found = same_call
            .filter(|index| self.entries[**index].0 == asked)
            .or_else(|| self.asked.get(&asked))
            .ok_or(SendError::NotRecorded)?;
        self.entries[*found].1.reply()
    }

    fn is_instant(&self) -> bool {
        true
    }
}

impl std::fmt::Debug for Replay<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replay").field("exchanges", &self.len()).finish_non_exhaustive()
    }
}

impl Asked {
    fn of(vendor: &str, message: &Message) -> Self {
        let headers = message.headers.iter();
        Self {
            vendor: vendor.to_owned(),
            method: message.method.clone(),
            url: evened(&message.url),
            headers: headers.map(|(name, value)| (name.to_lowercase(), evened(value))).collect(),
            body: message.body.as_ref().map(|body| match body {
                Body::Text(text) | Body::Base64(text) => evened(text),
            }),
        }
    }
}
