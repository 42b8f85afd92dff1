//! Reading JSON into types, with the place named when something does not fit.
//!
//! [`json`] holds a message to every spelling that is documented. [`forgiving`] reads what a vendor
//! sends all the same: an optional field that does not fit, an undocumented `null` say, is left
//! out and noted, and the rest is read.

mod object;

use std::fmt;

pub use object::Object;

use crate::{
    validate::push_key,
    wire::{self, Reading, Spelled, Spelling},
};

pub(crate) use crate::wire::Manner;

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
pub struct ReadError(Box<Misfit>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Misfit {
    path: String,
    what: String,
}

impl ReadError {
    /// Something about the whole.
    pub(crate) fn whole(what: &str) -> Self {
        Self(Box::new(Misfit { path: String::new(), what: what.to_owned() }))
    }

    /// The way to the value that did not fit: `ResponseObject[0].PONUM`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What did not fit there.
    pub fn what(&self) -> &str {
        &self.0.what
    }

    /// The same error in a value that stands under a key of another.
    #[must_use]
    pub fn under(mut self, key: &str) -> Self {
        if !key.is_empty() {
            let mut path = String::new();
            push_key(&mut path, key);
            self.0.path = join(path, &self.0.path);
        }
        self
    }

    /// The same error in an item of a list.
    #[must_use]
    pub(crate) fn at(mut self, index: usize) -> Self {
        self.0.path = join(format!("[{index}]"), &self.0.path);
        self
    }

    /// The same error with its reason.
    #[must_use]
    pub(crate) fn because(mut self, why: &dyn fmt::Display) -> Self {
        self.0.what = format!("{}: {why}", self.0.what);
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.path.is_empty() {
            return f.write_str(&self.0.what);
        }
        write!(f, "{}: {}", self.0.path, self.0.what)
    }
}

impl std::error::Error for ReadError {}

/// Reads JSON into a type. What a message has beyond the type's fields is passed over; anything
/// else that is not as documented is an error.
pub fn json<T: Spelled>(json: &[u8], keys: Keys) -> Result<T, ReadError> {
    spelled(text(json)?, &Spelling::Own, Manner::Strict, keys).map(|(value, _)| value)
}

/// Reads JSON into a type and forgives what can do without: an optional field, an item of a list
/// or an entry of a map that does not fit is left out and listed. What is required and does not
/// fit is an error of the nearest optional value around it, or of the whole.
pub fn forgiving<T: Spelled>(json: &[u8], keys: Keys) -> Result<(T, Vec<ReadError>), ReadError> {
    spelled(text(json)?, &Spelling::Own, Manner::Forgiving, keys)
}

/// Reads JSON in a spelling.
pub(crate) fn spelled<T: Spelled>(
    json: &str,
    spelling: &Spelling,
    manner: Manner,
    keys: Keys,
) -> Result<(T, Vec<ReadError>), ReadError> {
    let mut value = T::blank();
    let mut reading = Reading::new(keys, manner);
    wire::read(json, &mut value, spelling, &mut reading)?;
    Ok((value, reading.into_misfits()))
}

fn text(json: &[u8]) -> Result<&str, ReadError> {
    std::str::from_utf8(json).map_err(|error| ReadError::whole(&format!("not JSON: {error}")))
}

/// What `serde_json` says of text that is no JSON.
pub(crate) fn not_json(error: &serde_json::Error) -> ReadError {
    match error.classify() {
        serde_json::error::Category::Data => ReadError::whole(&error.to_string()),
        _ => ReadError::whole(&format!("not JSON: {error}")),
    }
}

fn join(outer: String, inner: &str) -> String {
    let point =
        if outer.is_empty() || inner.is_empty() || inner.starts_with('[') { "" } else { "." };
    outer + point + inner
}
