//! JSON Pointers (RFC 6901): the way from a value to one within it.

use std::borrow::Cow;
use std::fmt;

/// A way into a JSON value: `/POItemsList/2/SCHD_QTY`; empty, it means the value itself.
///
/// It is kept as its text, so that walking a value costs one growing buffer and no step its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer {
    text: String,
}

impl Pointer {
    /// The pointer to the value itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// Goes on to a member of an object.
    pub fn push_key(&mut self, key: &str) {
        self.text.push('/');
        for character in key.chars() {
            match character {
                '~' => self.text.push_str("~0"),
                '/' => self.text.push_str("~1"),
                other => self.text.push(other),
            }
        }
    }

    /// Goes on to an item of a list, counted from 0.
    pub fn push_index(&mut self, index: usize) {
        use fmt::Write as _;
        // Writing to a string cannot fail.
        let _ = write!(self.text, "/{index}");
    }

    /// Takes the last step back; nothing at the root.
    pub fn pop(&mut self) {
        self.text.truncate(self.text.rfind('/').unwrap_or(0));
    }

    /// This pointer with one more step to a member.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut longer = self.clone();
        longer.push_key(key);
        longer
    }

    /// This pointer with one more step to an item.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut longer = self.clone();
        longer.push_index(index);
        longer
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it means the value itself.
    pub fn is_root(&self) -> bool {
        self.text.is_empty()
    }

    /// The steps, escapes resolved; an index is the digits of it.
    pub fn steps(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.text.split('/').skip(1).map(|step| {
            if step.contains('~') {
                Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
            } else {
                Cow::Borrowed(step)
            }
        })
    }
}

/// A step as an index: digits without zeros before them.
pub(super) fn index(step: &str) -> Option<usize> {
    let digits = step.bytes().all(|byte| byte.is_ascii_digit());
    let plain = step == "0" || !step.starts_with('0');
    if digits && plain { step.parse().ok() } else { None }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl serde::Serialize for Pointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// A text that is no JSON Pointer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a JSON Pointer is empty or begins with `/`, and `~` in it is `~0`, `/` is `~1`")]
pub struct NotAPointer;

impl std::str::FromStr for Pointer {
    type Err = NotAPointer;

    fn from_str(text: &str) -> Result<Self, NotAPointer> {
        let begins = text.is_empty() || text.starts_with('/');
        let escaped = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        if begins && escaped { Ok(Self { text: text.to_owned() }) } else { Err(NotAPointer) }
    }
}
