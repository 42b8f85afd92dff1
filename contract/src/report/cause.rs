//! Findings of one cause, over all cases, as one.

use serde::Serialize;

use crate::case::CaseName;
use crate::finding::{Code, Finding};
use crate::run::{CaseResult, Exchange};

/// One cause: the same difference at the same place of the same operation's reply, in one case or
/// in many.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cause {
    /// The vendor.
    pub vendor: String,
    /// The operation.
    pub operation: String,
    /// The difference, as it was found first.
    pub finding: Finding,
    /// The cases that found it.
    pub cases: Vec<CaseName>,
    /// How many values were concerned, in all of them.
    pub count: usize,
    /// Where it was found first.
    #[serde(skip)]
    pub exchange: Option<Exchange>,
}

/// Gathers causes from results.
#[derive(Debug, Clone, Default)]
pub struct Causes(Vec<Cause>);

impl Causes {
    /// Takes the findings of one case in.
    pub fn add(&mut self, result: &CaseResult) {
        for finding in &result.findings {
            let name = &result.case;
            let exchange = result.exchanges.get(finding.exchange);
            // What a scenario finds is the operation's, not its own.
            let operation = exchange.map_or(&name.operation, |it| &it.operation);
            let known = self.0.iter_mut().find(|cause| {
                cause.vendor == name.vendor
                    && cause.operation == *operation
                    && same(&cause.finding, finding)
            });
            match known {
                Some(cause) => {
                    cause.count += finding.count;
                    if cause.cases.last() != Some(name) {
                        cause.cases.push(name.clone());
                    }
                }
                None => self.0.push(Cause {
                    vendor: name.vendor.clone(),
                    operation: operation.clone(),
                    finding: finding.clone(),
                    cases: vec![name.clone()],
                    count: finding.count,
                    exchange: exchange.cloned(),
                }),
            }
        }
    }

    /// The causes, the loudest first, else as they came.
    pub fn sorted(mut self) -> Vec<Cause> {
        self.0.sort_by_key(|cause| cause.finding.severity);
        self.0
    }
}

fn same(a: &Finding, b: &Finding) -> bool {
    // Of an outcome that did not come, what came instead makes the difference.
    let whole = |code: Code| matches!(code.name(), "outcome-unexpected" | "fault-undocumented");
    a.code == b.code
        && a.severity == b.severity
        && a.place == b.place
        && a.spec == b.spec
        && a.path() == b.path()
        && (!whole(a.code) || (a.expected == b.expected && a.actual == b.actual))
}
