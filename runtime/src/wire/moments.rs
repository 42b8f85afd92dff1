//! Dates and times in a vendor's own formats.

use super::{
    Asks, Input, Output, Reading, Scalar, Spelled, Spelling, Unwritable, scalars::refused,
};
use crate::{
    Date, DateTime, Time, Timestamp,
    read::ReadError,
    rules::{format::Format, wire::WireError},
};

macro_rules! moments {
    ($($ty:ty: $read:ident, $write:ident, $format:literal;)+) => {$(
        impl Spelled for $ty {
            fn blank() -> Self {
                Self::default()
            }

            fn asks(&self, spelling: &Spelling) -> Asks {
                let number = formats(spelling, &[]).iter().any(Format::is_number);
                if number { Asks::Digits } else { Asks::Values }
            }

            fn take(
                &mut self,
                spelling: &Spelling,
                input: Input<'_>,
                _: &mut Reading,
            ) -> Result<(), ReadError> {
                const OWN: &[Format] = &[Format::known($format)];
                let formats = formats(spelling, OWN);
                let read = input.scalar(|scalar| first(scalar, formats, |f, text| f.$read(text).ok()));
                match read {
                    Some(Ok(moment)) => {
                        *self = moment;
                        Ok(())
                    }
                    Some(Err(why)) => Err(refused(&input, &documented(formats), Some(why))),
                    None => Err(input.refused(&documented(formats))),
                }
            }

            fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
                const OWN: &[Format] = &[Format::known($format)];
                let formats = formats(spelling, OWN);
                let unwritable = || Unwritable { documented: documented(formats) };
                let format = formats.first().ok_or_else(unwritable)?;
                let text = format.$write(*self).map_err(|_| unwritable())?;
                Ok(if format.is_number() {
                    Output::Number(text.into())
                } else {
                    Output::Text(text.into())
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
        Spelling::Dated(formats) => formats,
        _ => own,
    }
}

fn documented(formats: &[Format]) -> String {
    let texts: Vec<_> = formats.iter().map(ToString::to_string).collect();
    match formats.first() {
        Some(first) => format!("{} in {}", first.kind().words(), texts.join(" or ")),
        None => "a date".to_owned(),
    }
}

/// Reads in the first format that fits.
fn first<T>(
    scalar: Scalar<'_>,
    formats: &[Format],
    read: impl Fn(&Format, &str) -> Option<T>,
) -> Result<T, WireError> {
    let (text, number) = match scalar {
        Scalar::Text(text) => (text, false),
        Scalar::Number(digits) => (digits, true),
        _ => return Err(WireError::OtherKind),
    };
    // A text may hold the digits that a format has as a number, never the other way.
    let mut fitting = formats.iter().filter(|format| !number || format.is_number());
    fitting.find_map(|format| read(format, text)).ok_or(WireError::NotASpelling)
}
