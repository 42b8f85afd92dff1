//! What earlier runs found: since when something differs, and what does no longer.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::document::Document;
use crate::finding::{Code, Severity};
use crate::run::Counts;

/// Earlier runs against the same environment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct History {
    /// The runs, the earliest first.
    pub runs: Vec<Earlier>,
    /// What the latest of them found and this run, which tried the same operations, did not.
    pub gone: Vec<Gone>,
}

/// What an earlier run came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Earlier {
    /// When it began; of a run that does not say, nothing.
    pub began: Option<String>,
    /// How its cases ended.
    pub counts: Counts,
    /// How many causes it had that nobody had accepted.
    pub open: usize,
    /// How many causes it had that somebody had accepted.
    pub accepted: usize,
}

/// A cause that is gone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Gone {
    /// The vendor.
    pub vendor: String,
    /// The operation.
    pub operation: String,
    /// What kind of difference it was.
    pub code: Code,
    /// How loud it was.
    pub severity: Severity,
    /// Where it was; `*` stands for an index.
    pub path: String,
}

impl Earlier {
    fn of(document: &Document) -> Self {
        Self {
            began: document.run.began.clone(),
            counts: document.summary.total(),
            open: document.open().count(),
            accepted: document.accepted().count(),
        }
    }
}

impl Document {
    /// Looks at earlier runs, in any order. Those against another environment say nothing here.
    pub fn remember(&mut self, earlier: &[Document]) {
        let mut runs: Vec<&Document> =
            earlier.iter().filter(|it| it.run.environment == self.run.environment).collect();
        // Times of one zone sort as text; the program writes them in UTC.
        runs.sort_by(|a, b| a.run.began.cmp(&b.run.began));
        let keys: Vec<BTreeSet<String>> =
            runs.iter().map(|run| run.causes.iter().map(super::Cause::key).collect()).collect();
        for cause in &mut self.causes {
            let key = cause.key();
            let found = runs.iter().zip(&keys).rev().take_while(|(_, keys)| keys.contains(&key));
            let first = found.last().map(|(run, _)| run.run.began.clone());
            cause.since = first.unwrap_or_else(|| self.run.began.clone());
        }
        let gone = runs.last().map(|latest| self.gone(latest)).unwrap_or_default();
        self.history = Some(History { runs: runs.into_iter().map(Earlier::of).collect(), gone });
    }

    fn gone(&self, latest: &Document) -> Vec<Gone> {
        let found: BTreeSet<String> = self.causes.iter().map(super::Cause::key).collect();
        let tried = |vendor: &str, operation: &str| {
            let counts = self.summary.counts.get(vendor).and_then(|rows| rows.get(operation));
            counts.is_some_and(|it| it.conforms + it.drifts + it.unverified > 0)
        };
        let causes = latest.causes.iter();
        let gone =
            causes.filter(|it| !found.contains(&it.key()) && tried(&it.vendor, &it.operation));
        gone.map(|it| Gone {
            vendor: it.vendor.clone(),
            operation: it.operation.clone(),
            code: it.finding.code,
            severity: it.finding.severity,
            path: it.finding.path(),
        })
        .collect()
    }
}
