//! Takes secrets out of a body and leaves JSON that was JSON before.
//!
//! A secret that stands in a number (`"pin": 1234`) would leave `{pin}` between no quotes; so that
//! number becomes a text.

use std::borrow::Cow;

use bindery_model::json::{self, Kind, Value};

use crate::secret::Redactor;

/// The bytes without any secret.
pub(crate) fn scrubbed<'b>(redactor: &Redactor, bytes: &'b [u8]) -> Cow<'b, [u8]> {
    let plain = redactor.bytes(bytes);
    if plain == bytes || is_json(&plain) {
        return plain;
    }
    let limits = json::Limits { bytes: usize::MAX, ..json::Limits::default() };
    let Ok(document) = json::parse(bytes, limits) else { return plain };
    let mut scalars = Vec::new();
    find(&document.value, redactor, &mut scalars);
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for (start, end, name) in scalars {
        out.extend_from_slice(&redactor.bytes(&bytes[at..start]));
        out.extend_from_slice(format!("\"{name}\"").as_bytes());
        at = end;
    }
    out.extend_from_slice(&redactor.bytes(&bytes[at..]));
    Cow::Owned(out)
}

fn is_json(bytes: &[u8]) -> bool {
    let limits = json::Limits { bytes: usize::MAX, ..json::Limits::default() };
    json::parse(bytes, limits).is_ok()
}

/// Numbers that hold a secret: first byte, one past the last, and what stands there instead.
fn find(value: &Value<'_>, redactor: &Redactor, out: &mut Vec<(usize, usize, String)>) {
    match &value.kind {
        Kind::Number(text) => {
            let shown = redactor.text(text);
            if shown != *text {
                out.push((value.extent.start as usize, value.extent.end as usize, shown));
            }
        }
        Kind::Array(items) => {
            for item in items {
                find(item, redactor, out);
            }
        }
        Kind::Object(members) => {
            for member in members {
                find(&member.value, redactor, out);
            }
        }
        Kind::Null | Kind::Bool(_) | Kind::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_json_stays_json() {
        let redactor = Redactor::default();
        redactor.hide("pin", "1234");
        let shown = |text: &str| {
            String::from_utf8_lossy(&scrubbed(&redactor, text.as_bytes())).into_owned()
        };
        assert_eq!(
            shown(r#"{"pin": 1234, "x": "a1234", "y": 99}"#),
            r#"{"pin": "{pin}", "x": "a{pin}", "y": 99}"#
        );
        assert_eq!(shown("pin=1234"), "pin={pin}");
        assert_eq!(shown("{\"a\": 1}"), "{\"a\": 1}");
    }
}
