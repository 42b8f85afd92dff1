//! The contract run against the embedded sandbox: nothing is found where nothing drifts, and each
//! drift is found by its own name at its own place.

use std::sync::{Arc, OnceLock};

use bindery_contract::finding::Finding;
use bindery_contract::judge::Verdict;
use bindery_contract::plan::Probes;
use bindery_contract::run::{CaseResult, Ending};
use bindery_model::{Valid, Vendor};
use bindery_sandbox::{Drift, Misbehaviour, Options, Replies};
use bindery_tests::embedded::{self, Order, Ran};
use bindery_tests::project::vendors;

type Vendors = Vec<Arc<Valid<Vendor>>>;

/// Drifts that apply to nearly every reply, and have to fail the run.
const BREAKS: [Drift; 5] = [
    Drift::FieldMissing,
    Drift::FieldAdded,
    Drift::TypeChanged,
    Drift::UndocumentedFault,
    Drift::NotJson,
];

/// A run that sends what is promised, and nothing else.
fn run(vendors: &Vendors, options: &Options) -> Ran {
    embedded::run(vendors, options, Probes::Leave, Order::Together)
}

/// Every finding as a line, for messages.
fn told(ran: &Ran) -> Vec<String> {
    ran.findings().map(|(result, finding)| line(result, finding)).collect()
}

fn line(result: &CaseResult, finding: &Finding) -> String {
    let Finding { code, pointer, expected, actual, .. } = finding;
    format!("{}: {code} {pointer}: expected {expected}, actual {actual}", result.case)
}

/// One run against vendors that keep to their pages.
fn plain() -> (&'static Vendors, &'static Ran) {
    static PLAIN: OnceLock<(Vendors, Ran)> = OnceLock::new();
    let (vendors, ran) = PLAIN.get_or_init(|| {
        let vendors = vendors();
        let ran = run(&vendors, &Options::default());
        (vendors, ran)
    });
    (vendors, ran)
}

#[test]
fn the_vendors_keep_what_their_pages_promise() {
    let (vendors, ran) = plain();
    assert_eq!(told(ran), [""; 0]);
    assert_eq!(ran.summary.ending, Ending::InOrder);
    for vendor in vendors {
        for operation in vendor.operations.keys() {
            let counts = ran.summary.counts[&vendor.name][operation];
            assert!(counts.conforms + counts.unverified > 0, "{operation} was called");
            assert_eq!(counts.failed, 0, "{operation}");
        }
    }
}

#[test]
fn every_documented_fault_comes_or_says_what_it_lacks() {
    let (vendors, ran) = plain();
    for vendor in vendors {
        for operation in vendor.operations.values() {
            let listed = operation.reply.faults.values().filter(|fault| fault.listed);
            for fault in listed {
                let mut of_it = ran.results.iter().filter(|result| {
                    result.case.operation == operation.name
                        && result.expected.contains(&format!("`{}`", fault.name))
                });
                let came = |result: &CaseResult| result.outcome.as_ref() == Some(&fault.name);
                let lacks = |result: &CaseResult| matches!(result.verdict, Verdict::Skipped(_));
                let name = format!("{} {}", operation.name, fault.name);
                assert!(of_it.any(|result| came(result) || lacks(result)), "{name}");
            }
        }
    }
}

#[test]
fn nothing_is_found_in_replies_that_the_page_allows() {
    let vendors = vendors();
    for seed in 1..4 {
        let options = Options { seed, replies: Replies::Shuffled, ..Options::default() };
        assert_eq!(told(&run(&vendors, &options)), [""; 0], "seed {seed}");
    }
}

/// Vendor and pointer of everything in a list, in order.
fn places<'p>(all: impl Iterator<Item = (&'p str, &'p str)>) -> Vec<(&'p str, &'p str)> {
    let mut all: Vec<(&str, &str)> = all.collect();
    all.sort_unstable();
    all
}

#[test]
fn each_drift_is_found_by_its_own_name_at_its_own_place() {
    let vendors = vendors();
    for drift in Drift::ALL {
        let ran = run(&vendors, &Options { drifts: vec![(*drift).into()], ..Options::default() });
        let is_it = |finding: &Finding| {
            drift.breaches().iter().any(|kind| kind.name() == finding.code.name())
        };
        let sent = ran.injected.iter().map(|one| (one.vendor.as_str(), one.pointer.as_str()));
        let found = ran.findings().filter(|(_, finding)| is_it(finding));
        let found = found.map(|(result, it)| (result.case.vendor.as_str(), it.pointer.as_str()));
        assert_eq!(places(sent), places(found), "{drift}");
        // Only a scenario, which carries values from one call to the next, may stumble over it.
        let others = ran
            .findings()
            .filter(|(result, finding)| !is_it(finding) && result.case.operation != "scenario");
        let others: Vec<String> = others.map(|(result, it)| line(result, it)).collect();
        assert_eq!(others, [""; 0], "{drift}");
        if BREAKS.contains(drift) {
            assert_eq!(ran.summary.ending, Ending::Findings, "{drift}");
            assert!(ran.injected.len() > 50, "{drift} was sent {} times", ran.injected.len());
        }
    }
}

#[test]
fn a_server_that_misbehaves_is_found_out_and_ends_no_run() {
    let vendors = vendors();
    let expected = [
        (Misbehaviour::CutOff, "cut-short"),
        (Misbehaviour::WrongLength, "cut-short"),
        (Misbehaviour::Redirect, "fault-undocumented"),
        (Misbehaviour::NotUtf8, "charset"),
        (Misbehaviour::TooDeep, "too-deep"),
    ];
    for (misbehaviour, code) in expected {
        let options = Options { misbehaviour: Some(misbehaviour), ..Options::default() };
        let ran = run(&vendors, &options);
        for result in &ran.results {
            let is_it = |finding: &Finding| finding.code.name() == code;
            let is_skipped = matches!(result.verdict, Verdict::Skipped(_));
            assert!(
                is_skipped || result.findings.iter().any(is_it),
                "{misbehaviour} {}",
                result.case
            );
        }
        assert_eq!(ran.summary.total().failed, 0, "{misbehaviour}");
    }
}
