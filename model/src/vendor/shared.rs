//! What most nodes leave unsaid and many say alike: unsaid it takes a word of memory, said it is kept
//! once and shared by every copy.

use std::ops::Deref;
use std::sync::Arc;

/// A value that reads like the value itself.
#[derive(Debug, Clone)]
pub struct Shared<T>(Option<Arc<T>>);

/// What a value is where nothing is said.
pub trait Unsaid: Clone + PartialEq + 'static {
    /// The one that stands for all unsaid ones.
    fn unsaid() -> &'static Self;
}

impl<T: Unsaid> Shared<T> {
    /// The value, to be changed; what shares it keeps what it has.
    pub(crate) fn make_mut(&mut self) -> &mut T {
        Arc::make_mut(self.0.get_or_insert_with(|| Arc::new(T::unsaid().clone())))
    }

    /// Whether nothing was ever said.
    pub(crate) fn is_unsaid(&self) -> bool {
        self.0.is_none()
    }
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Unsaid> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::unsaid())
    }
}

impl<T: Unsaid> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Unsaid + Eq> Eq for Shared<T> {}
