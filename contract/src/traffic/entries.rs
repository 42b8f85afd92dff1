//! Finds the entries of an HTTP Archive in a stream, without reading the archive as a whole.

use std::io::{self, Read};

/// Gives the texts of the objects in `log.entries`, one by one.
pub(super) struct Entries<R> {
    from: R,
    buffer: Vec<u8>,
    at: usize,
    /// Lists and objects that are open around.
    depth: usize,
    /// The latest key of the two outermost objects.
    keys: [Vec<u8>; 2],
    /// Whether `log.entries` is open.
    inside: bool,
}

const CHUNK: usize = 1 << 18;

impl<R: Read> Entries<R> {
    pub(super) fn new(from: R) -> Self {
        let keys = [Vec::new(), Vec::new()];
        Self { from, buffer: Vec::new(), at: 0, depth: 0, keys, inside: false }
    }

    /// Appends the next entry to `out`; whether there is one. One that is longer than `longest` is
    /// an error: an archive of such entries is none.
    pub(super) fn next(&mut self, out: &mut Vec<u8>, longest: usize) -> io::Result<bool> {
        while let Some(byte) = self.byte()? {
            match byte {
                b'{' if self.inside && self.depth == 3 => {
                    self.entry(out, longest)?;
                    return Ok(true);
                }
                b'{' | b'[' => {
                    self.depth += 1;
                    let path = self.keys[0] == b"log" && self.keys[1] == b"entries";
                    self.inside |= byte == b'[' && self.depth == 3 && path;
                }
                b'}' | b']' => {
                    if self.depth == 3 {
                        self.inside = false;
                    }
                    self.depth = self.depth.saturating_sub(1);
                }
                b'"' => self.string()?,
                _ => {}
            }
        }
        if self.inside || self.depth > 0 {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the archive is cut short"));
        }
        Ok(false)
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.buffer.len() && !self.fill()? {
            return Ok(None);
        }
        self.at += 1;
        Ok(Some(self.buffer[self.at - 1]))
    }

    fn fill(&mut self) -> io::Result<bool> {
        self.buffer.clear();
        self.at = 0;
        self.from.by_ref().take(CHUNK as u64).read_to_end(&mut self.buffer)?;
        Ok(!self.buffer.is_empty())
    }

    /// A string outside entries: kept where it may be a key that leads to them.
    fn string(&mut self) -> io::Result<()> {
        let mut text = Vec::new();
        while let Some(byte) = self.byte()? {
            match byte {
                b'"' => break,
                b'\\' => drop(self.byte()?),
                byte if text.len() < 16 => text.push(byte),
                _ => {}
            }
        }
        // A value overwrites the key before it; no value matters here but what a key opens.
        if let Some(key) = self.depth.checked_sub(1).and_then(|it| self.keys.get_mut(it)) {
            *key = text;
        }
        Ok(())
    }

    /// An entry, its opening brace read already.
    fn entry(&mut self, out: &mut Vec<u8>, longest: usize) -> io::Result<()> {
        out.push(b'{');
        let start = out.len();
        let (mut depth, mut in_text) = (1_usize, false);
        loop {
            if self.at == self.buffer.len() && !self.fill()? {
                let error = "the archive is cut short within an entry";
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, error));
            }
            let rest = &self.buffer[self.at..];
            let next = if in_text {
                memchr::memchr2(b'"', b'\\', rest)
            } else {
                rest.iter().position(|byte| matches!(byte, b'"' | b'{' | b'}'))
            };
            let end = next.map_or(rest.len(), |at| at + 1);
            out.extend_from_slice(&rest[..end]);
            self.at += end;
            if out.len() - start > longest {
                return Err(io::Error::other("an entry is longer than 64 MiB"));
            }
            if next.is_none() {
                continue;
            }
            match out.last() {
                Some(b'"') => in_text = !in_text,
                Some(b'\\') => out.extend(self.byte()?),
                Some(b'{') => depth += 1,
                _ => depth -= 1,
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> io::Result<Vec<String>> {
        let mut entries = Entries::new(text.as_bytes());
        let mut found = Vec::new();
        loop {
            let mut out = Vec::new();
            if !entries.next(&mut out, 1000)? {
                return Ok(found);
            }
            found.push(String::from_utf8(out).expect("it was text"));
        }
    }

    #[test]
    fn entries_are_found_wherever_they_stand() {
        let text = r#"{"log": {"version": "entries", "pages": [{"entries": [{"no": 1}]}],
            "entries": [{"a": "}]\"{", "b": {"c": [1]}} , {}], "after": {"entries": [{}]}}, "entries": [{}]}"#;
        let found = all(text).expect("it is whole");
        assert_eq!(found, [r#"{"a": "}]\"{", "b": {"c": [1]}}"#, "{}"]);
        assert_eq!(all(r#"{"log": {"entries": []}}"#).expect("it is whole"), Vec::<String>::new());
    }

    #[test]
    fn what_is_cut_short_says_so() {
        for text in [r#"{"log": {"entries": [{"a": "#, r#"{"log": {"entries": [{}"#] {
            let error = all(text).expect_err("it is cut");
            assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof, "{text}");
        }
        assert!(
            all(&format!(r#"{{"log": {{"entries": [{{"a": "{}"}}]}}}}"#, "x".repeat(2000)))
                .is_err()
        );
    }
}
