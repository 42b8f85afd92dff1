//! From what values give to serde's serializers.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{Error as _, SerializeMap, SerializeStruct},
};

use super::{Field, Output, Record, Spelled, Spelling, View, source::RAW, spelled};
#[cfg(feature = "decimals")]
use crate::Decimal;

/// Writes a value by its table; what [`fields!`](crate::fields) calls.
pub fn serialize<S: Serializer>(value: &dyn Spelled, serializer: S) -> Result<S::Ok, S::Error> {
    Written::new(value, &Spelling::Own).serialize(serializer)
}

/// A value that serialises itself in a spelling.
#[derive(Clone, Copy)]
pub struct Written<'w> {
    value: &'w dyn Spelled,
    spelling: &'w Spelling,
}

impl<'w> Written<'w> {
    /// The value, in this spelling.
    pub fn new(value: &'w dyn Spelled, spelling: &'w Spelling) -> Self {
        Self { value, spelling }
    }

    /// What stands on the wire.
    pub(crate) fn output(&self) -> Result<Output<'w>, super::Unwritable> {
        spelled::give(self.value, self.spelling)
    }
}

impl fmt::Debug for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Written").field("spelling", self.spelling).finish_non_exhaustive()
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.output().map_err(S::Error::custom)? {
            Output::Null => serializer.serialize_unit(),
            Output::Boolean(value) => serializer.serialize_bool(value),
            Output::Integer(value) => serializer.serialize_i64(value),
            Output::Number(digits) => number(&digits, serializer),
            #[cfg(feature = "decimals")]
            Output::Decimal(decimal) => self::decimal(decimal, serializer),
            Output::Text(text) => serializer.serialize_str(&text),
            Output::Object(record) => object(record, serializer),
            Output::List(items) => serializer.collect_seq(items),
            Output::Map(entries) => serializer.collect_map(entries),
            Output::Json(raw) => raw.serialize(serializer),
            Output::File(file) => Written::new(&file.bytes, &Spelling::Own).serialize(serializer),
        }
    }
}

/// A number by its digits, which are known to be some.
fn number<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match digits.parse::<i64>() {
        // Nothing below nothing has a sign, which a text keeps.
        Ok(integer) if digits != "-0" => serializer.serialize_i64(integer),
        _ => raw(digits, serializer),
    }
}

fn raw<S: Serializer>(digits: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // As `RawValue` writes itself, which would have the digits proved to be JSON, and copied.
    let mut raw = serializer.serialize_struct(RAW, 1)?;
    raw.serialize_field(RAW, digits)?;
    raw.end()
}

#[cfg(feature = "decimals")]
fn decimal<S: Serializer>(decimal: Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    match i64::try_from(decimal.mantissa()) {
        Ok(integer) if decimal.scale() == 0 => serializer.serialize_i64(integer),
        Ok(mantissa) => raw(digits(mantissa, decimal.scale(), &mut [0; WIDEST]), serializer),
        Err(_) => raw(&decimal.to_string(), serializer),
    }
}

/// A sign, a zero, a point, and 28 decimals.
#[cfg(feature = "decimals")]
const WIDEST: usize = 32;

/// The digits of a decimal, all of its scale.
#[cfg(feature = "decimals")]
fn digits(mantissa: i64, scale: u32, buffer: &mut [u8; WIDEST]) -> &str {
    let mut rest = mantissa.unsigned_abs();
    let mut at = WIDEST;
    let mut put = |byte: u8| {
        at -= 1;
        buffer[at] = byte;
    };
    for place in 0.. {
        if place == scale && place > 0 {
            put(b'.');
        }
        if rest == 0 && place > scale {
            break;
        }
        // A digit is less than ten.
        put(b'0' + u8::try_from(rest % 10).unwrap_or_default());
        rest /= 10;
    }
    if mantissa < 0 {
        put(b'-');
    }
    std::str::from_utf8(&buffer[at..]).unwrap_or_default()
}

fn object<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let fields = record.fields();
    let mut serializer = Some(serializer);
    let mut result = None;
    record.values(&mut |values| {
        result = serializer.take().map(|serializer| entries(fields, values, serializer));
    });
    result.unwrap_or_else(|| Err(S::Error::custom("an object without fields to show")))
}

fn entries<S: Serializer>(
    fields: &'static [Field],
    values: &[View<'_>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let given = values.iter().filter(|value| !value.is_absent()).count();
    let mut map = serializer.serialize_map(Some(given))?;
    for (field, value) in fields.iter().zip(values).filter(|(_, value)| !value.is_absent()) {
        map.serialize_entry(field.key, &Shown { view: *value, field })?;
    }
    map.end()
}

/// The value of a field: what is spelled as its type is, is written as it is.
struct Shown<'s> {
    view: View<'s>,
    field: &'static Field,
}

impl Serialize for Shown<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let spelling = self.field.spelling();
        match (self.view, spelling) {
            (View::Text(text), Spelling::Own) => serializer.serialize_str(text),
            (View::Integer(integer), Spelling::Own) => serializer.serialize_i64(*integer),
            (View::Flag(flag), Spelling::Own) => serializer.serialize_bool(*flag),
            (view, _) => match view.value() {
                Some(value) => Written::new(value, spelling).serialize(serializer),
                None => serializer.serialize_unit(),
            },
        }
    }
}

#[cfg(all(test, feature = "decimals"))]
mod tests {
    use super::*;

    #[test]
    fn the_digits_of_a_decimal_are_those_it_displays() {
        let mantissas = [0, 1, 5, 10, 110, 99_995, i64::MAX, i64::MIN];
        for (mantissa, scale) in mantissas.iter().flat_map(|it| (1..=28).map(move |s| (*it, s))) {
            let decimal = Decimal::from_i128_with_scale(mantissa.into(), scale);
            assert_eq!(digits(mantissa, scale, &mut [0; WIDEST]), decimal.to_string());
        }
    }
}
