//! What is found, each kind under a stable code with a page of explanation.

use std::fmt;

use bindery_model::source::Span;
use serde::Serialize;

/// The stable name of a kind of finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The folder of pages does not hold the page.
    PageMissing,
    /// The page is another than the one that was transcribed.
    PageChanged,
    /// The folder holds a page that no spec names.
    PageNotListed,
    /// A citation names lines that the page does not have.
    CiteOutsidePage,
    /// The cited lines don't show what they vouch for.
    CiteDoesNotMention,
    /// A field stands in a table of which the spec says that it does not.
    NotInMentions,
    /// A row of a table is transcribed nowhere.
    RowNotCited,
    /// A key of an example is transcribed nowhere.
    KeyNotCited,
    /// The text of a message is no outcome's text.
    TextNotCited,
    /// A line is cited by nothing and excused by nobody.
    LineNotCited,
    /// What is left out is not there.
    LeftOutIdle,
    /// Cited lines stand elsewhere on the changed page.
    CiteMoved,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 12] = [
        Self::PageMissing,
        Self::PageChanged,
        Self::PageNotListed,
        Self::CiteOutsidePage,
        Self::CiteDoesNotMention,
        Self::NotInMentions,
        Self::RowNotCited,
        Self::KeyNotCited,
        Self::TextNotCited,
        Self::LineNotCited,
        Self::LeftOutIdle,
        Self::CiteMoved,
    ];

    /// The name, as reports print it.
    pub fn name(self) -> &'static str {
        match self {
            Self::PageMissing => "page-missing",
            Self::PageChanged => "page-changed",
            Self::PageNotListed => "page-not-listed",
            Self::CiteOutsidePage => "cite-outside-page",
            Self::CiteDoesNotMention => "cite-does-not-mention",
            Self::NotInMentions => "not-in-mentions",
            Self::RowNotCited => "row-not-cited",
            Self::KeyNotCited => "key-not-cited",
            Self::TextNotCited => "text-not-cited",
            Self::LineNotCited => "line-not-cited",
            Self::LeftOutIdle => "left-out-idle",
            Self::CiteMoved => "cite-moved",
        }
    }

    /// The page that explains it.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::PageMissing => include_str!("../findings/page-missing.md"),
            Self::PageChanged => include_str!("../findings/page-changed.md"),
            Self::PageNotListed => include_str!("../findings/page-not-listed.md"),
            Self::CiteOutsidePage => include_str!("../findings/cite-outside-page.md"),
            Self::CiteDoesNotMention => include_str!("../findings/cite-does-not-mention.md"),
            Self::NotInMentions => include_str!("../findings/not-in-mentions.md"),
            Self::RowNotCited => include_str!("../findings/row-not-cited.md"),
            Self::KeyNotCited => include_str!("../findings/key-not-cited.md"),
            Self::TextNotCited => include_str!("../findings/text-not-cited.md"),
            Self::LineNotCited => include_str!("../findings/line-not-cited.md"),
            Self::LeftOutIdle => include_str!("../findings/left-out-idle.md"),
            Self::CiteMoved => include_str!("../findings/cite-moved.md"),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// One thing that is not as it should be between a spec and a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub code: Code,
    /// The page's short name; of a page that no spec names, its file.
    pub page: String,
    /// First and last line on the page, where it speaks of lines.
    pub lines: Option<(u32, u32)>,
    /// What is wrong, in a sentence.
    pub message: String,
    /// The place in the spec that it speaks of.
    pub spec: Option<Span>,
}

impl Finding {
    pub(crate) fn new(code: Code, page: &str, message: impl Into<String>) -> Self {
        Self { code, page: page.to_owned(), lines: None, message: message.into(), spec: None }
    }

    pub(crate) fn lines(self, first: u32, last: u32) -> Self {
        Self { lines: Some((first, last)), ..self }
    }

    pub(crate) fn spec(self, span: Span) -> Self {
        Self { spec: Some(span), ..self }
    }

    /// The page and its lines as a spec cites them: `po:23`, `po:95-107`.
    pub fn place(&self) -> String {
        match self.lines {
            None => self.page.clone(),
            Some((first, last)) if first == last => format!("{}:{first}", self.page),
            Some((first, last)) => format!("{}:{first}-{last}", self.page),
        }
    }
}

/// What was looked for on a page, and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Count {
    /// How many the page has.
    pub found: usize,
    /// Those that the spec cites.
    pub cited: usize,
    /// Those that the spec leaves out, with a reason.
    pub left_out: usize,
    /// Those that it does not account for.
    pub missing: usize,
}

/// How one thing on a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Cited,
    LeftOut,
    Missing,
}

impl Count {
    pub(crate) fn add(&mut self, standing: Standing) {
        self.found += 1;
        match standing {
            Standing::Cited => self.cited += 1,
            Standing::LeftOut => self.left_out += 1,
            Standing::Missing => self.missing += 1,
        }
    }
}
