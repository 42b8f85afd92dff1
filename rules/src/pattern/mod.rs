//! The rule `pattern`: the whole text has a pattern.
//!
//! The pattern language is the part that regular expressions have in common everywhere, so that a
//! schema in another language says the same: characters, `.`, classes, groups, `|`, `* + ? {n,m}`,
//! and `\d \w \s` meaning ASCII. What engines read differently, or what needs backtracking
//! (look-ahead, references), is refused when the pattern is read.

mod outline;

use std::fmt;

use regex::{Regex, RegexBuilder};

/// A pattern, checked and compiled.
#[derive(Clone)]
pub struct Pattern {
    source: String,
    portable: String,
    regex: Regex,
}

/// A pattern that cannot be used, and where in its text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}")]
pub struct PatternError {
    /// The byte at which the bad place begins.
    pub at: usize,
    /// How many bytes it has.
    pub len: usize,
    what: String,
}

/// The most memory a compiled pattern may take, so that `(a{999}){999}` is an error.
const MOST_MEMORY: usize = 1 << 20;

impl Pattern {
    /// Reads a pattern as the spec writes it, without anchors.
    pub fn parse(source: &str) -> Result<Self, PatternError> {
        let portable = Scanner { source, at: 0, out: String::new() }.scan()?;
        if let Some(at) = outline::first_mistake(source) {
            return Err(misplaced(source, at));
        }
        let regex = RegexBuilder::new(&format!("^(?:{portable})$"))
            .size_limit(MOST_MEMORY)
            .build()
            .map_err(|error| PatternError { at: 0, len: source.len(), what: reason(&error) })?;
        Ok(Self { source: source.to_owned(), portable, regex })
    }

    /// A pattern that was checked when its spec was read: for generated code.
    ///
    /// # Panics
    /// If the pattern is wrong; use [`Pattern::parse`] on anything that comes from outside.
    pub fn known(source: &str) -> Self {
        match Self::parse(source) {
            Ok(pattern) => pattern,
            Err(error) => panic!("`{source}` is not a pattern: {error}"),
        }
    }

    /// Makes a wrong pattern in a constant a mistake that does not compile. Not everything is
    /// told so early: a range turned round (`[z-a]`) is not.
    ///
    /// # Panics
    /// If the pattern is wrong.
    pub const fn must_be_one(source: &str) {
        assert!(outline::first_mistake(source).is_none(), "this is not a pattern");
    }

    /// Whether the whole text has the pattern.
    #[inline]
    pub fn matches(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }

    /// The pattern as the spec writes it.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// The pattern anchored, with every class spelled out: it means the same in the engines of
    /// JSON Schema validators.
    pub fn to_regex(&self) -> String {
        format!("^(?:{})$", self.portable)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Pattern {}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pattern({})", self.source)
    }
}

/// A sign that cannot stand where it stands, when all else was found right.
fn misplaced(source: &str, at: usize) -> PatternError {
    let what = match source[at..].chars().next() {
        None => r"a group is never closed; write ) at its end, or \( for the sign itself",
        Some(')') => r"this closes no group; write \) for the sign itself",
        Some('*' | '+' | '?' | '{') => {
            "this repeats nothing; write a backslash before it for the sign itself"
        }
        Some(_) => "write a backslash before it for the sign itself",
    };
    PatternError { at, len: usize::from(at < source.len()), what: what.to_owned() }
}

/// The last line of the engine's error, which is the one that says why.
fn reason(error: &regex::Error) -> String {
    match error {
        regex::Error::CompiledTooBig(_) => {
            "the pattern is too large once its counts are written out".to_owned()
        }
        other => {
            let text = other.to_string();
            let last = text.lines().last().unwrap_or_default();
            last.trim_start_matches("error: ").to_owned()
        }
    }
}

/// Walks a pattern, refuses what is not common to all engines and spells classes out.
struct Scanner<'a> {
    source: &'a str,
    at: usize,
    out: String,
}

impl Scanner<'_> {
    fn scan(mut self) -> Result<String, PatternError> {
        while let Some(character) = self.peek() {
            match character {
                '\\' => self.escape(Place::Outside)?,
                '[' => self.class()?,
                '(' => self.group()?,
                '.' => self.replace(1, r"[^\n\r]"),
                '^' | '$' => {
                    return Err(
                        self.error(1, "a pattern speaks of the whole value; leave ^ and $ out")
                    );
                }
                '*' | '+' | '?' | '}' => self.repeat(character)?,
                other => self.copy(other),
            }
        }
        Ok(self.out)
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    fn copy(&mut self, character: char) {
        self.out.push(character);
        self.at += character.len_utf8();
    }

    fn replace(&mut self, len: usize, by: &str) {
        self.out.push_str(by);
        self.at += len;
    }

    fn error(&self, len: usize, what: &str) -> PatternError {
        PatternError { at: self.at, len, what: what.to_owned() }
    }

    /// A quantifier; one that never gives back (`a++`) is not common to all engines.
    fn repeat(&mut self, character: char) -> Result<(), PatternError> {
        self.copy(character);
        match self.peek() {
            Some('+') => {
                Err(self
                    .error(1, "`+` behind a repetition is not a pattern everywhere; leave it out"))
            }
            Some('?') => {
                self.copy('?');
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn group(&mut self) -> Result<(), PatternError> {
        let rest = self.rest();
        if !rest.starts_with("(?") || rest.starts_with("(?:") {
            let len = if rest.starts_with("(?:") { 3 } else { 1 };
            self.replace(len, "(?:");
            return Ok(());
        }
        let look = ["(?=", "(?!", "(?<=", "(?<!"].iter().find(|look| rest.starts_with(**look));
        Err(match look {
            Some(look) => self.error(
                look.len(),
                "a pattern cannot look ahead or behind; write what the value is, not what it is not",
            ),
            None => self.error(2, "groups are written (…) or (?:…); flags and names are not read everywhere"),
        })
    }

    fn class(&mut self) -> Result<(), PatternError> {
        let open = self.at;
        self.copy('[');
        if self.peek() == Some('^') {
            self.copy('^');
        }
        let first = self.at;
        loop {
            match self.peek() {
                None => {
                    let len = self.source.len() - open;
                    return Err(PatternError {
                        at: open,
                        len,
                        what: "this class is never closed; write ] at its end, or \\[ for the sign"
                            .to_owned(),
                    });
                }
                Some(']') if self.at == first => {
                    return Err(
                        self.error(1, "a class cannot be empty; write \\] for the sign itself")
                    );
                }
                Some(']') => {
                    self.copy(']');
                    return Ok(());
                }
                Some('[') => return Err(self.error(1, "write \\[ for the sign itself")),
                Some('\\') => self.escape(Place::InClass)?,
                Some(sign @ ('&' | '~')) => {
                    self.out.push('\\');
                    self.copy(sign);
                }
                Some('-') if self.rest().starts_with("--") => {
                    return Err(self.error(2, "write \\- for the sign itself"));
                }
                Some(other) => self.copy(other),
            }
        }
    }

    fn escape(&mut self, place: Place) -> Result<(), PatternError> {
        let Some(letter) = self.rest()[1..].chars().next() else {
            return Err(self.error(1, "nothing follows this backslash"));
        };
        let spelled = match (letter, place) {
            ('d', Place::Outside) => "[0-9]",
            ('d', Place::InClass) => "0-9",
            ('w', Place::Outside) => "[0-9A-Za-z_]",
            ('w', Place::InClass) => "0-9A-Za-z_",
            ('s', Place::Outside) => r"[\t\n\v\f\r ]",
            ('s', Place::InClass) => r"\t\n\v\f\r ",
            ('D', Place::Outside) => "[^0-9]",
            ('W', Place::Outside) => "[^0-9A-Za-z_]",
            ('S', Place::Outside) => r"[^\t\n\v\f\r ]",
            ('D' | 'W' | 'S', Place::InClass) => {
                return Err(self
                    .error(2, "inside a class, write the whole class the other way round: [^…]"));
            }
            ('t' | 'n' | 'r' | 'f' | 'v', _) => {
                self.out.push('\\');
                self.at += 1;
                self.copy(letter);
                return Ok(());
            }
            ('u', _) if self.four_hex_digits() => {
                let code = self.rest()[..6].to_owned();
                self.replace(6, &code);
                return Ok(());
            }
            ('1'..='9' | 'k', _) => {
                return Err(self.error(2, "a pattern cannot refer back to what it matched"));
            }
            (letter, _) if letter.is_ascii_punctuation() => {
                // The needless escapes (\-, \/, \') are refused by some engines outside a class.
                let needed = r"\^$.*+?()[]{}|/".contains(letter)
                    || place == Place::InClass && "-&~^".contains(letter);
                if needed {
                    self.out.push('\\');
                }
                self.at += 1;
                self.copy(letter);
                return Ok(());
            }
            (letter, _) => {
                let len = 1 + letter.len_utf8();
                return Err(self.error(
                    len,
                    "this escape is not read everywhere; write the characters themselves",
                ));
            }
        };
        self.replace(2, spelled);
        Ok(())
    }

    fn four_hex_digits(&self) -> bool {
        let digits = self.source.as_bytes().get(self.at + 2..self.at + 6);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    }
}

/// Where an escape stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    InClass,
}
