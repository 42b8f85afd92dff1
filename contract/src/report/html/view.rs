//! What the page shows, in the order in which it does.

use indexmap::IndexMap;
use serde::Serialize;

use super::super::{Document, words};
use super::finding::{FindingView, key};
use crate::baseline::Standing;
use crate::finding::Severity;
use crate::run::{CaseResult, Counts, Ending};

#[derive(Serialize)]
pub(super) struct Page {
    environment: String,
    ending: &'static str,
    /// `good` or `bad`.
    mood: &'static str,
    told: String,
    version: String,
    began: Option<String>,
    command: Option<String>,
    /// The words of the verdicts, as columns have them.
    words: [&'static str; 5],
    tiles: Vec<Part>,
    counts: CountsView,
    vendors: Vec<VendorView>,
    severities: Vec<SeverityView>,
    findings: Vec<FindingView>,
    accepted: Vec<FindingView>,
    baseline: Vec<String>,
    unsent: Vec<Unsent>,
    history: Option<HistoryView>,
    cases: Vec<CasesView>,
}

/// One verdict's share.
#[derive(Clone, Serialize)]
struct Part {
    word: &'static str,
    count: usize,
    /// Where it begins in a bar of 100, and how wide it is there.
    from: f64,
    width: f64,
}

#[derive(Serialize)]
struct CountsView {
    words: String,
    all: Vec<Part>,
    /// Those that are not nothing.
    parts: Vec<Part>,
}

#[derive(Serialize)]
struct VendorView {
    name: String,
    rows: Vec<RowView>,
}

#[derive(Serialize)]
struct RowView {
    name: String,
    counts: CountsView,
    findings: usize,
    /// The first of its findings on the page.
    first: Option<String>,
}

#[derive(Serialize)]
struct SeverityView {
    key: &'static str,
    words: &'static str,
    count: usize,
}

#[derive(Serialize)]
struct Unsent {
    word: &'static str,
    why: String,
    cases: Vec<String>,
}

#[derive(Serialize)]
struct HistoryView {
    runs: Vec<EarlierView>,
    gone: Vec<GoneView>,
}

#[derive(Serialize)]
struct EarlierView {
    began: String,
    counts: CountsView,
    open: usize,
    accepted: usize,
}

#[derive(Serialize)]
struct GoneView {
    code: &'static str,
    path: String,
    operation: String,
}

#[derive(Serialize)]
struct CasesView {
    name: String,
    rows: Vec<CaseView>,
}

#[derive(Serialize)]
struct CaseView {
    name: String,
    expected: String,
    outcome: String,
    verdict: &'static str,
    milliseconds: u64,
}

impl Page {
    /// The page of a run.
    pub(super) fn of(document: &Document) -> Self {
        let (run, summary) = (&document.run, &document.summary);
        let number = |causes: Vec<_>, from: usize| -> Vec<FindingView> {
            let views = causes.into_iter().zip(from..);
            views.map(|(cause, number)| FindingView::of(document, number, cause)).collect()
        };
        let findings = number(document.open().collect(), 1);
        let accepted = number(document.accepted().collect(), findings.len() + 1);
        let counts = CountsView::of(summary.total());
        Self {
            environment: run.environment.clone(),
            ending: words::ending(summary.ending),
            mood: if summary.ending == Ending::InOrder { "good" } else { "bad" },
            told: format!("{}, {}", words::heading(run), words::seconds(summary.milliseconds)),
            version: run.version.clone(),
            began: run.began.clone(),
            command: run.command.clone(),
            words: verdicts(Counts::default()).map(|(word, _)| word),
            tiles: counts.all.clone(),
            counts,
            vendors: vendors(document, &findings),
            severities: severities(document),
            findings,
            accepted,
            baseline: summary.baseline.iter().flat_map(Standing::problems).collect(),
            unsent: unsent(document),
            history: history(document),
            cases: cases(document),
        }
    }
}

fn verdicts(counts: Counts) -> [(&'static str, usize); 5] {
    let Counts { conforms, drifts, unverified, skipped, failed } = counts;
    [
        ("conforms", conforms),
        ("drifts", drifts),
        ("unverified", unverified),
        ("skipped", skipped),
        ("failed", failed),
    ]
}

impl CountsView {
    #[expect(clippy::cast_precision_loss, reason = "nobody counts so many cases")]
    fn of(counts: Counts) -> Self {
        let verdicts = verdicts(counts);
        let total: usize = verdicts.iter().map(|(_, count)| count).sum();
        let mut from = 0.0;
        let all: Vec<Part> = verdicts
            .into_iter()
            .map(|(word, count)| {
                let share = count as f64 * 100.0 / total.max(1) as f64;
                let width = (share * 100.0).round() / 100.0;
                let part = Part { word, count, from, width };
                from = ((from + width) * 100.0).round() / 100.0;
                part
            })
            .collect();
        let some = verdicts.iter().filter(|(_, count)| *count > 0);
        let told: Vec<String> = some.map(|(word, count)| format!("{count} {word}")).collect();
        let words = if told.is_empty() { "no case".to_owned() } else { told.join(", ") };
        let parts = all.iter().filter(|part| part.count > 0).cloned().collect();
        Self { words, all, parts }
    }
}

/// A table a vendor that has cases; in each a row an operation that has some.
fn vendors(document: &Document, findings: &[FindingView]) -> Vec<VendorView> {
    let mut vendors = Vec::new();
    for (vendor, rows) in &document.summary.counts {
        let chosen = rows.iter().filter(|(_, counts)| **counts != Counts::default());
        let rows: Vec<RowView> = chosen
            .map(|(operation, counts)| {
                let name = format!("{vendor}/{operation}");
                let mut mine = findings.iter().filter(|it| it.operation == name);
                let first = mine.next().map(|it| it.id.clone());
                let findings = usize::from(first.is_some()) + mine.count();
                RowView {
                    name: operation.clone(),
                    counts: CountsView::of(*counts),
                    findings,
                    first,
                }
            })
            .collect();
        if !rows.is_empty() {
            vendors.push(VendorView { name: vendor.clone(), rows });
        }
    }
    vendors
}

fn severities(document: &Document) -> Vec<SeverityView> {
    let count = |severity| document.open().filter(|it| it.finding.severity == severity).count();
    let all = Severity::ALL.map(|severity| SeverityView {
        key: key(severity),
        words: severity.words(),
        count: count(severity),
    });
    all.into_iter().filter(|it| it.count > 0).collect()
}

fn unsent(document: &Document) -> Vec<Unsent> {
    let unsent = document.unsent().into_iter();
    unsent.map(|((word, why), cases)| Unsent { word, why: words::one_line(why), cases }).collect()
}

fn history(document: &Document) -> Option<HistoryView> {
    let history = document.history.as_ref()?;
    let unsaid = || "at an unknown time".to_owned();
    let mut runs: Vec<EarlierView> = history
        .runs
        .iter()
        .map(|run| EarlierView {
            began: run.began.clone().unwrap_or_else(unsaid),
            counts: CountsView::of(run.counts),
            open: run.open,
            accepted: run.accepted,
        })
        .collect();
    runs.push(EarlierView {
        began: "this run".to_owned(),
        counts: CountsView::of(document.summary.total()),
        open: document.open().count(),
        accepted: document.accepted().count(),
    });
    let gone = history.gone.iter().map(|gone| GoneView {
        code: gone.code.name(),
        path: words::one_line(words::path(&gone.path)),
        operation: format!("{}/{}", gone.vendor, gone.operation),
    });
    Some(HistoryView { runs, gone: gone.collect() })
}

fn cases(document: &Document) -> Vec<CasesView> {
    let mut groups: IndexMap<String, Vec<CaseView>> = IndexMap::new();
    for case in &document.cases {
        let group = format!("{}/{}", case.case.vendor, case.case.operation);
        groups.entry(group).or_default().push(case_view(case));
    }
    groups.into_iter().map(|(name, rows)| CasesView { name, rows }).collect()
}

fn case_view(case: &CaseResult) -> CaseView {
    let name = &case.case;
    let detail = if name.detail.is_empty() { String::new() } else { format!("/{}", name.detail) };
    let replies = case.exchanges.iter().filter_map(|it| it.reply.as_ref());
    CaseView {
        name: format!("{}{detail}", name.kind),
        expected: case.expected.clone(),
        outcome: case.outcome.clone().unwrap_or_else(|| "–".to_owned()),
        verdict: case.verdict.word(),
        milliseconds: replies.map(|reply| reply.milliseconds).sum(),
    }
}
