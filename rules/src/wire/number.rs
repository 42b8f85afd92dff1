//! Numbers on the wire: bare, in a string, or either.

use super::{Kind, Scalar, WireError};
#[cfg(feature = "decimals")]
use crate::Decimal;
use crate::decimal;

/// Reads a decimal that may be spelled as one of these kinds.
#[cfg(feature = "decimals")]
pub fn read_decimal(value: Scalar<'_>, accepted: &[Kind]) -> Result<Decimal, WireError> {
    Ok(decimal::read(digits(value, accepted)?)?)
}

/// Reads an integer that may be spelled as one of these kinds.
pub fn read_integer(value: Scalar<'_>, accepted: &[Kind]) -> Result<i128, WireError> {
    Ok(decimal::read_integer(digits(value, accepted)?)?)
}

/// The digits of a number, wherever they may stand.
fn digits<'a>(value: Scalar<'a>, accepted: &[Kind]) -> Result<&'a str, WireError> {
    match value {
        Scalar::Number(digits) if accepted.contains(&Kind::Number) => Ok(digits),
        Scalar::Text(digits) if accepted.contains(&Kind::String) => Ok(digits),
        _ => Err(WireError::OtherKind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decimal::NumberError;

    #[test]
    fn only_the_documented_kinds_are_read() {
        let both = [Kind::Number, Kind::String];
        assert_eq!(
            read_integer(Scalar::Text("9007199254740993"), &both),
            Ok(9_007_199_254_740_993)
        );
        assert_eq!(read_decimal(Scalar::Number("1.10"), &both), Ok(Decimal::new(110, 2)));
        assert_eq!(read_integer(Scalar::Text("5"), &[Kind::Number]), Err(WireError::OtherKind));
        assert_eq!(read_integer(Scalar::Number("5"), &[Kind::String]), Err(WireError::OtherKind));
        assert_eq!(read_integer(Scalar::Null, &both), Err(WireError::OtherKind));
        let malformed = Err(WireError::Number(NumberError::Malformed));
        assert_eq!(read_integer(Scalar::Text("5 "), &both), malformed);
    }
}
