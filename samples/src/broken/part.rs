//! One part of a value with something wrong in itself.

use bindery_model::fit::{BreachKind, Fit, Side, Spot};
use bindery_model::json::{Kind as JsonKind, Value};
use bindery_model::vendor::{Comparison, Kind, Operand, Rule, Shape, ShapeId};
use bindery_rules::{Date, Format, format};

use super::{Break, Broken, finds};
use crate::range::{Range, digits};
use crate::spell::{Bare, as_text, spell};

/// A part of a value, and the whole it is part of.
#[derive(Clone, Copy)]
pub(super) struct Part<'p, 'a> {
    pub(super) fit: Fit<'a>,
    pub(super) side: Side,
    pub(super) root: ShapeId,
    pub(super) base: &'p Value<'static>,
    pub(super) spot: &'p Spot<'a>,
    pub(super) value: &'p Value<'static>,
}

impl Part<'_, '_> {
    /// The whole with this in place of the part.
    fn put(&self, what: Break, kind: BreachKind, part: Value<'static>) -> Option<Broken> {
        let mut value = self.base.clone();
        *value.find_mut(&self.spot.pointer)? = part;
        Some(Broken { what, kind, pointer: self.spot.pointer.clone(), value })
    }

    /// Whether the fit of the whole finds the breach.
    pub(super) fn is_found(&self, broken: &Broken) -> bool {
        finds(&self.fit.value(self.root, &broken.value, self.side), broken)
    }
}

/// The part broken in every way its shape has a rule against.
pub(super) fn breaks(part: Part<'_, '_>) -> Vec<Broken> {
    let shape = part.fit.vendor().shape(part.spot.shape);
    let mut done: Vec<(Break, BreachKind)> = Vec::new();
    let mut all = Vec::new();
    for (what, kind, value) in candidates(shape, part.value) {
        let tried = part.fit.value(part.spot.shape, &value, part.side).breaches;
        let breaks = tried.iter().any(|it| it.kind == kind && it.pointer.is_root());
        if breaks && !done.contains(&(what, kind)) {
            done.push((what, kind));
            all.extend(part.put(what, kind, value));
        }
    }
    // How a value stands to other fields, only the whole can tell.
    let others = shape.rules.iter().filter_map(|rule| match &rule.value {
        Rule::Compare(comparison, Operand::Field(_) | Operand::Outer(_)) => Some(*comparison),
        _ => None,
    });
    for comparison in others {
        let value = beyond(shape, comparison);
        let broken = value.and_then(|it| part.put(Break::OutOfRange, BreachKind::Compare, it));
        all.extend(broken.filter(|it| part.is_found(it)));
    }
    all
}

type Candidate = (Break, BreachKind, Value<'static>);

/// Values that may well be wrong for a shape: the fit says which are, and how.
fn candidates(shape: &Shape, part: &Value<'_>) -> Vec<Candidate> {
    let range = Range::of(shape);
    let mut all: Vec<Candidate> = vec![
        (Break::Null, BreachKind::Null, JsonKind::Null.into()),
        (Break::Unpacked, BreachKind::Packed, Value::from("not packed: {")),
        (Break::Unpacked, BreachKind::Packed, Value::from("no base64: ä")),
    ];
    all.extend(others(shape.kind.value).map(|it| (Break::Retype, BreachKind::Type, it)));
    all.extend(others(shape.kind.value).map(|it| (Break::NoneOf, BreachKind::Either, it)));
    all.extend(respelled(part).map(|it| (Break::Respell, BreachKind::WireSpelling, it)));
    all.extend(unlisted(shape, &range).map(|it| (Break::Unlisted, BreachKind::Enum, it)));
    all.extend(lengths(shape, &range, part));
    if range.pattern.is_some() {
        let texts = ["", "~", "none of it", "?!"];
        let texts = texts.map(|it| spell(shape, Bare::Text(it.to_owned())));
        all.extend(texts.map(|it| (Break::OffPattern, BreachKind::Pattern, it)));
    }
    if !range.formats.is_empty() {
        let text = Value::from("no such day");
        all.push((Break::OffFormat, BreachKind::Format, text));
    }
    if let Some(most) = range.decimals {
        let fine = digits(1, most + 1);
        let whole = as_text(part);
        let whole = whole.split('.').next().unwrap_or("1");
        let finer = fine.replacen('0', whole, 1);
        let values = [finer, fine].map(|it| spell(shape, Bare::Number(it)));
        all.extend(values.map(|it| (Break::TooFine, BreachKind::Decimals, it)));
    }
    let bounds = range.bounds.iter().filter_map(|(comparison, _)| beyond(shape, *comparison));
    all.extend(bounds.map(|it| (Break::OutOfRange, BreachKind::Compare, it)));
    if shape.wire.padded.is_some() {
        all.push((Break::Unpadded, BreachKind::Padded, Value::from("7")));
    }
    if let (Kind::Tuple, Some(items)) = (shape.kind.value, part.as_array()) {
        let more = items.iter().chain(items.last()).cloned().map(Value::into_owned);
        all.push((Break::OneMore, BreachKind::TupleLength, Value::array(more)));
    }
    all
}

/// Values of other types, the most likely first.
fn others(kind: Kind) -> impl Iterator<Item = Value<'static>> {
    let text = || Value::from("another type");
    let number = || Value::from(7_i64);
    let list = [
        match kind {
            Kind::String | Kind::Date | Kind::Time | Kind::DateTime | Kind::Bytes => number(),
            _ => text(),
        },
        Value::from(true),
        number(),
        text(),
        Value::array([]),
        Value::object([]),
    ];
    list.into_iter()
}

/// The same text in another JSON kind.
fn respelled(part: &Value<'_>) -> impl Iterator<Item = Value<'static>> {
    let text = as_text(part);
    let number = Value::number(text.clone());
    let boolean = match text.as_str() {
        "true" => Some(Value::from(true)),
        "false" => Some(Value::from(false)),
        _ => None,
    };
    let quoted =
        (part.as_array().is_none() && part.as_object().is_none()).then(|| Value::from(text));
    let listed = part.as_str().map(|text| Value::array([Value::from(text.to_owned())]));
    let all = [quoted, number, boolean, listed];
    let part = part.clone().into_owned();
    all.into_iter().flatten().filter(move |it| *it != part)
}

fn unlisted(shape: &Shape, range: &Range<'_>) -> impl Iterator<Item = Value<'static>> {
    let closed = range.closed.is_some();
    let values = match shape.kind.value {
        Kind::Integer | Kind::Decimal => ["987654", "-1"].map(|it| Bare::Number(it.to_owned())),
        _ => ["Undocumented", "987654"].map(|it| Bare::Text(it.to_owned())),
    };
    let values = values.map(|it| spell(shape, it));
    values.into_iter().filter(move |_| closed)
}

/// Longer and shorter than allowed.
fn lengths(shape: &Shape, range: &Range<'_>, part: &Value<'_>) -> Vec<Candidate> {
    const MOST: usize = 100_000;
    let (least, most) = range.lengths();
    let mut sizes = Vec::new();
    if let Some(most) = most.filter(|most| *most < MOST) {
        sizes.push((Break::TooLong, most + 1));
    }
    if least > 0 {
        sizes.push((Break::TooShort, least - 1));
    }
    let resized = |size: usize| match part.as_array() {
        Some(items) => {
            let items = items.iter().cycle().take(size).cloned().map(Value::into_owned);
            Value::array(items)
        }
        None if matches!(shape.kind.value, Kind::Integer | Kind::Decimal) => {
            spell(shape, Bare::Number("7".repeat(size)))
        }
        None => {
            let text = as_text(part);
            let text = if text.is_empty() { "x" } else { text.as_str() };
            let text: String = text.chars().cycle().take(size).collect();
            spell(shape, Bare::Text(text))
        }
    };
    sizes.into_iter().map(|(what, size)| (what, BreachKind::Length, resized(size))).collect()
}

/// A value far beyond any bound on this side.
fn beyond(shape: &Shape, comparison: Comparison) -> Option<Value<'static>> {
    let far = matches!(comparison, Comparison::Below | Comparison::AtMost);
    let bare = match shape.kind.value {
        Kind::Integer | Kind::Decimal => {
            Bare::Number(if far { "999999999999" } else { "-999999999999" }.to_owned())
        }
        Kind::Date | Kind::DateTime => {
            let range = Range::of(shape);
            let format = range.formats.first()?;
            Bare::Text(far_day(format, far)?)
        }
        _ => return None,
    };
    Some(spell(shape, bare))
}

fn far_day(format: &Format, far: bool) -> Option<String> {
    let day = if far { Date::constant(9998, 12, 31) } else { Date::constant(1, 1, 2) };
    match format.kind() {
        format::Kind::Date => format.write_date(day).ok(),
        format::Kind::DateTime => {
            format.write_datetime(day.to_datetime(bindery_rules::Time::midnight())).ok()
        }
        format::Kind::Time | format::Kind::Timestamp => None,
    }
}
