//! JUnit XML: a suite a vendor, a test a case. What fails the run is a failure; what could not be
//! sent or held to anything is skipped, never passed.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::time::Duration;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::document::Document;
use super::{excerpt, words};
use crate::finding::{Finding, Severity};
use crate::judge::Verdict;
use crate::run::CaseResult;

/// Writes the suites.
pub(super) fn write(document: &Document, out: &mut dyn Write) -> io::Result<()> {
    let run = &document.run;
    let mut report = Report::new(format!("bindery against {}", run.environment));
    report.set_time(Duration::from_millis(document.summary.milliseconds));
    for vendor in run.vendors.keys() {
        let mut suite = TestSuite::new(vendor.as_str());
        suite.timestamp = run.began.as_ref().and_then(|began| began.parse().ok());
        let mut took = 0;
        for case in document.cases.iter().filter(|case| case.case.vendor == *vendor) {
            took += milliseconds(case);
            suite.add_test_case(test(case, &run.deny));
        }
        suite.set_time(Duration::from_millis(took));
        suite.add_property(("environment", run.environment.as_str()));
        suite.add_property(("seed", run.seed.to_string().as_str()));
        report.add_test_suite(suite);
    }
    report.serialize(out).map_err(io::Error::other)
}

fn milliseconds(case: &CaseResult) -> u64 {
    case.exchanges.iter().flat_map(|it| &it.reply).map(|reply| reply.milliseconds).sum()
}

fn test(case: &CaseResult, deny: &[Severity]) -> TestCase {
    let name = &case.case;
    let mut status = match &case.verdict {
        Verdict::Skipped(why) => skipped(why),
        Verdict::Failed(why) => failed(NonSuccessKind::Error, why, "failed"),
        _ => {
            let mut failing = case.findings.iter().filter(|finding| finding.fails(deny));
            match (failing.next(), &case.verdict) {
                (Some(first), _) => {
                    let more = failing.count();
                    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                    let message = format!("{}{more}", headline(first));
                    failed(NonSuccessKind::Failure, &message, first.code.name())
                }
                (None, Verdict::Unverified) => {
                    skipped("unverified: the spec says nothing that the reply could be held to")
                }
                (None, _) => TestCaseStatus::success(),
            }
        }
    };
    let told = told(case);
    let failure = matches!(status, TestCaseStatus::NonSuccess { .. });
    if failure && !told.is_empty() {
        status.set_description(told.as_str());
    }
    let detail = if name.detail.is_empty() { String::new() } else { format!("/{}", name.detail) };
    let mut test = TestCase::new(format!("{}{detail}", name.kind), status);
    test.set_classname(format!("{}.{}", name.vendor, name.operation));
    test.set_time(Duration::from_millis(milliseconds(case)));
    if !failure && !told.is_empty() {
        test.set_system_out(told);
    }
    test
}

fn skipped(why: &str) -> TestCaseStatus {
    let mut status = TestCaseStatus::skipped();
    status.set_message(words::one_line(why));
    status
}

fn failed(kind: NonSuccessKind, message: &str, code: &str) -> TestCaseStatus {
    let mut status = TestCaseStatus::non_success(kind);
    status.set_message(words::one_line(message)).set_type(code);
    status
}

fn headline(finding: &Finding) -> String {
    let Finding { code, pointer, expected, actual, .. } = finding;
    let at = if pointer.is_empty() { String::new() } else { format!(" at {pointer}") };
    words::one_line(&format!("{code}{at}: expected {expected}, came {actual}"))
}

/// Every finding of a case, and the exchange that shows it.
fn told(case: &CaseResult) -> String {
    let mut out = String::new();
    for finding in &case.findings {
        let _ = writeln!(out, "{}: {}", finding.severity.words(), headline(finding));
        if let Some(spec) = &finding.spec {
            let _ = writeln!(out, "  spec  {spec}: {}", spec.text.trim());
        }
        if !finding.pages.is_empty() {
            let _ = writeln!(out, "  page  {}", finding.pages.join(", "));
        }
        if let Some(accepted) = &finding.accepted {
            let _ = writeln!(out, "  accepted until {}: {}", accepted.expires, accepted.reason);
        }
        if let Some(exchange) = case.exchanges.get(finding.exchange) {
            let request = &exchange.request;
            let _ = writeln!(out, "  request  {} {}", request.method, request.url);
            if let Some(reply) = &exchange.reply {
                let text = excerpt::around(&reply.body, &finding.pointer, excerpt::LINE).text;
                let _ = writeln!(out, "  reply  {} {text}", reply.status);
            }
        }
    }
    out
}
