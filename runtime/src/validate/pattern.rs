//! Patterns that are compiled when they are first asked, once.

use std::sync::OnceLock;

use crate::rules::Pattern;

/// A pattern in a `static`.
pub struct LazyPattern {
    source: &'static str,
    compiled: OnceLock<Option<Pattern>>,
}

impl LazyPattern {
    /// Keeps the pattern until it is asked. A wrong one does not compile:
    ///
    /// ```compile_fail
    /// use bindery::validate::LazyPattern;
    /// static OPEN: LazyPattern = LazyPattern::new("(a|b");
    /// ```
    ///
    /// ```
    /// use bindery::validate::LazyPattern;
    /// static CLOSED: LazyPattern = LazyPattern::new("(a|b)");
    /// assert_eq!(CLOSED.matches("a"), Some(true));
    /// ```
    ///
    /// # Panics
    /// In a `static`, at compile time, if the text is not a pattern.
    pub const fn new(source: &'static str) -> Self {
        Pattern::must_be_one(source);
        Self { source, compiled: OnceLock::new() }
    }

    /// The pattern as it is written.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the whole text has the pattern; nothing if the pattern itself is wrong.
    #[inline]
    pub fn matches(&self, text: &str) -> Option<bool> {
        let compiled = self.compiled.get_or_init(|| Pattern::parse(self.source).ok());
        Some(compiled.as_ref()?.matches(text))
    }
}
