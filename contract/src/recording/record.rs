//! Writes a recording while a run goes. Every exchange is written as it ends, so memory stays flat;
//! the files get their names only when they are whole.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::entry::{Body, Entry, Message};
use super::har::Har;
use super::manifest::Manifest;
use super::{EXCHANGES, MANIFEST, scrubbed};
use crate::secret::Redactor;
use crate::send::{Label, Reply, Request, SendError};

/// Keeps what a run sends and gets. It takes no secret: what it is given goes through the redactor
/// first.
pub struct Recorder {
    folder: PathBuf,
    clock: Clock,
    state: Mutex<State>,
}

/// Tells the time as RFC 3339 does; passed in, because this room looks at no clock.
pub type Clock = fn() -> String;

struct State {
    out: Option<BufWriter<File>>,
    entries: usize,
    failed: Option<io::Error>,
}

const HEAD: &str = concat!(
    "{\"log\": {\"version\": \"1.2\", \"creator\": {\"name\": \"bindery\", \"version\": \"",
    env!("CARGO_PKG_VERSION"),
    "\"}, \"entries\": [\n"
);
const TAIL: &str = "\n]}}\n";

impl Recorder {
    /// Begins a recording in this folder. One that is there is replaced when this one is whole.
    pub fn begin(folder: &Path, clock: Clock) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let mut out = BufWriter::new(File::create(part(folder, EXCHANGES))?);
        out.write_all(HEAD.as_bytes())?;
        let state = State { out: Some(out), entries: 0, failed: None };
        Ok(Self { folder: folder.to_owned(), clock, state: Mutex::new(state) })
    }

    /// Keeps one exchange. What goes wrong is told when the recording ends.
    pub(crate) fn keep(
        &self,
        label: &Label,
        request: &Request,
        result: &Result<Reply, SendError>,
        redactor: &Redactor,
    ) {
        let entry = entry(label, request, result, redactor, (self.clock)());
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { out: Some(out), entries, failed } = &mut *state else { return };
        if failed.is_some() {
            return;
        }
        let separator = if *entries == 0 { "" } else { ",\n" };
        let written = out
            .write_all(separator.as_bytes())
            .and_then(|()| Ok(serde_json::to_writer(&mut *out, &Har::from(&entry))?));
        *entries += 1;
        *failed = written.err();
    }

    /// Ends the recording: both files get their names, the manifest last. Whatever became a secret
    /// on the way is taken out of what was written before it was known.
    pub fn finish(self, manifest: &Manifest, redactor: &Redactor) -> io::Result<()> {
        let state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = state.failed {
            return Err(error);
        }
        let Some(mut out) = state.out else { return Ok(()) };
        out.write_all(TAIL.as_bytes())?;
        out.flush()?;
        drop(out);
        let text = serde_json::to_vec_pretty(manifest)?;
        again(&self.folder, redactor)?;
        let path = part(&self.folder, MANIFEST);
        fs::write(&path, redactor.bytes(&text))?;
        fs::rename(path, self.folder.join(MANIFEST))
    }
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder").field("folder", &self.folder).finish_non_exhaustive()
    }
}

fn part(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!(".{name}.part"))
}

/// Puts the exchanges in their place, line by line through the redactor once more.
fn again(folder: &Path, redactor: &Redactor) -> io::Result<()> {
    use std::io::{BufRead, BufReader};
    let (first, second) = (part(folder, EXCHANGES), part(folder, "clean"));
    let mut from = BufReader::new(File::open(&first)?);
    let mut to = BufWriter::new(File::create(&second)?);
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line)? > 0 {
        to.write_all(&scrubbed_line(redactor, &line))?;
        line.clear();
    }
    to.flush()?;
    to.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    fs::rename(&second, folder.join(EXCHANGES))?;
    fs::remove_file(first)
}

/// An entry stands on one line, perhaps with a comma behind it.
fn scrubbed_line(redactor: &Redactor, line: &[u8]) -> Vec<u8> {
    let end = line.trim_ascii_end();
    let (entry, rest) = match end.strip_suffix(b",") {
        Some(entry) => (entry, &line[entry.len()..]),
        None => (end, &line[end.len()..]),
    };
    [&scrubbed(redactor, entry), rest].concat()
}

fn entry(
    label: &Label,
    request: &Request,
    result: &Result<Reply, SendError>,
    redactor: &Redactor,
    began: String,
) -> Entry {
    let mut sent = Message::from(&request.shown(redactor));
    sent.body = request.body.as_deref().map(|body| Body::of(&scrubbed(redactor, body)));
    let (result, took) = match result {
        Ok(reply) => {
            let shown = reply.shown(redactor);
            let body = scrubbed(redactor, &reply.body);
            let headers = shown.headers.into_iter().map(without_session).collect();
            let message = Message { headers, body: Some(Body::of(&body)), ..Message::default() };
            (Ok((reply.status, message, reply.ended)), reply.took)
        }
        Err(error) => {
            let told = SendError::told(&redactor.text(&error.to_string()));
            (Err(told), std::time::Duration::ZERO)
        }
    };
    Entry { label: label.clone(), began, request: sent, result, took }
}

/// A cookie that a server sets may open its session to whoever reads along, and no spec names it.
fn without_session((name, value): (String, String)) -> (String, String) {
    if !name.eq_ignore_ascii_case("set-cookie") {
        return (name, value);
    }
    let (pair, rest) =
        value.split_once(';').map_or((value.as_str(), ""), |(pair, rest)| (pair, rest));
    let key = pair.split('=').next().unwrap_or_default();
    let rest = if rest.is_empty() { String::new() } else { format!(";{rest}") };
    (name, format!("{key}={{cookie}}{rest}"))
}
