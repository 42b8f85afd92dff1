//! Reading JSON into types, with the place named when something does not fit.
//!
//! What fits is read by `serde_json` alone. Only when that fails is the text read again, more
//! slowly, to learn where; keys of any case are always read the second way.

mod object;
mod track;

use std::fmt;

use serde::Deserialize;

pub use object::Object;
pub(crate) use track::{RAW_IN_ANY_CASE, Tracked};

use crate::{validate::push_key, wire::Spelling};
use track::Track;

/// Whether keys are read as they are spelled or in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Keys {
    /// Keys are spelled as documented.
    #[default]
    Exact,
    /// ASCII letters in keys may be of either case, at every depth.
    AnyCase,
}

/// What did not fit, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    path: String,
    what: String,
}

impl ReadError {
    /// Something about the whole.
    pub(crate) fn whole(what: &str) -> Self {
        Self { path: String::new(), what: what.to_owned() }
    }

    /// The way to the value that did not fit: `ResponseObject[0].PONUM`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What did not fit there.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// The same error in a value that stands under a key of another.
    #[must_use]
    pub fn under(self, key: &str) -> Self {
        let mut path = String::new();
        if !key.is_empty() {
            push_key(&mut path, key);
        }
        Self { path: join(&path, &self.path), what: self.what }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.what);
        }
        write!(f, "{}: {}", self.path, self.what)
    }
}

impl std::error::Error for ReadError {}

/// Reads JSON into a type. What a message has beyond the type's fields is passed over.
pub fn json<'de, T: Deserialize<'de>>(json: &'de [u8], keys: Keys) -> Result<T, ReadError> {
    if keys == Keys::Exact
        && let Ok(value) = serde_json::from_slice(json)
    {
        return Ok(value);
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let track = Track::new(keys);
    let value = T::deserialize(Tracked::new(&mut deserializer, &track));
    let value = value.and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| located(&track, &error))
}

/// Reads JSON in a spelling.
pub fn spelled<C: Spelling<T>, T>(json: &str, keys: Keys) -> Result<T, ReadError> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let track = Track::new(keys);
    let value = C::read(Tracked::new(&mut deserializer, &track));
    let value = value.and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| located(&track, &error))
}

/// The deserializer that [`within`] hands out.
pub(crate) type Inner<'t, 'd, 'j> =
    Tracked<'t, &'d mut serde_json::Deserializer<serde_json::de::StrRead<'j>>>;

/// Reads JSON that stands within other JSON, or in a string there. The error is a text that holds
/// its place, so that the error around it can name the whole way.
pub(crate) fn within<T>(
    json: &str,
    keys: Keys,
    read: impl FnOnce(Inner<'_, '_, '_>) -> Result<T, serde_json::Error>,
) -> Result<T, String> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let track = Track::new(keys);
    let value = read(Tracked::new(&mut deserializer, &track));
    let value = value.and_then(|value| deserializer.end().map(|()| value));
    value.map_err(|error| {
        let ReadError { path, what } = located(&track, &error);
        if path.is_empty() { what } else { format!("{MARK}{path}{MARK}{what}") }
    })
}

/// Stands around a place that an error's text holds.
const MARK: char = '\u{1}';

fn located(track: &Track, error: &serde_json::Error) -> ReadError {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let what = match error.classify() {
        serde_json::error::Category::Data => text.strip_suffix(&position).unwrap_or(&text),
        _ => return ReadError { path: track.path(), what: format!("not JSON: {text}") },
    };
    let inner = what.strip_prefix(MARK).and_then(|rest| rest.split_once(MARK));
    match inner {
        Some((path, what)) => ReadError { path: join(&track.path(), path), what: what.to_owned() },
        None => ReadError { path: track.path(), what: what.to_owned() },
    }
}

fn join(outer: &str, inner: &str) -> String {
    let point =
        if outer.is_empty() || inner.is_empty() || inner.starts_with('[') { "" } else { "." };
    format!("{outer}{point}{inner}")
}
