//! Spells a value as the wire has it: the first spelling, the first format.

use bindery_model::json::Value;
use bindery_model::vendor::{Kind, Packing, Shape, Side, Spelling, WireText};
use bindery_rules::wire::{Padded, packed, padded};

/// A scalar before it is spelled.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Bare {
    Text(String),
    Number(String),
    Boolean(bool),
}

impl Bare {
    /// A value that the spec writes as text, read by the type of its shape.
    pub(crate) fn written(shape: &Shape, written: &str) -> Self {
        match shape.kind.value {
            Kind::Boolean => Self::Boolean(is_true(shape, written)),
            Kind::Integer | Kind::Decimal => Self::Number(written.to_owned()),
            Kind::Any | Kind::Unknown if bindery_rules::decimal::is_number(written) => {
                Self::Number(written.to_owned())
            }
            Kind::Any | Kind::Unknown if matches!(written, "true" | "false") => {
                Self::Boolean(written == "true")
            }
            _ => Self::Text(written.to_owned()),
        }
    }
}

fn is_true(shape: &Shape, written: &str) -> bool {
    let own = shape.wire.true_as.as_ref();
    let own = own.is_some_and(|claim| claim.value.iter().any(|it| text(it) == written));
    written == "true" || own
}

fn text(spelling: &WireText) -> &str {
    match spelling {
        WireText::Null => "null",
        WireText::Boolean(true) => "true",
        WireText::Boolean(false) => "false",
        WireText::Number(text) | WireText::Text(text) => text,
    }
}

/// The value of a spelling whose quotes count.
pub(crate) fn of_wire(spelling: &WireText) -> Value<'static> {
    match spelling {
        WireText::Null => bindery_model::json::Kind::Null.into(),
        WireText::Boolean(it) => Value::from(*it),
        WireText::Number(digits) => number(digits),
        WireText::Text(text) => Value::from(text.clone()),
    }
}

/// A scalar as its shape spells it.
pub(crate) fn spell(shape: &Shape, bare: Bare) -> Value<'static> {
    let wire = &shape.wire;
    let first = wire.spellings.as_ref().and_then(|claim| claim.value.first()).copied();
    let in_text = first == Some(Spelling::String) || wire.padded.is_some() || wire.packed.is_some();
    match bare {
        Bare::Boolean(it) => {
            let own = if it { &wire.true_as } else { &wire.false_as };
            match own.as_ref().and_then(|claim| claim.value.first()) {
                Some(spelling) => of_wire(spelling),
                None if in_text => around(shape, it.to_string()),
                None => Value::from(it),
            }
        }
        Bare::Number(digits) if in_text => around(shape, digits),
        Bare::Number(digits) => number(&digits),
        Bare::Text(text) if first == Some(Spelling::Number) => number(&text),
        Bare::Text(text) => around(shape, text),
    }
}

/// A number; a text, where the digits are none.
fn number(digits: &str) -> Value<'static> {
    Value::number(digits.to_owned()).unwrap_or_else(|| Value::from(digits.to_owned()))
}

/// What pads and packs a text.
fn around(shape: &Shape, text: String) -> Value<'static> {
    let packed = match shape.wire.packed.as_ref().map(|claim| claim.value) {
        Some(Packing::Base64) => packed::Packed::Base64.write(&text),
        Some(Packing::Json) => in_json(shape, text),
        None => text,
    };
    Value::from(match shape.wire.padded.as_ref().map(|claim| &claim.value) {
        Some(padding) => {
            let side = match padding.side {
                Side::Left => padded::Side::Left,
                Side::Right => padded::Side::Right,
            };
            let to = padding.to.and_then(|to| usize::try_from(to).ok());
            Padded { side, with: padding.with, to }.write(&packed)
        }
        None => packed,
    })
}

fn in_json(shape: &Shape, text: String) -> String {
    match shape.kind.value {
        Kind::Integer | Kind::Decimal | Kind::Boolean => text,
        _ => Value::from(text).to_compact(),
    }
}

/// A list, object or map, packed into a text where its shape says so.
pub(crate) fn pack(shape: &Shape, value: Value<'static>) -> Value<'static> {
    match shape.wire.packed.as_ref().map(|claim| claim.value) {
        Some(Packing::Json) => Value::from(value.to_compact()),
        Some(Packing::Base64) => Value::from(packed::Packed::Base64.write(&value.to_compact())),
        None => value,
    }
}

/// A value where everything is text: a parameter, a header, a part of a joined value.
pub(crate) fn as_text(value: &Value<'_>) -> String {
    value.as_str().map_or_else(|| value.to_compact(), str::to_owned)
}
