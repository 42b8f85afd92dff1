//! Bounds that leave nothing between them.

use bindery_rules::{Format, decimal};

use super::Check;
use super::literal::formats_of;
use crate::diagnostic::{Code, Diagnostic};
use crate::vendor::{Claim, Comparison, Kind, Operand, Rule, Shape};

/// More digits behind the point than are held exactly.
const MOST_DECIMALS: u32 = 28;

pub(super) fn check(check: &mut Check<'_>, shape: &Shape) {
    for rule in &shape.rules {
        rule.accepted().for_each(|value| single(check, rule, value));
    }
    bounds(check, shape);
}

fn single(check: &mut Check<'_>, rule: &Claim<Rule>, value: &Rule) {
    let span = rule.origin.span;
    match value {
        Rule::Length(length) => match (length.min, length.max) {
            (Some(min), Some(max)) if min > max => {
                let message = format!("no text has at least {min} and at most {max} characters");
                let help = "swap the two, or take out the one that no page says";
                check.error(Code::ContradictoryRange, span, message, help);
            }
            (None, None) => {
                let help = "write `length: 10`, or `{min: 1, max: 255}` with one of the two";
                check.error(Code::EmptyList, span, "this length says neither end", help);
            }
            _ => {}
        },
        Rule::Decimals(count) if *count > MOST_DECIMALS => {
            let message = format!("{count} decimals are more than any number here can hold");
            let help =
                format!("at most {MOST_DECIMALS} are exact; take the rule out if none is meant");
            check.error(Code::TooManyDecimals, span, message, &help);
        }
        _ => {}
    }
}

/// Lower against upper bounds: numbers, dates, and the same field on both sides.
fn bounds(check: &mut Check<'_>, shape: &Shape) {
    let compared: Vec<(&Claim<Rule>, Comparison, &Operand)> = shape
        .rules
        .iter()
        .filter_map(|rule| match &rule.value {
            Rule::Compare(comparison, operand) => Some((rule, *comparison, operand)),
            _ => None,
        })
        .collect();
    let lower = |it: Comparison| matches!(it, Comparison::Above | Comparison::AtLeast);
    for (low, from, least) in compared.iter().filter(|(_, comparison, _)| lower(*comparison)) {
        for (high, to, most) in compared.iter().filter(|(_, comparison, _)| !lower(*comparison)) {
            let strict = *from == Comparison::Above || *to == Comparison::Below;
            if nothing_between(shape, least, most, strict) {
                let message = format!(
                    "nothing is {} {} and {} {}",
                    from.word().replace('_', " "),
                    shown(least),
                    to.word().replace('_', " "),
                    shown(most),
                );
                let (first, last) = (low.origin.span, high.origin.span);
                let diagnostic = Diagnostic::error(Code::ContradictoryRange, last, message)
                    .also(first, "the other end")
                    .help("compare both with the page; the bounds may be swapped");
                check.push(diagnostic);
            }
        }
    }
}

fn nothing_between(shape: &Shape, least: &Operand, most: &Operand, strict: bool) -> bool {
    match (least, most) {
        (Operand::Literal(least), Operand::Literal(most)) => match order(shape, least, most) {
            Some(std::cmp::Ordering::Greater) => true,
            Some(std::cmp::Ordering::Equal) => strict,
            _ => false,
        },
        (Operand::Field(least), Operand::Field(most))
        | (Operand::Outer(least), Operand::Outer(most)) => strict && least == most,
        _ => false,
    }
}

fn order(shape: &Shape, left: &str, right: &str) -> Option<std::cmp::Ordering> {
    if let (Ok(left), Ok(right)) = (decimal::read(left), decimal::read(right)) {
        return Some(left.cmp(&right));
    }
    let formats = formats_of(shape);
    match shape.kind.value {
        Kind::Date => compare(&formats, left, right, |f, text| f.read_date(text).ok()),
        Kind::Time => compare(&formats, left, right, |f, text| f.read_time(text).ok()),
        Kind::DateTime => compare(&formats, left, right, |f, text| f.read_datetime(text).ok()),
        _ => None,
    }
}

fn compare<T: Ord>(
    formats: &[Format],
    left: &str,
    right: &str,
    read: impl Fn(&Format, &str) -> Option<T>,
) -> Option<std::cmp::Ordering> {
    let value = |text: &str| formats.iter().find_map(|format| read(format, text));
    Some(value(left)?.cmp(&value(right)?))
}

fn shown(operand: &Operand) -> String {
    match operand {
        Operand::Field(name) | Operand::Outer(name) => format!("`{name}`"),
        Operand::Literal(text) | Operand::Outside(text) => text.clone(),
    }
}
