//! JSON text of single values, taken apart by hand as far as its first byte tells.

use std::borrow::Cow;

use crate::rules::wire::Scalar;

/// Has `take` look at JSON text, if it is a scalar.
pub(crate) fn raw_scalar<T>(json: &str, take: impl FnOnce(Scalar<'_>) -> T) -> Option<T> {
    Some(match json.as_bytes().first()? {
        b'{' | b'[' => return None,
        b'n' => take(Scalar::Null),
        b't' => take(Scalar::Boolean(true)),
        b'f' => take(Scalar::Boolean(false)),
        b'"' => take(Scalar::Text(&unquoted(json)?)),
        _ => take(Scalar::Number(json)),
    })
}

fn unquoted(json: &str) -> Option<Cow<'_, str>> {
    if json.contains('\\') {
        return serde_json::from_str(json).ok().map(Cow::Owned);
    }
    json.get(1..json.len().checked_sub(1)?).map(Cow::Borrowed)
}

/// A scalar as JSON text.
pub(super) fn json_of(scalar: Scalar<'_>) -> String {
    match scalar {
        Scalar::Null => "null".to_owned(),
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Number(digits) => digits.to_owned(),
        Scalar::Text(text) => serde_json::Value::from(text).to_string(),
    }
}
