//! The forms in which a secret may turn up: raw, percent-encoded, escaped in JSON or HTML,
//! inside base64.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};

/// Inside base64 fewer bytes than these leave too few letters to tell them from chance.
const LEAST_IN_BASE64: usize = 6;

/// Every form of `secret` that is looked for. The raw one is among them; none is empty.
pub(super) fn all(secret: &str) -> BTreeSet<String> {
    let mut forms = BTreeSet::new();
    let json = json(secret, str::to_owned);
    for text in [secret, &json] {
        forms.extend(percent(text));
    }
    forms.insert(json.replace('/', "\\/"));
    forms.insert(self::json(secret, every_unit));
    forms.insert(html(secret));
    forms.insert(json.replace('\\', "\\\\").replace('"', "\\\""));
    forms.insert(json);
    if secret.len() >= LEAST_IN_BASE64 {
        forms.extend((0..3).flat_map(|offset| base64(secret, offset)));
    }
    forms.insert(secret.to_owned());
    forms.remove("");
    forms
}

/// Percent-encoded: all but letters and digits, and all but the unreserved; in both cases of
/// hexadecimal; a blank as `%20` and as `+`.
fn percent(text: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for keep in crate::encode::percent::KEPT {
        for upper in [true, false] {
            let mut form = String::new();
            for byte in text.bytes() {
                if byte.is_ascii_alphanumeric() || keep.as_bytes().contains(&byte) {
                    form.push(char::from(byte));
                } else if upper {
                    let _ = write!(form, "%{byte:02X}");
                } else {
                    let _ = write!(form, "%{byte:02x}");
                }
            }
            forms.push(form.replace("%20", "+"));
            forms.push(form);
        }
    }
    forms
}

/// As it stands between the quotes of a JSON string; `plain` writes what needs no escape.
fn json(text: &str, plain: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut buffer = [0; 4];
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if u32::from(c) < 0x20 => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push_str(&plain(c.encode_utf8(&mut buffer))),
        }
    }
    out
}

/// As writers do that keep JSON in ASCII.
fn every_unit(text: &str) -> String {
    if text.is_ascii() && !text.contains(['<', '>', '&', '\'', '+']) {
        return text.to_owned();
    }
    text.encode_utf16().fold(String::new(), |mut out, unit| {
        let _ = write!(out, "\\u{unit:04x}");
        out
    })
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// The letters that do not depend on what stands around, if the secret begins `offset` bytes into
/// a group of three: in both alphabets.
fn base64(text: &str, offset: usize) -> Vec<String> {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(text.as_bytes());
    // A letter holds six bits; those that hold bits of a neighbour too are left out.
    let first = (offset * 8).div_ceil(6);
    let last = bytes.len() * 8 / 6;
    let letters = |encoded: String| encoded.get(first..last).unwrap_or("").to_owned();
    vec![letters(STANDARD.encode(&bytes)), letters(URL_SAFE.encode(&bytes))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_at_every_offset_of_base64() {
        let secret = "k3y/with+odd?";
        for prefix in ["", "u", "us", "user:", "user:name"] {
            let around = STANDARD.encode(format!("{prefix}{secret} and more"));
            assert!(
                all(secret).iter().any(|form| form.len() > 8 && around.contains(form.as_str())),
                "{around}"
            );
        }
    }

    #[test]
    fn escapes_are_among_the_forms() {
        let forms = all("a \"b\"/ü");
        for form in ["a%20%22b%22%2F%C3%BC", "a+%22b%22%2f%c3%bc", r#"a \"b\"/ü"#, r#"a \"b\"\/ü"#]
        {
            assert!(forms.contains(form), "{form} in {forms:?}");
        }
        assert!(forms.contains(r#"a \"b\"/\u00fc"#), "{forms:?}");
    }
}
