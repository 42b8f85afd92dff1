//! From what values give to serde's serializers.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{Error as _, SerializeMap},
};
use serde_json::value::RawValue;

use super::{Field, Output, Record, Spelled, Spelling, spelled};

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
            Output::Number(digits) => number(digits.into_owned(), serializer),
            Output::Text(text) => serializer.serialize_str(&text),
            Output::Object(record) => object(record, serializer),
            Output::List(items) => serializer.collect_seq(items),
            Output::Map(entries) => serializer.collect_map(entries),
            Output::Json(raw) => raw.serialize(serializer),
            Output::File(file) => Written::new(&file.bytes, &Spelling::Own).serialize(serializer),
        }
    }
}

fn number<S: Serializer>(digits: String, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(integer) = digits.parse::<i64>() {
        return serializer.serialize_i64(integer);
    }
    RawValue::from_string(digits).map_err(S::Error::custom)?.serialize(serializer)
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
    values: &[&dyn Spelled],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let given = values.iter().filter(|value| !value.is_absent()).count();
    let mut map = serializer.serialize_map(Some(given))?;
    for (field, value) in fields.iter().zip(values).filter(|(_, value)| !value.is_absent()) {
        map.serialize_entry(field.key, &Written::new(*value, field.spelling()))?;
    }
    map.end()
}
