//! Values that a spec writes, read by the type of what they speak of.

use bindery_rules::{Format, decimal, listed};

use crate::vendor::{Claim, Kind, Listed, Rule, Shape, WireText};

/// The formats a date or time may be written in here: its own, else ISO.
pub(super) fn formats_of(shape: &Shape) -> Vec<Format> {
    let own = shape.rules.iter().flat_map(Claim::accepted).filter_map(|rule| match rule {
        Rule::Format(list) => Some(list),
        _ => None,
    });
    let own: Vec<Format> = own.flatten().filter_map(|text| Format::parse(text).ok()).collect();
    let iso = match shape.kind.value {
        Kind::Date => "YYYY-MM-DD",
        Kind::Time => "HH:mm",
        _ => "YYYY-MM-DDTHH:mm:ss",
    };
    own.into_iter().chain([Format::known(iso), Format::known("YYYY-MM-DD")]).collect()
}

/// Whether a text is a value of a shape's type, as a spec writes values: quotes do not count, and a
/// boolean may be spelled as on the wire or as `true` and `false`.
pub(super) fn reads(shape: &Shape, text: &str) -> bool {
    shape.kind.accepted().any(|kind| reads_as(shape, *kind, text)) || is_nothing(shape, text)
}

fn reads_as(shape: &Shape, kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Integer => decimal::is_integer(text),
        Kind::Decimal => decimal::is_number(text),
        Kind::Boolean => {
            let wire = &shape.wire;
            let spelled = [&wire.true_as, &wire.false_as].into_iter().flatten();
            matches!(text, "true" | "false")
                || spelled.flat_map(Claim::accepted).flatten().any(|it| plain(it) == text)
        }
        Kind::Date | Kind::Time | Kind::DateTime => {
            formats_of(shape).iter().any(|format| format.reads(text).is_ok())
        }
        Kind::Nothing => text == "null",
        Kind::Object | Kind::Map => false,
        _ => true,
    }
}

/// Whether a text is one of the spellings of nothing.
fn is_nothing(shape: &Shape, text: &str) -> bool {
    let spelled = shape.wire.null_as.iter().flat_map(Claim::accepted).flatten();
    spelled.into_iter().any(|it| plain(it) == text)
}

/// A spelling without its quotes.
pub(super) fn plain(text: &WireText) -> &str {
    match text {
        WireText::Null => "null",
        WireText::Boolean(true) => "true",
        WireText::Boolean(false) => "false",
        WireText::Number(text) | WireText::Text(text) => text,
    }
}

/// The closed list of a shape, if it has one that nothing stands against.
pub(super) fn closed_list(shape: &Shape) -> Option<(&Claim<Rule>, &Listed)> {
    shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Enum(listed) if rule.doubt.is_none() => Some((rule, listed)),
        _ => None,
    })
}

/// Whether a value is one of a list, as the spec writes both: numbers and dates by what they mean.
pub(super) fn lists(shape: &Shape, list: &Listed, value: &str) -> bool {
    let case = if list.any_case { listed::Case::Any } else { listed::Case::Exact };
    list.values.iter().any(|(known, _)| {
        case.same(known, value)
            || match shape.kind.value {
                Kind::Integer | Kind::Decimal => decimal::same(known, value),
                Kind::Boolean => truth(shape, known) == truth(shape, value),
                _ => false,
            }
    })
}

/// What a boolean's spelling means.
pub(super) fn truth(shape: &Shape, text: &str) -> Option<bool> {
    let is = |own: &Option<Claim<Vec<WireText>>>| {
        own.iter().flat_map(Claim::accepted).flatten().any(|it| plain(it) == text)
    };
    match text {
        "true" => Some(true),
        "false" => Some(false),
        _ if is(&shape.wire.true_as) => Some(true),
        _ if is(&shape.wire.false_as) => Some(false),
        _ => None,
    }
}
