//! Writes a date or time in a format, as it would be read back.

use std::fmt::Write as _;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::Offset,
};

use super::{Format, Kind, MONTHS, Parts, letters::Digits, letters::Piece};

/// A value that the format cannot write: its year has not four digits, or the format holds
/// something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the format cannot hold this value")]
pub struct OutOfRange;

impl Format {
    /// Writes a day.
    pub fn write_date(&self, date: Date) -> Result<String, OutOfRange> {
        self.write(Kind::Date, &parts(date.to_datetime(Time::midnight())))
    }

    /// Writes a time of day. What the format has no letters for is left out.
    pub fn write_time(&self, time: Time) -> Result<String, OutOfRange> {
        self.write(Kind::Time, &parts(Date::ZERO.to_datetime(time)))
    }

    /// Writes a day and time; in a format with a zone it is taken to be in UTC.
    pub fn write_datetime(&self, value: DateTime) -> Result<String, OutOfRange> {
        if self.kind == Kind::Timestamp {
            let timestamp = Offset::UTC.to_timestamp(value).map_err(|_| OutOfRange)?;
            return self.write_timestamp(timestamp);
        }
        self.write(Kind::DateTime, &parts(value))
    }

    /// Writes a point in time, in UTC.
    pub fn write_timestamp(&self, value: Timestamp) -> Result<String, OutOfRange> {
        let mut parts = parts(Offset::UTC.to_datetime(value));
        parts.unix = value.as_second();
        self.write(Kind::Timestamp, &parts)
    }

    fn write(&self, kind: Kind, parts: &Parts) -> Result<String, OutOfRange> {
        if self.kind != kind || !(0..=9999).contains(&parts.year) {
            return Err(OutOfRange);
        }
        let mut out = String::with_capacity(32);
        for piece in self.pieces() {
            write_piece(*piece, parts, &mut out).map_err(|_| OutOfRange)?;
        }
        Ok(out)
    }
}

fn parts(value: DateTime) -> Parts {
    Parts {
        year: value.year(),
        month: value.month(),
        day: value.day(),
        hour: value.hour(),
        minute: value.minute(),
        second: value.second(),
        nanosecond: value.subsec_nanosecond(),
        offset: 0,
        unix: 0,
    }
}

fn write_piece(piece: Piece, parts: &Parts, out: &mut String) -> std::fmt::Result {
    match piece {
        Piece::Literal(character) => out.push(character),
        Piece::Year => write!(out, "{:04}", parts.year)?,
        Piece::MonthName => {
            let month = usize::try_from(parts.month - 1).unwrap_or_default();
            out.push_str(MONTHS.get(month).unwrap_or(&""));
        }
        Piece::Month(digits) => short(digits, parts.month, out)?,
        Piece::Day(digits) => short(digits, parts.day, out)?,
        Piece::Hour(digits) => short(digits, parts.hour, out)?,
        Piece::Minute => short(Digits::Two, parts.minute, out)?,
        Piece::Second => short(Digits::Two, parts.second, out)?,
        Piece::Fraction(digits) => fraction(digits, parts.nanosecond, out)?,
        Piece::AnyFraction if parts.nanosecond == 0 => {}
        Piece::AnyFraction => {
            out.push('.');
            fraction(0, parts.nanosecond, out)?;
        }
        Piece::Zone => out.push('Z'),
        Piece::Unix => write!(out, "{}", parts.unix)?,
    }
    Ok(())
}

fn short(digits: Digits, value: i8, out: &mut String) -> std::fmt::Result {
    match digits {
        Digits::Two => write!(out, "{value:02}"),
        Digits::OneOrTwo => write!(out, "{value}"),
    }
}

/// So many digits of the fraction; where the number is free, as few as say all of it.
fn fraction(digits: u8, nanosecond: i32, out: &mut String) -> std::fmt::Result {
    let start = out.len();
    write!(out, "{nanosecond:09}")?;
    let all = &out[start..];
    let keep = match digits {
        0 => all.trim_end_matches('0').len().max(1),
        digits => usize::from(digits),
    };
    out.truncate(start + keep);
    Ok(())
}
