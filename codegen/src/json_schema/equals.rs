//! "Has this value", for conditions, variants, and what tells outcomes apart.

use bindery_model::vendor::{Claim, Kind, Listed, Rule, Shape};
use serde_json::{Map, Value, json};

use super::{
    form::{Form, combine},
    scalar::{among, free},
    spelling::{booleans, moments, plain, spellings, truths},
};

/// A schema for "has this value", as the spec writes it.
pub(crate) fn equals(shape: &Shape, values: &[String]) -> Value {
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

/// The forms of a boolean that mean one of the listed values.
pub(super) fn narrowed(forms: Vec<Form>, shape: &Shape, listed: &Listed) -> Vec<Form> {
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
