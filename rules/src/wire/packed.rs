//! Values packed in a text: a whole JSON document, or base64.
//!
//! Whether the text is JSON is for those to say who have a JSON reader; here is the way in and
//! out of base64.

use super::{WireError, bytes};

/// What a text holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Packed {
    /// A JSON document, as text.
    Json,
    /// Base64 of a text.
    Base64,
}

impl Packed {
    /// The text that is packed in a text.
    pub fn read(self, text: &str) -> Result<String, WireError> {
        match self {
            Packed::Json => Ok(text.to_owned()),
            Packed::Base64 => {
                String::from_utf8(bytes::read(text)?).map_err(|_| WireError::NotASpelling)
            }
        }
    }

    /// The text that packs a text.
    pub fn write(self, text: &str) -> String {
        match self {
            Packed::Json => text.to_owned(),
            Packed::Base64 => bytes::write(text.as_bytes()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_holds_a_text() {
        assert_eq!(Packed::Base64.read(&Packed::Base64.write("día")).as_deref(), Ok("día"));
        assert_eq!(Packed::Base64.read("/w=="), Err(WireError::NotASpelling));
        assert_eq!(Packed::Base64.read("%"), Err(WireError::NotBase64));
        assert_eq!(Packed::Json.read("[1]").as_deref(), Ok("[1]"));
    }
}
