//! The proof that a spec was checked.

use std::ops::Deref;
use std::sync::Arc;

/// A `T` that was resolved and checked without an error. Only this crate makes one, so whoever
/// holds one need not check again. Cheap to clone.
#[derive(Debug)]
pub struct Valid<T>(Arc<T>);

impl<T> Valid<T> {
    pub(crate) fn assume(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T> Clone for Valid<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
