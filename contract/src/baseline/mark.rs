//! Marks what is accepted while a run goes, and tells what became of the entries.

use std::collections::BTreeSet;

use bindery_rules::Date;

use super::{Baseline, Entry, Standing};
use crate::case::CaseName;
use crate::finding::Accepted;
use crate::judge::Verdict;
use crate::run::CaseResult;

/// A baseline held to one run.
#[derive(Debug)]
pub struct Marker<'b> {
    environment: &'b str,
    today: Date,
    /// The entries of this environment, and whether a finding was what they say.
    entries: Vec<(&'b Entry, bool)>,
    judged: BTreeSet<CaseName>,
}

impl<'b> Marker<'b> {
    /// For a run against this environment on this day.
    pub fn new(baseline: &'b Baseline, environment: &'b str, today: Date) -> Self {
        let mine = baseline.entries.iter().filter(|entry| entry.environment == environment);
        let entries = mine.map(|entry| (entry, false)).collect();
        Self { environment, today, entries, judged: BTreeSet::new() }
    }

    /// Marks the findings of a case that are accepted.
    pub fn mark(&mut self, result: &mut CaseResult) {
        if !matches!(result.verdict, Verdict::Failed(_) | Verdict::Skipped(_)) {
            self.judged.insert(result.case.clone());
        }
        for finding in &mut result.findings {
            let exchange = result.exchanges.get(finding.exchange);
            let operation = exchange.map_or(&result.case.operation, |it| &it.operation);
            for (entry, met) in &mut self.entries {
                if entry.covers(self.environment, operation, &result.case, finding) {
                    *met = true;
                    if !expired(entry, self.today) {
                        let Entry { reason, expires, .. } = entry;
                        let (reason, expires) = (reason.clone(), expires.clone());
                        finding.accepted = Some(Accepted { reason, expires });
                    }
                }
            }
        }
    }

    /// What needs a person, now that the run is over.
    pub fn standing(self) -> Standing {
        let mut standing = Standing::default();
        for (entry, met) in self.entries {
            let judged = self.judged.contains(&entry.case);
            if judged && !met {
                standing.gone.push(entry.clone());
            } else if (judged || met) && expired(entry, self.today) {
                standing.expired.push(entry.clone());
            }
        }
        standing
    }
}

/// A day that cannot be read is over: reading refuses it, and nothing else should be kinder.
fn expired(entry: &Entry, today: Date) -> bool {
    entry.expires.parse::<Date>().map_or(true, |last| last < today)
}
