//! What a message says of fields that depend on one another, put together once, here.

use super::{Scope, condition::instead_of};
use crate::{
    ast::Field,
    attr::{Condition, Literal, Name},
};

pub(super) fn required(scope: &Scope<'_, '_>, field: &Field<'_>) -> String {
    let instead: Vec<_> = instead_of(scope, field).map(|other| other.key.clone()).collect();
    if instead.is_empty() {
        return "must be given".to_owned();
    }
    format!("must be given, or {} instead", list(&instead, "or"))
}

pub(super) fn when(scope: &Scope<'_, '_>, field: &Field<'_>, condition: &Condition) -> String {
    format!("{} when {}", required(scope, field), words(scope, condition))
}

pub(super) fn unless(scope: &Scope<'_, '_>, field: &Field<'_>, condition: &Condition) -> String {
    format!("{} unless {}", required(scope, field), words(scope, condition))
}

pub(super) fn needs(scope: &Scope<'_, '_>, condition: &Condition) -> String {
    format!("may be given only when {}", words(scope, condition))
}

pub(super) fn excludes(scope: &Scope<'_, '_>, names: &[Name]) -> String {
    format!("must not be given together with {}", list(&keys(scope, names), "or"))
}

fn words(scope: &Scope<'_, '_>, condition: &Condition) -> String {
    match condition {
        Condition::AnyGiven(names) => format!("{} is given", list(&keys(scope, names), "or")),
        Condition::AllEqual(pairs) => {
            let pairs: Vec<_> = pairs
                .iter()
                .map(|(name, values)| {
                    let values: Vec<_> = values.iter().map(literal).collect();
                    format!("{} is {}", key(scope, name), list(&values, "or"))
                })
                .collect();
            list(&pairs, "and")
        }
    }
}

fn keys(scope: &Scope<'_, '_>, names: &[Name]) -> Vec<String> {
    names.iter().map(|name| key(scope, name)).collect()
}

fn key(scope: &Scope<'_, '_>, name: &Name) -> String {
    scope.find(&name.text).map_or_else(|| name.text.clone(), |field| field.key.clone())
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => format!("{:?}", text.value()),
        Literal::Integer(integer) => integer.to_string(),
        Literal::Boolean(boolean) => boolean.to_string(),
        Literal::Decimal(mantissa, scale) => {
            let sign = if *mantissa < 0 { "-" } else { "" };
            let width = *scale as usize + 1;
            let digits = format!("{:0>width$}", mantissa.unsigned_abs());
            let (whole, fraction) = digits.split_at(digits.len() - *scale as usize);
            format!("{sign}{whole}.{fraction}")
        }
    }
}

/// `a`, `a or b`, `a, b or c`
fn list(entries: &[String], last: &str) -> String {
    match entries {
        [] => String::new(),
        [one] => one.clone(),
        [several @ .., end] => format!("{} {last} {end}", several.join(", ")),
    }
}
