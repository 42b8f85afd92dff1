//! One scalar: the JSON kinds it may be spelled in, and its rules in each of them.
//!
//! What a dispute or a candidate says is accepted too, so every list here is the sum of all that
//! is accepted.

use bindery_model::vendor::{Comparison, Kind, Listed, Operand, Rule, Shape};
use bindery_rules::{Format, Pattern};
use serde_json::{Map, Value};

use super::{
    equals::narrowed,
    form::{Form, Json, any_of, push},
    spelling::{booleans, moment_text, moments, plain, spellings},
    text, words,
};

/// The forms of a scalar of this type, its rules included.
pub(super) fn forms(shape: &Shape, kind: Kind) -> Vec<Form> {
    let bare: Vec<Form> = match kind {
        Kind::Boolean => return listed_booleans(shape),
        Kind::Date | Kind::Time | Kind::DateTime => moments(shape, kind),
        _ => spellings(shape, kind).into_iter().map(|spelling| plain(kind, spelling)).collect(),
    };
    bare.into_iter().map(|form| with_rules(shape, kind, form)).collect()
}

/// The forms of a boolean; where it is always the same, of that one.
fn listed_booleans(shape: &Shape) -> Vec<Form> {
    let lists = shape.rules.iter().filter_map(|rule| {
        let alternatives: Vec<&Rule> = rule.accepted().collect();
        all_listed(&alternatives)
    });
    lists.fold(booleans(shape), |forms, listed| narrowed(forms, shape, &listed))
}

/// What the rules say of a value whose type nobody knows: keywords that bind whatever it is.
pub(super) fn untyped(shape: &Shape) -> Map<String, Value> {
    let mut schema = Map::new();
    for rule in &shape.rules {
        let branches: Vec<_> = rule.accepted().map(|rule| Value::Object(free(rule))).collect();
        match any_of(branches) {
            Value::Object(only) if only.keys().all(|key| !schema.contains_key(key)) => {
                schema.extend(only);
            }
            more => push(&mut schema, "allOf", more),
        }
    }
    schema
}

fn with_rules(shape: &Shape, kind: Kind, mut form: Form) -> Form {
    for rule in &shape.rules {
        let alternatives: Vec<&Rule> = rule.accepted().collect();
        if let [only] = &alternatives[..] {
            form = apply(kind, form, only);
        } else if let Some(listed) = all_listed(&alternatives) {
            form = among(kind, form, &listed);
        } else if let Some(formats) = all_formats(&alternatives) {
            form = apply(kind, form, &Rule::Format(formats));
        } else if !matches!(rule.value, Rule::SuchAs(_)) {
            let bare = Form::new(form.json);
            let asked = alternatives.into_iter().map(|rule| apply(kind, bare.clone(), rule).words);
            let asked: Vec<Value> = asked.map(Value::Object).collect();
            form.ask(Map::from_iter([("anyOf".to_owned(), asked.into())]));
        }
    }
    form
}

/// All closed lists as one, where every alternative is one.
fn all_listed(rules: &[&Rule]) -> Option<Listed> {
    let mut sum = Listed { values: Vec::new(), any_case: false };
    for rule in rules {
        let Rule::Enum(listed) = rule else { return None };
        sum.any_case |= listed.any_case;
        for (value, meaning) in &listed.values {
            if !sum.values.iter().any(|(known, _)| known == value) {
                sum.values.push((value.clone(), meaning.clone()));
            }
        }
    }
    Some(sum)
}

/// All formats as one rule, where every alternative is some.
fn all_formats(rules: &[&Rule]) -> Option<Vec<String>> {
    let mut sum = Vec::new();
    for rule in rules {
        let Rule::Format(formats) = rule else { return None };
        for format in formats {
            if !sum.contains(format) {
                sum.push(format.clone());
            }
        }
    }
    Some(sum)
}

fn apply(kind: Kind, mut form: Form, rule: &Rule) -> Form {
    let text = form.json == Json::String;
    match rule {
        Rule::Enum(listed) => return among(kind, form, listed),
        Rule::SuchAs(_) => {}
        Rule::Length(length) if text => {
            let bounds = [("minLength", length.min), ("maxLength", length.max)];
            form.ask(
                bounds.into_iter().filter_map(|(k, v)| Some((k.to_owned(), v?.into()))).collect(),
            );
        }
        Rule::Pattern(pattern) if text => {
            if let Ok(pattern) = Pattern::parse(pattern) {
                form.ask(one("pattern", pattern.to_regex()));
            }
        }
        // In the place of the pattern of any number.
        Rule::Decimals(most) if text => {
            form.words.insert("pattern".into(), text::decimals(*most).into());
        }
        // A text of any type may have to be in a format; of dates it is in the form already.
        Rule::Format(formats) => {
            if text && kind == Kind::String {
                let parsed: Vec<_> = formats.iter().filter_map(|f| Format::parse(f).ok()).collect();
                form.ask(moment_text(&formats.iter().collect::<Vec<_>>(), &parsed).words);
            }
            form.ask(one("x-bindery-format", words::rule(rule)));
        }
        Rule::Compare(comparison, Operand::Literal(bound)) if form.json.is_number() => {
            match text::json_number(bound) {
                Some(bound) => form.ask(one(bound_keyword(*comparison), bound)),
                None => form.ask(beyond(rule)),
            }
        }
        _ => form.ask(beyond(rule)),
    }
    form
}

fn bound_keyword(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Above => "exclusiveMinimum",
        Comparison::Below => "exclusiveMaximum",
        Comparison::AtLeast => "minimum",
        Comparison::AtMost => "maximum",
    }
}

/// A rule that JSON Schema has no keyword for, under one of ours.
fn beyond(rule: &Rule) -> Map<String, Value> {
    one(&super::beyond::keyword(rule.word()), words::rule(rule))
}

fn one(keyword: &str, value: impl Into<Value>) -> Map<String, Value> {
    Map::from_iter([(keyword.to_owned(), value.into())])
}

/// A form with one of the listed values.
pub(super) fn among(kind: Kind, mut form: Form, listed: &Listed) -> Form {
    let values = || listed.values.iter().map(|(value, _)| value.as_str());
    let numeric = matches!(kind, Kind::Integer | Kind::Decimal);
    match form.json {
        Json::String if numeric => {
            form.words.insert("pattern".into(), text::numbers(values()).into());
        }
        Json::String if listed.any_case => form.ask(one("pattern", text::any_case(values()))),
        Json::String => {
            // A listed value needs no other word on what it looks like.
            form.words.remove("pattern");
            form.ask(one("enum", values().map(Value::from).collect::<Vec<_>>()));
        }
        Json::Integer | Json::Number => {
            let numbers = values().filter_map(text::json_number).map(Value::Number);
            form.ask(one("enum", numbers.collect::<Vec<_>>()));
        }
        Json::Boolean => {
            let truths = values().filter_map(|value| value.parse::<bool>().ok()).map(Value::Bool);
            form.ask(one("enum", truths.collect::<Vec<_>>()));
        }
        Json::Null | Json::Array | Json::Object => {}
    }
    form
}

/// A rule on a value of whatever type.
pub(super) fn free(rule: &Rule) -> Map<String, Value> {
    match rule {
        Rule::Enum(listed) => {
            let spelled = listed.values.iter().flat_map(|(value, _)| {
                let bare = serde_json::from_str::<Value>(value).ok();
                let bare =
                    bare.filter(|bare| !bare.is_array() && !bare.is_object() && !bare.is_string());
                [Some(Value::from(value.as_str())), bare]
            });
            one("enum", spelled.flatten().collect::<Vec<_>>())
        }
        Rule::SuchAs(_) => Map::new(),
        rule => apply(Kind::String, Form::new(Json::String), rule).words,
    }
}
