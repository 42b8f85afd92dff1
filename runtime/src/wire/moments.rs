//! Dates and times in a vendor's own formats.

use super::{Asks, Input, Output, Reading, Spelled, Spelling, Unwritable, scalars};
use crate::{
    Date, DateTime, Time, Timestamp,
    read::ReadError,
    rules::{
        format::Format,
        wire::{Kind, text},
    },
};

macro_rules! moments {
    ($($ty:ty: $read:ident, $write:ident, $format:literal;)+) => {$(
        impl Spelled for $ty {
            fn blank() -> Self {
                Self::default()
            }

            fn asks(&self, spelling: &Spelling) -> Asks {
                let kinds = kinds(spelling, formats(spelling, &[]));
                if kinds.contains(&Kind::Number) { Asks::Digits } else { Asks::Values }
            }

            fn take(
                &mut self,
                spelling: &Spelling,
                input: Input<'_>,
                _: &mut Reading,
            ) -> Result<(), ReadError> {
                const OWN: &[Format] = &[Format::known($format)];
                let formats = formats(spelling, OWN);
                let kinds = kinds(spelling, formats);
                let read = input.scalar(|scalar| {
                    let text = text::read(scalar, kinds).ok()?;
                    formats.iter().find_map(|format| format.$read(text).ok())
                });
                let moment = read.flatten();
                *self = moment.ok_or_else(|| input.refused(&documented(formats)))?;
                Ok(())
            }

            fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
                const OWN: &[Format] = &[Format::known($format)];
                let formats = formats(spelling, OWN);
                let unwritable = || Unwritable { documented: documented(formats) };
                let format = formats.first().ok_or_else(unwritable)?;
                let text = format.$write(*self).map_err(|_| unwritable())?;
                let own = if format.is_number() { Kind::Number } else { Kind::String };
                let kind = match spelling {
                    Spelling::DatedAs(..) => kinds(spelling, formats).first().copied(),
                    _ => Some(own),
                };
                Ok(match kind {
                    Some(Kind::Number) => Output::Number(text.into()),
                    _ => Output::Text(text.into()),
                })
            }
        }
    )+};
}

moments! {
    Date: read_date, write_date, "YYYY-MM-DD";
    Time: read_time, write_time, "HH:mm:ss";
    DateTime: read_datetime, write_datetime, "YYYY-MM-DDTHH:mm:ss";
    Timestamp: read_timestamp, write_timestamp, "rfc3339";
}

fn formats<'f>(spelling: &Spelling, own: &'f [Format]) -> &'f [Format] {
    match spelling {
        Spelling::Dated(formats) | Spelling::DatedAs(_, formats) => formats,
        _ => own,
    }
}

/// The kinds in which a date or time in these formats may stand.
fn kinds(spelling: &Spelling, formats: &[Format]) -> &'static [Kind] {
    if let Spelling::DatedAs(spelling, _) = spelling {
        return scalars::kinds(spelling, &[Kind::String]);
    }
    match formats.iter().filter(|format| format.is_number()).count() {
        0 => &[Kind::String],
        numbers if numbers == formats.len() => &[Kind::Number],
        _ => &[Kind::String, Kind::Number],
    }
}

fn documented(formats: &[Format]) -> String {
    let texts: Vec<_> = formats.iter().map(ToString::to_string).collect();
    match formats.first() {
        Some(first) => format!("{} in {}", first.kind().words(), texts.join(" or ")),
        None => "a date".to_owned(),
    }
}
