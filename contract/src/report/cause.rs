//! Findings of one cause, over all cases, as one.

use indexmap::IndexMap;
use indexmap::map::Entry;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::CaseName;
use crate::finding::{self, Finding, Severity};
use crate::run::{CaseResult, Exchange};

/// So many cases of one cause are named; the others are counted.
const NAMED: usize = 50;

/// One cause: the same difference at the same place of the same operation's reply, in one case or
/// in many.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Cause {
    /// The vendor.
    pub vendor: String,
    /// The operation.
    pub operation: String,
    /// The difference, as it was found first.
    pub finding: Finding,
    /// The first cases that found it.
    pub cases: Vec<CaseName>,
    /// How many cases found it.
    pub in_cases: usize,
    /// How many values were concerned, in all of them.
    pub count: usize,
    /// The command that sends the first of the cases again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<String>,
    /// When the first of the earlier runs began that found it too, and all runs since. Without
    /// earlier runs to look at: nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What was sent and what came, where it was found first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<Exchange>,
}

impl Cause {
    /// What is the same in every run that finds it: vendor, operation, kind of finding and path.
    pub fn key(&self) -> String {
        let Self { vendor, operation, finding, .. } = self;
        format!("{vendor}/{operation} {} {}:{}", finding.code, finding.place.word(), finding.path())
    }

    /// Whether it fails a run that denies these severities.
    pub fn fails(&self, deny: &[Severity]) -> bool {
        self.finding.fails(deny)
    }
}

/// Gathers causes from results.
#[derive(Debug, Clone, Default)]
pub struct Causes(IndexMap<(String, String, finding::Cause), Cause>);

/// Whether something was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It was.
    Before,
    /// Never.
    Never,
}

impl Causes {
    /// Takes the findings of one case in. Tells whether all of their causes were seen before.
    pub fn add(&mut self, result: &CaseResult) -> Seen {
        let mut seen = Seen::Before;
        for finding in &result.findings {
            let name = &result.case;
            let exchange = result.exchanges.get(finding.exchange);
            // What a scenario finds is the operation's, not its own.
            let operation = exchange.map_or(&name.operation, |it| &it.operation);
            let key = (name.vendor.clone(), operation.clone(), finding.cause());
            match self.0.entry(key) {
                Entry::Occupied(mut known) => known.get_mut().again(name, finding.count),
                Entry::Vacant(place) => {
                    seen = Seen::Never;
                    place.insert(Cause {
                        vendor: name.vendor.clone(),
                        operation: operation.clone(),
                        finding: finding.clone(),
                        cases: vec![name.clone()],
                        in_cases: 1,
                        count: finding.count,
                        repeat: None,
                        since: None,
                        exchange: exchange.cloned(),
                    });
                }
            }
        }
        seen
    }

    /// Takes in a cause that was gathered elsewhere: in another part of the same run, say.
    pub fn merge(&mut self, cause: Cause) {
        let key = (cause.vendor.clone(), cause.operation.clone(), cause.finding.cause());
        match self.0.entry(key) {
            Entry::Occupied(mut known) => {
                let known = known.get_mut();
                known.in_cases += cause.in_cases;
                known.count += cause.count;
                let room = NAMED.saturating_sub(known.cases.len());
                known.cases.extend(cause.cases.into_iter().take(room));
            }
            Entry::Vacant(place) => drop(place.insert(cause)),
        }
    }

    /// The causes, the loudest first, else as they came.
    pub fn sorted(self) -> Vec<Cause> {
        let mut causes: Vec<Cause> = self.0.into_values().collect();
        causes.sort_by_key(|cause| cause.finding.severity);
        causes
    }
}

impl Cause {
    fn again(&mut self, name: &CaseName, count: usize) {
        self.count += count;
        if self.cases.last() == Some(name) {
            return;
        }
        self.in_cases += 1;
        if self.cases.len() < NAMED {
            self.cases.push(name.clone());
        }
    }
}
