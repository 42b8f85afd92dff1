//! Reads a text in a format, strictly: every digit where the format has one, nothing before or
//! behind, and the day must exist.

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::Offset,
};

use super::{Format, Kind, MONTHS, Parts, letters::Digits, letters::Piece};
use crate::decimal;

/// Why a text cannot be read in a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotInFormat {
    /// From this byte on the text is not what the format has there.
    #[error("not in the format from byte {0} on")]
    At(usize),
    /// The text is in the format, and there is no such day or time.
    #[error("no such day or time")]
    NoSuch,
    /// The format holds something else than what is asked for.
    #[error("the format holds something else")]
    OtherKind,
}

impl Format {
    /// Reads a day. The format must hold a date and nothing else.
    pub fn read_date(&self, text: &str) -> Result<Date, NotInFormat> {
        self.must_hold(Kind::Date)?;
        date(&self.read(text)?)
    }

    /// Reads a time of day. The format must hold a time and nothing else.
    pub fn read_time(&self, text: &str) -> Result<Time, NotInFormat> {
        self.must_hold(Kind::Time)?;
        time(&self.read(text)?)
    }

    /// Reads a day and time without a zone; from a format with a zone, in UTC.
    pub fn read_datetime(&self, text: &str) -> Result<DateTime, NotInFormat> {
        if self.kind == Kind::Timestamp {
            return Ok(Offset::UTC.to_datetime(self.read_timestamp(text)?));
        }
        self.must_hold(Kind::DateTime)?;
        civil(&self.read(text)?)
    }

    /// Reads a point in time. The format must have a zone, or be `unix`.
    pub fn read_timestamp(&self, text: &str) -> Result<Timestamp, NotInFormat> {
        self.must_hold(Kind::Timestamp)?;
        let parts = self.read(text)?;
        if self.is_number() {
            return Timestamp::from_second(parts.unix).map_err(|_| NotInFormat::NoSuch);
        }
        let offset = Offset::from_seconds(parts.offset * 60).map_err(|_| NotInFormat::NoSuch)?;
        offset.to_timestamp(civil(&parts)?).map_err(|_| NotInFormat::NoSuch)
    }

    /// Whether a text is in this format, whatever it holds.
    pub fn reads(&self, text: &str) -> Result<(), NotInFormat> {
        match self.kind {
            Kind::Date => self.read_date(text).map(drop),
            Kind::Time => self.read_time(text).map(drop),
            Kind::DateTime => self.read_datetime(text).map(drop),
            Kind::Timestamp => self.read_timestamp(text).map(drop),
        }
    }

    fn must_hold(&self, kind: Kind) -> Result<(), NotInFormat> {
        if self.kind == kind { Ok(()) } else { Err(NotInFormat::OtherKind) }
    }

    fn read(&self, text: &str) -> Result<Parts, NotInFormat> {
        let mut parts = Parts::START;
        let mut cursor = Cursor { text, at: 0 };
        for piece in self.pieces() {
            cursor.read(*piece, &mut parts).ok_or(NotInFormat::At(cursor.at))?;
        }
        if cursor.at == text.len() { Ok(parts) } else { Err(NotInFormat::At(cursor.at)) }
    }
}

fn date(parts: &Parts) -> Result<Date, NotInFormat> {
    Date::new(parts.year, parts.month, parts.day).map_err(|_| NotInFormat::NoSuch)
}

fn time(parts: &Parts) -> Result<Time, NotInFormat> {
    let Parts { hour, minute, second, nanosecond, .. } = *parts;
    Time::new(hour, minute, second, nanosecond).map_err(|_| NotInFormat::NoSuch)
}

fn civil(parts: &Parts) -> Result<DateTime, NotInFormat> {
    Ok(DateTime::from_parts(date(parts)?, time(parts)?))
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    /// Reads one piece; the place moves only over what could be read.
    fn read(&mut self, piece: Piece, parts: &mut Parts) -> Option<()> {
        match piece {
            Piece::Literal(character) => self.literal(character)?,
            Piece::Year => parts.year = i16::try_from(self.digits(4)?).ok()?,
            Piece::MonthName => parts.month = self.month_name()?,
            Piece::Month(digits) => parts.month = self.short(digits)?,
            Piece::Day(digits) => parts.day = self.short(digits)?,
            Piece::Hour(digits) => parts.hour = self.short(digits)?,
            Piece::Minute => parts.minute = self.short(Digits::Two)?,
            Piece::Second => parts.second = self.short(Digits::Two)?,
            Piece::Fraction(digits) => parts.nanosecond = self.fraction(digits)?,
            Piece::AnyFraction => {
                if self.literal('.').is_some() {
                    parts.nanosecond = self.fraction(0)?;
                }
            }
            Piece::Zone => parts.offset = self.zone()?,
            Piece::Unix => {
                let seconds = decimal::read_integer(self.text).ok()?;
                let plain = self.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
                parts.unix = i64::try_from(seconds).ok().filter(|_| plain)?;
                self.at = self.text.len();
            }
        }
        Some(())
    }

    fn rest(&self) -> &[u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn literal(&mut self, character: char) -> Option<()> {
        self.text.get(self.at..)?.starts_with(character).then(|| self.at += character.len_utf8())
    }

    /// Exactly so many digits.
    fn digits(&mut self, count: usize) -> Option<i32> {
        let mut value = 0;
        for byte in self.rest().get(..count)? {
            value = value * 10 + i32::from(byte.is_ascii_digit().then(|| byte - b'0')?);
        }
        self.at += count;
        Some(value)
    }

    /// A number below a hundred; in its short form it has no leading zero.
    fn short(&mut self, digits: Digits) -> Option<i8> {
        let count = match (digits, self.rest()) {
            (Digits::OneOrTwo, [b'0', b'0'..=b'9', ..]) => return None,
            (Digits::Two, _) | (_, [b'0'..=b'9', b'0'..=b'9', ..]) => 2,
            _ => 1,
        };
        i8::try_from(self.digits(count)?).ok()
    }

    fn month_name(&mut self) -> Option<i8> {
        let name = self.text.get(self.at..self.at + 3)?;
        let month = MONTHS.iter().position(|month| month.eq_ignore_ascii_case(name))?;
        self.at += 3;
        i8::try_from(month + 1).ok()
    }

    /// Nanoseconds from a fraction of so many digits, or of one to nine.
    fn fraction(&mut self, digits: u8) -> Option<i32> {
        let there = self.rest().iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let count = if digits == 0 { there } else { usize::from(digits) };
        if count == 0 || count > 9 {
            return None;
        }
        let value = self.digits(count)?;
        Some(value * 10_i32.pow(9 - u32::try_from(count).ok()?))
    }

    /// Minutes east of UTC.
    fn zone(&mut self) -> Option<i32> {
        if self.literal('Z').is_some() {
            return Some(0);
        }
        let sign = match self.rest().first()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        self.at += 1;
        let hours = self.digits(2)?;
        self.literal(':')?;
        let minutes = self.digits(2)?;
        (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
    }
}
