//! How a scalar is spelled on the wire: the JSON kinds it may have, before its rules.

use bindery_model::vendor::{Claim, Kind, Packing, Rule, Shape, Spelling, WireText};
use bindery_rules::{Format, wire::bytes};
use serde_json::{Value, json};

use super::{
    example::wire_text,
    form::{Form, Json, push},
    text,
};

/// The spellings of a value that stand for nothing.
pub(super) fn null_as(shape: &Shape) -> Vec<WireText> {
    let mut all: Vec<WireText> = Vec::new();
    for text in shape.wire.null_as.iter().flat_map(Claim::accepted).flatten() {
        if !all.contains(text) {
            all.push(text.clone());
        }
    }
    all
}

/// A value of the spec as the wire has it: in the first spelling of its type.
pub(crate) fn spelled(shape: &Shape, written: &WireText) -> Value {
    let (WireText::Number(text) | WireText::Text(text)) = written else {
        let WireText::Boolean(yes) = written else { return Value::Null };
        return match shape.kind.value {
            Kind::Boolean => truths(shape, *yes).into_iter().next().unwrap_or(Value::Bool(*yes)),
            Kind::String => yes.to_string().into(),
            _ => Value::Bool(*yes),
        };
    };
    let in_text = spellings(shape, shape.kind.value).first() == Some(&Spelling::String);
    match shape.kind.value {
        Kind::Integer | Kind::Decimal if in_text => text.as_str().into(),
        kind if kind.is_scalar() && !matches!(kind, Kind::Integer | Kind::Decimal) => {
            text.as_str().into()
        }
        _ => wire_text(written),
    }
}

/// The accepted JSON kinds of a scalar of this type.
pub(super) fn spellings(shape: &Shape, kind: Kind) -> Vec<Spelling> {
    let mut said: Vec<Spelling> = Vec::new();
    for spelling in shape.wire.spellings.iter().flat_map(Claim::accepted).flatten() {
        if !said.contains(spelling) {
            said.push(*spelling);
        }
    }
    if !said.is_empty() {
        return said;
    }
    let in_text = shape.wire.padded.is_some() || shape.wire.packed.is_some();
    vec![match kind {
        Kind::Integer | Kind::Decimal if !in_text => Spelling::Number,
        Kind::Boolean if !in_text => Spelling::Boolean,
        _ => Spelling::String,
    }]
}

pub(super) fn plain(kind: Kind, spelling: Spelling) -> Form {
    match (kind, spelling) {
        (Kind::Integer, Spelling::Number) => Form::new(Json::Integer),
        (_, Spelling::Number) => Form::new(Json::Number),
        (_, Spelling::Boolean) => Form::new(Json::Boolean),
        (Kind::Integer, Spelling::String) => Form::new(Json::String).with("pattern", text::INTEGER),
        (Kind::Decimal, Spelling::String) => Form::new(Json::String).with("pattern", text::DECIMAL),
        (Kind::Bytes, Spelling::String) => {
            Form::new(Json::String).with("contentEncoding", "base64").with("pattern", bytes::REGEX)
        }
        (Kind::File, Spelling::String) => {
            Form::new(Json::String).with("contentMediaType", "application/octet-stream")
        }
        (_, Spelling::String) => Form::new(Json::String),
    }
}

pub(super) fn booleans(shape: &Shape) -> Vec<Form> {
    let values = truths(shape, true).into_iter().chain(truths(shape, false));
    let mut forms: Vec<Form> = Vec::new();
    for value in values {
        let json = match value {
            Value::Bool(_) => Json::Boolean,
            Value::Number(_) => Json::Number,
            _ => Json::String,
        };
        match forms.iter_mut().find(|form| form.json == json) {
            Some(form) => push(&mut form.words, "enum", value),
            None => forms.push(Form::one_of(json, vec![value])),
        }
    }
    let bare = |form: &Form| form.words["enum"] == json!([true, false]);
    let plain = |form: Form| if bare(&form) { Form::new(Json::Boolean) } else { form };
    forms.into_iter().map(plain).collect()
}

/// The spellings of yes, or of no.
pub(super) fn truths(shape: &Shape, yes: bool) -> Vec<Value> {
    let own = if yes { &shape.wire.true_as } else { &shape.wire.false_as };
    let own: Vec<Value> = own.iter().flat_map(Claim::accepted).flatten().map(wire_text).collect();
    if !own.is_empty() {
        return own;
    }
    let usual = spellings(shape, Kind::Boolean).into_iter().filter_map(|spelling| match spelling {
        Spelling::Boolean => Some(Value::Bool(yes)),
        Spelling::String => Some(yes.to_string().into()),
        Spelling::Number => None,
    });
    usual.collect()
}

/// Dates and times: a text in one of the formats, or a number of seconds.
pub(super) fn moments(shape: &Shape, kind: Kind) -> Vec<Form> {
    let mut written: Vec<&String> = Vec::new();
    for rule in shape.rules.iter().flat_map(Claim::accepted) {
        if let Rule::Format(formats) = rule {
            written.extend(
                formats.iter().filter(|format| !written.contains(format)).collect::<Vec<_>>(),
            );
        }
    }
    let formats: Vec<Format> = written.iter().filter_map(|text| Format::parse(text).ok()).collect();
    let said = if shape.wire.spellings.is_some() {
        spellings(shape, kind)
    } else {
        let mut kinds = Vec::new();
        if formats.iter().any(|format| !format.is_number()) || formats.is_empty() {
            kinds.push(Spelling::String);
        }
        if formats.iter().any(Format::is_number) {
            kinds.push(Spelling::Number);
        }
        kinds
    };
    let form = |spelling| match spelling {
        Spelling::Number if formats.iter().any(Format::is_number) => Form::new(Json::Integer),
        Spelling::Number => Form::new(Json::Number),
        Spelling::Boolean => Form::new(Json::Boolean),
        Spelling::String => moment_text(&written, &formats),
    };
    said.into_iter().map(form).collect()
}

pub(super) fn moment_text(written: &[&String], formats: &[Format]) -> Form {
    let form = Form::new(Json::String);
    let expressions: Vec<String> = formats.iter().map(Format::to_regex).collect();
    let form = match &expressions[..] {
        [] => form,
        [only] => form.with("pattern", only.as_str()),
        several => {
            let inner = several.iter().map(|e| e.trim_start_matches('^').trim_end_matches('$'));
            form.with("pattern", format!("^(?:{})$", inner.collect::<Vec<_>>().join("|")))
        }
    };
    match written {
        [only] if *only == "YYYY-MM-DD" => form.with("format", "date"),
        [only] if *only == "rfc3339" => form.with("format", "date-time"),
        _ => form,
    }
}

/// Another format inside the text, as the native annotations say it.
pub(super) fn packed(packing: Packing, inner: Value) -> Form {
    let form = Form::new(Json::String);
    match packing {
        Packing::Json => form
            .with("contentMediaType", "application/json")
            .with("contentSchema", inner)
            .with("x-bindery-packed", "json"),
        Packing::Base64 => form
            .with("contentEncoding", "base64")
            .with("pattern", bytes::REGEX)
            .with("contentSchema", inner)
            .with("x-bindery-packed", "base64"),
    }
}
