//! One fact and how we know it.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::shared::{Shared, Unsaid};
use crate::source::Span;

/// How we know a fact. Sets how loud a breach is, never what a rule means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Basis {
    /// The page says it.
    #[default]
    Documented,
    /// A live reply showed it.
    Observed,
    /// Only an example on the page shows it.
    Example,
    /// Nobody says.
    Assumed,
}

impl Basis {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Example => "example",
            Self::Assumed => "assumed",
        }
    }

    /// Whether callers may rely on it: documented or observed.
    pub fn is_firm(self) -> bool {
        matches!(self, Self::Documented | Self::Observed)
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Lines of a page, both ends included, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cite {
    /// The page's short name.
    pub page: Arc<str>,
    /// First line.
    pub first: u32,
    /// Last line.
    pub last: u32,
}

impl fmt::Display for Cite {
    /// `po:23` or `po:95-107`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.page, self.first)?;
        if self.last != self.first {
            write!(f, "-{}", self.last)?;
        }
        Ok(())
    }
}

/// Where on the pages a fact stands; empty where no page says it. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cites(Option<Arc<Vec<Cite>>>);

impl Cites {
    /// The places, in the order written.
    pub fn iter(&self) -> std::slice::Iter<'_, Cite> {
        self.0.as_deref().map(Vec::as_slice).unwrap_or_default().iter()
    }

    /// Whether no place is given.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

impl From<Vec<Cite>> for Cites {
    fn from(cites: Vec<Cite>) -> Self {
        Self((!cites.is_empty()).then(|| Arc::new(cites)))
    }
}

impl<'a> IntoIterator for &'a Cites {
    type Item = &'a Cite;
    type IntoIter = std::slice::Iter<'a, Cite>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Cites {
    /// `po:23, po:95-107`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, cite) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{cite}")?;
        }
        Ok(())
    }
}

/// Basis, page lines and place in the YAML of one fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// How we know it.
    pub basis: Basis,
    /// Where the pages say it.
    pub at: Cites,
    /// Where the YAML says it.
    pub span: Span,
}

/// One fact with its basis.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim<T> {
    /// What we took.
    pub value: T,
    /// How we know it.
    pub origin: Origin,
    /// What else it might be; `None` where nothing is in doubt.
    pub doubt: Option<Box<Doubt<T>>>,
}

/// What stands against the value that a claim took, or beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Doubt<T> {
    /// Other candidates of an assumed fact (`or`), accepted too, with a note.
    pub candidates: Vec<T>,
    /// What the documents say against it (`disputed`), accepted too, with a note.
    pub disputes: Vec<Dispute<T>>,
    /// When and where it was observed.
    pub observed: Option<Observed>,
}

/// A second statement that contradicts the one we took.
#[derive(Debug, Clone, PartialEq)]
pub struct Dispute<T> {
    /// What is said there; `None` where a page contradicts without saying what instead.
    pub value: Option<T>,
    /// How we know that it is said.
    pub origin: Origin,
}

/// When and where a live reply showed a fact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Observed {
    /// The day, as written: `2026-11-03`.
    pub on: Option<String>,
    /// The environment's name.
    pub environment: Option<String>,
}

impl<T> Claim<T> {
    /// A claim without doubt.
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin, doubt: None }
    }

    /// How we know it.
    pub fn basis(&self) -> Basis {
        self.origin.basis
    }

    /// The other values that are accepted with a note: candidates, then what disputes say.
    pub fn others(&self) -> impl Iterator<Item = &T> {
        let candidates = self.doubt.iter().flat_map(|doubt| &doubt.candidates);
        let disputed = self.doubt.iter().flat_map(|doubt| &doubt.disputes);
        candidates.chain(disputed.filter_map(|dispute| dispute.value.as_ref()))
    }

    /// Every value that is accepted, the one we took first.
    pub fn accepted(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.value).chain(self.others())
    }

    /// Whether two places of the documents contradict each other here.
    pub fn is_disputed(&self) -> bool {
        self.doubt.as_ref().is_some_and(|doubt| !doubt.disputes.is_empty())
    }

    /// The same claim about another value.
    pub fn map<U>(self, mut f: impl FnMut(T) -> U) -> Claim<U> {
        let doubt = self.doubt.map(|doubt| {
            let disputes = doubt.disputes.into_iter();
            Box::new(Doubt {
                candidates: doubt.candidates.into_iter().map(&mut f).collect(),
                disputes: disputes
                    .map(|d| Dispute { value: d.value.map(&mut f), origin: d.origin })
                    .collect(),
                observed: doubt.observed,
            })
        });
        Claim { value: f(self.value), origin: self.origin, doubt }
    }
}

/// A sentence of ours, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The sentence.
    pub text: String,
    /// Page lines and place in the YAML.
    pub origin: Origin,
}

/// What any node may say of itself, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    /// Title, description, gaps: read as if they stood here.
    pub words: Shared<Words>,
    /// Basis, page lines and place of the node as a whole.
    pub origin: Origin,
}

/// What any node may say of itself in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// A few words.
    pub title: Option<String>,
    /// A sentence or more, our own.
    pub doc: Option<String>,
    /// What the documents don't say and a caller must know.
    pub gaps: Vec<Note>,
    /// What the page says of the vendor's own state: shown, never enforced.
    pub outside: Vec<Note>,
    /// Why it should no longer be used.
    pub deprecated: Option<Box<Note>>,
}

impl Unsaid for Words {
    fn unsaid() -> &'static Self {
        static NONE: Words = Words {
            title: None,
            doc: None,
            gaps: Vec::new(),
            outside: Vec::new(),
            deprecated: None,
        };
        &NONE
    }
}

impl Deref for About {
    type Target = Words;

    fn deref(&self) -> &Words {
        &self.words
    }
}
