//! Facts as a spec would write them.

use bindery_model::vendor::{
    Condition, DefaultValue, DependsOn, Effect, FieldRule, Length, Listed, Operand, Packing,
    Padding, Provocation, Required, Rule, SecretCarrier, SecretFailing, SecretSource, SecretUse,
    Side, Spelling, StateOf, SuccessTest, WireText, Wrong,
};

pub(crate) fn list<T: AsRef<str>>(items: &[T]) -> String {
    match items {
        [one] => one.as_ref().to_owned(),
        items => {
            let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
            format!("[{}]", items.join(", "))
        }
    }
}

pub(crate) fn wire_text(text: &WireText) -> String {
    match text {
        WireText::Null => "null".to_owned(),
        WireText::Boolean(value) => value.to_string(),
        WireText::Number(digits) => digits.clone(),
        WireText::Text(text) => format!("{text:?}"),
    }
}

pub(crate) fn wire_texts(texts: &[WireText]) -> String {
    list(&texts.iter().map(wire_text).collect::<Vec<_>>())
}

pub(crate) fn condition(condition: &Condition) -> String {
    match condition {
        Condition::AnyGiven(names) => list(names),
        Condition::All(tests) => {
            let tests: Vec<String> = tests
                .iter()
                .map(|test| format!("{}: {}", test.field, list(&test.values)))
                .collect();
            format!("{{{}}}", tests.join(", "))
        }
    }
}

pub(crate) fn required(required: &Required) -> String {
    match required {
        Required::Always => "true".to_owned(),
        Required::Key => "key".to_owned(),
        Required::Never => "false".to_owned(),
        Required::When(it) => format!("when {}", condition(it)),
        Required::Unless(it) => format!("unless {}", condition(it)),
        Required::Outside(text) => format!("outside: {text}"),
        Required::Unknown => "unknown".to_owned(),
    }
}

pub(crate) fn rule(rule: &Rule) -> String {
    match rule {
        Rule::Enum(listed) | Rule::SuchAs(listed) => values(listed),
        Rule::Length(it) => length(*it),
        Rule::Decimals(digits) => digits.to_string(),
        Rule::Pattern(pattern) => pattern.clone(),
        Rule::Format(formats) => list(formats),
        Rule::Compare(_, it) => operand(it),
    }
}

fn values(listed: &Listed) -> String {
    let values: Vec<&str> = listed.values.iter().map(|(value, _)| value.as_str()).collect();
    let case = if listed.any_case { " in any case" } else { "" };
    format!("{}{case}", list(&values))
}

fn length(length: Length) -> String {
    match (length.min, length.max) {
        (Some(min), Some(max)) if min == max => min.to_string(),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any".to_owned(),
    }
}

pub(crate) fn operand(operand: &Operand) -> String {
    match operand {
        Operand::Literal(text) | Operand::Field(text) => text.clone(),
        Operand::Outer(name) => format!("outer {name}"),
        Operand::Outside(text) => format!("outside: {text}"),
    }
}

pub(crate) fn field_rule(rule: &FieldRule) -> String {
    match rule {
        FieldRule::InsteadOf(names) | FieldRule::Excludes(names) | FieldRule::AtLeastOne(names) => {
            list(names)
        }
        FieldRule::Needs(it) => condition(it),
        FieldRule::Echoes(name) => name.clone(),
    }
}

pub(crate) fn default(default: &DefaultValue) -> String {
    match default {
        DefaultValue::Value(text) => wire_text(text),
        DefaultValue::Today => "today".to_owned(),
        DefaultValue::Now => "now".to_owned(),
        DefaultValue::Outside(text) => format!("outside: {text}"),
    }
}

pub(crate) fn padding(padding: &Padding) -> String {
    let side = match padding.side {
        Side::Left => "left",
        Side::Right => "right",
    };
    let to = padding.to.map(|to| format!(" to {to}")).unwrap_or_default();
    format!("{side} with {:?}{to}", padding.with)
}

pub(crate) fn packing(packing: Packing) -> String {
    match packing {
        Packing::Json => "json".to_owned(),
        Packing::Base64 => "base64".to_owned(),
    }
}

pub(crate) fn secret_use(secret: &SecretUse) -> String {
    let written = secret.written.as_ref().map(|it| format!(" as {it}")).unwrap_or_default();
    format!("{}{written}", secret.name)
}

pub(crate) fn secret_source(source: &SecretSource) -> String {
    match source {
        SecretSource::Outside(text) => format!("outside: {text}"),
        SecretSource::Operation { operation, fault, carrier } => {
            let (kind, carrier) = match carrier {
                SecretCarrier::Value(path) => ("value", path),
                SecretCarrier::Header(name) => ("header", name),
            };
            let fault = fault.as_ref().map(|fault| format!(" fault {fault}")).unwrap_or_default();
            format!("{operation}{fault} {kind} {carrier}")
        }
    }
}

pub(crate) fn effect(effect: &Effect) -> String {
    match &effect.entity {
        Some(entity) => format!("{} {entity}", effect.kind.word()),
        None => effect.kind.word().to_owned(),
    }
}

pub(crate) fn state(state: &StateOf) -> String {
    format!("{}: {}", state.entity, list(&state.states))
}

pub(crate) fn depends_on(depends: &DependsOn) -> String {
    match depends {
        DependsOn::Nothing => "none".to_owned(),
        DependsOn::Operations(names) => list(names),
        DependsOn::Outside(text) => format!("outside: {text}"),
    }
}

pub(crate) fn success_test(test: &SuccessTest) -> String {
    let parts = [("when", &test.when), ("unless", &test.unless)];
    let parts = parts.into_iter().filter_map(|(word, claim)| {
        claim.as_ref().map(|claim| format!("{word} {}", condition(&claim.value)))
    });
    parts.collect::<Vec<_>>().join(", ")
}

pub(crate) fn provocation(way: &Provocation) -> String {
    let mut parts = Vec::new();
    if !way.omit.is_empty() {
        parts.push(format!("omit {}", list(&way.omit)));
    }
    if !way.wrong_type.is_empty() {
        parts.push(format!("wrong_type {}", list(&way.wrong_type)));
    }
    if let Some((secret, failing)) = &way.secret {
        let failing = match failing {
            SecretFailing::Missing => "missing",
            SecretFailing::Malformed => "malformed",
            SecretFailing::Wrong => "wrong",
        };
        parts.push(format!("secret {secret} {failing}"));
    }
    for (word, wrong) in [("path", &way.path), ("method", &way.method)] {
        match wrong {
            Some(Wrong::Any) => parts.push(format!("{word} wrong")),
            Some(Wrong::Given(text)) => parts.push(format!("{word} {text}")),
            None => {}
        }
    }
    if way.body_not_json {
        parts.push("body not_json".to_owned());
    }
    let sent = way.send.iter().map(|(field, value)| format!("{field}: {}", wire_text(value)));
    let sent: Vec<String> = sent.collect();
    if !sent.is_empty() {
        parts.push(format!("send {{{}}}", sent.join(", ")));
    }
    parts.extend(way.no_such.iter().map(|entity| format!("no_such {entity}")));
    parts.extend(way.state.iter().map(|it| format!("state {}", state(it))));
    parts.extend(way.outside.iter().map(|text| format!("outside: {text}")));
    parts.join(", ")
}

pub(crate) fn spelling(spelling: Spelling) -> &'static str {
    match spelling {
        Spelling::Number => "number",
        Spelling::String => "string",
        Spelling::Boolean => "boolean",
    }
}
