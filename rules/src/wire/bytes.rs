//! Bytes on the wire: base64 with the standard letters, padded.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use super::WireError;

/// Reads bytes from base64.
pub fn read(text: &str) -> Result<Vec<u8>, WireError> {
    STANDARD.decode(text).map_err(|_| WireError::NotBase64)
}

/// Writes bytes as base64.
pub fn write(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// An anchored expression that base64 of any length matches.
pub const REGEX: &str =
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_strict_and_its_expression_agrees() {
        let regex = regex::Regex::new(REGEX).expect("a regex");
        for bytes in [&b""[..], b"a", b"ab", b"abc", b"\xff\xfe\xfd\xfc"] {
            let text = write(bytes);
            assert_eq!(read(&text).as_deref(), Ok(bytes));
            assert!(regex.is_match(&text));
        }
        for text in ["YQ", "YQ=", "Y===", "YR==", "YWI-", "YQ==\n", "Y Q=="] {
            assert!(read(text).is_err() && !regex.is_match(text), "{text}");
        }
    }
}
