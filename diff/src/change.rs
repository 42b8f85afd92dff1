//! One change: what it is about, old and new, whom it breaks, what it was.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::rules::{self, Breaks, Cause, Relation, Subject};

/// Every change between two versions of specs, in the order of the new one.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Changes {
    /// The changes, those of one vendor together.
    pub changes: Vec<Change>,
}

/// One change.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// Its stable code: `enum-looser`.
    pub code: Code,
    /// Whom it breaks.
    pub breaks: Breaks,
    /// What it was.
    pub cause: Cause,
    /// The vendor.
    pub vendor: String,
    /// Where: `reply.success.items[].state`; empty for the operation or vendor itself.
    pub route: String,
    /// The operations it concerns; none where it concerns the vendor as a whole.
    pub operations: BTreeSet<String>,
    /// In what is sent, in what comes back, or about the call itself.
    pub side: Side,
    /// What the old version says.
    pub old: Option<Spot>,
    /// What the new version says.
    pub new: Option<Spot>,
}

/// The kind of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// What it is about.
    pub subject: Subject,
    /// How the new stands to the old.
    pub relation: Relation,
}

/// Where a fact stands, seen from a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// In what is sent.
    Request,
    /// In what comes back.
    Reply,
    /// About the call itself.
    Call,
}

/// What one version says, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// The value, as a spec would write it.
    pub says: String,
    /// How we know it: `documented`.
    pub basis: &'static str,
    /// The lines of the page: `po:60-61`; empty where no page says it.
    pub page: String,
    /// The spec file.
    pub file: String,
    /// The line in it, from 1.
    pub line: u32,
}

impl Changes {
    /// How many changes break whom: senders, readers, depends, nobody.
    pub fn count(&self, breaks: Breaks) -> usize {
        self.changes.iter().filter(|change| change.breaks == breaks).count()
    }
}

impl Change {
    /// Why it breaks whom it breaks.
    pub fn why(&self) -> &'static str {
        rules::why(self.code)
    }
}

impl Side {
    /// As people read it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Request => "in a request",
            Self::Reply => "in a reply",
            Self::Call => "about a call",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.subject.word(), self.relation.word())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
