//! How messages say what the spec asks for, and which fact of a shape says it.

use bindery_rules::wire::Kind as Spelt;

use super::plain::Misread;
use super::plan::WirePlan;
use crate::vendor::{Kind, Origin, Packing, Parts, Required, Rule, Shape, WireText};

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

fn format(shape: &Shape, of: Kind) -> String {
    let formats = shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Format(formats) => Some(formats.join(" or ")),
        _ => None,
    });
    match formats {
        Some(formats) => format!("{} as {formats}", kind(of)),
        None => kind(of).to_owned(),
    }
}

fn format_origin(shape: &Shape) -> Option<&Origin> {
    let is_format = |rule: &Rule| matches!(rule, Rule::Format(_));
    shape.rules.iter().find(|rule| is_format(&rule.value)).map(|rule| &rule.origin)
}

/// What is asked of a value that could not be read.
pub(super) fn expected(why: Misread, of: Kind, shape: &Shape, wire: &WirePlan) -> String {
    match why {
        Misread::Type => kind(of).to_owned(),
        Misread::Format => format(shape, of),
        Misread::Spelling => spelled(shape, of, wire),
        Misread::Padded => match wire.padded.as_ref().and_then(|padded| padded.to) {
            Some(to) => format!("a text filled up to {to} characters"),
            None => "a text filled up as documented".to_owned(),
        },
        Misread::Packed => match wire.packed {
            Some(Packing::Json) => format!("{} as JSON in a string", kind(of)),
            Some(Packing::Base64) => format!("{} as base64 in a string", kind(of)),
            None => kind(of).to_owned(),
        },
    }
}

/// How the spec spells the value, in a few words.
fn spelled(shape: &Shape, of: Kind, wire: &WirePlan) -> String {
    let kind = kind(of);
    if let (Kind::Boolean, Some(yes), Some(no)) = (of, &shape.wire.true_as, &shape.wire.false_as) {
        let words = |list: &[WireText]| list.iter().map(spelling).collect::<Vec<_>>();
        let all = [words(&yes.value), words(&no.value)].concat();
        return format!("{kind}, spelled {}", all.join(" or "));
    }
    let words = |spelt: &Spelt| match spelt {
        Spelt::Number => "a JSON number",
        Spelt::String => "a JSON string",
        Spelt::Boolean => "JSON true or false",
    };
    let all: Vec<&str> = wire.accepted(of).iter().map(words).collect();
    format!("{kind}, spelled as {}", all.join(" or "))
}

fn spelling(text: &WireText) -> String {
    match text {
        WireText::Null => "null".to_owned(),
        WireText::Boolean(it) => it.to_string(),
        WireText::Number(digits) => digits.clone(),
        WireText::Text(text) => format!("{text:?}"),
    }
}

/// The fact that says what is asked of a value that could not be read.
pub(super) fn origin(shape: &Shape, why: Misread) -> &Origin {
    let wire = &shape.wire;
    let claim = match why {
        Misread::Type => Some(&shape.kind.origin),
        Misread::Format => format_origin(shape),
        Misread::Padded => wire.padded.as_ref().map(|claim| &claim.origin),
        Misread::Packed => wire.packed.as_ref().map(|claim| &claim.origin),
        Misread::Spelling => None,
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

/// A shape among several, by its name or by what it cannot be without.
pub(super) fn shape(shape: &Shape) -> String {
    if let Some(name) = &shape.name {
        return name.name.clone();
    }
    let kind = kind(shape.kind.value);
    let Parts::Object(object) = &shape.parts else { return kind.to_owned() };
    let needed = |required: &Required| matches!(required, Required::Always | Required::Key);
    let fields = object.fields.iter().filter(|field| needed(&field.required.value));
    let keys: Vec<&str> = fields.map(|field| field.key.value.as_str()).collect();
    if keys.is_empty() { kind.to_owned() } else { format!("{kind} with {}", keys.join(", ")) }
}
