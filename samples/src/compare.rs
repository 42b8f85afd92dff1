//! Mends a value that does not stand to another field as its rule asks.

use bindery_model::fit::{Breach, BreachKind, Fit, Side, Spot};
use bindery_model::json::{Pointer, Value};
use bindery_model::vendor::{Comparison, Kind, Operand, Rule, ShapeId};
use bindery_rules::{Date, Decimal, Format, Time, decimal, format};

use crate::range::Range;
use crate::spell::{Bare, as_text, spell};

/// Which of the two values is changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    /// The one with the rule.
    Value,
    /// The one it is compared with.
    Bound,
}

/// Mends what this breach tells. Where no value would be right for its own shape too, `fresh` makes
/// one that is, and the other side is changed.
pub(crate) fn mend(
    fit: Fit<'_>,
    id: ShapeId,
    value: &mut Value<'static>,
    breach: &Breach,
    fresh: &dyn Fn(ShapeId) -> Value<'static>,
) -> bool {
    if breach.kind != BreachKind::Compare {
        return false;
    }
    let spots = fit.spots(id, value);
    let Some(spot) = spots.iter().rev().find(|spot| spot.pointer == breach.pointer) else {
        return false;
    };
    let rules = &fit.vendor().shape(spot.shape).rules;
    let mut mended = false;
    for rule in rules {
        let Rule::Compare(comparison, operand) = &rule.value else { continue };
        let Some(bound) = bound(&spots, spot, operand) else { continue };
        let pair = (spot, bound);
        let moved = set(fit, value, pair, *comparison, Change::Value).is_some();
        mended |= moved;
        let own = |value: &Value<'_>| {
            let here = value.find(&spot.pointer);
            here.is_some_and(|here| fit.value(spot.shape, here, Side::Sending).fits())
        };
        if !moved || !own(value) {
            if let Some(here) = value.find_mut(&spot.pointer) {
                *here = fresh(spot.shape);
            }
            mended |= set(fit, value, pair, *comparison, Change::Bound).is_some();
        }
    }
    mended
}

/// The part of the value that an operand names.
fn bound<'s, 'a>(
    spots: &'s [Spot<'a>],
    spot: &Spot<'a>,
    operand: &Operand,
) -> Option<&'s Spot<'a>> {
    let named = |within: &Pointer, name: &str| {
        spots.iter().find(|other| {
            let mut around = other.pointer.clone();
            around.pop();
            around == *within && other.field.is_some_and(|field| field.name == name)
        })
    };
    let mut within = spot.pointer.clone();
    within.pop();
    match operand {
        Operand::Field(name) => named(&within, name),
        Operand::Outer(name) => loop {
            if within.is_root() {
                return None;
            }
            within.pop();
            if let Some(found) = named(&within, name) {
                return Some(found);
            }
        },
        Operand::Literal(_) | Operand::Outside(_) => None,
    }
}

/// Gives one of two values a value that stands to the other as asked.
fn set(
    fit: Fit<'_>,
    value: &mut Value<'static>,
    (spot, bound): (&Spot<'_>, &Spot<'_>),
    comparison: Comparison,
    change: Change,
) -> Option<()> {
    let (changed, other, comparison) = match change {
        Change::Value => (spot, bound, comparison),
        Change::Bound => (bound, spot, turned(comparison)),
    };
    let step = match comparison {
        Comparison::Above => 1,
        Comparison::Below => -1,
        Comparison::AtLeast | Comparison::AtMost => 0,
    };
    let shape = fit.vendor().shape(changed.shape);
    let text = as_text(value.find(&other.pointer)?);
    let bare = match shape.kind.value {
        Kind::Date | Kind::DateTime | Kind::Time => {
            let written = fit.vendor().shape(other.shape);
            moved(&Range::of(written).formats, &Range::of(shape).formats, &text, step)?
        }
        _ => {
            let digits = decimal::read(text.trim()).ok()?;
            Bare::Number(digits.checked_add(Decimal::from(step))?.normalize().to_string())
        }
    };
    *value.find_mut(&changed.pointer)? = spell(shape, bare);
    Some(())
}

fn turned(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::Above => Comparison::Below,
        Comparison::Below => Comparison::Above,
        Comparison::AtLeast => Comparison::AtMost,
        Comparison::AtMost => Comparison::AtLeast,
    }
}

/// A day, so many days on, as another format writes it; times are taken as they are.
fn moved(from: &[Format], to: &[Format], text: &str, step: i32) -> Option<Bare> {
    let to = to.first()?;
    let on = |day: Date| match step {
        1 => day.tomorrow().ok(),
        -1 => day.yesterday().ok(),
        _ => Some(day),
    };
    let read = |format: &Format| match format.kind() {
        format::Kind::Date => Some(on(format.read_date(text).ok()?)?.to_datetime(Time::midnight())),
        format::Kind::DateTime | format::Kind::Timestamp => {
            let both = format.read_datetime(text).ok()?;
            Some(on(both.date())?.to_datetime(both.time()))
        }
        format::Kind::Time => {
            let time = format.read_time(text).ok()?;
            let hour = i32::from(time.hour()) + step;
            let hour = i8::try_from(hour).ok()?;
            let time = bindery_rules::Time::new(hour, time.minute(), time.second(), 0).ok()?;
            Some(Date::constant(2026, 1, 15).to_datetime(time))
        }
    };
    let both = from.iter().find_map(read)?;
    let text = match to.kind() {
        format::Kind::Date => to.write_date(both.date()),
        format::Kind::Time => to.write_time(both.time()),
        format::Kind::DateTime => to.write_datetime(both),
        format::Kind::Timestamp => return None,
    };
    text.ok().map(Bare::Text)
}
