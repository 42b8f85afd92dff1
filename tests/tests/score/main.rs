//! The mutation score: for every reply of every operation, and every kind of drift that applies to
//! each of its nodes, the sandbox sends it and the run names exactly that finding at exactly that
//! place; and nothing is found in as many replies that do not drift.

mod applies;
mod playing;
mod replies;
mod shown;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bindery_contract::finding::Finding;
use bindery_model::fit::BreachKind;
use bindery_model::{Valid, Vendor};
use bindery_sandbox::{Drift, Injected, Options, Replies};
use bindery_tests::{golden, project};

use playing::Seen;
use replies::Came;

/// The vendors of this repository, those of the golden cases and one of its own, so that every
/// kind of drift has a place where it applies.
fn vendors() -> Vec<Arc<Valid<Vendor>>> {
    let own = project::root().join("tests/score/specs");
    let golden = golden::cases().into_iter().map(|(_, case)| case.join("specs"));
    let others = golden.chain([own]).flat_map(|specs| project::load(&specs));
    project::vendors().into_iter().chain(others).collect()
}

/// Faults of which no reply can tell that it is one: the page gives a code and no place for it.
const UNTOLD: [&str; 2] = ["everything file.put no_session", "everything file.get no_session"];

/// What the run made of the drifts of one vendor.
#[derive(Default)]
struct Score {
    counts: BTreeMap<Drift, usize>,
    replies: usize,
    /// Drifts that were not named, or not there, or not alone.
    wrong: Vec<String>,
    /// Drifts that apply, and that the sandbox did not send.
    missed: Vec<String>,
    /// How many replies did not drift, and what was found in them.
    plain: usize,
    false_alarms: Vec<String>,
}

impl Score {
    fn of(vendor: &Arc<Valid<Vendor>>) -> Self {
        let mut score = Self::default();
        let seen = Seen::default();
        let mut came: Vec<(String, String)> = Vec::new();
        for replies in [Replies::AsDocumented, Replies::Fullest, Replies::Shuffled] {
            let options = Options { replies, ..Options::default() };
            let ran = playing::every_drift(vendor, &options, &seen);
            for (injected, result) in &ran.drifts {
                score.judge(&result.case.to_string(), injected, &result.findings);
            }
            for (reply, injected) in &ran.replies {
                came.push((reply.operation.clone(), reply.outcome.clone()));
                score.replies += 1;
                score.sent(vendor, reply, injected);
            }
        }
        let known = |operation: &str, outcome: &str| {
            came.iter().any(|(of, it)| of == operation && it == outcome)
        };
        for shown in shown::unprovoked(vendor, &Options::default(), &known) {
            let name = format!("{} {} {}", vendor.name, shown.came.operation, shown.outcome);
            if shown.came.outcome == "undocumented" && UNTOLD.contains(&name.as_str()) {
                continue;
            }
            let told = shown.plain.iter().map(|finding| format!("{name}: {}", told(finding)));
            score.wrong.extend(told);
            for (injected, findings) in &shown.drifts {
                score.judge(&name, injected, findings);
            }
            score.replies += 1;
            let injected: Vec<Injected> = shown.drifts.into_iter().map(|(it, _)| it).collect();
            score.sent(vendor, &shown.came, &injected);
        }
        (score.plain, score.false_alarms) = playing::plain(vendor, score.sum());
        score
    }

    fn sum(&self) -> usize {
        self.counts.values().sum()
    }

    /// Whether exactly this was found.
    fn judge(&mut self, case: &str, injected: &Injected, findings: &[Finding]) {
        *self.counts.entry(injected.drift).or_default() += 1;
        let is_it = |found: &Finding| {
            let is_kind = |kind: &BreachKind| kind.name() == found.code.name();
            found.pointer == injected.pointer && injected.drift.breaches().iter().any(is_kind)
        };
        if !matches!(findings, [only] if is_it(only)) {
            let found: Vec<String> = findings.iter().map(told).collect();
            let found = found.join("\n      ");
            let Injected { drift, pointer, .. } = injected;
            self.wrong.push(format!("{case}: {drift} at `{pointer}`, found\n      {found}"));
        }
    }

    /// Whether all that applies to a reply was sent.
    fn sent(&mut self, vendor: &Valid<Vendor>, reply: &Came, injected: &[Injected]) {
        for must in applies::applies(vendor, reply) {
            let is_it = |it: &Injected| it.drift == must.drift && it.pointer == must.pointer;
            if !injected.iter().any(is_it) {
                let Came { operation, outcome, .. } = reply;
                let name = &vendor.name;
                let (drift, pointer) = (must.drift, must.pointer);
                self.missed.push(format!("{name} {operation} {outcome}: {drift} at `{pointer}`"));
            }
        }
    }
}

fn told(finding: &Finding) -> String {
    let Finding { code, pointer, expected, actual, .. } = finding;
    format!("{code} at `{pointer}`: expected {expected}, actual {actual}")
}

/// Does this for every vendor, on all cores.
fn each<T: Send>(of: impl Fn(&Arc<Valid<Vendor>>) -> T + Sync) -> Vec<(String, T)> {
    let (vendors, next, done) = (vendors(), Mutex::new(0), Mutex::new(Vec::new()));
    let work = || {
        loop {
            let at = {
                let mut next = next.lock().expect("no panic");
                *next += 1;
                *next - 1
            };
            let Some(vendor) = vendors.get(at) else { return };
            let result = of(vendor);
            done.lock().expect("no panic").push((at, vendor.name.clone(), result));
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
    let mut done = done.into_inner().expect("no panic");
    done.sort_by_key(|(at, ..)| *at);
    done.into_iter().map(|(_, name, result)| (name, result)).collect()
}

#[test]
#[expect(clippy::print_stderr, reason = "the score is worth knowing")]
fn every_drift_is_named_where_it_is_and_nothing_else_is() {
    let mut counts: BTreeMap<Drift, usize> = BTreeMap::new();
    let (mut wrong, mut missed, mut false_alarms) = (Vec::new(), Vec::new(), Vec::new());
    let mut plain = 0;
    for (vendor, score) in each(Score::of) {
        let (sum, replies) = (score.sum(), score.replies);
        eprintln!("{vendor}: {sum} drifts in {replies} replies; {} do not drift", score.plain);
        plain += score.plain;
        score.counts.iter().for_each(|(drift, count)| *counts.entry(*drift).or_default() += count);
        wrong.extend(score.wrong);
        missed.extend(score.missed);
        false_alarms.extend(score.false_alarms);
    }
    for drift in Drift::ALL {
        eprintln!("{:>6} {drift}", counts.get(drift).copied().unwrap_or_default());
    }
    let sum: usize = counts.values().sum();
    eprintln!("{} of {sum} drifts are named where they are", sum - wrong.len());
    eprintln!("{} findings in {plain} replies that do not drift", false_alarms.len());
    assert!(wrong.is_empty(), "{}\n  {}", wrong.len(), wrong.join("\n  "));
    assert!(missed.is_empty(), "not sent: {}\n  {}", missed.len(), missed.join("\n  "));
    let sample: Vec<&String> = false_alarms.iter().take(20).collect();
    assert!(sample.is_empty(), "{}: {sample:#?}", false_alarms.len());
    assert!(plain >= sum, "{plain} replies do not drift, {sum} do");
    let nowhere: Vec<&Drift> = Drift::ALL.iter().filter(|it| !counts.contains_key(it)).collect();
    assert_eq!(nowhere, [] as [&Drift; 0], "kinds of drift that apply nowhere");
}
