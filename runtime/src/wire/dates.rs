//! Dates and times in a vendor's own formats.

use std::marker::PhantomData;

use super::{Scalar, ScalarSpelling, Unwritable, WireError, Written, scalar::spelled_by_scalar};
use crate::{
    Date, DateTime, Time, Timestamp,
    rules::format::{Format, NotInFormat, OutOfRange},
};

/// The formats in which a date or time is read; the first is written.
pub trait Formats {
    /// The formats, at least one.
    const FORMATS: &'static [Format];
}

/// A date or time in the formats `F`.
pub struct Dated<F>(PhantomData<F>);

/// A type of dates or times.
pub trait Day: Sized {
    /// Reads it in a format.
    fn read(format: &Format, text: &str) -> Result<Self, NotInFormat>;

    /// Writes it in a format.
    fn write(&self, format: &Format) -> Result<String, OutOfRange>;
}

macro_rules! day {
    ($($ty:ty: $read:ident, $write:ident;)+) => {$(
        impl Day for $ty {
            fn read(format: &Format, text: &str) -> Result<Self, NotInFormat> {
                format.$read(text)
            }

            fn write(&self, format: &Format) -> Result<String, OutOfRange> {
                format.$write(*self)
            }
        }
    )+};
}

day! {
    Date: read_date, write_date;
    Time: read_time, write_time;
    DateTime: read_datetime, write_datetime;
    Timestamp: read_timestamp, write_timestamp;
}

impl<F: Formats, T: Day> ScalarSpelling<T> for Dated<F> {
    fn documented() -> String {
        let formats: Vec<_> = F::FORMATS.iter().map(ToString::to_string).collect();
        match F::FORMATS.first() {
            Some(first) => format!("{} in {}", first.kind().words(), formats.join(" or ")),
            None => "a date".to_owned(),
        }
    }

    fn of_scalar(value: Scalar<'_>) -> Result<T, WireError> {
        let (text, number) = match value {
            Scalar::Text(text) => (text, false),
            Scalar::Number(digits) => (digits, true),
            _ => return Err(WireError::OtherKind),
        };
        let mut kind_fits = false;
        for format in F::FORMATS {
            // A text may hold the digits that a format has as a number, never the other way.
            if number && !format.is_number() {
                continue;
            }
            kind_fits = true;
            if let Ok(value) = T::read(format, text) {
                return Ok(value);
            }
        }
        Err(if kind_fits { WireError::NotASpelling } else { WireError::OtherKind })
    }

    fn to_scalar(value: &T) -> Result<Written, Unwritable> {
        let unwritable = || Unwritable { documented: <Self as ScalarSpelling<T>>::documented() };
        let format = F::FORMATS.first().ok_or_else(unwritable)?;
        let text = value.write(format).map_err(|_| unwritable())?;
        Ok(if format.is_number() { Written::Number(text) } else { Written::Text(text) })
    }
}

spelled_by_scalar!([F: Formats] Dated<F>);
