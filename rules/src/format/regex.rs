//! A format as a regular expression, for schemas in languages that know no such formats.
//!
//! The expression asks for the right digits and for months, days, hours that can be; that 30
//! February does not exist is beyond it. It uses only what every engine has.

use super::{Format, MONTHS, letters::Digits, letters::Piece};

impl Format {
    /// An anchored expression that everything this format reads matches.
    pub fn to_regex(&self) -> String {
        let mut out = String::from("^");
        for piece in self.pieces() {
            write_piece(*piece, &mut out);
        }
        out.push('$');
        out
    }
}

fn write_piece(piece: Piece, out: &mut String) {
    match piece {
        Piece::Literal(character) => {
            if !character.is_alphanumeric() && character.is_ascii() && !" -:,/'".contains(character)
            {
                out.push('\\');
            }
            out.push(character);
        }
        Piece::Year => out.push_str("[0-9]{4}"),
        Piece::MonthName => month_names(out),
        Piece::Month(Digits::Two) => out.push_str("(?:0[1-9]|1[0-2])"),
        Piece::Month(Digits::OneOrTwo) => out.push_str("(?:[1-9]|1[0-2])"),
        Piece::Day(Digits::Two) => out.push_str("(?:0[1-9]|[12][0-9]|3[01])"),
        Piece::Day(Digits::OneOrTwo) => out.push_str("(?:[1-9]|[12][0-9]|3[01])"),
        Piece::Hour(Digits::Two) => out.push_str("(?:[01][0-9]|2[0-3])"),
        Piece::Hour(Digits::OneOrTwo) => out.push_str("(?:[0-9]|1[0-9]|2[0-3])"),
        Piece::Minute | Piece::Second => out.push_str("[0-5][0-9]"),
        Piece::Fraction(0) => out.push_str("[0-9]{1,9}"),
        Piece::Fraction(digits) => {
            out.push_str("[0-9]{");
            out.push((b'0' + digits) as char);
            out.push('}');
        }
        Piece::AnyFraction => out.push_str("(?:\\.[0-9]{1,9})?"),
        Piece::Zone => out.push_str("(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"),
        Piece::Unix => out.push_str("-?(?:0|[1-9][0-9]*)"),
    }
}

fn month_names(out: &mut String) {
    for (index, month) in MONTHS.iter().enumerate() {
        out.push_str(if index == 0 { "(?:" } else { "|" });
        for letter in month.chars() {
            out.push('[');
            out.push(letter.to_ascii_uppercase());
            out.push(letter.to_ascii_lowercase());
            out.push(']');
        }
    }
    out.push(')');
}
