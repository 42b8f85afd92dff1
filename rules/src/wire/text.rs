//! Texts on the wire: in a string, or as a number whose digits are an identifier.

use super::{Kind, Scalar, WireError};

/// Reads a text that may be spelled as one of these kinds; the digits of a number as they stand.
pub fn read<'a>(value: Scalar<'a>, accepted: &[Kind]) -> Result<&'a str, WireError> {
    match value {
        Scalar::Text(text) if accepted.contains(&Kind::String) => Ok(text),
        Scalar::Number(digits) if accepted.contains(&Kind::Number) => Ok(digits),
        Scalar::Boolean(true) if accepted.contains(&Kind::Boolean) => Ok("true"),
        Scalar::Boolean(false) if accepted.contains(&Kind::Boolean) => Ok("false"),
        _ => Err(WireError::OtherKind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_in_digits_stays_as_it_stands() {
        let both = [Kind::String, Kind::Number];
        assert_eq!(
            read(Scalar::Number("12345678901234567890123"), &both),
            Ok("12345678901234567890123")
        );
        assert_eq!(read(Scalar::Text("007"), &both), Ok("007"));
        assert_eq!(read(Scalar::Number("1"), &[Kind::String]), Err(WireError::OtherKind));
    }
}
