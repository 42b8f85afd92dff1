//! How messages say what the spec asks for, and which fact of a shape says it.

use super::plain::Misread;
use crate::vendor::{Kind, Origin, Rule, Shape, Spelling, WireText};

/// A kind, as a message says it.
pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "a string",
        Kind::Integer => "an integer",
        Kind::Decimal => "a number",
        Kind::Boolean => "a boolean",
        Kind::Date => "a date",
        Kind::Time => "a time",
        Kind::DateTime => "a date and time",
        Kind::Bytes => "bytes in base64",
        Kind::File => "a file",
        Kind::Any | Kind::Unknown => "any value",
        Kind::Nothing => "nothing",
        Kind::Object => "an object",
        Kind::List => "a list",
        Kind::Tuple => "a list of a fixed number of values",
        Kind::Map => "an object whose keys are data",
        Kind::Either => "one of several shapes",
    }
}

pub(super) fn format(shape: &Shape, of: Kind) -> String {
    let formats = shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Format(formats) => Some(formats.join(" or ")),
        _ => None,
    });
    match formats {
        Some(formats) => format!("{} as {formats}", kind(of)),
        None => kind(of).to_owned(),
    }
}

pub(super) fn format_origin(shape: &Shape) -> Option<&Origin> {
    let is_format = |rule: &Rule| matches!(rule, Rule::Format(_));
    shape.rules.iter().find(|rule| is_format(&rule.value)).map(|rule| &rule.origin)
}

/// How the spec spells the value, in a few words.
pub(super) fn spelled(shape: &Shape) -> String {
    let kind = kind(shape.kind.value);
    if let (Kind::Boolean, Some(yes), Some(no)) =
        (shape.kind.value, &shape.wire.true_as, &shape.wire.false_as)
    {
        let words = |list: &[WireText]| list.iter().map(spelling).collect::<Vec<_>>();
        let all = [words(&yes.value), words(&no.value)].concat();
        return format!("{kind}, spelled {}", all.join(" or "));
    }
    match &shape.wire.spellings {
        Some(spellings) => {
            let words = |spelling: &Spelling| match spelling {
                Spelling::Number => "a JSON number",
                Spelling::String => "a JSON string",
                Spelling::Boolean => "a JSON boolean",
            };
            let all: Vec<&str> = spellings.value.iter().map(words).collect();
            format!("{kind}, spelled as {}", all.join(" or "))
        }
        None => format!("{kind}, spelled plainly"),
    }
}

fn spelling(text: &WireText) -> String {
    match text {
        WireText::Null => "null".to_owned(),
        WireText::Boolean(it) => it.to_string(),
        WireText::Number(digits) => digits.clone(),
        WireText::Text(text) => format!("{text:?}"),
    }
}

pub(super) fn spelling_origin(shape: &Shape, why: Misread) -> &Origin {
    let wire = &shape.wire;
    let claim = match why {
        Misread::Padded => wire.padded.as_ref().map(|claim| &claim.origin),
        Misread::Packed => wire.packed.as_ref().map(|claim| &claim.origin),
        _ => None,
    };
    let spellings = wire.spellings.as_ref().map(|claim| &claim.origin);
    let booleans = wire.true_as.as_ref().map(|claim| &claim.origin);
    claim.or(spellings).or(booleans).unwrap_or(&shape.kind.origin)
}

/// The fact about spelling that is in doubt.
pub(super) fn doubted_spelling(shape: &Shape) -> &Origin {
    let wire = &shape.wire;
    let texts = [&wire.null_as, &wire.true_as, &wire.false_as].into_iter().flatten();
    let texts = texts.filter(|claim| claim.doubt.is_some()).map(|claim| &claim.origin);
    let spellings = wire.spellings.iter().filter(|claim| claim.doubt.is_some());
    let formats = shape.rules.iter().filter(|rule| rule.doubt.is_some());
    let mut all =
        spellings.map(|claim| &claim.origin).chain(texts).chain(formats.map(|rule| &rule.origin));
    all.next().unwrap_or(&shape.kind.origin)
}
