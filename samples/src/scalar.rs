//! Scalars: from the documents' own values where there are any, else made to look plausible.

use bindery_model::fit::Side;
use bindery_model::json::Value;
use bindery_model::vendor::{Kind, Shape, ShapeId};
use bindery_rules::{Date, DateTime, Format, Time, Timestamp, format, wire::bytes};

use crate::make::Making;
use crate::range::{Range, digits};
use crate::rng::Rng;
use crate::spell::{Bare, spell};
use crate::{Size, pattern};

/// How often another value is tried where one does not fit its own shape.
const TRIES: usize = 40;

/// The longest text that is made where much longer ones are allowed.
const LONG: usize = 255;

impl Making<'_> {
    /// A scalar of a shape.
    pub(crate) fn scalar(&self, id: ShapeId, rng: &mut Rng) -> Value<'static> {
        let fit = self.samples.fit;
        let shape = fit.vendor().shape(id);
        if let Some(seen) = self.seen(id, rng) {
            return seen;
        }
        let range = Range::of(shape);
        let mut value = Value::from("");
        for _ in 0..TRIES {
            value = spell(shape, self.bare(shape, &range, rng));
            if fit.value(id, &value, Side::Sending).fits() {
                break;
            }
        }
        value
    }

    fn seen(&self, id: ShapeId, rng: &mut Rng) -> Option<Value<'static>> {
        let seen = self.samples.seen.values(id);
        let found = match self.size {
            Size::Smallest | Size::Fullest => seen.first(),
            Size::Seeded => rng.pick(seen),
        };
        found.cloned()
    }

    fn bare(&self, shape: &Shape, range: &Range<'_>, rng: &mut Rng) -> Bare {
        if let Some(listed) = range.closed.or(range.open) {
            let values: Vec<&String> = listed.values.iter().map(|(value, _)| value).collect();
            let chosen = match self.size {
                Size::Smallest => values.first(),
                Size::Fullest | Size::Seeded => rng.pick(&values),
            };
            if let Some(chosen) = chosen {
                return Bare::written(shape, chosen);
            }
        }
        match shape.kind.value {
            Kind::Integer => Bare::Number(self.integer(range, rng)),
            Kind::Decimal => Bare::Number(self.decimal(range, rng)),
            Kind::Boolean => Bare::Boolean(self.size == Size::Fullest || rng.coin()),
            Kind::Date | Kind::Time | Kind::DateTime => self.moment(shape.kind.value, range, rng),
            Kind::Bytes => Bare::Text(bytes::write(word(6, rng).as_bytes())),
            _ => self.text(range, rng),
        }
    }

    fn text(&self, range: &Range<'_>, rng: &mut Rng) -> Bare {
        if let Some(format) = range.formats.first() {
            return self.in_format(format, range, rng);
        }
        if let Some(pattern) = range.pattern {
            let text =
                self.samples.fit.with_pattern(pattern, |pattern| pattern::text(pattern, rng));
            return Bare::Text(text.flatten().unwrap_or_default());
        }
        let (least, most) = range.lengths();
        let usual = match self.size {
            Size::Smallest => 6,
            Size::Fullest => most.map_or(12, |most| most.min(LONG)),
            Size::Seeded => rng.below(12) + 1,
        };
        Bare::Text(word(usual.max(least).min(most.unwrap_or(usize::MAX)), rng))
    }

    fn integer(&self, range: &Range<'_>, rng: &mut Rng) -> String {
        let (least, most) = range.steps(0);
        if least.is_none() && most.is_none() && range.length.is_some() {
            let (few, many) = range.lengths();
            let count = few.max(1).min(many.unwrap_or(18));
            return (0..count).map(|at| char::from(b'1' + u8::from(at % 9 > 4))).collect();
        }
        self.between(least, most, rng).to_string()
    }

    fn decimal(&self, range: &Range<'_>, rng: &mut Rng) -> String {
        let scale = match self.size {
            Size::Smallest => 0,
            Size::Fullest | Size::Seeded => range.decimals.unwrap_or(2).min(6),
        };
        let (least, most) = range.steps(scale);
        // Between bounds that no whole number lies between, steps have to be smaller.
        if least.zip(most).is_some_and(|(least, most)| least > most) {
            let scale = range.decimals.unwrap_or(6).min(12);
            let (least, most) = range.steps(scale);
            return digits(self.between(least, most, rng), scale);
        }
        digits(self.between(least, most, rng), scale)
    }

    fn between(&self, least: Option<i128>, most: Option<i128>, rng: &mut Rng) -> i128 {
        let (low, high) = match (least, most) {
            (Some(least), Some(most)) => (least, most),
            (Some(least), None) => (least, least.saturating_add(99)),
            (None, Some(most)) => (most.saturating_sub(99), most),
            (None, None) => (1, 100),
        };
        match self.size {
            Size::Smallest => {
                if least.is_none() && high >= 1 && low <= 1 {
                    1
                } else {
                    low
                }
            }
            Size::Fullest => high.min(low.saturating_add(99)),
            Size::Seeded => rng.between(low, high),
        }
    }

    fn moment(&self, kind: Kind, range: &Range<'_>, rng: &mut Rng) -> Bare {
        const DATE: Format = Format::known("YYYY-MM-DD");
        const TIME: Format = Format::known("HH:mm");
        const BOTH: Format = Format::known("YYYY-MM-DDTHH:mm:ss");
        let usual = match kind {
            Kind::Time => TIME,
            Kind::DateTime => BOTH,
            _ => DATE,
        };
        self.in_format(range.formats.first().unwrap_or(&usual), range, rng)
    }

    fn in_format(&self, format: &Format, range: &Range<'_>, rng: &mut Rng) -> Bare {
        let day = self.day(range, rng);
        let time = match self.size {
            Size::Seeded => {
                let part = |rng: &mut Rng, end| i8::try_from(rng.below(end)).unwrap_or(0);
                let (hour, minute) = (6 + part(rng, 12), part(rng, 60));
                Time::new(hour, minute, 0, 0).unwrap_or(Time::midnight())
            }
            _ => Time::constant(13, 0, 0, 0),
        };
        let both = DateTime::from_parts(day, time);
        let text = match format.kind() {
            format::Kind::Date => format.write_date(day),
            format::Kind::Time => format.write_time(time),
            format::Kind::DateTime => format.write_datetime(both),
            format::Kind::Timestamp => format.write_timestamp(in_utc(both)),
        };
        let text = text.unwrap_or_default();
        if format.is_number() { Bare::Number(text) } else { Bare::Text(text) }
    }

    /// A day near today, within the bounds.
    fn day(&self, range: &Range<'_>, rng: &mut Rng) -> Date {
        let mut day = self.samples.today;
        if self.size == Size::Seeded {
            for _ in 0..rng.below(28) {
                day = day.tomorrow().unwrap_or(day);
            }
        }
        let formats = || range.formats.iter().copied().chain([Format::known("YYYY-MM-DD")]);
        for (comparison, bound) in &range.bounds {
            use bindery_model::vendor::Comparison;
            let Some(bound) = formats().find_map(|it| it.read_date(bound).ok()) else { continue };
            day = match comparison {
                Comparison::Above => day.max(bound.tomorrow().unwrap_or(bound)),
                Comparison::AtLeast => day.max(bound),
                Comparison::Below => day.min(bound.yesterday().unwrap_or(bound)),
                Comparison::AtMost => day.min(bound),
            };
        }
        day
    }
}

fn in_utc(both: DateTime) -> Timestamp {
    const SAME: Format = Format::known("YYYY-MM-DDTHH:mm:ssZ");
    let text = Format::known("YYYY-MM-DDTHH:mm:ss").write_datetime(both).unwrap_or_default();
    SAME.read_timestamp(&format!("{text}Z")).unwrap_or_default()
}

/// A word of so many letters that can be said.
pub(crate) fn word(length: usize, rng: &mut Rng) -> String {
    const FIRST: &[u8] = b"bdfgklmnprstv";
    const THEN: &[u8] = b"aeiou";
    let letter = |at: usize, rng: &mut Rng| {
        let letters = if at.is_multiple_of(2) { FIRST } else { THEN };
        let letter = rng.pick(letters).copied().map_or('a', char::from);
        if at == 0 { letter.to_ascii_uppercase() } else { letter }
    };
    (0..length).map(|at| letter(at, rng)).collect()
}
