//! Percent-encoding for the parts of an address and for forms.

use std::fmt::Write as _;

/// What is kept where everything that could be is encoded.
const UNRESERVED: &str = "-._~";
/// What may stand in a segment of a path.
const SEGMENT: &str = "-._~!$&'()*+,;=:@";
/// What may stand in a path that is given as such.
const PATH: &str = "-._~!$&'()*+,;=:@/%";

/// Every set of characters that anything here leaves as they are, and the strictest of all.
pub(crate) const KEPT: [&str; 5] = ["", UNRESERVED, SEGMENT, PATH, "-._~!$&'()*+,;=:@/?"];

/// Everything but letters, digits and `-._~` is encoded: right in any part of an address.
pub(crate) fn all(text: &str) -> String {
    encode(text, UNRESERVED)
}

/// For a segment of a path: what may stand there stays.
pub(crate) fn segment(text: &str) -> String {
    encode(text, SEGMENT)
}

/// For a whole path that is given as such: its slashes stay.
pub(crate) fn path(text: &str) -> String {
    encode(text, PATH)
}

/// For forms: as [`all`], and a blank is `+`.
pub(crate) fn form(text: &str) -> String {
    all(text).replace("%20", "+")
}

/// The text with `%41` and the like resolved; what is no such escape stays as it is.
pub(crate) fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |offset: usize| {
            bytes.get(at + offset).and_then(|digit| char::from(*digit).to_digit(16))
        };
        if let (b'%', Some(high), Some(low)) = (byte, digit(1), digit(2)) {
            decoded.push(u8::try_from(high * 16 + low).unwrap_or_default());
            at += 3;
        } else {
            decoded.push(byte);
            at += 1;
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The pairs of a query string or form, in order, decoded. A part without `=` has an empty value.
pub(crate) fn pairs(text: &str, between: &str) -> Vec<(String, String)> {
    let plain = |text: &str| decoded(&text.replace('+', " "));
    let parts = text.split(between).filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (plain(name), plain(value))
    });
    pairs.collect()
}

fn encode(text: &str, keep: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || keep.as_bytes().contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_keeps_what_it_may() {
        assert_eq!(all("a b/ü?&="), "a%20b%2F%C3%BC%3F%26%3D");
        assert_eq!(segment("a b/c:d"), "a%20b%2Fc:d");
        assert_eq!(path("/a b/c"), "/a%20b/c");
        assert_eq!(form("a b&c"), "a+b%26c");
    }
}
