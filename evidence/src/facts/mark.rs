//! What the lines that a fact cites must show.

use bindery_model::vendor::{Segment, Template, WireText};
use bindery_rules::Format;

use crate::page::words::{self, Case, holds_number, holds_word, normal, squashed};

/// Something to be found in cited lines.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Mark {
    /// A word or words with borders around them.
    Word(String, Case),
    /// This text, as it stands.
    Text(String),
    /// These texts, one after the other: what stands around the holes of a template.
    Pieces(Vec<String>),
    /// A number.
    Number(String),
    /// An HTTP status, as a number or by its name.
    Status(u16),
    /// A date format, as letters or as a value written in it.
    Format(String),
    /// A name of ours that the page spells with blanks: `api_key`.
    Name(String),
    /// One of these will do.
    Any(Vec<Mark>),
}

impl Mark {
    /// A word whose case counts.
    pub(crate) fn word(text: &str) -> Self {
        Self::Word(normal(text), Case::Exact)
    }

    /// A text as it stands.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(normal(text))
    }

    /// A number, or a word where it is none.
    pub(crate) fn number_or_word(text: &str, case: Case) -> Self {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let number = digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
        if number { Self::Number(text.to_owned()) } else { Self::Word(normal(text), case) }
    }

    /// A spelling of the wire: `null` is a word, `"null"` stands in quotes.
    pub(crate) fn wire(value: &WireText) -> Self {
        match value {
            WireText::Null => Self::word("null"),
            WireText::Boolean(value) => Self::word(if *value { "true" } else { "false" }),
            WireText::Number(text) => Self::Number(text.clone()),
            // Prose writes Y where it means the letter; a number, a truth or null in quotes is not
            // the same without them.
            WireText::Text(text) if text.chars().any(char::is_alphabetic) && !is_literal(text) => {
                Self::word(text)
            }
            WireText::Text(text) => Self::quoted(text),
        }
    }

    /// A text that stands in quotes, straight or not.
    fn quoted(text: &str) -> Self {
        Self::Any(
            ['"', '\''].map(|quote| Self::Text(normal(&format!("{quote}{text}{quote}")))).into(),
        )
    }

    /// What a template says around its holes.
    pub(crate) fn template(template: &Template) -> Self {
        let literals = template.segments.iter().filter_map(|segment| match segment {
            Segment::Literal(text) => Some(normal(text)).filter(|text| !text.is_empty()),
            Segment::Hole(_) => None,
        });
        Self::Pieces(literals.collect())
    }

    /// Whether a text shows it.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        match self {
            Self::Word(word, case) => holds_word(text, word, *case),
            Self::Text(wanted) => text.contains(wanted.as_str()),
            Self::Pieces(pieces) => in_order(text, pieces),
            Self::Number(number) => holds_number(text, number),
            Self::Status(status) => {
                holds_number(text, &status.to_string())
                    || reason(*status).is_some_and(|reason| holds_word(text, reason, Case::Any))
            }
            Self::Format(format) => text.contains(format.as_str()) || shows(text, format),
            Self::Name(name) => squashed(text).contains(&squashed(name)),
            Self::Any(marks) => marks.iter().any(|mark| mark.is_in(text)),
        }
    }

    /// Whether it asks for nothing: a template that is one hole.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Pieces(pieces) => pieces.is_empty(),
            Self::Text(text) | Self::Word(text, _) | Self::Number(text) => text.is_empty(),
            Self::Any(marks) => marks.is_empty(),
            _ => false,
        }
    }
}

impl std::fmt::Display for Mark {
    /// As a message names it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(text, _) | Self::Text(text) | Self::Number(text) | Self::Name(text) => {
                write!(f, "`{text}`")
            }
            Self::Format(text) => write!(f, "`{text}` or a value written so"),
            Self::Pieces(pieces) => write!(f, "`{}`", pieces.join("…")),
            Self::Status(status) => write!(f, "`{status}`"),
            Self::Any(marks) => match marks.first() {
                Some(first) => first.fmt(f),
                None => f.write_str("nothing"),
            },
        }
    }
}

fn in_order(text: &str, pieces: &[String]) -> bool {
    let mut rest = text;
    for piece in pieces {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        rest = &rest[at + piece.len()..];
    }
    true
}

/// Whether a text holds a value in this format: `e.g. '13:00'` shows `HH:mm`.
fn shows(text: &str, format: &str) -> bool {
    let Ok(format) = Format::parse(format) else { return false };
    let around = |c: char| c.is_whitespace() || "\"',;()[]{}".contains(c);
    text.split(around).any(|word| {
        let word = word.trim_matches(|c: char| ".,:;".contains(c));
        // Flattened cells stand before a value without a blank: `YExample: 3:00`.
        !word.is_empty() && format.reads(word).is_ok()
    })
}

/// The name that HTTP gives a status.
fn reason(status: u16) -> Option<&'static str> {
    let name = match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        410 => "Gone",
        412 => "Precondition Failed",
        413 => "Payload Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Entity",
        423 => "Locked",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return None,
    };
    Some(name)
}

/// A name and whether its case counts: the key of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Name {
    /// The name, quotes and blanks made alike.
    pub(crate) text: String,
    /// Whether its case counts.
    pub(crate) case: Case,
}

impl Name {
    /// A name.
    pub(crate) fn new(text: &str, case: Case) -> Self {
        Self { text: normal(text), case }
    }

    /// Whether a text shows it: with borders around it, or at the beginning of a row.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        holds_word(text, &self.text, self.case)
    }

    /// How much of a row's head the name takes, if the row begins with it.
    pub(crate) fn begins(&self, head: &str) -> Option<usize> {
        let numbered =
            head.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start();
        words::begins(head, &self.text, self.case)
            .or_else(|| words::begins(numbered, &self.text, self.case))
    }

    /// Whether it is this key.
    pub(crate) fn is(&self, key: &str) -> bool {
        match self.case {
            Case::Exact => key == self.text,
            Case::Any => key.eq_ignore_ascii_case(&self.text),
        }
    }
}

/// Whether a text without quotes would be another value of JSON.
fn is_literal(text: &str) -> bool {
    matches!(text, "null" | "true" | "false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_shown_by_their_letters_or_by_a_value() {
        let format = |text: &str| Mark::Format(text.to_owned());
        assert!(format("MM-DD-YYYY").is_in("enter in MM-DD-YYYY format."));
        assert!(format("HH:mm").is_in("in a 24 hour format, e.g. '13:00'"));
        assert!(format("H:mm").is_in("Delivery timeYExample: 3:00"));
        assert!(format("YYYY-MM-DDTHH:mm:ss").is_in("PODATE: \"2014-09-18T10:40:00\","));
        assert!(!format("YYYY-MM-DD").is_in("enter in MM-DD-YYYY format."));
    }

    #[test]
    fn statuses_go_by_their_names_too() {
        assert!(Mark::Status(404).is_in("will return a HTTP not found error"));
        assert!(Mark::Status(401).is_in("401/Auth Token is malformed."));
        assert!(!Mark::Status(400).is_in("4001"));
    }

    #[test]
    fn pieces_stand_in_their_order() {
        let mark = Mark::template(&Template::parse("Order {id} is in status: {s}").unwrap());
        assert!(mark.is_in("Packaging Order <order_id> is in status: Open"));
        assert!(!mark.is_in("is in status: Order"));
    }
}
