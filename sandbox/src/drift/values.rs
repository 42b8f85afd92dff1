//! Values that differ from the spec in one way.

use bindery_model::json::{Kind as Json, Value};
use bindery_model::vendor::{FieldRule, Kind, Role, Rule};

use super::Drift;
use crate::reply::Scene;
use crate::seed::Dice;
use crate::walk::{Spot, text};

/// Values for a spot that may drift in this way; whoever asks tries which of them does.
pub(super) fn of(
    scene: &Scene<'_>,
    drift: Drift,
    spot: &Spot<'_>,
    here: &Value<'_>,
    dice: &mut Dice,
) -> Vec<Value<'static>> {
    if !may_drift(scene, drift, spot) {
        return Vec::new();
    }
    match drift {
        Drift::Null => vec![Value::from(Json::Null)],
        Drift::TypeChanged => {
            let mut values = of_every_type();
            dice.shuffle(&mut values);
            values
        }
        Drift::SpellingChanged => respelled(here),
        Drift::EchoBroken | Drift::TextChanged => others(here),
        _ => {
            let mut values = extremes(drift, here);
            values.extend(broken(scene, drift, spot, dice));
            values
        }
    }
}

/// Whether the spec says anything at this place that could drift so. Only spares work: what does
/// drift is found out by trying.
fn may_drift(scene: &Scene<'_>, drift: Drift, spot: &Spot<'_>) -> bool {
    let shape = scene.state.vendor.shape(spot.shape);
    let has = |is: fn(&Rule) -> bool| shape.rules.iter().any(|rule| is(&rule.value));
    let is_dated = || {
        let dated = |kind: &Kind| matches!(kind, Kind::Date | Kind::Time | Kind::DateTime);
        shape.kind.accepted().any(dated)
    };
    match drift {
        Drift::ValueOutsideList => has(|rule| matches!(rule, Rule::Enum(_))),
        Drift::FormatBroken => is_dated() || has(|rule| matches!(rule, Rule::Format(_))),
        Drift::PatternBroken => has(|rule| matches!(rule, Rule::Pattern(_))),
        Drift::LengthBroken => has(|rule| matches!(rule, Rule::Length(_))),
        Drift::DecimalsBroken => has(|rule| matches!(rule, Rule::Decimals(_))),
        Drift::BoundBroken => has(|rule| matches!(rule, Rule::Compare(..))),
        Drift::PaddingBroken => shape.wire.padded.is_some(),
        Drift::EchoBroken => spot.field.is_some_and(|field| {
            field.rules.iter().any(|rule| matches!(rule.value, FieldRule::Echoes(_)))
        }),
        Drift::TextChanged => spot.field.is_some_and(|field| field.role == Some(Role::Text)),
        _ => true,
    }
}

/// What the samples break at this very value.
fn broken(
    scene: &Scene<'_>,
    drift: Drift,
    spot: &Spot<'_>,
    dice: &mut Dice,
) -> Vec<Value<'static>> {
    let broken = scene.state.samples().broken(spot.shape, dice.next()).into_iter();
    let fitting =
        broken.filter(|one| one.pointer.is_root() && drift.breaches().contains(&one.kind));
    fitting.map(|one| one.value).collect()
}

/// Values far out, for lists and bounds that speak of something beside the value.
fn extremes(drift: Drift, here: &Value<'_>) -> Vec<Value<'static>> {
    let texts: &[&str] = match drift {
        Drift::ValueOutsideList => &["outside the list", "987654321"],
        Drift::FormatBroken => &["no date", "31.12.99"],
        Drift::PatternBroken => &["~ no pattern has this ~", "~"],
        Drift::DecimalsBroken => &["0.123456789", "1234.123456789"],
        Drift::BoundBroken => &["-999999999", "0", "999999999", "1900-01-01", "9999-12-31"],
        _ => &[],
    };
    let of_kind = |text: &&str| match here.kind {
        Json::Number(_) => Value::number((*text).to_owned()),
        _ => Some(Value::from((*text).to_owned())),
    };
    let mut values: Vec<Value<'static>> = texts.iter().filter_map(of_kind).collect();
    if drift == Drift::LengthBroken && here.as_str().is_some() {
        values.extend([1_000, 40_000].map(|length| Value::from("x".repeat(length))));
        values.push(Value::from(""));
    }
    values
}

fn of_every_type() -> Vec<Value<'static>> {
    let numbers = ["7", "7.5"].into_iter().filter_map(Value::number);
    let mut values: Vec<Value<'static>> = numbers.collect();
    values.push(Value::from(true));
    values.push(Value::from("drift"));
    values.push(Value::array([]));
    values.push(Value::object([]));
    values
}

/// The same value, as the other JSON kind.
fn respelled(here: &Value<'_>) -> Vec<Value<'static>> {
    let Some(text) = text(here) else { return Vec::new() };
    match here.kind {
        Json::String(_) => {
            let number = Value::number(text.trim().to_owned());
            let boolean = text.trim().parse::<bool>().ok().map(Value::from);
            number.into_iter().chain(boolean).collect()
        }
        _ => vec![Value::from(text)],
    }
}

/// The same kind of value, another one.
fn others(here: &Value<'_>) -> Vec<Value<'static>> {
    match &here.kind {
        Json::String(text) => vec![Value::from(format!("{text} drifted"))],
        Json::Number(digits) => Value::number(format!("1{digits}")).into_iter().collect(),
        Json::Bool(truth) => vec![Value::from(!truth)],
        Json::Null | Json::Array(_) | Json::Object(_) => Vec::new(),
    }
}
