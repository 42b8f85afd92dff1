//! How a contract run against the embedded sandbox goes for each case: everything that is promised
//! comes, nothing is found, and every rule broken on purpose is refused.

use std::fmt::Write as _;
use std::sync::Arc;

use bindery_contract::judge::Verdict;
use bindery_contract::plan::Probes;
use bindery_contract::run::{CaseResult, Exchange};
use bindery_model::{Valid, Vendor};
use bindery_sandbox::{Options, Replies};

use super::{cases, hold_text, settle};
use crate::embedded::{Order, Ran, run};
use crate::project;

/// Seeds of replies that the page allows and no example shows.
const SHUFFLED: std::ops::Range<u64> = 1..4;

/// Holds the run of every case against what is expected of it.
///
/// # Panics
/// With all findings, if there are any, or with a diff.
pub fn hold() {
    let mut wrong = String::new();
    for (name, case) in cases() {
        let vendors = project::load(&case.join("specs"));
        let ran = run(&vendors, &Options::default(), Probes::Send, Order::OneByOne);
        wrong += &against(&name, &vendors, &ran);
        hold_text(&name, &case, "run.txt", told(&ran), &mut wrong);
        for seed in SHUFFLED {
            let options = Options { seed, replies: Replies::Shuffled, ..Options::default() };
            let ran = run(&vendors, &options, Probes::Leave, Order::Together);
            wrong += &against(&format!("{name}, shuffled by {seed}"), &vendors, &ran);
        }
    }
    settle(&wrong);
}

/// What goes against a case: findings, calls that failed, operations that no call conforms to.
fn against(name: &str, vendors: &[Arc<Valid<Vendor>>], ran: &Ran) -> String {
    let mut wrong = String::new();
    // Writing to a string cannot fail.
    for (result, finding) in ran.findings().filter(|(result, _)| !is_probe(result)) {
        let (code, at) = (finding.code, &finding.pointer);
        let (expected, actual) = (&finding.expected, &finding.actual);
        let _ = writeln!(
            wrong,
            "case {name}: {}: {code} {at}: expected {expected}, actual {actual}{}",
            result.case,
            exchanges(&result.exchanges)
        );
    }
    for result in &ran.results {
        if let Verdict::Failed(why) = &result.verdict {
            let _ = writeln!(wrong, "case {name}: {} failed: {why}", result.case);
        }
    }
    for (vendor, operation) in vendors
        .iter()
        .flat_map(|vendor| vendor.operations.keys().map(move |operation| (&vendor.name, operation)))
    {
        let counts = ran.summary.counts[vendor][operation];
        if counts.conforms + counts.unverified == 0 && counts.skipped == 0 {
            let _ = writeln!(wrong, "case {name}: {operation} was not called");
        }
    }
    wrong
}

fn is_probe(result: &CaseResult) -> bool {
    result.expected == "anything"
}

/// Probes that go the same way for every field of every vendor.
fn is_usual(result: &CaseResult) -> bool {
    let usual = ["field-undocumented", "key-case", "key-duplicate"];
    usual.iter().any(|kind| result.case.detail.starts_with(kind))
}

/// The run as it is kept: what is promised with all that was sent and came, probes in a line each.
fn told(ran: &Ran) -> String {
    let mut out = String::new();
    for result in ran.results.iter().filter(|result| !is_probe(result)) {
        let name = result.case.to_string();
        let verdict = match &result.verdict {
            Verdict::Skipped(why) | Verdict::Failed(why) => {
                format!("{}: {why}", result.verdict.word())
            }
            _ => result.verdict.word().to_owned(),
        };
        let _ = writeln!(out, "{name}: expects {}, {verdict}", result.expected);
        out += exchanges(&result.exchanges).trim_start_matches('\n');
        out.push('\n');
    }
    for result in ran.results.iter().filter(|result| is_probe(result) && !is_usual(result)) {
        let answer = match (&result.verdict, result.exchanges.last()) {
            (Verdict::Skipped(why), _) => format!("skipped: {why}"),
            (_, Some(Exchange { reply: Some(reply), .. })) => {
                let fault = result.outcome.as_deref().map(|it| format!("{it}, "));
                let own = reply.body.trim_end().trim_start_matches("bindery sandbox: ");
                let own = if own.starts_with(['{', '[']) { "" } else { own };
                format!("{}{} {own}", fault.unwrap_or_default(), reply.status)
            }
            _ => result.verdict.word().to_owned(),
        };
        let _ = writeln!(out, "{}: {}", result.case, answer.trim_end());
    }
    out
}

/// Headers that say nothing of a spec.
const IDLE: [&str; 5] = ["accept", "content-length", "date", "host", "user-agent"];

fn exchanges(all: &[Exchange]) -> String {
    let mut out = String::from("\n");
    let headers = |out: &mut String, mark: char, headers: &[(String, String)]| {
        for (name, value) in headers {
            if !IDLE.contains(&name.to_lowercase().as_str()) {
                let _ = writeln!(out, "  {mark} {name}: {value}");
            }
        }
    };
    let body = |out: &mut String, mark: char, body: &str| {
        for line in body.lines().filter(|line| !line.is_empty()) {
            let _ = writeln!(out, "  {mark} {line}");
        }
    };
    for exchange in all {
        let request = &exchange.request;
        // The port differs from run to run.
        let path = request.url.splitn(4, '/').nth(3).unwrap_or_default();
        let _ = writeln!(out, "  > {} /{path}", request.method);
        headers(&mut out, '>', &request.headers);
        body(&mut out, '>', request.body.as_deref().unwrap_or_default());
        if let Some(reply) = &exchange.reply {
            let _ = writeln!(out, "  < {}", reply.status);
            headers(&mut out, '<', &reply.headers);
            body(&mut out, '<', &reply.body);
        }
    }
    out
}
