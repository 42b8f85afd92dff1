//! What is accepted is told and fails nothing, until its day is over or it is gone.

mod support;

use bindery_contract::baseline::{self, Baseline, Terms};
use bindery_contract::report::{Document, Gather, Keep};
use bindery_contract::run::{Ending, Options, Run, Subject};
use bindery_contract::secret::Secrets;
use bindery_model::diagnostic::Paint;
use bindery_model::source::Sources;
use support::told::{only, options};
use support::{Came, Server, acme, reply, vendor};

fn drifting(_: &Came, status: u16, body: &str) -> Vec<u8> {
    let body = body.replace("\"Open\"", "\"Paused\"").replace("\"due\"", "\"colour\": 1, \"due\"");
    reply(status, "application/json", &body)
}

fn run(bend: fn(&Came, u16, &str) -> Vec<u8>, options: &Options) -> Document {
    let server = Server::start(acme::server(bend));
    let environment = acme::environment(server.url());
    let http = bindery_contract::send::Http::new(
        &environment.limits,
        &environment.route,
        None,
        bindery_contract::send::Secure::No,
    )
    .expect("there is nothing to go wrong");
    let subjects = [Subject::new(vendor())];
    let secrets = Secrets::of(&environment, |_| None);
    let mut gather = Gather::new(Keep::Cases, None);
    Run::new(&subjects, &environment, &secrets, options)
        .go(&http, &mut gather)
        .expect("memory can be written");
    gather.document().expect("it is over")
}

fn read(text: &str) -> Result<Baseline, String> {
    let mut sources = Sources::default();
    let file = sources.add("bindery.baseline.yaml", text);
    baseline::read(&sources, file).map_err(|found| {
        bindery_model::diagnostic::render_to_string(&sources, &found, Paint::Plain)
    })
}

fn terms(reason: &str, on: &str, expires: &str) -> Terms {
    let day = |day: &str| day.parse().expect("it is a day");
    Terms { reason: reason.to_owned(), on: day(on), expires: day(expires) }
}

fn accepting(text: &str, run: &Document, terms: &Terms) -> (String, usize) {
    let baseline = read(text).expect("it can be read");
    baseline::accept((text, &baseline), run, &run.run.deny, terms).expect("it can be written")
}

fn with(baseline: &str, options: Options) -> Options {
    Options { baseline: Some(read(baseline).expect("it can be read")), ..options }
}

const CASE: &str = "acme/order.get/smallest";

#[test]
fn what_is_accepted_is_told_and_fails_nothing() {
    let found = run(drifting, &only(CASE));
    assert_eq!(found.summary.ending, Ending::Findings);
    let march = terms("They fix it: \"4711\".", "2026-11-22", "2027-03-31");
    let (text, count) = accepting("", &found, &march);
    assert_eq!(count, 2, "{text}");
    assert!(
        text.contains("- finding: enum\n    vendor: acme\n    operation: order.get\n"),
        "{text}"
    );
    assert!(text.contains("path: /data/state") && text.contains("expires: 2027-03-31"), "{text}");
    let again = run(drifting, &with(&text, only(CASE)));
    assert_eq!(again.summary.ending, Ending::InOrder, "{again:#?}");
    assert_eq!((again.open().count(), again.accepted().count()), (0, 2));
    let accepted = again.causes[0].finding.accepted.as_ref().expect("it is accepted");
    assert_eq!(accepted.reason, "They fix it: \"4711\".");
    let (same, count) = accepting(&text, &again, &march);
    assert_eq!((same, count), (text, 0));
}

#[test]
fn a_day_that_is_over_fails_and_the_same_is_accepted_anew() {
    let found = run(drifting, &only(CASE));
    let (text, _) = accepting("", &found, &terms("Soon.", "2026-10-01", "2026-11-21"));
    let text = text.replace("reason:", "# talked to Ann\n    reason:");
    let over = run(drifting, &with(&text, only(CASE)));
    assert_eq!(over.summary.ending, Ending::Findings);
    let standing = over.summary.baseline.clone().expect("there is a baseline");
    assert_eq!((standing.expired.len(), standing.gone.len()), (2, 0));
    assert!(standing.problems()[0].contains("until 2026-11-21"), "{:?}", standing.problems());
    let (anew, count) = accepting(&text, &over, &terms("Later.", "2026-11-22", "2027-01-01"));
    assert_eq!(count, 2);
    assert!(!anew.contains("2026-11-21") && anew.contains("# talked to Ann"), "{anew}");
    assert_eq!(run(drifting, &with(&anew, only(CASE))).summary.ending, Ending::InOrder);
}

#[test]
fn what_is_gone_is_told_and_fails_nothing() {
    let found = run(drifting, &only(CASE));
    let (text, _) = accepting("", &found, &terms("Soon.", "2026-10-01", "2027-01-01"));
    let gone = run(acme::plainly, &with(&text, only(CASE)));
    let standing = gone.summary.baseline.clone().expect("there is a baseline");
    assert_eq!((standing.expired.len(), standing.gone.len()), (0, 2));
    assert_eq!(gone.summary.ending, Ending::InOrder);
    // Of what was not sent nothing is known.
    let other = run(acme::plainly, &with(&text, only("acme/order.add/smallest")));
    let standing = other.summary.baseline.expect("there is a baseline");
    assert_eq!((standing.expired.len(), standing.gone.len()), (0, 0));
}

#[test]
fn an_entry_accepts_in_its_environment_at_its_place_only() {
    let found = run(drifting, &only(CASE));
    let (text, _) = accepting("", &found, &terms("Soon.", "2026-10-01", "2027-01-01"));
    for (from, to) in [
        ("environment: embedded", "environment: production"),
        ("path: /data/state", "path: /data/number"),
        ("finding: enum", "finding: type"),
        ("operation: order.get", "operation: order.add"),
    ] {
        assert!(text.contains(from), "{from} in {text}");
        let other = run(drifting, &with(&text.replace(from, to), options_of_case()));
        assert_eq!(other.summary.ending, Ending::Findings, "{to}");
    }
}

fn options_of_case() -> Options {
    Options { deny: options().deny, ..only(CASE) }
}

#[test]
fn mistakes_in_a_baseline_are_told_with_their_places() {
    let wrong = "accepted:\n  - finding: enun\n    vendor: acme\n    operation: order.get\n    \
                 path: /data\n    environment: e\n    case: acme/order.get/smallest\n    \
                 reason: x\n    on: 2026-11-22\n    expires: soon\n    colour: red\n";
    let told = read(wrong).expect_err("it is wrong");
    for part in ["`enun`", "did you mean `enum`?", "there is no key `colour` here"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    let told = read(&wrong.replace("enun", "enum")).expect_err("it is wrong");
    assert!(told.contains("`soon` is no day"), "{told}");
    let told = read("accepted:\n  - vendor: acme\n").expect_err("it is wrong");
    assert!(told.contains("an entry needs its `finding`"), "{told}");
    assert!(read("").expect("nothing is accepted").entries.is_empty());
}
