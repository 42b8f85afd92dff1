//! The pieces of JSON text: strings, numbers, words, blanks. Each function starts at a byte and
//! gives the byte behind the piece.

use std::borrow::Cow;

use super::Error;

/// The text that is read, and how many bytes stood before it.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    pub(super) base: usize,
}

impl<'a> Text<'a> {
    pub(super) fn byte(self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    pub(super) fn blanks(self, mut at: usize) -> usize {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte(at) {
            at += 1;
        }
        at
    }

    /// What is wrong at `at`: the end of the text, or something else than is expected.
    #[cold]
    pub(super) fn wrong(self, at: usize, expected: &'static str) -> Error {
        if at < self.text.len() {
            Error::NotJson { at: at + self.base, expected }
        } else {
            Error::CutShort { at: self.text.len() + self.base, expected }
        }
    }

    pub(super) fn word(self, at: usize, word: &'static str) -> Result<usize, Error> {
        let rest = &self.text.as_bytes()[at..];
        if rest.starts_with(word.as_bytes()) {
            return Ok(at + word.len());
        }
        let same = rest.iter().zip(word.as_bytes()).take_while(|(is, want)| is == want).count();
        Err(self.wrong(at + same, "`true`, `false` or `null`"))
    }

    pub(super) fn number(self, start: usize) -> Result<usize, Error> {
        let mut at = start + usize::from(self.byte(start) == Some(b'-'));
        at = match self.byte(at) {
            Some(b'0') => at + 1,
            Some(b'1'..=b'9') => self.digits(at),
            _ => return Err(self.wrong(at, "a digit")),
        };
        match self.byte(at) {
            Some(b'.') => at = self.some_digits(at + 1)?,
            Some(b'0'..=b'9') => return Err(self.wrong(at, "a number without zeros before it")),
            _ => {}
        }
        if let Some(b'e' | b'E') = self.byte(at) {
            at += 1;
            at += usize::from(matches!(self.byte(at), Some(b'+' | b'-')));
            at = self.some_digits(at)?;
        }
        Ok(at)
    }

    fn digits(self, mut at: usize) -> usize {
        while let Some(b'0'..=b'9') = self.byte(at) {
            at += 1;
        }
        at
    }

    fn some_digits(self, at: usize) -> Result<usize, Error> {
        let end = self.digits(at);
        if end == at { Err(self.wrong(at, "a digit")) } else { Ok(end) }
    }

    /// A string from the byte behind its opening quote; borrowed where it holds no escape.
    pub(super) fn string(self, start: usize) -> Result<(Cow<'a, str>, usize), Error> {
        let end = self.run(start);
        match self.byte(end) {
            Some(b'"') => Ok((Cow::Borrowed(&self.text[start..end]), end + 1)),
            Some(b'\\') => self.escaped(start, end),
            _ => Err(self.wrong(end, NO_CONTROL)),
        }
    }

    #[cold]
    fn escaped(self, start: usize, mut at: usize) -> Result<(Cow<'a, str>, usize), Error> {
        let mut text = self.text[start..at].to_owned();
        loop {
            match self.byte(at) {
                Some(b'"') => return Ok((Cow::Owned(text), at + 1)),
                Some(b'\\') => {
                    let (character, behind) = self.escape(at + 1)?;
                    text.push(character);
                    at = behind;
                }
                _ => return Err(self.wrong(at, NO_CONTROL)),
            }
            let end = self.run(at);
            text.push_str(&self.text[at..end]);
            at = end;
        }
    }

    fn escape(self, at: usize) -> Result<(char, usize), Error> {
        let character = match self.byte(at) {
            Some(same @ (b'"' | b'\\' | b'/')) => char::from(same),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(at + 1),
            _ => return Err(self.wrong(at, "one of `\"\\/bfnrtu` behind a backslash")),
        };
        Ok((character, at + 1))
    }

    /// Four hexadecimal digits, or twice four for what lies beyond them. Half of a pair is no
    /// character and no text of ours can hold it, so it is refused, as most readers do.
    fn unicode(self, at: usize) -> Result<(char, usize), Error> {
        let first = self.hex(at)?;
        if let Some(character) = char::from_u32(first) {
            return Ok((character, at + 4));
        }
        let pair = "a whole pair of surrogates";
        for (offset, want) in [(4, b'\\'), (5, b'u')] {
            if first >= 0xDC00 || self.byte(at + offset) != Some(want) {
                let place = if first >= 0xDC00 { at } else { at + offset };
                return Err(self.wrong(place, pair));
            }
        }
        let second = self.hex(at + 6)?;
        if !(0xDC00..0xE000).contains(&second) {
            return Err(self.wrong(at + 6, pair));
        }
        let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(code).map(|it| (it, at + 10)).ok_or_else(|| self.wrong(at, pair))
    }

    fn hex(self, at: usize) -> Result<u32, Error> {
        (at..at + 4).try_fold(0, |code, at| {
            let digit = self.byte(at).and_then(|byte| char::from(byte).to_digit(16));
            Ok(code * 16 + digit.ok_or_else(|| self.wrong(at, "four hexadecimal digits"))?)
        })
    }

    /// The end of the plain run from `at`: the next quote, backslash or control character.
    fn run(self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        while let Some((eight, _)) = bytes[at..].split_first_chunk::<8>() {
            let found = special(u64::from_le_bytes(*eight));
            if found != 0 {
                return at + found.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        while bytes.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
            at += 1;
        }
        at
    }
}

const NO_CONTROL: &str = "a closing quote (control characters must be escaped)";

/// Eight bytes at once: the high bit of each that ends a plain run. Bytes above the first such one
/// may be marked wrongly; only the first is used.
fn special(eight: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let zero_in = |word: u64| word.wrapping_sub(ONES) & !word;
    let quote = zero_in(eight ^ (ONES * u64::from(b'"')));
    let backslash = zero_in(eight ^ (ONES * u64::from(b'\\')));
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    (quote | backslash | control) & HIGH
}
