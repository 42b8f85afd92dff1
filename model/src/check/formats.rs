//! Formats of dates and times: readable, right for the type, and told apart from each other.

use std::collections::HashMap;

use bindery_rules::Format;
use bindery_rules::format;

use super::Check;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{Kind, Rule, Shape};

pub(super) fn check(check: &mut Check<'_>, shape: &Shape) {
    for rule in &shape.rules {
        let lists = rule.accepted().filter_map(|rule| match rule {
            Rule::Format(list) => Some(list),
            _ => None,
        });
        let texts: Vec<&String> = lists.flatten().collect();
        let span = rule.origin.span;
        let read: Vec<Read<'_>> = texts
            .iter()
            .filter_map(|text| Some((text.as_str(), readable(check, shape, text, span)?)))
            .collect();
        told_apart(check, &read, span);
    }
}

fn readable(check: &mut Check<'_>, shape: &Shape, text: &str, span: Span) -> Option<Format> {
    let format = match Format::parse(text) {
        Ok(format) => format,
        Err(error) => {
            let message = format!("`{text}` is no format: {error}");
            let help = "the letters are YYYY MM M MMM DD D HH H mm ss f Z, or `unix`, `rfc3339`";
            let span = check.word(span, text);
            check.error(Code::BadFormat, span, message, help);
            return None;
        }
    };
    let holds = match shape.kind.value {
        Kind::Date => format.kind() == format::Kind::Date,
        Kind::Time => format.kind() == format::Kind::Time,
        Kind::DateTime => {
            matches!(format.kind(), format::Kind::DateTime | format::Kind::Timestamp)
        }
        _ => true,
    };
    if !holds {
        let kind = shape.kind.value.word();
        let message = format!("`{text}` writes {}, the type is {kind}", format.kind().words());
        let help = "change the type or the format: a date has year, month and day, a time hour \
                    and minute, a datetime both";
        let span = check.word(span, text);
        check.error(Code::FormatNotForType, span, message, help);
    }
    Some(format)
}

/// Pairs of formats that were held to each other, and a text that both read, each its own way: it
/// is looked for by trial, and the formats of a vendor are few.
#[derive(Default)]
pub(super) struct Formats(HashMap<[String; 2], Option<String>>);

impl Formats {
    fn ambiguous(&mut self, (first, one): &Read<'_>, (second, other): &Read<'_>) -> Option<String> {
        let pair = [(*first).to_owned(), (*second).to_owned()];
        self.0.entry(pair).or_insert_with(|| one.ambiguous_with(other)).clone()
    }
}

/// A format as it is written, and what it means.
type Read<'t> = (&'t str, Format);

/// Of two formats that read one text as two days, nobody knows which was meant.
fn told_apart(check: &mut Check<'_>, formats: &[Read<'_>], span: Span) {
    for (index, one) in formats.iter().enumerate() {
        for other in &formats[index + 1..] {
            if let Some(text) = check.formats.ambiguous(one, other) {
                let (first, second) = (one.0, other.0);
                let message =
                    format!("`{text}` is one value under `{first}` and another under `{second}`");
                let help = "what we read is taken for the first of the two; ask the vendor with a \
                            `gap`, or leave out the one that is not used";
                let diagnostic = Diagnostic::warning(Code::AmbiguousFormats, span, message);
                check.push(diagnostic.help(help));
                return;
            }
        }
    }
}
