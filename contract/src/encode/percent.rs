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
