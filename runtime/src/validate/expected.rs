//! What a rule asked for: data, which becomes words where it is printed.

use std::fmt;

use super::Operand;
use crate::rules::{Comparison, length::Length};

/// What a broken rule asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expected {
    /// In words: `must be given when part_no is given`.
    Words(&'static str),
    /// So many characters or items; and how many there are.
    Length {
        /// The bounds.
        length: Length,
        /// How many there are.
        found: usize,
        /// What is counted: `characters` or `items`.
        of: &'static str,
    },
    /// The whole text in this pattern.
    Pattern(&'static str),
    /// This pattern, which is none: the program is wrong.
    BadPattern(&'static str),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// One of these numbers.
    OneOfNumbers(&'static [i64]),
    /// A comparison with a bound.
    Bound {
        /// Which way.
        comparison: Comparison,
        /// With what.
        bound: Operand,
        /// The field that the bound is the value of, if it is one.
        field: Option<&'static str>,
    },
    /// So many decimals at most.
    Decimals(u32),
    /// A date or time in one of these formats.
    Formats(&'static [&'static str]),
    /// The value that this field of the request has.
    Echo(&'static str),
    /// A field of the object around, which no object around has: the program is wrong.
    NotLent(&'static str),
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Words(words) => f.write_str(words),
            Expected::Length { length, found, of } => write_length(f, *length, *found, of),
            Expected::Pattern(pattern) => write!(f, "must have the pattern {pattern}"),
            Expected::BadPattern(pattern) => {
                write!(f, "cannot be checked: {pattern} is not a pattern")
            }
            Expected::OneOf(list) => write_list(f, list),
            Expected::OneOfNumbers(list) => write_list(f, list),
            Expected::Bound { comparison, bound, field } => match field {
                Some(field) => write!(f, "must be {} {field}, {bound}", comparison.words()),
                None => write!(f, "must be {} {bound}", comparison.words()),
            },
            Expected::Decimals(0) => f.write_str("must have no decimals"),
            Expected::Decimals(1) => f.write_str("must have at most 1 decimal"),
            Expected::Decimals(most) => write!(f, "must have at most {most} decimals"),
            Expected::Formats(formats) => {
                f.write_str("must be in the format ")?;
                write_alternatives(f, formats)
            }
            Expected::Echo(field) => write!(f, "must repeat {field} of the request"),
            Expected::NotLent(field) => {
                write!(f, "cannot be compared: no object around lends {field}")
            }
        }
    }
}

fn write_length(f: &mut fmt::Formatter<'_>, length: Length, found: usize, of: &str) -> fmt::Result {
    match (length.min, length.max) {
        (Some(min), Some(max)) if min == max => write!(f, "must have {}", counted(min, of))?,
        (Some(min), Some(max)) => write!(f, "must have {min} to {}", counted(max, of))?,
        (Some(min), None) => write!(f, "must have at least {}", counted(min, of))?,
        (None, Some(max)) => write!(f, "must have at most {}", counted(max, of))?,
        (None, None) => f.write_str("may have any length")?,
    }
    write!(f, ", not {found}")
}

/// `1 character`, `2 characters`
fn counted(count: usize, of: &str) -> String {
    let of = if count == 1 { of.trim_end_matches('s') } else { of };
    format!("{count} {of}")
}

fn write_list<T: fmt::Display>(f: &mut fmt::Formatter<'_>, list: &[T]) -> fmt::Result {
    f.write_str(if list.len() == 1 { "must be " } else { "must be one of " })?;
    write_alternatives(f, list)
}

fn write_alternatives<T: fmt::Display>(f: &mut fmt::Formatter<'_>, list: &[T]) -> fmt::Result {
    for (index, entry) in list.iter().enumerate() {
        if index > 0 {
            f.write_str(if index + 1 == list.len() { " or " } else { ", " })?;
        }
        write!(f, "{entry}")?;
    }
    Ok(())
}
