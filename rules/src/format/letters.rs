//! Reads the letters of a format into pieces, at compile time if need be.

use std::fmt;

use super::{Format, Kind, MOST};

/// One piece of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Literal(char),
    Year,
    MonthName,
    Month(Digits),
    Day(Digits),
    Hour(Digits),
    Minute,
    Second,
    /// Exactly so many digits; one to nine where it is nought.
    Fraction(u8),
    /// A point and one to nine digits, or nothing.
    AnyFraction,
    Zone,
    Unix,
}

/// How many digits a number takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    Two,
    OneOrTwo,
}

/// A format that cannot be used, and where in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The byte at which the bad place begins.
    pub at: usize,
    /// How many bytes it has.
    pub len: usize,
    /// What is wrong there.
    pub mistake: Mistake,
}

/// What can be wrong with a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// There is nothing in it.
    Empty,
    /// A run of letters that stands for nothing: the letter and how many there are.
    Letters(char, usize),
    /// Letters that stand for what was already said.
    Twice(char),
    /// A quote without its end.
    OpenQuote,
    /// A number of one or two digits with digits right behind it.
    NoEnd,
    /// A date without its year, month or day.
    DateLacks(&'static str),
    /// A time without its hour or minute.
    TimeLacks(&'static str),
    /// A zone without a date and time.
    LoneZone,
    /// More pieces than a format may have.
    TooLong,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.mistake {
            Mistake::Empty => f.write_str("a format says nothing; write for example YYYY-MM-DD"),
            Mistake::Letters(letter, count) => {
                write!(f, "`")?;
                (0..count.min(12)).try_for_each(|_| write!(f, "{letter}"))?;
                write!(f, "` stands for nothing; {}", instead(letter, count))
            }
            Mistake::Twice(letter) => write!(f, "`{letter}` says again what is already said"),
            Mistake::OpenQuote => f.write_str("this quote is never closed"),
            Mistake::NoEnd => f.write_str(
                "one or two digits with digits right behind them cannot be told apart; \
                 use the two-digit form",
            ),
            Mistake::DateLacks(part) => write!(f, "a date needs its {part}"),
            Mistake::TimeLacks(part) => write!(f, "a time needs its {part}"),
            Mistake::LoneZone => f.write_str("`Z` needs a date and a time before it"),
            Mistake::TooLong => write!(f, "a format has at most {MOST} letters and signs"),
        }
    }
}

impl std::error::Error for FormatError {}

/// What to write in place of letters that stand for nothing.
fn instead(letter: char, count: usize) -> &'static str {
    match (letter, count) {
        ('Y' | 'y', _) => "write YYYY",
        ('D' | 'd', _) => "write DD or D",
        ('M', _) => "write MM, M or MMM",
        ('H' | 'h', _) => "write HH or H",
        ('m', _) => "write mm for minutes, MM for months",
        ('s', _) => "write ss",
        ('S', _) => "write ss for seconds, f for their fraction",
        ('f', _) => "write one to nine f",
        ('Z' | 'z' | 'X' | 'x', _) => "write Z",
        _ => "put letters that stand for themselves in quotes: '…'",
    }
}

pub(super) const fn parse(text: &str) -> Result<Format, FormatError> {
    let mut reader = Reader {
        text: text.as_bytes(),
        at: 0,
        out: Format { pieces: [Piece::Unix; MOST], len: 0, kind: Kind::Timestamp },
        seen: Seen { date: [false; 3], time: [false; 4], zone: false },
    };
    if same(text.as_bytes(), b"unix") {
        reader.out.len = 1;
        return Ok(reader.out);
    }
    if same(text.as_bytes(), b"rfc3339") {
        return Ok(rfc3339());
    }
    while reader.at < reader.text.len() {
        if let Err(error) = reader.step() {
            return Err(error);
        }
    }
    reader.finish()
}

const fn rfc3339() -> Format {
    let Ok(mut format) = parse("YYYY-MM-DDTHH:mm:ssZ") else {
        panic!("the pattern is right");
    };
    format.pieces[format.len] = format.pieces[format.len - 1];
    format.pieces[format.len - 1] = Piece::AnyFraction;
    format.len += 1;
    format
}

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
    out: Format,
    seen: Seen,
}

/// What a format has said so far: year, month, day; hour, minute, second, fraction.
struct Seen {
    date: [bool; 3],
    time: [bool; 4],
    zone: bool,
}

impl Reader<'_> {
    const fn step(&mut self) -> Result<(), FormatError> {
        let byte = self.text[self.at];
        if byte == b'\'' {
            return self.quoted();
        }
        if byte == b'T' || !byte.is_ascii_alphabetic() {
            return self.literal();
        }
        let start = self.at;
        while self.at < self.text.len() && self.text[self.at] == byte {
            self.at += 1;
        }
        self.letters(start, byte as char, self.at - start)
    }

    const fn letters(&mut self, at: usize, letter: char, len: usize) -> Result<(), FormatError> {
        let seen = &mut self.seen;
        let (piece, slot) = match (letter, len) {
            ('Y', 4) => (Piece::Year, &mut seen.date[0]),
            ('M', 1) => (Piece::Month(Digits::OneOrTwo), &mut seen.date[1]),
            ('M', 2) => (Piece::Month(Digits::Two), &mut seen.date[1]),
            ('M', 3) => (Piece::MonthName, &mut seen.date[1]),
            ('D', 1) => (Piece::Day(Digits::OneOrTwo), &mut seen.date[2]),
            ('D', 2) => (Piece::Day(Digits::Two), &mut seen.date[2]),
            ('H', 1) => (Piece::Hour(Digits::OneOrTwo), &mut seen.time[0]),
            ('H', 2) => (Piece::Hour(Digits::Two), &mut seen.time[0]),
            ('m', 2) => (Piece::Minute, &mut seen.time[1]),
            ('s', 2) => (Piece::Second, &mut seen.time[2]),
            ('f', 1) => (Piece::Fraction(0), &mut seen.time[3]),
            #[expect(clippy::cast_possible_truncation, reason = "at most nine")]
            ('f', 2..=9) => (Piece::Fraction(len as u8), &mut seen.time[3]),
            ('Z', 1) => (Piece::Zone, &mut seen.zone),
            _ => return Err(FormatError { at, len, mistake: Mistake::Letters(letter, len) }),
        };
        if *slot {
            return Err(FormatError { at, len, mistake: Mistake::Twice(letter) });
        }
        *slot = true;
        self.push(at, len, piece)
    }

    const fn push(&mut self, at: usize, len: usize, piece: Piece) -> Result<(), FormatError> {
        if self.out.len == MOST {
            return Err(FormatError { at, len, mistake: Mistake::TooLong });
        }
        if self.out.len > 0 && open_ended(self.out.pieces[self.out.len - 1]) && is_digits(piece) {
            return Err(FormatError { at, len, mistake: Mistake::NoEnd });
        }
        self.out.pieces[self.out.len] = piece;
        self.out.len += 1;
        Ok(())
    }

    const fn literal(&mut self) -> Result<(), FormatError> {
        let start = self.at;
        let character = self.character();
        self.push(start, self.at - start, Piece::Literal(character))
    }

    const fn quoted(&mut self) -> Result<(), FormatError> {
        let start = self.at;
        self.at += 1;
        let mut empty = true;
        while self.at < self.text.len() {
            if self.text[self.at] == b'\'' {
                self.at += 1;
                return if empty { self.push(start, 2, Piece::Literal('\'')) } else { Ok(()) };
            }
            empty = false;
            if let Err(error) = self.literal() {
                return Err(error);
            }
        }
        Err(FormatError { at: start, len: self.text.len() - start, mistake: Mistake::OpenQuote })
    }

    /// The character at the place, by hand because a constant has no iterators.
    const fn character(&mut self) -> char {
        let first = self.text[self.at] as u32;
        let (more, mut code) = match first {
            0..0x80 => (0, first),
            0x80..0xe0 => (1, first & 0x1f),
            0xe0..0xf0 => (2, first & 0x0f),
            _ => (3, first & 0x07),
        };
        let end = self.at + more;
        while self.at < end {
            self.at += 1;
            code = code << 6 | (self.text[self.at] as u32 & 0x3f);
        }
        self.at += 1;
        match char::from_u32(code) {
            Some(character) => character,
            None => char::REPLACEMENT_CHARACTER,
        }
    }

    const fn finish(mut self) -> Result<Format, FormatError> {
        let Seen { date, time, zone } = self.seen;
        let has_date = date[0] || date[1] || date[2];
        let has_time = time[0] || time[1] || time[2] || time[3];
        let lacks = if self.out.len == 0 || !(has_date || has_time || zone) {
            Some(Mistake::Empty)
        } else if has_date && !date[0] {
            Some(Mistake::DateLacks("year: YYYY"))
        } else if has_date && !date[1] {
            Some(Mistake::DateLacks("month: MM, M or MMM"))
        } else if has_date && !date[2] {
            Some(Mistake::DateLacks("day: DD or D"))
        } else if has_time && !time[0] {
            Some(Mistake::TimeLacks("hour: HH or H"))
        } else if has_time && !time[1] {
            Some(Mistake::TimeLacks("minute: mm"))
        } else if time[3] && !time[2] {
            Some(Mistake::TimeLacks("second: ss"))
        } else if zone && !(has_date && has_time) {
            Some(Mistake::LoneZone)
        } else {
            None
        };
        if let Some(mistake) = lacks {
            return Err(FormatError { at: 0, len: self.text.len(), mistake });
        }
        self.out.kind = match (has_date, has_time, zone) {
            (_, _, true) => Kind::Timestamp,
            (true, true, false) => Kind::DateTime,
            (true, false, false) => Kind::Date,
            (false, _, false) => Kind::Time,
        };
        Ok(self.out)
    }
}

/// Whether the piece takes a varying number of digits.
const fn open_ended(piece: Piece) -> bool {
    matches!(
        piece,
        Piece::Month(Digits::OneOrTwo)
            | Piece::Day(Digits::OneOrTwo)
            | Piece::Hour(Digits::OneOrTwo)
            | Piece::Fraction(0)
    )
}

const fn is_digits(piece: Piece) -> bool {
    match piece {
        Piece::Literal(character) => character.is_ascii_digit(),
        Piece::MonthName | Piece::Zone | Piece::AnyFraction => false,
        _ => true,
    }
}

const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

impl fmt::Display for Format {
    /// Writes the format as a spec would.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pieces().contains(&Piece::AnyFraction) {
            return f.write_str("rfc3339");
        }
        for piece in self.pieces() {
            match piece {
                Piece::Literal('\'') => f.write_str("''")?,
                Piece::Literal(c) if c.is_ascii_alphabetic() && *c != 'T' => write!(f, "'{c}'")?,
                Piece::Literal(c) => write!(f, "{c}")?,
                Piece::Fraction(digits) => {
                    (0..(*digits).max(1)).try_for_each(|_| f.write_str("f"))?;
                }
                other => f.write_str(letters_of(*other))?,
            }
        }
        Ok(())
    }
}

const fn letters_of(piece: Piece) -> &'static str {
    match piece {
        Piece::Year => "YYYY",
        Piece::MonthName => "MMM",
        Piece::Month(Digits::Two) => "MM",
        Piece::Month(Digits::OneOrTwo) => "M",
        Piece::Day(Digits::Two) => "DD",
        Piece::Day(Digits::OneOrTwo) => "D",
        Piece::Hour(Digits::Two) => "HH",
        Piece::Hour(Digits::OneOrTwo) => "H",
        Piece::Minute => "mm",
        Piece::Second => "ss",
        Piece::Zone => "Z",
        Piece::Unix => "unix",
        Piece::Literal(_) | Piece::Fraction(_) | Piece::AnyFraction => "",
    }
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Format({self})")
    }
}

impl std::str::FromStr for Format {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}
