//! What is wrong with a spec, as data; text is made where it is printed.

mod code;
mod order;
#[cfg(test)]
mod pages;
mod render;
mod report;
mod suggest;
#[cfg(test)]
mod tests;

pub use code::Code;
pub use order::{any_error, group, sort, summary};
pub use render::{Paint, render, render_to_string};
pub use report::{Also, Annotation, Range, Report, annotate, github, reports, to_json};
pub use suggest::suggest;

use crate::source::Span;

/// How bad it is: an error keeps the spec from being valid, a warning does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The spec is not valid.
    Error,
    /// The spec is valid, and something in it deserves a look.
    Warning,
}

/// A second place that the message speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is to be seen there.
    pub text: String,
}

/// One thing that is wrong, where, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of the mistake.
    pub code: Code,
    /// Error or warning.
    pub level: Level,
    /// What is wrong, in one sentence.
    pub message: String,
    /// The place that is underlined.
    pub span: Span,
    /// A few words printed under the underline; may be empty.
    pub label: String,
    /// Other places the message speaks of.
    pub also: Vec<Label>,
    /// What to write instead.
    pub help: Option<String>,
    /// What several diagnostics of one code may have in common; told once, with all the places.
    pub(crate) cause: Option<String>,
}

impl Diagnostic {
    /// An error with this code at this place.
    pub fn error(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            level: Level::Error,
            message: message.into(),
            span,
            label: String::new(),
            also: Vec::new(),
            help: None,
            cause: None,
        }
    }

    /// A warning with this code at this place.
    pub fn warning(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self { level: Level::Warning, ..Self::error(code, span, message) }
    }

    /// Adds the words printed under the underline.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    /// Adds what to write instead.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Says what it has in common with others of its code; see [`group`].
    #[must_use]
    pub(crate) fn cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.also.push(Label { span, text: text.into() });
        self
    }
}
