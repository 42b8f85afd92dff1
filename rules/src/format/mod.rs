//! The rule `format`: dates and times in a vendor's own pattern.
//!
//! | letters | stand for | read |
//! |---|---|---|
//! | `YYYY` | year | four digits |
//! | `MM`, `M` | month | two digits; one or two |
//! | `MMM` | month | `Jan` to `Dec`, in any case |
//! | `DD`, `D` | day | two digits; one or two |
//! | `HH`, `H` | hour, 0 to 23 | two digits; one or two |
//! | `mm`, `ss` | minute, second | two digits; there is no second 60 |
//! | `f`, `fff` | fraction of a second | one to nine digits; exactly so many |
//! | `Z` | distance from UTC | `Z`, `+02:00`, `-05:30` |
//! | `'…'` | the text itself | `''` is one quote |
//!
//! `T` and everything that is no letter stand for themselves; other letters are quoted, since
//! outside quotes they are most often another tool's date letters. `unix` is whole seconds since
//! 1970, `rfc3339` a date, `T`, a time, any fraction and a distance from UTC.
//!
//! The grammar is our own: the date library behind the values reads more than a page promises, so
//! it is only asked whether a day exists, never to read text.

mod ambiguous;
mod letters;
mod read;
mod regex;
mod write;

pub use letters::{FormatError, Mistake};
pub use read::NotInFormat;
pub use write::OutOfRange;

use letters::Piece;

/// How many pieces a format may have; each literal character is one.
const MOST: usize = 40;

/// A format of dates or times, checked. It is small, `Copy`, and can be made in a constant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Format {
    pieces: [Piece; MOST],
    len: usize,
    kind: Kind,
}

/// What a format can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time, local wherever the vendor's system is.
    DateTime,
    /// A day and a time at a known distance from UTC.
    Timestamp,
}

impl Kind {
    /// How a message says it.
    pub const fn words(self) -> &'static str {
        match self {
            Kind::Date => "a date",
            Kind::Time => "a time",
            Kind::DateTime => "a date and time",
            Kind::Timestamp => "a date and time with its zone",
        }
    }
}

impl Format {
    /// Reads a format as the spec writes it: letters, `unix` or `rfc3339`.
    pub const fn parse(text: &str) -> Result<Self, FormatError> {
        letters::parse(text)
    }

    /// A format that is known to be right: for constants, where a wrong one does not compile.
    ///
    /// ```compile_fail
    /// const DAY: bindery_rules::Format = bindery_rules::Format::known("MM-DD-YY");
    /// # fn main() { let _ = DAY; }
    /// ```
    ///
    /// # Panics
    /// If the format is wrong; use [`Format::parse`] on anything that comes from outside.
    pub const fn known(text: &str) -> Self {
        match letters::parse(text) {
            Ok(format) => format,
            Err(_) => panic!("this is not a format of dates or times"),
        }
    }

    /// What the format can hold.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether the wire has a number here and not a text.
    pub fn is_number(&self) -> bool {
        self.pieces() == [Piece::Unix]
    }

    fn pieces(&self) -> &[Piece] {
        &self.pieces[..self.len]
    }
}

/// The parts of a date and time, as a format reads and writes them.
#[derive(Clone, Copy, Debug)]
struct Parts {
    year: i16,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
    second: i8,
    nanosecond: i32,
    /// Minutes east of UTC.
    offset: i32,
    /// Seconds since 1970, in place of all the others.
    unix: i64,
}

impl Parts {
    const START: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
        nanosecond: 0,
        offset: 0,
        unix: 0,
    };
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
