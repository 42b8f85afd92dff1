//! Findings of one cause, over all cases, as one.

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde::Serialize;

use crate::case::CaseName;
use crate::finding::{self, Finding};
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
pub struct Causes(IndexMap<(String, String, finding::Cause), Cause>);

impl Causes {
    /// Takes the findings of one case in.
    pub fn add(&mut self, result: &CaseResult) {
        for finding in &result.findings {
            let name = &result.case;
            let exchange = result.exchanges.get(finding.exchange);
            // What a scenario finds is the operation's, not its own.
            let operation = exchange.map_or(&name.operation, |it| &it.operation);
            let key = (name.vendor.clone(), operation.clone(), finding.cause());
            match self.0.entry(key) {
                Entry::Occupied(mut known) => {
                    let cause = known.get_mut();
                    cause.count += finding.count;
                    if cause.cases.last() != Some(name) {
                        cause.cases.push(name.clone());
                    }
                }
                Entry::Vacant(place) => drop(place.insert(Cause {
                    vendor: name.vendor.clone(),
                    operation: operation.clone(),
                    finding: finding.clone(),
                    cases: vec![name.clone()],
                    count: finding.count,
                    exchange: exchange.cloned(),
                })),
            }
        }
    }

    /// The causes, the loudest first, else as they came.
    pub fn sorted(self) -> Vec<Cause> {
        let mut causes: Vec<Cause> = self.0.into_values().collect();
        causes.sort_by_key(|cause| cause.finding.severity);
        causes
    }
}
