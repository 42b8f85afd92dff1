//! What somebody accepted: differences that are known, each with a reason and an end.
//!
//! An entry is keyed by the kind of finding, the operation and the path in its reply, never by what
//! a message says. It accepts in one environment only, and only until its day. What is accepted is
//! still told; an entry whose day has come, or whose difference is gone, is told too.

mod mark;
mod read;
mod write;

use bindery_model::vendor::Place;
use bindery_rules::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::CaseName;
use crate::finding::{Code, Finding, ReplyCode};

pub use mark::Marker;
pub use read::read;
pub use write::{WriteError, accept};

/// The differences that are accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    /// In the order of the file.
    pub entries: Vec<Entry>,
}

/// One accepted difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// The kind of finding.
    pub finding: Code,
    /// The vendor.
    pub vendor: String,
    /// The operation.
    pub operation: String,
    /// Where in the body; `*` stands for an index. Elsewhere: `header:` and the way there.
    pub path: String,
    /// The environment that shows it.
    pub environment: String,
    /// The case that showed it first.
    pub case: CaseName,
    /// Why it is accepted.
    pub reason: String,
    /// The day on which it was.
    pub on: String,
    /// The last day on which it is.
    pub expires: String,
}

/// What of a baseline needs a person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Standing {
    /// Entries whose day is over: what they accepted fails the run, and so do they.
    pub expired: Vec<Entry>,
    /// Entries whose case was sent and did not show the difference any more.
    pub gone: Vec<Entry>,
}

/// Why and until when differences are accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Why.
    pub reason: String,
    /// Today.
    pub on: Date,
    /// The last day.
    pub expires: Date,
}

impl Entry {
    /// Whether it speaks of this finding of this case.
    fn covers(&self, environment: &str, operation: &str, case: &CaseName, it: &Finding) -> bool {
        // An outcome is the whole reply, which has one path: the case says which was promised.
        let promised = it.code != Code::Reply(ReplyCode::OutcomeUnexpected) || self.case == *case;
        promised
            && self.finding == it.code
            && self.vendor == case.vendor
            && self.operation == operation
            && self.environment == environment
            && self.path == path(it)
    }

    /// As messages name it.
    pub fn name(&self) -> String {
        let Self { finding, vendor, operation, path, environment, .. } = self;
        let at = if path.is_empty() { "the reply" } else { path };
        format!("{finding} at {at} of {vendor}/{operation} against `{environment}`")
    }
}

impl Standing {
    /// A sentence for each entry that needs a person.
    pub fn problems(&self) -> Vec<String> {
        let expired = self.expired.iter().map(|entry| {
            let name = entry.name();
            format!("the baseline accepted {name} until {} ({})", entry.expires, entry.reason)
        });
        let gone = self.gone.iter().map(|entry| {
            format!("the baseline accepts {}, which is gone: take it out", entry.name())
        });
        expired.chain(gone).collect()
    }
}

/// The path of a finding as a baseline has it.
fn path(finding: &Finding) -> String {
    match finding.place {
        Place::Body => finding.path(),
        place => format!("{}:{}", place.word(), finding.path()),
    }
}
