//! Values that differ from the spec in one way.

use bindery_model::json::{Kind as Json, Value};
use bindery_model::vendor::{FieldRule, Kind, Role, Rule};

use super::Drift;
use crate::reply::Scene;
use crate::seed::Dice;
use crate::walk::{Spot, text};

/// A text that no page has.
const DRIFTED: &str = "Something else altogether";

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
        Drift::LengthBroken => {
            has(|rule| matches!(rule, Rule::Length(_))) || shape.kind.value == Kind::Tuple
        }
        Drift::DecimalsBroken => has(|rule| matches!(rule, Rule::Decimals(_))),
        Drift::BoundBroken => has(|rule| matches!(rule, Rule::Compare(..))),
        Drift::PaddingBroken => shape.wire.padded.is_some(),
        Drift::PackingBroken => shape.wire.packed.is_some(),
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
    if let (Drift::ValueOutsideList, Json::Bool(held)) = (drift, &here.kind) {
        values.push(Value::from(!held));
    }
    if let Some(text) = here.as_str() {
        values.extend(alike(drift, text).into_iter().map(Value::from));
    }
    if let (Drift::LengthBroken, Some(items)) = (drift, here.as_array()) {
        let items: Vec<Value<'static>> = items.iter().cloned().map(Value::into_owned).collect();
        let more = items.iter().chain(items.first()).cloned();
        values.extend([Value::array(more), Value::array(items.iter().skip(1).cloned())]);
        values.push(Value::array([]));
    }
    if drift == Drift::LengthBroken && here.as_str().is_some() {
        values.extend([1_000, 40_000].map(|length| Value::from("x".repeat(length))));
        values.push(Value::from(""));
    }
    values
}

/// Texts like this one but for one thing: as it begins, only longer; as long, with a character that
/// no pattern has.
fn alike(drift: Drift, text: &str) -> Vec<String> {
    let (Some(first), Some(last)) = (text.chars().next(), text.chars().last()) else {
        return Vec::new();
    };
    match drift {
        Drift::LengthBroken => {
            let longer =
                [1, 10, 300].map(|more| format!("{text}{}", last.to_string().repeat(more)));
            let again = [",", "|", ";"].map(|sep| vec![text; 20].join(sep));
            let shorter = text[..text.len() - last.len_utf8()].to_owned();
            longer.into_iter().chain(again).chain([shorter]).collect()
        }
        Drift::PatternBroken => vec![
            format!("~{}", &text[first.len_utf8()..]),
            format!("{}~", &text[..text.len() - last.len_utf8()]),
        ],
        _ => Vec::new(),
    }
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
        // A text may be free at either end.
        Json::String(text) => [format!("{text} drifted"), format!("Drifted: {text}")]
            .into_iter()
            .chain([DRIFTED.to_owned()])
            .map(Value::from)
            .collect(),
        Json::Number(digits) => Value::number(format!("1{digits}")).into_iter().collect(),
        Json::Bool(truth) => vec![Value::from(!truth)],
        Json::Null | Json::Array(_) | Json::Object(_) => Vec::new(),
    }
}
