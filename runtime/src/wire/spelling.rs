//! Spellings as data: what the row of a field names.

use super::{Booleans, Padding, Scalar};
#[cfg(feature = "dates")]
use crate::rules::Format;
use crate::rules::wire::Kind;

/// How a value is spelled on the wire. Spellings nest: `NullAs(EMPTY_TEXT, &Padded(TEN, &TEXT))`.
#[derive(Clone, Copy, Debug)]
pub enum Spelling {
    /// As the type itself is: a text as a string, a number as a number, an object by its table.
    Own,
    /// By the kinds in which it may stand; the first is written.
    Kinds(&'static [Kind]),
    /// A text, by the kinds in which it may stand; a number it stands as is an integer.
    Whole(&'static [Kind]),
    /// A boolean by a vendor's own spellings.
    Flag(Booleans<'static>),
    /// A date or time in these formats; the first is written. Seconds are a number, all else a
    /// text.
    #[cfg(feature = "dates")]
    Dated(&'static [Format]),
    /// The same in other kinds, whatever the format: those of the spelling.
    #[cfg(feature = "dates")]
    DatedAs(&'static Spelling, &'static [Format]),
    /// A list or a map, its values each spelled so.
    Each(&'static Spelling),
    /// A list, or one item of it alone; a list is written.
    ListOrOne(&'static Spelling),
    /// A list of a fixed length, each member in its own spelling.
    Members(&'static [Spelling]),
    /// A list in one text, with this between its items.
    Joined(&'static str, &'static Spelling),
    /// A list of a fixed length in one text, with this between its members.
    JoinedMembers(&'static str, &'static [Spelling]),
    /// A text filled up; what it holds is spelled so.
    Padded(Padding, &'static Spelling),
    /// A JSON document in a string.
    PackedJson(&'static Spelling),
    /// Base64, in a string, of a text; of JSON where the value is no text.
    PackedBase64(&'static Spelling),
    /// A value, or nothing in one of these spellings; the first is written.
    NullAs(Nulls, &'static Spelling),
}

/// The spellings of nothing.
pub type Nulls = &'static [Scalar<'static>];

/// Nothing is `null`.
pub const JSON_NULL: Nulls = &[Scalar::Null];
/// Nothing is `""`.
pub const EMPTY_TEXT: Nulls = &[Scalar::Text("")];
/// Nothing is `"null"`.
pub const NULL_TEXT: Nulls = &[Scalar::Text("null")];

/// A JSON number.
pub const NUMBER: Spelling = Spelling::Kinds(&[Kind::Number]);
/// A JSON string: also for numbers and booleans in a string.
pub const TEXT: Spelling = Spelling::Kinds(&[Kind::String]);
/// A number or a string; a number is written.
pub const NUMBER_OR_TEXT: Spelling = Spelling::Kinds(&[Kind::Number, Kind::String]);
/// A string or a number; a string is written.
pub const TEXT_OR_NUMBER: Spelling = Spelling::Kinds(&[Kind::String, Kind::Number]);
/// An integer or a string; an integer is written.
pub const INTEGER_OR_TEXT: Spelling = Spelling::Whole(&[Kind::Number, Kind::String]);
/// A string or an integer; a string is written.
pub const TEXT_OR_INTEGER: Spelling = Spelling::Whole(&[Kind::String, Kind::Number]);
/// A boolean, bare or in a string; it is written bare.
pub const BOOLEAN_OR_TEXT: Spelling = Spelling::Kinds(&[Kind::Boolean, Kind::String]);
/// A boolean, in a string or bare; it is written in a string.
pub const TEXT_OR_BOOLEAN: Spelling = Spelling::Kinds(&[Kind::String, Kind::Boolean]);

impl Spelling {
    /// The spelling of the items of a list, of the values of a map.
    pub(crate) fn item(&self) -> &'static Spelling {
        match self {
            Spelling::Each(item) | Spelling::ListOrOne(item) | Spelling::Joined(_, item) => item,
            _ => &Spelling::Own,
        }
    }
}
