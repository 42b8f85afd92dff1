//! Pairs of text as URLs and forms have them.

use std::fmt::Write as _;

/// Which signs may stand as they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escape {
    /// In a path or a query: a blank is `%20`.
    Url,
    /// In a form: a blank is `+`.
    Form,
}

/// Appends a text, everything escaped that is not plainly safe everywhere.
pub(super) fn push(out: &mut String, text: &str, escape: Escape) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(byte as char);
            }
            b' ' if escape == Escape::Form => out.push('+'),
            // Writing to a String cannot fail.
            other => drop(write!(out, "%{other:02X}")),
        }
    }
}

/// Pairs, joined.
pub(super) fn pairs(pairs: &[(String, String)], separator: &str, escape: Escape) -> String {
    let mut out = String::new();
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        push(&mut out, key, escape);
        out.push('=');
        push(&mut out, value, escape);
    }
    out
}
