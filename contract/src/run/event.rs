//! What a run tells while it goes. Every report reads these and nothing else.

use std::io;
use std::time::Duration;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::clean::Made;
use crate::baseline::Standing;
use crate::case::CaseName;
use crate::finding::{Finding, Severity};
use crate::judge::Verdict;
use crate::send::{Ended, Reply, Request};
use crate::traffic::Traffic;

/// Something that happened. Case results come in the order of the plan, whichever ended first.
#[derive(Debug, Clone, Copy)]
pub enum Event<'e> {
    /// The run begins.
    Started(&'e Start),
    /// A case is about to be sent; for progress only, in no promised order.
    Sending(&'e CaseName),
    /// A case ended.
    Ended(&'e CaseResult),
    /// The run is over.
    Finished(&'e Summary),
}

/// A consumer of events.
pub trait Report {
    /// Takes one in. An error ends the run.
    fn event(&mut self, event: Event<'_>) -> io::Result<()>;
}

/// Several reports at once, each of which gets every event.
impl Report for Vec<Box<dyn Report + '_>> {
    fn event(&mut self, event: Event<'_>) -> io::Result<()> {
        self.iter_mut().try_for_each(|report| report.event(event))
    }
}

/// How a run begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Start {
    /// The environment's name.
    pub environment: String,
    /// The version of the program.
    pub version: String,
    /// When the run began, as RFC 3339 says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<String>,
    /// The command that makes the same run again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The seed that makes the same plan again.
    pub seed: u64,
    /// The severities that fail the run.
    pub deny: Vec<Severity>,
    /// The vendors that have cases, and their operations in the order of their pages.
    pub vendors: IndexMap<String, Vec<String>>,
    /// How many cases there are, those that are skipped among them.
    pub cases: usize,
}

/// How a case ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CaseResult {
    /// Its name.
    pub case: CaseName,
    /// What had to come back.
    pub expected: String,
    /// Which outcome came back: `success`, a fault's name; `None` for one that is not documented,
    /// or where none came.
    pub outcome: Option<String>,
    /// The verdict.
    pub verdict: Verdict,
    /// The differences, the loudest first.
    pub findings: Vec<Finding>,
    /// What was sent and what came, secrets taken out.
    pub exchanges: Vec<Exchange>,
}

/// A request and what came of it, secrets taken out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Exchange {
    /// The operation.
    pub operation: String,
    /// What was sent.
    pub request: SentRequest,
    /// What came back.
    pub reply: Option<CameReply>,
    /// Why nothing did.
    pub error: Option<String>,
}

/// A request as it may be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SentRequest {
    /// The method.
    pub method: String,
    /// The address.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body as text; what is no text is replaced by `U+FFFD`.
    pub body: Option<String>,
}

/// A reply as it may be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CameReply {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body as text; what is no text is replaced by `U+FFFD`.
    pub body: String,
    /// Whether the body is all of it.
    pub whole: bool,
    /// From sending to the last byte, in milliseconds.
    pub milliseconds: u64,
}

/// What a run came to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Summary {
    /// The counts, by vendor and operation.
    pub counts: IndexMap<String, IndexMap<String, Counts>>,
    /// How many findings there are of each severity.
    pub findings: IndexMap<Severity, usize>,
    /// What of the baseline needs a person; nothing where there is no baseline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Standing>,
    /// How long it took, in milliseconds.
    pub milliseconds: u64,
    /// What it means for whoever called.
    pub ending: Ending,
    /// What the run made, where a ledger was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Made>,
    /// What else there is to say where existing traffic was judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traffic: Option<Traffic>,
}

/// How many cases ended how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[expect(missing_docs, reason = "the words of the verdicts")]
pub struct Counts {
    pub conforms: usize,
    pub drifts: usize,
    pub unverified: usize,
    pub skipped: usize,
    pub failed: usize,
}

/// What a run means for whoever called it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Nothing that fails the run.
    #[default]
    InOrder,
    /// Findings that do, or cases that failed.
    Findings,
    /// An environment could not be reached at all.
    Unreachable,
    /// It was stopped before its end; what it made was removed all the same.
    Stopped,
}

impl Ending {
    /// The exit code of a program.
    pub fn code(self) -> u8 {
        match self {
            Self::InOrder => 0,
            Self::Findings => 1,
            Self::Unreachable => 3,
            Self::Stopped => 130,
        }
    }
}

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, verdict: &Verdict) {
        *self.of(verdict) += 1;
    }

    fn of(&mut self, verdict: &Verdict) -> &mut usize {
        match verdict {
            Verdict::Conforms => &mut self.conforms,
            Verdict::Drifts => &mut self.drifts,
            Verdict::Unverified => &mut self.unverified,
            Verdict::Skipped(_) => &mut self.skipped,
            Verdict::Failed(_) => &mut self.failed,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            conforms: self.conforms + other.conforms,
            drifts: self.drifts + other.drifts,
            unverified: self.unverified + other.unverified,
            skipped: self.skipped + other.skipped,
            failed: self.failed + other.failed,
        }
    }
}

impl Summary {
    /// All counts together.
    pub fn total(&self) -> Counts {
        let all = self.counts.values().flat_map(IndexMap::values);
        all.fold(Counts::default(), |sum, counts| sum.plus(*counts))
    }

    /// Takes in what became of the baseline: an entry whose day is over fails the run.
    pub fn settle(&mut self, standing: Option<Standing>) {
        let expired = standing.iter().any(|standing| !standing.expired.is_empty());
        if expired && self.ending == Ending::InOrder {
            self.ending = Ending::Findings;
        }
        self.baseline = standing;
    }

    /// Takes a case in.
    pub(super) fn count(&mut self, result: &CaseResult) {
        let CaseName { vendor, operation, .. } = &result.case;
        let vendor = self.counts.entry(vendor.clone()).or_default();
        vendor.entry(operation.clone()).or_default().add(&result.verdict);
        for finding in &result.findings {
            self.found(finding.severity, 1);
        }
    }

    /// Takes a case out again that was counted twice.
    pub(crate) fn discount(&mut self, result: &CaseResult) {
        let CaseName { vendor, operation, .. } = &result.case;
        let row = self.counts.get_mut(vendor).and_then(|rows| rows.get_mut(operation));
        if let Some(counts) = row {
            let count = counts.of(&result.verdict);
            *count = count.saturating_sub(1);
        }
        for finding in &result.findings {
            if let Some(count) = self.findings.get_mut(&finding.severity) {
                *count = count.saturating_sub(1);
            }
        }
    }

    /// Takes in so many findings.
    pub(crate) fn found(&mut self, severity: Severity, count: usize) {
        *self.findings.entry(severity).or_default() += count;
    }
}

impl From<Request> for SentRequest {
    fn from(request: Request) -> Self {
        let Request { method, url, headers, body, label: _ } = request;
        let body = body.map(|body| String::from_utf8_lossy(&body).into_owned());
        Self { method, url, headers, body }
    }
}

impl From<Reply> for CameReply {
    fn from(reply: Reply) -> Self {
        Self {
            status: reply.status,
            headers: reply.headers,
            body: String::from_utf8_lossy(&reply.body).into_owned(),
            whole: reply.ended == Ended::Whole,
            milliseconds: milliseconds(reply.took),
        }
    }
}

pub(super) fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
