//! Texts as regular expressions that every validator reads alike.

use bindery_model::vendor::{Segment, Template};
use serde_json::Number;

/// A JSON number, of whatever size, in a string.
pub(super) const DECIMAL: &str = r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$";

/// A JSON number without a fraction in a string. Of one with an exponent no expression can say
/// whether a fraction remains, so that is let through.
pub(super) const INTEGER: &str = r"^-?(?:0|[1-9][0-9]*)(?:\.0+|(?:\.[0-9]+)?[eE][+-]?[0-9]+)?$";

/// A text that stands for itself.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if r"\^$.*+?()[]{}|".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// Texts of which one must stand there, ASCII letters in any case.
pub(super) fn any_case<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let spelled: Vec<String> = texts.into_iter().map(fold).collect();
    format!("^(?:{})$", spelled.join("|"))
}

/// Texts of which one must stand there.
pub(super) fn exactly<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let spelled: Vec<String> = texts.into_iter().map(escape).collect();
    format!("^(?:{})$", spelled.join("|"))
}

fn fold(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphabetic() {
            out.extend(['[', letter.to_ascii_uppercase(), letter.to_ascii_lowercase(), ']']);
        } else {
            out.push_str(&escape(&letter.to_string()));
        }
    }
    out
}

/// Numbers of which one must stand in a string, zeros behind the point aside.
pub(super) fn numbers<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let spelled: Vec<String> = texts.into_iter().map(number).collect();
    match &spelled[..] {
        [only] => format!("^{only}$"),
        several => format!("^(?:{})$", several.join("|")),
    }
}

fn number(text: &str) -> String {
    match text.split_once('.') {
        Some((whole, fraction)) if !fraction.trim_end_matches('0').is_empty() => {
            format!(r"{}\.{}0*", escape(whole), fraction.trim_end_matches('0'))
        }
        Some((whole, _)) => format!(r"{}(?:\.0+)?", escape(whole)),
        None => format!(r"{}(?:\.0+)?", escape(text)),
    }
}

/// A number of at most so many decimals in a string, zeros behind them aside.
pub(super) fn decimals(most: u32) -> String {
    let fraction =
        if most == 0 { r"(?:\.0+)?".to_owned() } else { format!(r"(?:\.[0-9]{{1,{most}}}0*)?") };
    format!(r"^-?(?:0|[1-9][0-9]*)(?:{fraction}|(?:\.[0-9]+)?[eE][+-]?[0-9]+)$")
}

/// What a text with holes looks like; `None` where it has nothing but a hole, which tells nothing.
/// `inside` says what a hole may hold, where the spec does.
pub(super) fn template(
    template: &Template,
    mut inside: impl FnMut(&str) -> Option<String>,
) -> Option<String> {
    if !template.segments.iter().any(|segment| matches!(segment, Segment::Literal(_))) {
        return None;
    }
    let mut out = String::from("^");
    for segment in &template.segments {
        match segment {
            Segment::Literal(text) => out.push_str(&escape(text)),
            Segment::Hole(name) => match inside(name) {
                Some(expression) => out.push_str(&expression),
                None => out.push_str(r"[\s\S]+"),
            },
        }
    }
    out.push('$');
    Some(out)
}

/// The text itself, where it has no holes.
pub(super) fn literal(template: &Template) -> Option<String> {
    let pieces = template.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => Some(text.as_str()),
        Segment::Hole(_) => None,
    });
    pieces.collect()
}

/// A number as JSON holds it; `None` for what is not written as one.
pub(super) fn json_number(text: &str) -> Option<Number> {
    let first = text.trim_start_matches('-').as_bytes().first()?;
    first.is_ascii_digit().then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_in_either_case_and_signs_for_themselves() {
        assert_eq!(any_case(["Net 30/2%", "a.b"]), r"^(?:[Nn][Ee][Tt] 30/2%|[Aa]\.[Bb])$");
    }

    #[test]
    fn a_number_keeps_its_value_however_many_zeros_follow() {
        assert_eq!(numbers(["1", "0.50", "2.0"]), r"^(?:1(?:\.0+)?|0\.50*|2(?:\.0+)?)$");
        assert_eq!(json_number("1.5"), serde_json::Number::from_f64(1.5));
        assert_eq!(json_number("null"), None);
    }

    #[test]
    fn holes_take_one_character_or_more() {
        let parse = |text| Template::parse(text).unwrap();
        let open = |_: &str| None;
        assert_eq!(
            template(&parse("Order {id} is in {s}."), open).as_deref(),
            Some(r"^Order [\s\S]+ is in [\s\S]+\.$")
        );
        assert_eq!(template(&parse("{all}"), open), None);
        assert_eq!(literal(&parse("a {{b}}")).as_deref(), Some("a {b}"));
        assert_eq!(literal(&parse("a {b}")), None);
    }
}
