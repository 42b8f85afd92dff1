//! Where cited lines have gone on a page that has changed.

use bindery_model::Vendor;
use bindery_model::source::Span;
use serde::Serialize;

use crate::facts::Fact;
use crate::page::Page;

/// Lines that are cited, and where they seem to stand now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Move {
    /// First and last line as cited.
    pub from: (u32, u32),
    /// First and last line now; `None` where nothing like them was found.
    pub to: Option<(u32, u32)>,
    /// The first place in the spec that cites them.
    #[serde(skip)]
    pub span: Span,
}

pub(super) fn moves(_: &Vendor, _: &str, _: &[Fact], _: &Page) -> Vec<Move> {
    Vec::new()
}
