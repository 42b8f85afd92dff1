//! Values that are text, as far as rules see them.

use std::borrow::Cow;

use crate::Secret;

/// A value that rules on texts speak of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "this rule speaks of texts"
)]
pub trait Text {
    /// Whether the text must never be shown.
    const SECRET: bool = false;

    /// The text.
    fn text(&self) -> &str;
}

/// Whether a value is this text.
#[inline]
pub fn same_text<T: Text + ?Sized>(value: &T, text: &str) -> bool {
    value.text() == text
}

impl Text for str {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl Text for String {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl Text for Cow<'_, str> {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl Text for Secret {
    const SECRET: bool = true;

    #[inline]
    fn text(&self) -> &str {
        self.expose()
    }
}

impl<T: Text + ?Sized> Text for &T {
    const SECRET: bool = T::SECRET;

    #[inline]
    fn text(&self) -> &str {
        (**self).text()
    }
}

impl<T: Text + ?Sized> Text for Box<T> {
    const SECRET: bool = T::SECRET;

    #[inline]
    fn text(&self) -> &str {
        (**self).text()
    }
}
