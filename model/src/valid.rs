//! The proof that a spec was checked.

use std::ops::Deref;

/// A `T` that was resolved and checked without an error. Only this crate makes one, so whoever
/// holds one need not check again.
#[derive(Debug, Clone)]
pub struct Valid<T>(T);

impl<T> Valid<T> {
    pub(crate) fn assume(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
