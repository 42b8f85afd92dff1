//! Rules as the spec says them, for the `x-bindery-…` keywords that carry them.

use bindery_model::vendor::{
    Condition, DefaultValue, EntityTie, FieldRule, Kind, Listed, Operand, Padding, Place, Required,
    Rule, Side, Spelling, WireText,
};
use serde_json::{Value, json};

use super::example::wire_text;

pub(crate) fn required(required: &Required) -> Value {
    match required {
        Required::Always => true.into(),
        Required::Key => "key".into(),
        Required::Never => false.into(),
        Required::When(when) => json!({ "when": condition(when) }),
        Required::Unless(unless) => json!({ "unless": condition(unless) }),
        Required::Outside(text) => json!({ "outside": text }),
        Required::Unknown => "unknown".into(),
    }
}

pub(crate) fn condition(condition: &Condition) -> Value {
    match condition {
        Condition::AnyGiven(names) => json!(names),
        Condition::All(tests) => {
            tests.iter().map(|test| (test.field.clone(), json!(test.values))).collect()
        }
    }
}

pub(crate) fn field_rule(rule: &FieldRule) -> (&'static str, Value) {
    match rule {
        FieldRule::InsteadOf(names) => ("instead_of", json!(names)),
        FieldRule::Needs(needs) => ("needs", condition(needs)),
        FieldRule::Excludes(names) => ("excludes", json!(names)),
        FieldRule::AtLeastOne(names) => ("at_least_one", json!(names)),
        FieldRule::Echoes(name) => ("echoes", json!(name)),
    }
}

pub(crate) fn rule(rule: &Rule) -> Value {
    match rule {
        Rule::Enum(listed) | Rule::SuchAs(listed) => values(listed),
        Rule::Length(length) => json!({ "min": length.min, "max": length.max }),
        Rule::Decimals(most) => json!(most),
        Rule::Pattern(pattern) => json!(pattern),
        Rule::Format(formats) => json!(formats),
        Rule::Compare(_, operand) => self::operand(operand),
    }
}

pub(crate) fn values(listed: &Listed) -> Value {
    listed.values.iter().map(|(value, _)| Value::from(value.as_str())).collect()
}

pub(crate) fn operand(operand: &Operand) -> Value {
    match operand {
        Operand::Literal(value) => json!(value),
        Operand::Field(name) => json!({ "field": name }),
        Operand::Outer(name) => json!({ "outer": name }),
        Operand::Outside(text) => json!({ "outside": text }),
    }
}

pub(crate) fn default(default: &DefaultValue) -> Value {
    match default {
        DefaultValue::Value(text) => wire_text(text),
        DefaultValue::Today => "today".into(),
        DefaultValue::Now => "now".into(),
        DefaultValue::Outside(text) => json!({ "outside": text }),
    }
}

pub(crate) fn padding(padding: &Padding) -> Value {
    let side = match padding.side {
        Side::Left => "left",
        Side::Right => "right",
    };
    match padding.to {
        Some(to) => json!({ "side": side, "with": padding.with, "to": to }),
        None => json!({ "side": side, "with": padding.with }),
    }
}

pub(crate) fn spellings(spellings: &[Spelling]) -> Value {
    let word = |spelling: &Spelling| match spelling {
        Spelling::Number => "number",
        Spelling::String => "string",
        Spelling::Boolean => "boolean",
    };
    spellings.iter().map(word).collect()
}

pub(crate) fn wire_texts(texts: &[WireText]) -> Value {
    texts.iter().map(wire_text).collect()
}

pub(crate) fn kind(kind: Kind) -> Value {
    kind.word().into()
}

pub(crate) fn place(place: Place) -> Value {
    place.word().into()
}

pub(crate) fn entity(tie: &EntityTie) -> Value {
    tie.entity.as_str().into()
}
