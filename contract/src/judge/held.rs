//! A reply held to the spec, before anything is put into words: most replies of a log differ in
//! what is known already, and words cost more than judging.

use bindery_model::Vendor;
use bindery_model::fit::Breach;
use bindery_model::json::Value;

use crate::finding::{Finding, Severity};
use crate::send::Ended;

/// A reply as it came, wherever it is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Came<'a> {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: &'a [(String, String)],
    pub(crate) body: Bytes<'a>,
    pub(crate) ended: Ended,
}

/// A body: as bytes, or read already.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Bytes<'a> {
    Raw(&'a [u8]),
    Json(&'a Value<'a>),
}

/// What a reply turned out to be.
#[derive(Debug)]
pub(crate) struct Held<'v> {
    /// `success`, a fault's name, or `None` for one that is not documented.
    pub(crate) outcome: Option<&'v str>,
    pub(crate) differences: Vec<Difference>,
    /// Whether the spec leaves open if the reply is right.
    pub(crate) open: bool,
}

/// One difference.
#[derive(Debug)]
pub(crate) enum Difference {
    /// Against a fact.
    Breach(Breach),
    /// Against what is only assumed or disputed.
    Note(Breach),
    /// About the reply as such.
    Finding(Box<Finding>),
}

impl Came<'_> {
    /// The value of a header; `name` in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Difference {
    /// In words.
    pub(crate) fn told(self, vendor: &Vendor) -> Finding {
        match self {
            Self::Breach(breach) => Finding::of(vendor, breach),
            Self::Note(note) => Finding::of(vendor, note).severity(Severity::Note),
            Self::Finding(finding) => *finding,
        }
    }

    /// How loud it is.
    pub(crate) fn severity(&self) -> Severity {
        match self {
            Self::Breach(breach) => Severity::of(breach.origin.basis),
            Self::Note(_) => Severity::Note,
            Self::Finding(finding) => finding.severity,
        }
    }
}
