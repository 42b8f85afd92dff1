//! JSON that is not quite: as documents show it, with commas too many or too few, `…`, comments,
//! quotes of a typesetter or none. Every repair is told with its line; what needs a guess at a value
//! is not mended.

use crate::value::{self, Value};

/// One thing that was mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Repair {
    /// The line in the text.
    pub(crate) line: u32,
    /// What was mended.
    pub(crate) what: String,
}

/// What a text says once it is mended, and the repairs; `None` where that does not help.
pub(crate) fn mended(text: &str) -> Option<(Value, Vec<Repair>)> {
    let starts = text.trim_start().starts_with(['{', '[']);
    if !starts {
        return None;
    }
    let mut scanner =
        Scanner { out: String::new(), repairs: Vec::new(), line: 1, open: Vec::new() };
    scanner.scan(text);
    let value = value::read_json(&scanner.out)?;
    Some((value, scanner.repairs))
}

struct Scanner {
    out: String,
    repairs: Vec<Repair>,
    line: u32,
    open: Vec<char>,
}

impl Scanner {
    fn tell(&mut self, what: &str) {
        let line = self.line;
        let new = Repair { line, what: what.to_owned() };
        if self.repairs.last() != Some(&new) {
            self.repairs.push(new);
        }
    }

    fn scan(&mut self, text: &str) {
        let letters: Vec<char> = text.chars().collect();
        let mut at = 0;
        while let Some(it) = letters.get(at).copied() {
            let next = letters.get(at + 1).copied();
            match it {
                '"' => at = self.text(&letters, at, '"'),
                '\u{201c}' | '\u{201d}' | '\u{201e}' => {
                    self.tell("typeset quotes");
                    at = self.text(&letters, at, '\u{201d}');
                }
                '\'' => {
                    self.tell("single quotes");
                    at = self.text(&letters, at, '\'');
                }
                '/' if next == Some('/') => {
                    self.tell("a comment left out");
                    while letters.get(at).is_some_and(|it| *it != '\n') {
                        at += 1;
                    }
                }
                '\u{2026}' => {
                    self.tell("an ellipsis left out");
                    at += 1;
                }
                '.' if next == Some('.') => {
                    self.tell("an ellipsis left out");
                    while letters.get(at) == Some(&'.') {
                        at += 1;
                    }
                }
                _ if it.is_alphabetic() || it == '_' => at = self.word(&letters, at),
                _ => {
                    self.sign(it);
                    at += 1;
                }
            }
        }
        while let Some(open) = self.open.pop() {
            self.tell("a bracket closed");
            self.drop_comma();
            self.out.push(if open == '{' { '}' } else { ']' });
        }
    }

    fn sign(&mut self, it: char) {
        match it {
            '\n' => self.line += 1,
            '\u{a0}' => {
                self.out.push(' ');
                return;
            }
            ',' if self.out.trim_end().ends_with([',', '{', '[']) => {
                self.tell("a comma too many");
                return;
            }
            '{' | '[' => {
                self.comma_before();
                self.open.push(it);
            }
            '}' | ']' => {
                self.drop_comma();
                let fits = self.open.last() == Some(if it == '}' { &'{' } else { &'[' });
                if !fits {
                    self.tell("a bracket that closes nothing left out");
                    return;
                }
                self.open.pop();
            }
            '0'..='9' | '-' if !self.in_number() => self.comma_before(),
            _ => {}
        }
        self.out.push(it);
    }

    fn in_number(&self) -> bool {
        self.out.ends_with(|it: char| it.is_ascii_digit() || "-+.eE".contains(it))
    }

    /// A comma between two values, where it is missing.
    fn comma_before(&mut self) {
        let before = self.out.trim_end();
        if before.ends_with(['"', '}', ']'])
            || before.ends_with(|it: char| it.is_ascii_alphanumeric())
        {
            self.tell("a comma put in");
            self.out.push(',');
        }
    }

    fn drop_comma(&mut self) {
        let end = self.out.trim_end().len();
        if self.out[..end].ends_with(',') {
            self.tell("a comma too many");
            self.out.remove(end - 1);
        }
    }

    /// A text from one quote to the next; gives the place behind it.
    fn text(&mut self, letters: &[char], from: usize, quote: char) -> usize {
        self.comma_before();
        let mut text = String::new();
        let mut at = from + 1;
        let closes = |it: char| match quote {
            '\u{201d}' => matches!(it, '\u{201c}' | '\u{201d}' | '"'),
            quote => it == quote,
        };
        while let Some(it) = letters.get(at).copied().filter(|it| !closes(*it)) {
            match it {
                '\\' => {
                    text.push(it);
                    at += 1;
                    text.extend(letters.get(at));
                }
                '\n' => {
                    self.line += 1;
                    self.tell("a line break inside a text");
                    text.push_str("\\n");
                }
                '"' => text.push_str("\\\""),
                _ => text.push(it),
            }
            at += 1;
        }
        self.out.push('"');
        self.out.push_str(&text);
        self.out.push('"');
        at + 1
    }

    /// A word without quotes: a key, `true`, or what somebody forgot to quote.
    fn word(&mut self, letters: &[char], from: usize) -> usize {
        // The exponent of a number is no word.
        if self.out.ends_with(|it: char| it.is_ascii_digit()) && matches!(letters[from], 'e' | 'E')
        {
            self.out.push(letters[from]);
            return from + 1;
        }
        self.comma_before();
        let mut at = from;
        while letters.get(at).is_some_and(|it| it.is_alphanumeric() || "_-$ ".contains(*it)) {
            at += 1;
        }
        let word: String = letters[from..at].iter().collect();
        let word = word.trim_end();
        match word {
            "true" | "false" | "null" => self.out.push_str(word),
            "True" | "TRUE" | "False" | "FALSE" | "Null" | "NULL" | "None" => {
                self.tell("a word in small letters");
                let small = word.to_ascii_lowercase();
                self.out.push_str(if small == "none" { "null" } else { &small });
            }
            _ => {
                self.tell("quotes put around a word");
                self.out.push_str(&value::quoted(word));
            }
        }
        at
    }
}
