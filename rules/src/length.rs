//! The rule `length`: how many characters a text, or how many items a list, may have.
//!
//! A character is a Unicode scalar value, as JSON Schema counts them; never a byte, never a glyph.

/// The least and the most that the rule allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Length {
    /// Not fewer than this.
    pub min: Option<usize>,
    /// Not more than this.
    pub max: Option<usize>,
}

impl Length {
    /// Whether a text is within bounds.
    ///
    /// The characters are counted only where the number of bytes does not settle it.
    #[inline]
    pub fn text_fits(&self, text: &str) -> bool {
        let bytes = text.len();
        let min = self.min.unwrap_or(0);
        let max = self.max.unwrap_or(usize::MAX);
        // A scalar value takes one to four bytes.
        if bytes < min || bytes.div_ceil(4) > max {
            return false;
        }
        if bytes <= max && bytes.div_ceil(4) >= min {
            return true;
        }
        self.count_fits(characters(text))
    }

    /// Whether a count, of characters or of items, is within bounds.
    #[inline]
    pub fn count_fits(&self, count: usize) -> bool {
        self.min.is_none_or(|min| count >= min) && self.max.is_none_or(|max| count <= max)
    }
}

/// The number of Unicode scalar values in a text.
#[inline]
pub fn characters(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_scalar_values_and_agrees_with_the_short_cut() {
        for text in ["", "a", "ab", "é", "日本語", "🦀🦀", "e\u{301}"] {
            for min in [None, Some(0), Some(1), Some(2), Some(3)] {
                for max in [None, Some(0), Some(1), Some(2), Some(3), Some(8)] {
                    let length = Length { min, max };
                    let exact = length.count_fits(text.chars().count());
                    assert_eq!(length.text_fits(text), exact, "{text:?} {length:?}");
                }
            }
        }
    }
}
