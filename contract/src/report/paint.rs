//! Colours, or none.

use std::fmt::{self, Display};

pub(super) use bindery_model::diagnostic::Paint;

/// What a piece of text is, as far as colours go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Good,
    Bad,
    Odd,
    Faint,
    Strong,
    Place,
}

/// A text and its ink.
pub(super) struct Painted<T> {
    text: T,
    ink: Ink,
    paint: Paint,
}

pub(super) fn painted<T: Display>(paint: Paint, ink: Ink, text: T) -> Painted<T> {
    Painted { text, ink, paint }
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.paint == Paint::Plain {
            return self.text.fmt(f);
        }
        let code = match self.ink {
            Ink::Good => "32",
            Ink::Bad => "1;31",
            Ink::Odd => "33",
            Ink::Faint => "2",
            Ink::Strong => "1",
            Ink::Place => "36",
        };
        write!(f, "\x1b[{code}m")?;
        self.text.fmt(f)?;
        f.write_str("\x1b[0m")
    }
}
