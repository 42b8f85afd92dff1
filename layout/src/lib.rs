//! How a spec lies on the page: one canonical layout, edits that keep what people wrote around
//! them, and a writer for specs that programs make.
//!
//! - [`canonical`] lays a text out; what `fmt` does to a file.
//! - [`Document`] is a text that can be edited: [`Document::set`], [`Document::insert`],
//!   [`Document::remove`] change one value and leave comments, order and blank lines alone.
//! - [`Tree`] is what goes in: built with [`Tree::map`], [`Tree::list`], [`Tree::text`],
//!   [`Tree::word`], or read from a snippet with [`Tree::read`]; [`Tree::write`] makes a file of it.
//!
//! ```
//! use bindery_layout::{Document, Tree, path};
//!
//! let text = "fields:\n  number: {type: {assumed: string}}  # printed on it\n";
//! let mut document = Document::read("orders.yaml", text)?;
//! let learnt = Tree::map().with("observed", "integer").with("in", "staging");
//! document.set(&path(&["fields", "number", "type"]), learnt)?;
//! let expected =
//!     "fields:\n  number: {type: {observed: integer, in: staging}}  # printed on it\n";
//! assert_eq!(document.text(), expected);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The layout
//! - Two blanks a level. Keys keep their order: it is the page's.
//! - A mapping or list stays as its author wrote it, in brackets or on lines of its own, as long as
//!   a row has up to [`WIDTH`] columns. A longer row in brackets becomes lines of their own; a list
//!   of plain values fills several lines instead.
//! - Prose that is too long for its row becomes a folded text (`>-`); `|` and `>` stay as they are.
//! - Quotes stand where text could be taken for something else, and where they may mean something.
//! - JSON stays as it was pasted, moved to where it belongs.
//! - Every comment stays. Blank lines stay, at most one in a row, none at the beginning of a block.
//! - Comments behind rows stand two blanks off; where the author aligned them they stay aligned.
//!
//! Nothing here knows the words of the language, touches a disk, or prints.

mod build;
mod document;
mod edit;
mod print;
mod read;
mod same;
mod spell;
mod tree;

use bindery_model::diagnostic::{Diagnostic, Paint, render_to_string};
use bindery_model::source::Sources;

pub use document::Document;
pub use edit::{EditError, Place, Step, path};
pub use tree::{Member, Tree};

/// How many columns a row may have.
pub const WIDTH: usize = 100;

/// The text in its canonical layout; `name` is what messages call it.
pub fn canonical(name: &str, text: &str) -> Result<String, Refused> {
    Document::read(name, text)?.canonical()
}

/// Why a text is not laid out.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is not the YAML of specs.
    #[error("{}", render_to_string(sources, diagnostics, Paint::Plain))]
    Unreadable {
        /// The text, for the places of what is wrong with it.
        sources: Box<Sources>,
        /// What is wrong with it.
        diagnostics: Vec<Diagnostic>,
    },
    /// Laid out, it would not say the same.
    #[error("`{name}` cannot be laid out without changing what it says, at {place}")]
    WouldChange {
        /// What messages call the text.
        name: String,
        /// The first place that would change.
        place: String,
    },
}
