//! One scalar: the JSON kinds it may be spelled in, and its rules in each of them.
//!
//! What a dispute or a candidate says is accepted too, so every list here is the sum of all that
//! is accepted.

use bindery_model::vendor::{
    Claim, Comparison, Kind, Listed, Operand, Packing, Rule, Shape, Spelling, WireText,
};
use bindery_rules::{Format, Pattern, wire::bytes};
use serde_json::{Map, Value, json};

use super::{
    example::wire_text,
    form::{Form, Json, any_of, combine, push},
    text, words,
};

/// The forms of a scalar of this type, its rules included.
pub(super) fn forms(shape: &Shape, kind: Kind) -> Vec<Form> {
    let bare: Vec<Form> = match kind {
        Kind::Boolean => return booleans(shape),
        Kind::Date | Kind::Time | Kind::DateTime => moments(shape, kind),
        _ => spellings(shape, kind).into_iter().map(|spelling| plain(kind, spelling)).collect(),
    };
    bare.into_iter().map(|form| with_rules(shape, kind, form)).collect()
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
pub(super) fn spelled(shape: &Shape, written: &WireText) -> Value {
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

/// A schema for "has this value", as the spec writes it.
pub(super) fn equals(shape: &Shape, values: &[String]) -> Value {
    let listed = |any_case| Listed {
        values: values.iter().map(|value| (value.clone(), None)).collect(),
        any_case,
    };
    let any_case =
        shape.rules.iter().flat_map(Claim::accepted).any(
            |rule| matches!(rule, Rule::Enum(listed) | Rule::SuchAs(listed) if listed.any_case),
        );
    let listed = listed(any_case);
    let forms = shape.kind.accepted().flat_map(|kind| match kind {
        Kind::Boolean => narrowed(booleans(shape), shape, &listed),
        Kind::Date | Kind::Time | Kind::DateTime => {
            moments(shape, *kind).into_iter().map(|form| among(*kind, form, &listed)).collect()
        }
        Kind::Any | Kind::Unknown => Vec::new(),
        kind => spellings(shape, *kind)
            .into_iter()
            .map(|spelling| among(*kind, plain(*kind, spelling), &listed))
            .collect(),
    });
    let forms: Vec<Form> = forms.collect();
    if forms.is_empty() { free(&Rule::Enum(listed)).into() } else { terse(combine(forms)) }
}

/// A list of values says their types; one value is a constant.
fn terse(mut schema: Map<String, Value>) -> Value {
    if let Some(Value::Array(branches)) = schema.get_mut("anyOf") {
        for branch in branches {
            if let Value::Object(one) = branch.take() {
                *branch = terse(one);
            }
        }
    }
    if let Some(Value::Array(values)) = schema.get("enum") {
        if let [only] = &values[..] {
            return json!({ "const": only });
        }
        schema.shift_remove("type");
    }
    schema.into()
}

/// The accepted JSON kinds of a scalar of this type.
fn spellings(shape: &Shape, kind: Kind) -> Vec<Spelling> {
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

fn plain(kind: Kind, spelling: Spelling) -> Form {
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

fn booleans(shape: &Shape) -> Vec<Form> {
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
fn truths(shape: &Shape, yes: bool) -> Vec<Value> {
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
fn moments(shape: &Shape, kind: Kind) -> Vec<Form> {
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

fn moment_text(written: &[&String], formats: &[Format]) -> Form {
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

fn with_rules(shape: &Shape, kind: Kind, mut form: Form) -> Form {
    for rule in &shape.rules {
        let alternatives: Vec<&Rule> = rule.accepted().collect();
        if let [only] = &alternatives[..] {
            form = apply(kind, form, only);
        } else if let Some(listed) = all_listed(&alternatives) {
            form = among(kind, form, &listed);
        } else if !matches!(rule.value, Rule::Format(_) | Rule::SuchAs(_)) {
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
fn among(kind: Kind, mut form: Form, listed: &Listed) -> Form {
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

/// The forms of a boolean that mean one of the listed values.
fn narrowed(forms: Vec<Form>, shape: &Shape, listed: &Listed) -> Vec<Form> {
    let written =
        |spelled: &Value| spelled.as_str().map_or_else(|| spelled.to_string(), str::to_owned);
    let is_named = |yes: bool| {
        let mut names: Vec<String> = truths(shape, yes).iter().map(written).collect();
        names.push(yes.to_string());
        listed.values.iter().any(|(value, _)| names.contains(value))
    };
    let named = [true, false].into_iter().filter(|yes| is_named(*yes));
    let spelled: Vec<Value> = named.flat_map(|yes| truths(shape, yes)).collect();
    let narrow = |form: Form| {
        let all = form.words.get("enum").and_then(Value::as_array).cloned();
        let all = all.unwrap_or_else(|| vec![true.into(), false.into()]);
        let kept: Vec<Value> = all.into_iter().filter(|value| spelled.contains(value)).collect();
        (!kept.is_empty()).then(|| Form::one_of(form.json, kept))
    };
    forms.into_iter().filter_map(narrow).collect()
}

/// A rule on a value of whatever type.
fn free(rule: &Rule) -> Map<String, Value> {
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
