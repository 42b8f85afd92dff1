//! The reports of several parts of one run as one: of shards, say.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::cause::Causes;
use super::document::{Document, FORM};
use crate::baseline::Standing;
use crate::finding::Severity;
use crate::run::{CaseResult, Ending, Start, Summary};
use crate::traffic::Traffic;

/// Why reports cannot become one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// There is none.
    #[error("there is no report to merge")]
    None,
    /// They were planned from different seeds, so they are not parts of one run.
    #[error(
        "one report was made with seed {0}, another with seed {1}: they are no parts of one run"
    )]
    Seeds(u64, u64),
}

/// One document of all. What fails it is decided anew, by the sum.
pub fn merge(documents: Vec<Document>, deny: &[Severity]) -> Result<Document, MergeError> {
    let run = start(&documents, deny)?;
    let mut parts = Parts { known: BTreeSet::new(), cases: Vec::new(), causes: Causes::default() };
    let mut summary = Summary::default();
    for document in documents {
        add(&mut summary, &document.summary);
        for cause in document.causes {
            parts.causes.merge(cause);
        }
        for case in document.cases {
            parts.case(case, &mut summary);
        }
    }
    let Parts { mut cases, causes, .. } = parts;
    cases.sort_by_key(|case| place(case, &run));
    let causes = causes.sorted();
    let denied = causes.iter().any(|cause| cause.fails(deny));
    let traffic = summary.traffic.as_ref();
    let bad_traffic = traffic.is_some_and(|it| it.malformed > 0 || it.judged == 0);
    if !matches!(summary.ending, Ending::Unreachable | Ending::Stopped) {
        let expired = summary.baseline.as_ref().is_some_and(|it| !it.expired.is_empty());
        let failed = denied || expired || bad_traffic || summary.total().failed > 0;
        summary.ending = if failed { Ending::Findings } else { Ending::InOrder };
    }
    Ok(Document { form: FORM, run, cases, causes, summary, history: None })
}

struct Parts {
    known: BTreeSet<String>,
    cases: Vec<CaseResult>,
    causes: Causes,
}

impl Parts {
    /// A case that gets a secret is in every shard that needs it; it counts once.
    fn case(&mut self, case: CaseResult, summary: &mut Summary) {
        if self.known.insert(case.case.to_string()) {
            self.cases.push(case);
        } else {
            summary.discount(&case);
        }
    }
}

fn start(documents: &[Document], deny: &[Severity]) -> Result<Start, MergeError> {
    let mut starts = documents.iter().map(|document| &document.run);
    let mut all = starts.next().ok_or(MergeError::None)?.clone();
    let mut environments = vec![all.environment.clone()];
    for start in starts {
        if start.seed != all.seed {
            return Err(MergeError::Seeds(all.seed, start.seed));
        }
        if !environments.contains(&start.environment) {
            environments.push(start.environment.clone());
        }
        for (vendor, operations) in &start.vendors {
            all.vendors.entry(vendor.clone()).or_insert_with(|| operations.clone());
        }
        all.cases += start.cases;
        all.began = all.began.into_iter().chain(start.began.clone()).min();
    }
    all.environment = environments.join(", ");
    all.deny = deny.to_vec();
    Ok(all)
}

/// Counts add up; the parts ran at the same time, so the longest tells how long it took.
fn add(sum: &mut Summary, part: &Summary) {
    for (vendor, rows) in &part.counts {
        let known: &mut IndexMap<_, _> = sum.counts.entry(vendor.clone()).or_default();
        for (operation, counts) in rows {
            let row: &mut crate::run::Counts = known.entry(operation.clone()).or_default();
            *row = row.plus(*counts);
        }
    }
    for (severity, count) in &part.findings {
        sum.found(*severity, *count);
    }
    sum.milliseconds = sum.milliseconds.max(part.milliseconds);
    if matches!(part.ending, Ending::Unreachable | Ending::Stopped) {
        sum.ending = part.ending;
    }
    if let Some(made) = &part.made {
        let sum = sum.made.get_or_insert_default();
        sum.made += made.made;
        sum.removed += made.removed;
        sum.left.extend(made.left.iter().cloned());
    }
    if let Some(baseline) = &part.baseline {
        let standing = sum.baseline.get_or_insert_with(Standing::default);
        standing.expired.extend(baseline.expired.iter().cloned());
        standing.gone.extend(baseline.gone.iter().cloned());
    }
    if let Some(traffic) = &part.traffic {
        sum.traffic.get_or_insert_with(Traffic::default).add(traffic);
    }
}

/// The order of the plan, as far as it can be told: vendors and operations as their pages have
/// them, scenarios last.
fn place(case: &CaseResult, run: &Start) -> (usize, usize) {
    let last = usize::MAX;
    let Some((vendor, _, operations)) = run.vendors.get_full(&case.case.vendor) else {
        return (last, last);
    };
    let operation = operations.iter().position(|it| *it == case.case.operation);
    (vendor, operation.unwrap_or(last))
}
