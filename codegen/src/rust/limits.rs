//! Limits, units and conditions in words.

use bindery_model::vendor::{
    Comparison, Condition, FieldRule, Kind, Length, Listed, Object, Operand, Required, Rule, Shape,
};

use super::doc::{code, doubts, escaped};
use super::form::formats;

/// What a shape asks of its values, a sentence each.
pub(super) fn of(shape: &Shape) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(unit) = &shape.unit {
        out.push(format!("In {}", escaped(&unit.value)));
    }
    if matches!(shape.kind.value, Kind::Date | Kind::Time | Kind::DateTime)
        && formats(shape).is_empty()
    {
        out.push(format!("A {}, in a format that nobody says", shape.kind.value.word()));
    }
    if matches!(shape.kind.value, Kind::Unknown) {
        out.push("Nobody says what it holds".to_owned());
    }
    out.extend(doubts(&shape.kind, "Its type", |kind| format!("`{}`", kind.word())));
    for rule in &shape.rules {
        out.extend(sentence(&rule.value, shape.kind.value));
        out.extend(doubts(rule, "That", |other| {
            sentence(other, shape.kind.value).unwrap_or_else(|| code(other.word()))
        }));
    }
    out
}

/// A condition, by the keys of the fields it speaks of.
pub(crate) fn condition(object: &Object, condition: &Condition) -> String {
    match condition {
        Condition::AnyGiven(names) => format!("{} is given", keys(object, names, " or ")),
        Condition::All(tests) => {
            let tests = tests.iter().map(|test| {
                let values: Vec<String> = test.values.iter().map(|value| code(value)).collect();
                format!("{} is {}", key(object, &test.field), values.join(" or "))
            });
            tests.collect::<Vec<_>>().join(" and ")
        }
    }
}

/// A rule between fields in words.
pub(crate) fn between(object: &Object, rule: &FieldRule) -> String {
    match rule {
        FieldRule::InsteadOf(names) => {
            format!("Can be used instead of {}", keys(object, names, " and "))
        }
        FieldRule::Needs(condition) => {
            format!("Only when {}", self::condition(object, condition))
        }
        FieldRule::Excludes(names) => {
            format!("Not together with {}", keys(object, names, " or "))
        }
        FieldRule::AtLeastOne(names) => {
            format!("At least one of {} is given", keys(object, names, ", "))
        }
        FieldRule::Echoes(name) => format!("Repeats {} of the request", code(name)),
    }
}

/// The keys of some fields as one phrase.
pub(crate) fn keys(object: &Object, names: &[String], between: &str) -> String {
    let keys: Vec<String> = names.iter().map(|name| key(object, name)).collect();
    match keys.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{}{between}{last}", rest.join(", ")),
        None => String::new(),
    }
}

/// A requiredness in words.
pub(super) fn required(required: &Required) -> &'static str {
    match required {
        Required::Always => "it is",
        Required::Key => "only its key is",
        Required::Never => "it is not",
        Required::When(_) | Required::Unless(_) | Required::Outside(_) => "it depends",
        Required::Unknown => "nobody says",
    }
}

fn key(object: &Object, name: &str) -> String {
    code(object.field(name).map_or(name, |field| field.key.value.as_str()))
}

pub(crate) fn sentence(rule: &Rule, kind: Kind) -> Option<String> {
    match rule {
        Rule::Enum(listed) if kind != Kind::String => Some(format!("One of {}", values(listed))),
        Rule::SuchAs(listed) => Some(format!("For example {}", values(listed))),
        Rule::Enum(_) => None,
        Rule::Length(length) => length_sentence(*length, kind),
        Rule::Decimals(0) => Some("Without decimals".to_owned()),
        Rule::Decimals(1) => Some("At most one decimal".to_owned()),
        Rule::Decimals(count) => Some(format!("At most {count} decimals")),
        Rule::Pattern(pattern) => Some(format!("Has to match {}", code(pattern))),
        Rule::Format(formats) => {
            let formats: Vec<String> = formats.iter().map(|format| code(format)).collect();
            Some(format!("On the wire {}", formats.join(" or ")))
        }
        Rule::Compare(comparison, operand) => {
            let bound = match operand {
                Operand::Literal(text) | Operand::Field(text) => code(text),
                Operand::Outer(text) => format!("{} of the object around", code(text)),
                Operand::Outside(text) => escaped(text),
            };
            let word = match comparison {
                Comparison::Above => "Greater than",
                Comparison::Below => "Less than",
                Comparison::AtLeast => "At least",
                Comparison::AtMost => "At most",
            };
            Some(format!("{word} {bound}"))
        }
    }
}

fn values(listed: &Listed) -> String {
    let shown: Vec<String> = listed.values.iter().map(|(value, _)| code(value)).collect();
    shown.join(", ")
}

fn length_sentence(length: Length, kind: Kind) -> Option<String> {
    let (one, many) = match kind {
        Kind::List | Kind::Map => ("entry", "entries"),
        Kind::Bytes => ("byte", "bytes"),
        _ => ("character", "characters"),
    };
    let unit = |count: u64| if count == 1 { one } else { many };
    match (length.min, length.max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {max} {}", unit(max))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {many}")),
        (Some(min), None) => Some(format!("At least {min} {}", unit(min))),
        (None, Some(max)) => Some(format!("At most {max} {}", unit(max))),
        (None, None) => None,
    }
}
