//! One file to be written: where, and its whole text.

use serde_json::Value;

use crate::json;

/// The folder that generation owns whole: what nothing plans there is a stray file.
pub const GENERATED: &str = "generated";

/// One file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where, from the root of the project, with `/` between the parts.
    pub path: String,
    /// Its whole text, with a line feed at the end.
    pub text: String,
}

impl Artifact {
    /// A file with this text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// A JSON file, indented, in the order of the value's keys.
    pub(crate) fn json(path: impl Into<String>, value: &Value) -> Self {
        Self::new(path, json::pretty(value))
    }
}

/// An operation's or vendor's name as the stem of a file: letters, digits, `.`, `-` and `_` stay,
/// anything else is written as `~` and its number, so that two names never share a file.
pub fn file_stem(name: &str) -> String {
    let spell = |(index, letter): (usize, char)| {
        let plain = letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        if plain || (letter == '.' && index > 0) {
            letter.to_string()
        } else {
            format!("~{:x}~", u32::from(letter))
        }
    };
    name.chars().enumerate().map(spell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_stay_inside_their_folder() {
        assert_eq!(file_stem("po.item_add"), "po.item_add");
        assert_eq!(file_stem("../up"), "~2e~.~2f~up");
        assert_eq!(file_stem("a b"), "a~20~b");
    }
}
