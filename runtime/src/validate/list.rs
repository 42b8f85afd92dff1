//! What a type made by [`listed!`](crate::listed) reports when its text is not listed.

use super::{Check, Expected};
use crate::Rule;

impl Check<'_> {
    /// Reports a text that is not in a closed list.
    #[cold]
    pub fn unlisted(&mut self, list: &'static [&'static str], text: &str) {
        self.report("", Rule::Enum, Expected::OneOf(list), &|| Some(text.to_owned()));
    }

    /// Reports an object that is none of the documented variants.
    #[cold]
    pub fn no_variant(&mut self) {
        let words = "must be one of the documented variants";
        self.report("", Rule::Variant, Expected::Words(words), &|| None);
    }
}
