//! A piece of text that shares its memory with the file it stands in.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// A text as read: nearly always a stretch of its file, so that keeping it costs no copy. It reads
/// like a `str`.
#[derive(Clone)]
pub struct Piece {
    whole: Arc<str>,
    start: u32,
    end: u32,
}

impl Piece {
    /// The text, without a copy where it is a stretch of `whole`.
    pub(crate) fn of(whole: &Arc<str>, text: &str) -> Self {
        let at = text.as_ptr().addr().wrapping_sub(whole.as_ptr().addr());
        if at >= whole.len() {
            return Self::from(text);
        }
        Self { whole: whole.clone(), start: to_u32(at), end: to_u32(at + text.len()) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.whole[self.start as usize..self.end as usize]
    }

    /// The text on its own.
    pub fn owned(&self) -> String {
        self.as_str().to_owned()
    }
}

/// Texts are far below 4 GiB; [`crate::source::Sources`] sees to it.
fn to_u32(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        let end = to_u32(text.len());
        Self { whole: text.into(), start: 0, end }
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        Self { whole: text.into(), start: 0, end: to_u32(text.len()) }
    }
}

impl Default for Piece {
    fn default() -> Self {
        Self::from("")
    }
}

impl Deref for Piece {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Piece {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Piece {
    fn borrow(&self) -> &str {
        self
    }
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Piece {}

impl PartialEq<str> for Piece {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Piece {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl PartialEq<Piece> for String {
    fn eq(&self, other: &Piece) -> bool {
        **self == **other
    }
}

impl PartialEq<Cow<'_, str>> for Piece {
    fn eq(&self, other: &Cow<'_, str>) -> bool {
        **self == **other
    }
}

impl PartialEq<String> for Piece {
    fn eq(&self, other: &String) -> bool {
        **self == **other
    }
}

impl Hash for Piece {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}
