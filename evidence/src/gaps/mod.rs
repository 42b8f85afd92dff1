//! What the documents leave open, as questions that can be sent to the vendor.
//!
//! Everything assumed, unknown or disputed, and every gap, each with its page and lines, what was
//! taken meanwhile, and what depends on the answer. What has one cause is asked once.

mod ask;
mod gather;
mod markdown;
mod users;

use serde::Serialize;

pub use gather::gaps;
pub use markdown::markdown;

/// What a question is asked of that is about no field, call or reply.
pub(crate) const WHOLE: &str = "the API as a whole";

/// The questions to one vendor.
#[derive(Debug, Clone, Serialize)]
pub struct Gaps {
    /// The vendor's name.
    pub vendor: String,
    /// The questions, in the order of the pages.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, Serialize)]
pub struct Question {
    /// The same for the same question as long as the spec keeps its names: for trackers.
    pub id: String,
    /// How it is open.
    pub kind: Kind,
    /// The page it is about, by its short name; none where no page says anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The key of the language whose value is in question, or `gap`.
    pub topic: String,
    /// The question.
    pub question: String,
    /// What an answer decides.
    pub decides: String,
    /// The operations that depend on it.
    pub operations: Vec<String>,
    /// What it is asked of.
    pub places: Vec<Place>,
}

/// How something is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Nobody says; something was assumed, at least of some of its places.
    Assumed,
    /// Nobody says, and nothing was assumed.
    Unknown,
    /// The documents contradict each other.
    Disputed,
    /// Something a caller must know and the documents don't say.
    Gap,
}

/// What a question is asked of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The field, call or reply, as the page or a title calls it.
    pub of: String,
    /// The lines, as the spec cites them: `po:20-37, po:117-133`.
    pub at: String,
    /// What was assumed meanwhile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assumed: Option<String>,
    /// What was thought possible as well.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub or: Vec<String>,
    /// The place in the spec.
    pub spec: SpecPlace,
}

/// A place in a spec.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpecPlace {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}
