//! How a run is told: everything here reads the run's events and nothing else.
//!
//! [`Gather`] keeps the events as one [`Document`]; [`write()`] tells a document in any [`Form`]. A
//! report judges nothing and reorders nothing, so whatever two reports say, they say of the same
//! run. Nothing here looks at a clock, and nothing here sees a secret: events hold none, and what
//! became known as one only later is taken out of a document before it is written.

mod cause;
mod document;
mod excerpt;
mod gather;
mod github;
mod history;
mod html;
mod json;
mod junit;
mod markdown;
mod merge;
mod paint;
mod progress;
mod sarif;
mod table;
mod terminal;
mod traffic;
mod words;

use std::io::{self, Write};

use bindery_model::diagnostic::Paint;

pub use cause::{Cause, Causes};
pub use document::{Document, FORM, ReadError, schema};
pub use gather::{Gather, Keep, quoted};
pub use history::{Earlier, Gone, History};
pub use merge::{MergeError, merge};
pub use progress::Progress;
pub use terminal::Notes;

/// A form in which a run is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people, on a terminal.
    Text(Paint, Notes),
    /// For tools: the [`Document`].
    Json,
    /// For build servers: JUnit XML, a suite a vendor.
    Junit,
    /// For code scanners: SARIF 2.1.0, pointing at lines of specs.
    Sarif,
    /// Annotations that GitHub shows beside a change.
    Github,
    /// For people, in a merge request or a job summary.
    Markdown,
    /// For people: one page that stands alone.
    Html,
}

impl Form {
    /// The forms that are files of their own, and the names of these.
    pub const FILES: [(Self, &'static str); 5] = [
        (Self::Json, "report.json"),
        (Self::Junit, "report.junit.xml"),
        (Self::Sarif, "report.sarif"),
        (Self::Markdown, "report.md"),
        (Self::Html, "report.html"),
    ];
}

/// Tells a run in this form.
pub fn write(document: &Document, form: Form, out: &mut dyn Write) -> io::Result<()> {
    match form {
        Form::Text(paint, notes) => terminal::write(document, paint, notes, out),
        Form::Json => json::write(document, out),
        Form::Junit => junit::write(document, out),
        Form::Sarif => sarif::write(document, out),
        Form::Github => github::write(document, out),
        Form::Html => html::write(document, out),
        Form::Markdown => out.write_all(markdown::text(document, usize::MAX).as_bytes()),
    }?;
    out.flush()
}

/// The Markdown of a run in at most so many bytes: findings that have no room are counted.
pub fn markdown_within(document: &Document, bytes: usize) -> String {
    markdown::text(document, bytes)
}
