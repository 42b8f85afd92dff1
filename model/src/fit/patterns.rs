//! The patterns of a vendor, each kept once and compiled when a value is first held to it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bindery_rules::Pattern;

/// The patterns of a vendor, each kept once.
#[derive(Debug, Default)]
pub(super) struct Patterns(Mutex<HashMap<String, Arc<LazyPattern>>>);

impl Patterns {
    pub(super) fn get(&self, text: &str) -> Arc<LazyPattern> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pattern) = known.get(text) {
            return pattern.clone();
        }
        let new = LazyPattern::new(text);
        known.insert(text.to_owned(), new.clone());
        new
    }
}

/// A pattern, compiled when it is first asked: few of a vendor's ever are.
#[derive(Debug)]
pub(super) struct LazyPattern {
    text: String,
    read: OnceLock<Option<Pattern>>,
}

impl LazyPattern {
    fn new(text: &str) -> Arc<Self> {
        Arc::new(Self { text: text.to_owned(), read: OnceLock::new() })
    }

    /// Whether the whole text has the pattern; every text has one that cannot be read, which is an
    /// error of the spec and told by its check.
    pub(super) fn matches(&self, text: &str) -> bool {
        self.pattern().is_none_or(|pattern| pattern.matches(text))
    }

    /// The pattern, compiled.
    pub(super) fn pattern(&self) -> Option<&Pattern> {
        self.read.get_or_init(|| Pattern::parse(&self.text).ok()).as_ref()
    }

    /// The pattern as the spec writes it.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }
}
