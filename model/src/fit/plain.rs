//! A scalar read from its spelling on the wire, by the type the spec gives it.

use std::borrow::Cow;
use std::cmp::Ordering;

use bindery_rules::decimal::{self, NumberError};
use bindery_rules::listed::Case;
use bindery_rules::wire::{
    Booleans, Kind as Spelt, Scalar, WireError, bytes, number, packed, text,
};
use bindery_rules::{Date, DateTime, Format, Time, Timestamp, format};

use super::input::{Input, Text, scalar_of, text_of};
use super::plan::WirePlan;
use crate::vendor::{Kind, Packing, WireText};

/// What a scalar means.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Plain<'v> {
    Text(Text<'v>),
    Number(Text<'v>),
    Boolean(bool),
    Date(Date),
    Time(Time),
    DateTime(DateTime),
    Timestamp(Timestamp),
    /// It has no meaning of its own: a list, an object, a null of an unknown type.
    Nothing,
}

/// Why a scalar cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misread {
    /// It is of another type.
    Type,
    /// It is of the type, and not spelled as documented.
    Spelling,
    /// It is a date or time in no known format.
    Format,
    /// It is not filled up as documented.
    Padded,
    /// What it should hold cannot be read from it.
    Packed,
}

/// A scalar, read.
pub(super) struct Reading<'v> {
    /// What it means.
    pub(super) plain: Plain<'v>,
    /// Its text, with what pads and packs it taken away.
    pub(super) text: Text<'v>,
}

/// Reads a scalar of this type.
pub(super) fn read<'v>(
    kind: Kind,
    wire: &WirePlan,
    input: Input<'v>,
) -> Result<Reading<'v>, Misread> {
    let scalar = input.scalar().ok_or(Misread::Type)?;
    let unpadded = unpad(wire, scalar)?;
    if let (Scalar::Text(packed), Some(Packing::Base64)) = (unpadded, wire.packed) {
        let text = packed::Packed::Base64.read(packed).map_err(|_| Misread::Packed)?;
        let plain = read_as(kind, wire, Scalar::Text(&text), &[Spelt::String])?.into_owned();
        return Ok(Reading { plain, text: Cow::Owned(text) });
    }
    let accepted = match input {
        Input::Text(_) => &[Spelt::String],
        Input::Json(_) | Input::Repeated(..) => wire.accepted(kind),
    };
    let plain = match (kind, input) {
        (Kind::Boolean, Input::Text(text)) => boolean_in_text(wire, text)?,
        _ => read_as(kind, wire, unpadded, accepted)
            .map_err(|why| told_apart(why, kind, wire, unpadded))?,
    };
    Ok(Reading { plain, text: text_in(unpadded) })
}

fn unpad<'v>(wire: &WirePlan, scalar: Scalar<'v>) -> Result<Scalar<'v>, Misread> {
    match (scalar, &wire.padded) {
        (Scalar::Text(text), Some(padded)) => {
            padded.read(text).map(Scalar::Text).map_err(|_| Misread::Padded)
        }
        _ => Ok(scalar),
    }
}

/// The text of a scalar, as rules on texts see it.
pub(super) fn text_in(scalar: Scalar<'_>) -> Text<'_> {
    Cow::Borrowed(match scalar {
        Scalar::Null => "null",
        Scalar::Boolean(true) => "true",
        Scalar::Boolean(false) => "false",
        Scalar::Number(text) | Scalar::Text(text) => text,
    })
}

fn read_as<'v>(
    kind: Kind,
    wire: &WirePlan,
    scalar: Scalar<'v>,
    accepted: &[Spelt],
) -> Result<Plain<'v>, Misread> {
    match kind {
        Kind::Integer => {
            let checked = number::read_integer(scalar, accepted).map(drop);
            digits(scalar, checked, decimal::is_integer)
        }
        Kind::Decimal => {
            let checked = number::read_decimal(scalar, accepted).map(drop);
            digits(scalar, checked, decimal::is_number)
        }
        Kind::Boolean => boolean(wire, scalar, accepted).map(Plain::Boolean),
        Kind::Date | Kind::Time | Kind::DateTime => {
            let text = text::read(scalar, accepted).map_err(|_| Misread::Type)?;
            moment(kind, wire, text)
        }
        Kind::Bytes => {
            let text = text::read(scalar, accepted).map_err(|_| Misread::Type)?;
            bytes::read(text).map_err(|_| Misread::Packed)?;
            Ok(Plain::Text(Cow::Borrowed(text)))
        }
        Kind::String | Kind::File => {
            let text = text::read(scalar, accepted).map_err(|_| Misread::Type)?;
            in_format(wire, text)?;
            Ok(Plain::Text(Cow::Borrowed(text)))
        }
        _ => Ok(as_it_stands(scalar)),
    }
}

/// A value nobody gives a type.
pub(super) fn as_it_stands(scalar: Scalar<'_>) -> Plain<'_> {
    match scalar {
        Scalar::Null => Plain::Nothing,
        Scalar::Boolean(it) => Plain::Boolean(it),
        Scalar::Number(digits) => Plain::Number(Cow::Borrowed(digits)),
        Scalar::Text(text) => Plain::Text(Cow::Borrowed(text)),
    }
}

/// A number keeps its digits; one too long to be held is a number all the same.
fn digits(
    scalar: Scalar<'_>,
    checked: Result<(), WireError>,
    is_one: fn(&str) -> bool,
) -> Result<Plain<'_>, Misread> {
    let text = text_in(scalar);
    match checked {
        Ok(()) => Ok(Plain::Number(text)),
        Err(WireError::Number(NumberError::TooLong)) if is_one(&text) => Ok(Plain::Number(text)),
        Err(_) => Err(Misread::Type),
    }
}

fn boolean(wire: &WirePlan, scalar: Scalar<'_>, accepted: &[Spelt]) -> Result<bool, Misread> {
    let own = wire.true_as.is_some() || wire.false_as.is_some();
    let spellings = |own: &Option<Vec<WireText>>, plain: bool| -> Vec<Scalar<'static>> {
        let usual = accepted.iter().filter_map(|kind| Booleans::of(*kind));
        let usual = usual.filter_map(|booleans| booleans.write(plain));
        if own.is_some() { Vec::new() } else { usual.collect() }
    };
    if !own && let [only] = accepted {
        let booleans = Booleans::of(*only).ok_or(Misread::Type)?;
        return booleans.read(scalar).map_err(misread);
    }
    let (usual_true, usual_false) =
        (spellings(&wire.true_as, true), spellings(&wire.false_as, false));
    let true_as: Vec<Scalar<'_>> =
        wire.true_as.iter().flatten().map(scalar_of).chain(usual_true).collect();
    let false_as: Vec<Scalar<'_>> =
        wire.false_as.iter().flatten().map(scalar_of).chain(usual_false).collect();
    Booleans { true_as: &true_as, false_as: &false_as }.read(scalar).map_err(misread)
}

fn misread(why: WireError) -> Misread {
    match why {
        WireError::NotASpelling => Misread::Spelling,
        _ => Misread::Type,
    }
}

/// In a text the quotes of a spelling do not count.
fn boolean_in_text<'v>(wire: &WirePlan, text: &str) -> Result<Plain<'v>, Misread> {
    let is = |own: &Option<Vec<WireText>>, usual: &str| match own {
        Some(spellings) => spellings.iter().any(|it| text_of(it) == Some(text)),
        None => text == usual,
    };
    if is(&wire.true_as, "true") {
        Ok(Plain::Boolean(true))
    } else if is(&wire.false_as, "false") {
        Ok(Plain::Boolean(false))
    } else {
        Err(Misread::Spelling)
    }
}

/// A date or time in the first format that reads it; where none is known, any text.
fn moment<'v>(kind: Kind, wire: &WirePlan, text: &'v str) -> Result<Plain<'v>, Misread> {
    if wire.formats.is_empty() {
        return Ok(Plain::Text(Cow::Borrowed(text)));
    }
    let read = |format: &Format| match (kind, format.kind()) {
        (_, format::Kind::Timestamp) => format.read_timestamp(text).ok().map(Plain::Timestamp),
        (_, format::Kind::Date) => format.read_date(text).ok().map(Plain::Date),
        (_, format::Kind::Time) => format.read_time(text).ok().map(Plain::Time),
        (_, format::Kind::DateTime) => format.read_datetime(text).ok().map(Plain::DateTime),
    };
    wire.formats.iter().find_map(read).ok_or(Misread::Format)
}

fn in_format(wire: &WirePlan, text: &str) -> Result<(), Misread> {
    let fits = wire.formats.is_empty() || wire.formats.iter().any(|f| f.reads(text).is_ok());
    if fits { Ok(()) } else { Err(Misread::Format) }
}

/// A value of another JSON kind whose text would do is misspelled; any other is of another type.
fn told_apart(why: Misread, kind: Kind, wire: &WirePlan, scalar: Scalar<'_>) -> Misread {
    if why != Misread::Type || matches!(kind, Kind::String | Kind::File | Kind::Bytes) {
        return why;
    }
    let text = text_in(scalar);
    let accepted = &[Spelt::String];
    let would_do = match kind {
        Kind::Boolean => boolean_in_text(wire, &text).is_ok() || matches!(&*text, "true" | "false"),
        _ if scalar.kind() == Some(Spelt::Boolean) => false,
        _ => read_as(kind, wire, Scalar::Text(&text), accepted).is_ok(),
    };
    if would_do && !matches!(scalar, Scalar::Null) && !is_accepted(kind, wire, scalar) {
        Misread::Spelling
    } else {
        Misread::Type
    }
}

fn is_accepted(kind: Kind, wire: &WirePlan, scalar: Scalar<'_>) -> bool {
    let own = kind == Kind::Boolean && (wire.true_as.is_some() || wire.false_as.is_some());
    !own && scalar.kind().is_some_and(|kind_of| wire.accepted(kind).contains(&kind_of))
}

impl Plain<'_> {
    /// The same, free of what it was read from.
    fn into_owned<'v>(self) -> Plain<'v> {
        match self {
            Plain::Text(text) => Plain::Text(Cow::Owned(text.into_owned())),
            Plain::Number(text) => Plain::Number(Cow::Owned(text.into_owned())),
            Plain::Boolean(it) => Plain::Boolean(it),
            Plain::Date(it) => Plain::Date(it),
            Plain::Time(it) => Plain::Time(it),
            Plain::DateTime(it) => Plain::DateTime(it),
            Plain::Timestamp(it) => Plain::Timestamp(it),
            Plain::Nothing => Plain::Nothing,
        }
    }

    /// How it stands to another of its kind; nothing where they do not compare.
    pub(super) fn compare(&self, other: &Plain<'_>) -> Option<Ordering> {
        match (self, other) {
            (Plain::Number(a), Plain::Number(b)) => {
                Some(decimal::read(a).ok()?.cmp(&decimal::read(b).ok()?))
            }
            (Plain::Date(a), Plain::Date(b)) => Some(a.cmp(b)),
            (Plain::Time(a), Plain::Time(b)) => Some(a.cmp(b)),
            (Plain::DateTime(a), Plain::DateTime(b)) => Some(a.cmp(b)),
            (Plain::Timestamp(a), Plain::Timestamp(b)) => Some(a.cmp(b)),
            (Plain::Date(a), Plain::DateTime(b)) => Some(a.cmp(&b.date())),
            (Plain::DateTime(a), Plain::Date(b)) => Some(a.date().cmp(b)),
            _ => None,
        }
    }

    /// Whether it is the value that the spec writes so, read by the type of its field.
    pub(super) fn is(&self, written: &str, case: Case, wire: &WirePlan) -> bool {
        match self {
            Plain::Text(text) => case.same(text, written),
            Plain::Number(digits) => decimal::same(digits, written),
            Plain::Boolean(it) => {
                let own = if *it { &wire.true_as } else { &wire.false_as };
                let usual = if *it { "true" } else { "false" };
                written == usual || own.iter().flatten().any(|s| text_of(s) == Some(written))
            }
            Plain::Nothing => written == "null",
            moment => wire.formats.iter().any(|format| moment.is_in(written, format)),
        }
    }

    fn is_in(&self, written: &str, format: &Format) -> bool {
        match self {
            Plain::Date(it) => format.read_date(written).as_ref() == Ok(it),
            Plain::Time(it) => format.read_time(written).as_ref() == Ok(it),
            Plain::DateTime(it) => format.read_datetime(written).as_ref() == Ok(it),
            Plain::Timestamp(it) => format.read_timestamp(written).as_ref() == Ok(it),
            _ => false,
        }
    }

    /// A bound that the spec writes, read as a value of the same kind.
    pub(super) fn bound<'w>(&self, written: &'w str, wire: &WirePlan) -> Option<Plain<'w>> {
        const ISO: Format = Format::known("YYYY-MM-DD");
        let formats = || wire.formats.iter().chain([&ISO]);
        match self {
            Plain::Number(_) => Some(Plain::Number(Cow::Borrowed(written))),
            Plain::Date(_) => formats().find_map(|f| f.read_date(written).ok()).map(Plain::Date),
            Plain::Time(_) => formats().find_map(|f| f.read_time(written).ok()).map(Plain::Time),
            Plain::DateTime(_) => formats().find_map(|format| {
                let day = format.read_date(written).ok().map(Plain::Date);
                format.read_datetime(written).ok().map(Plain::DateTime).or(day)
            }),
            Plain::Timestamp(_) => {
                formats().find_map(|f| f.read_timestamp(written).ok()).map(Plain::Timestamp)
            }
            _ => None,
        }
    }
}
