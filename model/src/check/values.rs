//! Lists of values and defaults: each value readable, none twice, none that another rule refuses.

use bindery_rules::decimal;
use bindery_rules::length::Length;

use super::Check;
use super::literal::{closed_list, lists, plain, reads};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vendor::{Claim, DefaultValue, Field, Kind, Listed, Operand, Parts, Rule, Shape};

pub(super) fn check<'v>(check: &mut Check<'v>, shape: &'v Shape) {
    for rule in &shape.rules {
        for value in rule.accepted() {
            match value {
                Rule::Enum(listed) | Rule::SuchAs(listed) => {
                    list(check, shape, listed, rule.origin.span, value.word());
                }
                Rule::Compare(comparison, Operand::Literal(text)) if !reads(shape, text) => {
                    unreadable(check, shape, text, rule.origin.span, comparison.word());
                }
                _ => {}
            }
        }
    }
    match &shape.parts {
        Parts::Either(members) | Parts::Tuple(members) if members.is_empty() => {
            let help = "name the shapes, or write `type: unknown`";
            let message = format!("this {} has no shapes", shape.kind.value.word());
            check.error(Code::EmptyList, shape.about.origin.span, message, help);
        }
        Parts::Object(object) => object.fields.iter().for_each(|field| default(check, field)),
        _ => {}
    }
}

fn list<'v>(check: &mut Check<'v>, shape: &'v Shape, listed: &Listed, span: Span, word: &str) {
    if listed.values.is_empty() {
        let help = "list the values, or leave the key out where no page says them";
        check.error(Code::EmptyList, span, format!("`{word}` lists nothing"), help);
    }
    for (at, (value, _)) in listed.values.iter().enumerate() {
        let mut before = listed.values[..at].iter().map(|(value, _)| value);
        match before.find(|first| first.eq_ignore_ascii_case(value)) {
            Some(first) if first == value || listed.any_case => {
                let message = format!("`{value}` is listed twice");
                let help = if first == value {
                    "leave one out"
                } else {
                    "with `case: any` the two are one value: leave one out"
                };
                let place = last_word(check, span, value);
                check.error(Code::DuplicateValue, place, message, help);
            }
            Some(first) => {
                let message = format!("`{first}` and `{value}` differ in case alone");
                let help = "write `case: any` if the case does not matter; if it does, say so in \
                            the meaning of each: `{X: its meaning}`";
                if listed.values.iter().all(|(_, meaning)| meaning.is_none()) {
                    let place = last_word(check, span, value);
                    check.warning(Code::ValuesDifferInCase, place, message, help);
                }
            }
            None => {}
        }
        if reads(shape, value) {
            refused(check, shape, value, span);
        } else {
            unreadable(check, shape, value, span, word);
        }
    }
}

/// The last place of a word in a span: of two equal ones the second is one too many.
fn last_word(check: &Check<'_>, span: Span, word: &str) -> Span {
    let text = check.vendor.sources.text(span);
    let at = text.rfind(word).and_then(|at| u32::try_from(at).ok());
    let width = u32::try_from(word.len()).unwrap_or(0);
    at.map_or(span, |at| Span::new(span.file, span.start + at, span.start + at + width))
}

fn unreadable(check: &mut Check<'_>, shape: &Shape, text: &str, span: Span, word: &str) {
    let kind = shape.kind.value.word();
    let message = format!("`{text}` under `{word}` is no value of type {kind}");
    let help = match shape.kind.value {
        Kind::Boolean => "write `true` or `false`, or one of `true_as` and `false_as`",
        Kind::Date | Kind::Time | Kind::DateTime => "write it as `format` says",
        _ => "change the value or the type",
    };
    let span = check.word(span, text);
    let diagnostic = Diagnostic::error(Code::UnreadableValue, span, message).help(help);
    check.push(diagnostic.also(shape.kind.origin.span, "the type"));
}

/// A listed value that another rule of the same field refuses.
fn refused<'v>(check: &mut Check<'v>, shape: &'v Shape, value: &str, span: Span) {
    for rule in shape.rules.iter().filter(|rule| rule.doubt.is_none()) {
        let against = match &rule.value {
            Rule::Length(length) => {
                let length = Length {
                    min: length.min.and_then(|min| usize::try_from(min).ok()),
                    max: length.max.and_then(|max| usize::try_from(max).ok()),
                };
                shape.kind.value == Kind::String && !length.text_fits(value)
            }
            Rule::Pattern(text) => {
                check.patterns.read(text).as_ref().is_ok_and(|pattern| !pattern.matches(value))
            }
            Rule::Decimals(most) => decimal::count(value)
                .is_ok_and(|count| u32::try_from(count).is_ok_and(|count| count > *most)),
            _ => false,
        };
        if against {
            let word = rule.value.word();
            let message = format!("`{value}` is listed, and `{word}` refuses it");
            let help = "one of the two is not what the page says; if the page contradicts itself, \
                        write a `disputed:`";
            let span = check.word(span, value);
            let diagnostic = Diagnostic::error(Code::ValueAgainstRule, span, message).help(help);
            check.push(diagnostic.also(rule.origin.span, "the rule"));
        }
    }
}

fn default(check: &mut Check<'_>, field: &Field) {
    let Some(claim) = &field.default else { return };
    let shape = check.vendor.shape(field.shape);
    for value in claim.accepted() {
        let span = claim.origin.span;
        match value {
            DefaultValue::Value(value) => default_value(check, shape, plain(value), claim),
            DefaultValue::Today | DefaultValue::Now => {
                let fits = match value {
                    DefaultValue::Today => {
                        matches!(shape.kind.value, Kind::Date | Kind::DateTime)
                    }
                    _ => matches!(shape.kind.value, Kind::Time | Kind::DateTime | Kind::Date),
                };
                if !fits {
                    let message = "a time of day has no `today`";
                    check.error(Code::UnreadableValue, span, message, "write `default: now`");
                }
            }
            DefaultValue::Outside(_) => {}
        }
    }
}

fn default_value(check: &mut Check<'_>, shape: &Shape, text: &str, claim: &Claim<DefaultValue>) {
    let span = claim.origin.span;
    if !reads(shape, text) {
        unreadable(check, shape, text, span, "default");
        return;
    }
    let Some((rule, list)) = closed_list(shape) else { return };
    if !lists(shape, list, text) {
        let message = format!("the default `{text}` is none of the listed values");
        let help = "add it to `enum`, or correct the default";
        let diagnostic = Diagnostic::error(Code::DefaultNotListed, span, message).help(help);
        check.push(diagnostic.also(rule.origin.span, "the list"));
    }
}
