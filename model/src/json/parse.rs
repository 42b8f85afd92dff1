//! The reader: one pass, one stack of its own, one allocation a list or object.

use std::borrow::Cow;

use super::scan::Text;
use super::{Error, Extent, Kind, Member, Value};

/// The deepest nesting that can be allowed: values are taken apart by recursion when they are
/// dropped, and that must fit any thread's stack.
pub const MAX_DEPTH: usize = 1024;

/// How much is read before one gives up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Lists and objects in one another; at most [`MAX_DEPTH`], whatever is said here.
    pub depth: usize,
    /// Bytes.
    pub bytes: usize,
    /// Values, members' values included.
    pub values: usize,
}

impl Default for Limits {
    /// 128 levels, 64 MiB, four million values.
    fn default() -> Self {
        Self { depth: 128, bytes: 64 * 1024 * 1024, values: 4_000_000 }
    }
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document<'a> {
    /// The value.
    pub value: Value<'a>,
    /// Whether a byte-order mark stood before it, which JSON forbids its senders.
    pub byte_order_mark: bool,
}

/// Reads bytes as one JSON value. Nothing lenient: no comments, no comma too many, no `NaN`.
///
/// Half of a surrogate pair (`"\ud83d"`) is refused; a byte-order mark is noted beside the value.
pub fn parse(bytes: &[u8], limits: Limits) -> Result<Document<'_>, Error> {
    // Extents have 32 bits.
    let limit = limits.bytes.min(u32::MAX as usize);
    if bytes.len() > limit {
        return Err(Error::TooLarge { limit });
    }
    let rest = bytes.strip_prefix(b"\xEF\xBB\xBF");
    let base = if rest.is_some() { 3 } else { 0 };
    let bytes = rest.unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let value = Reader::new(Text { text, base }, limits).document()?;
            Ok(Document { value, byte_order_mark: base > 0 })
        }
        Err(error) => Err(not_utf8(bytes, base, error, limits)),
    }
}

/// Reads a text as one JSON value, within the usual limits.
pub fn parse_str(text: &str) -> Result<Value<'_>, Error> {
    parse(text.as_bytes(), Limits::default()).map(|document| document.value)
}

/// A page in another encoding is first of all not JSON, and a body cut within a character is first
/// of all cut short.
#[cold]
fn not_utf8(bytes: &[u8], base: usize, error: std::str::Utf8Error, limits: Limits) -> Error {
    let at = error.valid_up_to();
    let before = std::str::from_utf8(&bytes[..at]).unwrap_or("");
    match Reader::new(Text { text: before, base }, limits).document() {
        Err(Error::CutShort { expected, .. }) if error.error_len().is_none() => {
            Error::CutShort { at: bytes.len() + base, expected }
        }
        Err(Error::CutShort { .. }) | Ok(_) => Error::InvalidUtf8 { at: at + base },
        Err(Error::NotJson { at: found, .. }) if found == at + base => {
            Error::InvalidUtf8 { at: at + base }
        }
        Err(earlier) => earlier,
    }
}

struct Reader<'a> {
    text: Text<'a>,
    at: usize,
    limits: Limits,
    /// How many values there have been.
    values: usize,
    open: Vec<Open<'a>>,
    /// Items and members of all that is open; a collection takes its own from the end when it
    /// closes, so that it is allocated once and in its size.
    items: Vec<Value<'a>>,
    members: Vec<Member<'a>>,
}

/// A list or object whose end has not come yet.
struct Open<'a> {
    start: usize,
    holds: Holds<'a>,
}

enum Holds<'a> {
    /// From which of the items on.
    Items(usize),
    /// From which of the members on, and the key that waits for its value.
    Members(usize, Cow<'a, str>, Extent),
}

impl<'a> Reader<'a> {
    fn new(text: Text<'a>, limits: Limits) -> Self {
        let limits = Limits { depth: limits.depth.min(MAX_DEPTH), ..limits };
        let (open, items, members) = (Vec::new(), Vec::new(), Vec::new());
        Self { text, at: 0, limits, values: 0, open, items, members }
    }

    fn document(mut self) -> Result<Value<'a>, Error> {
        self.at = self.text.blanks(0);
        if self.at == self.text.text.len() {
            return Err(Error::NotJson { at: self.at + self.text.base, expected: "a value" });
        }
        let value = self.value()?;
        self.at = self.text.blanks(self.at);
        if self.at < self.text.text.len() {
            return Err(Error::TrailingText { at: self.at + self.text.base });
        }
        Ok(value)
    }

    fn value(&mut self) -> Result<Value<'a>, Error> {
        loop {
            let Some(mut value) = self.begin()? else { continue };
            // Each value that is whole may be the last one of what is open around it.
            loop {
                let Some(open) = self.open.last_mut() else { return Ok(value) };
                match &mut open.holds {
                    Holds::Items(_) => self.items.push(value),
                    Holds::Members(_, key, extent) => {
                        let (key, extent) = (std::mem::take(key), *extent);
                        self.members.push(Member { key, extent, value });
                    }
                }
                match self.next()? {
                    Some(closed) => value = closed,
                    None => break,
                }
            }
        }
    }

    /// Begins a value: gives it if it is whole, `None` if it is open and its first child follows.
    fn begin(&mut self) -> Result<Option<Value<'a>>, Error> {
        let start = self.at;
        if self.values == self.limits.values {
            let limit = self.limits.values;
            return Err(Error::TooMany { at: start + self.text.base, limit });
        }
        self.values += 1;
        let (kind, end) = match self.text.byte(start) {
            Some(b'"') => {
                let (text, end) = self.text.string(start + 1)?;
                (Kind::String(text), end)
            }
            Some(b'{') => return self.begin_object(start),
            Some(b'[') => return self.begin_array(start),
            Some(b'-' | b'0'..=b'9') => {
                let end = self.text.number(start)?;
                (Kind::Number(Cow::Borrowed(&self.text.text[start..end])), end)
            }
            Some(b't') => (Kind::Bool(true), self.text.word(start, "true")?),
            Some(b'f') => (Kind::Bool(false), self.text.word(start, "false")?),
            Some(b'n') => (Kind::Null, self.text.word(start, "null")?),
            _ => return Err(self.text.wrong(start, "a value")),
        };
        Ok(Some(self.finish(start, end, kind)))
    }

    fn begin_array(&mut self, start: usize) -> Result<Option<Value<'a>>, Error> {
        self.descend(start)?;
        self.at = self.text.blanks(start + 1);
        if self.text.byte(self.at) == Some(b']') {
            return Ok(Some(self.finish(start, self.at + 1, Kind::Array(Vec::new()))));
        }
        self.open.push(Open { start, holds: Holds::Items(self.items.len()) });
        Ok(None)
    }

    fn begin_object(&mut self, start: usize) -> Result<Option<Value<'a>>, Error> {
        self.descend(start)?;
        self.at = self.text.blanks(start + 1);
        if self.text.byte(self.at) == Some(b'}') {
            return Ok(Some(self.finish(start, self.at + 1, Kind::Object(Vec::new()))));
        }
        let (key, extent) = self.key("a key in quotes, or `}`")?;
        let holds = Holds::Members(self.members.len(), key, extent);
        self.open.push(Open { start, holds });
        Ok(None)
    }

    fn descend(&self, start: usize) -> Result<(), Error> {
        if self.open.len() < self.limits.depth {
            return Ok(());
        }
        Err(Error::TooDeep { at: start + self.text.base, limit: self.limits.depth })
    }

    /// A key and its colon, up to where the value begins.
    fn key(&mut self, expected: &'static str) -> Result<(Cow<'a, str>, Extent), Error> {
        let start = self.at;
        if self.text.byte(start) != Some(b'"') {
            return Err(self.text.wrong(start, expected));
        }
        let (key, end) = self.text.string(start + 1)?;
        let colon = self.text.blanks(end);
        if self.text.byte(colon) != Some(b':') {
            return Err(self.text.wrong(colon, "a colon"));
        }
        self.at = self.text.blanks(colon + 1);
        Ok((key, self.extent(start, end)))
    }

    /// Behind a child: `None` if another follows, else what is closed by this.
    fn next(&mut self) -> Result<Option<Value<'a>>, Error> {
        self.at = self.text.blanks(self.at);
        let byte = self.text.byte(self.at);
        let Some(open) = self.open.last() else { return Ok(None) };
        let (start, in_list) = (open.start, matches!(open.holds, Holds::Items(_)));
        match (byte, in_list) {
            (Some(b','), true) => self.at = self.text.blanks(self.at + 1),
            (Some(b','), false) => {
                self.at = self.text.blanks(self.at + 1);
                let (key, extent) = self.key("a key in quotes")?;
                if let Some(Open { holds: Holds::Members(_, old, old_extent), .. }) =
                    self.open.last_mut()
                {
                    (*old, *old_extent) = (key, extent);
                }
            }
            (Some(b']'), true) | (Some(b'}'), false) => return Ok(self.close(start)),
            (_, true) => return Err(self.text.wrong(self.at, "a comma or `]`")),
            (_, false) => return Err(self.text.wrong(self.at, "a comma or `}`")),
        }
        Ok(None)
    }

    fn close(&mut self, start: usize) -> Option<Value<'a>> {
        let kind = match self.open.pop()?.holds {
            Holds::Items(first) => Kind::Array(self.items.split_off(first)),
            Holds::Members(first, ..) => Kind::Object(self.members.split_off(first)),
        };
        Some(self.finish(start, self.at + 1, kind))
    }

    fn finish(&mut self, start: usize, end: usize, kind: Kind<'a>) -> Value<'a> {
        self.at = end;
        Value { kind, extent: self.extent(start, end) }
    }

    fn extent(&self, start: usize, end: usize) -> Extent {
        let narrow = |at: usize| u32::try_from(at + self.text.base).unwrap_or(u32::MAX);
        Extent { start: narrow(start), end: narrow(end) }
    }
}
