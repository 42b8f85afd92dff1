//! The run over loopback, against a server that does as its spec says and one that does not.

mod support;

use std::collections::BTreeMap;

use bindery_contract::environment::Environment;
use bindery_contract::judge::Verdict;
use bindery_contract::plan::Selection;
use bindery_contract::report::{Json, Notes, Progress, Terminal};
use bindery_contract::run::{CaseResult, Ending, Event, Options, Report, Run, Subject, Summary};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Http, Secure};
use bindery_model::diagnostic::Paint;
use support::acme::{self, KEY, TOKEN};
use support::{Answer, Came, Server, reply, vendor};

/// Everything that a run says.
struct Told {
    summary: Summary,
    results: BTreeMap<String, CaseResult>,
    terminal: String,
    json: String,
}

#[derive(Default)]
struct Results(Vec<CaseResult>);

impl Report for Results {
    fn event(&mut self, event: Event<'_>) -> std::io::Result<()> {
        if let Event::Ended(result) = event {
            self.0.push(result.clone());
        }
        Ok(())
    }
}

struct All<'a>(Results, Terminal<&'a mut Vec<u8>>, Json<&'a mut Vec<u8>>);

impl Report for All<'_> {
    fn event(&mut self, event: Event<'_>) -> std::io::Result<()> {
        self.0.event(event)?;
        self.1.event(event)?;
        self.2.event(event)
    }
}

fn options() -> Options {
    Options::new(7, "2026-11-22".parse().expect("it is a day"))
}

fn run(environment: &Environment, options: &Options) -> Told {
    let subjects = [Subject::new(vendor())];
    let secrets = Secrets::of(environment, |_| None);
    let http = Http::new(&environment.limits, &environment.route, None, Secure::No)
        .expect("there is nothing to go wrong");
    let run = Run::new(&subjects, environment, &secrets, options);
    let (mut terminal, mut json) = (Vec::new(), Vec::new());
    let mut all = All(
        Results::default(),
        Terminal::new(&mut terminal, Paint::Plain, Progress::None, Notes::Show),
        Json::new(&mut json),
    );
    let summary = run.go(&http, &mut all).expect("memory can be written");
    let results = all.0.0.into_iter().map(|it| (it.case.to_string(), it)).collect();
    let text = |bytes| String::from_utf8(bytes).expect("reports are text");
    Told { summary, results, terminal: text(terminal), json: text(json) }
}

fn against(answer: Answer, options: &Options) -> Told {
    let server = Server::start(answer);
    run(&acme::environment(server.url()), options)
}

fn only(name: &str) -> Options {
    let selection = Selection { only: vec![name.to_owned()], skip: Vec::new() };
    Options { selection, ..options() }
}

#[test]
fn a_server_that_does_as_it_says_is_in_order() {
    let told = against(acme::server(acme::plainly), &options());
    let total = told.summary.total();
    assert_eq!(told.summary.ending, Ending::InOrder, "{}", told.terminal);
    assert_eq!((total.drifts, total.failed, total.unverified), (0, 0, 0), "{}", told.terminal);
    let skipped: Vec<&str> = told
        .results
        .iter()
        .filter(|(_, it)| matches!(it.verdict, Verdict::Skipped(_)))
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(skipped, ["acme/order.get/fault/busy"], "{}", told.terminal);
    for name in [
        "acme/order.get/smallest",
        "acme/order.get/fullest",
        "acme/order.get/secret/token/missing",
        "acme/order.get/secret/token/wrong",
        "acme/order.get/secret/key/wrong",
        "acme/order.get/path/wrong",
        "acme/order.get/method/PUT",
        "acme/order.get/no_such/order",
        "acme/order.add/example/add",
        "acme/order.add/omit/quantity",
        "acme/order.add/omit/part",
        "acme/order.add/body/not_json",
        "acme/order.add/send/too_many",
        "acme/order.close/smallest",
        "acme/order.close/state/order/Closed",
        "acme/scenario/life",
    ] {
        assert!(told.results.contains_key(name), "{name} in {:#?}", told.results.keys());
    }
}

#[test]
fn no_secret_is_in_anything_that_was_written() {
    fn echo(came: &Came, status: u16, body: &str) -> Vec<u8> {
        // A server that repeats what it was sent, as error pages do.
        let token = came.header("x-token").unwrap_or_default();
        let body = body.replace(
            "\"data\"",
            &format!("\"echo\": \"{} {token}\", \"data\"", came.target.replace('"', "")),
        );
        reply(status, "application/json", &body)
    }
    let told = against(acme::server(echo), &options());
    assert!(told.terminal.contains("field-undocumented"), "{}", told.terminal);
    let results = format!("{:?}", told.results);
    for text in [&told.terminal, &told.json, &results] {
        for secret in [KEY, TOKEN, "k3y%2Fwith%20odd+letters", "k3y%2Fwith%20odd%2Bletters"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(text.contains("{key}") && text.contains("{token}"));
    }
}

/// One way to drift, the case that sees it, the code, the pointer, expected and actual.
type Drift = (fn(&Came, u16, &str) -> Vec<u8>, &'static str, &'static str, &'static str);

#[test]
fn each_drift_is_found_under_its_own_code() {
    fn json(status: u16, body: &str) -> Vec<u8> {
        reply(status, "application/json", body)
    }
    let drifts: &[Drift] = &[
        (
            |_, status, body| json(status, &body.replace("\"state\": \"Open\", ", "")),
            "acme/order.get/smallest",
            "field-missing",
            "/data/state",
        ),
        (
            |_, status, body| json(status, &body.replace("\"due\"", "\"colour\": 1, \"due\"")),
            "acme/order.get/smallest",
            "field-undocumented",
            "/data/colour",
        ),
        (
            |_, status, body| json(status, &body.replace("1.00", "[1]")),
            "acme/order.get/smallest",
            "type",
            "/data/quantity",
        ),
        (
            |_, status, body| json(status, &body.replace("1.00", "\"1.00\"")),
            "acme/order.get/smallest",
            "wire-spelling",
            "/data/quantity",
        ),
        (
            |_, status, body| json(status, &body.replace("1.00", "0.00")),
            "acme/order.get/smallest",
            "compare",
            "/data/quantity",
        ),
        (
            |_, status, body| json(status, &body.replace("\"Open\"", "\"Paused\"")),
            "acme/order.get/smallest",
            "enum",
            "/data/state",
        ),
        (
            |_, status, body| {
                json(status, &body.replace("\"data\": {", "\"data\": {\"due\": null, "))
            },
            "acme/order.get/smallest",
            "key-duplicate",
            "/data/due",
        ),
        (
            |_, _, body| json(418, &body.replace("\"code\": 0", "\"code\": 77")),
            "acme/order.get/smallest",
            "fault-undocumented",
            "",
        ),
        (|_, _, body| json(202, body), "acme/order.get/smallest", "status", ""),
        (
            |_, status, body| reply(status, "text/html", body),
            "acme/order.get/smallest",
            "content-type",
            "",
        ),
        (|_, status, _| json(status, "<html>"), "acme/order.get/smallest", "not-json", ""),
        (
            |_, status, body| json(status, &body[..body.len() - 20]),
            "acme/order.get/smallest",
            "cut-short",
            "",
        ),
        (
            |_, status, body| json(status, &format!("\u{feff}{body}")),
            "acme/order.get/smallest",
            "byte-order-mark",
            "",
        ),
        (
            |_, status, body| reply(status, "application/json; charset=latin1", body),
            "acme/order.get/smallest",
            "charset",
            "",
        ),
        (
            |_, status, body| {
                json(
                    status,
                    &body.replace("null", &format!("{}{}", "[".repeat(300), "]".repeat(300))),
                )
            },
            "acme/order.get/smallest",
            "too-deep",
            "",
        ),
        (
            |_, _, _| {
                let body = "{\"code\": 0, \"message\": \"Found.\", \"data\": null}";
                json(200, body)
            },
            "acme/order.get/no_such/order",
            "outcome-unexpected",
            "",
        ),
        (
            |_, status, body| {
                let mut bytes = reply(status, "application/json", body);
                bytes.truncate(bytes.len() - 5);
                bytes
            },
            "acme/order.get/smallest",
            "cut-short",
            "",
        ),
    ];
    for (bend, case, code, pointer) in drifts {
        let told = against(acme::server(*bend), &only(case));
        let result = &told.results[*case];
        let found: Vec<_> =
            result.findings.iter().map(|it| (it.code.name(), it.pointer.as_str())).collect();
        assert!(
            found.contains(&(*code, *pointer)),
            "{code} at {pointer}: {found:?}\n{}",
            told.terminal
        );
        assert_eq!(result.verdict, Verdict::Drifts, "{code}");
        assert_eq!(told.summary.ending, Ending::Findings, "{code}");
        let finding = result.findings.iter().find(|it| it.code.name() == *code);
        let spec = finding.and_then(|it| it.spec.as_ref()).expect("each finding has its line");
        assert!(spec.path.contains("acme"), "{spec}");
    }
}

#[test]
fn faults_of_the_network_end_in_their_own_words() {
    let far = acme::environment("http://127.0.0.1:9".to_owned());
    let told = run(&far, &only("acme/order.get"));
    assert_eq!(told.summary.ending, Ending::Unreachable);
    let words = &told.results["acme/order.get/smallest"].verdict;
    assert_eq!(*words, Verdict::Failed("the connection was refused".to_owned()));

    let silent = Server::start(Box::new(|_| Vec::new()));
    let told = run(&acme::environment(silent.url()), &only("acme/order.get/smallest"));
    let words = &told.results["acme/order.get/smallest"].verdict;
    assert_eq!(*words, Verdict::Failed("the connection broke before a reply came".to_owned()));

    let odd = Server::start(Box::new(|_| b"220 smtp ready\r\n\r\n".to_vec()));
    let told = run(&acme::environment(odd.url()), &only("acme/order.get/smallest"));
    let words = &told.results["acme/order.get/smallest"].verdict;
    assert!(matches!(words, Verdict::Failed(why) if why.contains("not HTTP")), "{words:?}");
}

#[test]
fn what_may_not_be_done_is_skipped_and_says_why() {
    let server = Server::start(acme::server(acme::plainly));
    let mut environment = acme::environment(server.url());
    environment.may = [bindery_model::vendor::EffectKind::Read].into();
    environment.vendors["acme"].secrets.shift_remove("token");
    environment.vendors["acme"].ids.clear();
    let told = run(&environment, &options());
    let why = |name: &str| match &told.results[name].verdict {
        Verdict::Skipped(why) => why.clone(),
        other => panic!("{name}: {other:?}"),
    };
    assert_eq!(why("acme/order.add/smallest"), "`embedded` does not allow create");
    assert!(why("acme/order.get/no_such/order").contains("the secret `token`"));
    assert!(why("acme/order.get/smallest").starts_with("an id of `order`"));
    assert_eq!(why("acme/order.get/fault/busy"), "no page says what provokes it");
    assert!(why("acme/scenario/life").contains("does not allow create (step `order.add`)"));
    let sent = server.came.lock().expect("nobody panics with it");
    assert!(
        sent.iter().all(|came| came.method == "GET" || came.path().ends_with("Xq")),
        "{sent:?}"
    );
}

#[test]
fn what_must_exist_is_made_where_the_environment_knows_none() {
    let server = Server::start(acme::server(acme::plainly));
    let mut environment = acme::environment(server.url());
    environment.vendors["acme"].ids.clear();
    let told = run(&environment, &only("acme/order.close/smallest"));
    let result = &told.results["acme/order.close/smallest"];
    assert_eq!(result.verdict, Verdict::Conforms, "{}", told.terminal);
    let calls: Vec<&str> = result.exchanges.iter().map(|it| it.operation.as_str()).collect();
    assert_eq!(calls, ["order.add", "order.close"]);
}
