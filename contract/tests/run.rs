//! The run over loopback, against a server that does as its spec says and one that does not.

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bindery_contract::environment::{Environment, SecretFrom};
use bindery_contract::judge::Verdict;
use bindery_contract::plan::Selection;
use bindery_contract::report::{Json, Notes, Progress, Terminal};
use bindery_contract::run::{CaseResult, Ending, Event, Options, Report, Run, Subject, Summary};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Http, Secure, Transport};
use bindery_model::diagnostic::Paint;
use bindery_model::{Valid, Vendor};
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
    let http = Http::new(&environment.limits, &environment.route, None, Secure::No)
        .expect("there is nothing to go wrong");
    run_of(vendor(), environment, options, &http)
}

fn run_of(
    vendor: Arc<Valid<Vendor>>,
    environment: &Environment,
    options: &Options,
    transport: &dyn Transport,
) -> Told {
    let subjects = [Subject::new(vendor)];
    let secrets = Secrets::of(environment, |_| None);
    let run = Run::new(&subjects, environment, &secrets, options);
    let (mut terminal, mut json) = (Vec::new(), Vec::new());
    let mut all = All(
        Results::default(),
        Terminal::new(&mut terminal, Paint::Plain, Progress::None, Notes::Show),
        Json::new(&mut json),
    );
    let summary = run.go(transport, &mut all).expect("memory can be written");
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

    let plain = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let address = plain.local_addr().expect("it is bound");
    let answering = std::thread::spawn(move || {
        let (mut stream, _) = plain.accept().expect("somebody calls");
        let _ = std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 No TLS here\r\n\r\n");
        let _ = std::io::Read::read_to_end(&mut stream, &mut Vec::new());
    });
    let far = acme::environment(format!("https://{address}"));
    let http = Http::new(&far.limits, &far.route, None, Secure::Yes).expect("it is made");
    let told = run_of(vendor(), &far, &only("acme/order.get/smallest"), &http);
    let words = &told.results["acme/order.get/smallest"].verdict;
    assert!(matches!(words, Verdict::Failed(why) if why.starts_with("TLS: ")), "{words:?}");
    assert_eq!(told.summary.ending, Ending::Unreachable);
    answering.join().expect("it does not panic");

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

#[test]
fn limits_hold_whatever_the_server_does() {
    let case = "acme/order.get/smallest";
    let verdict = |environment: &Environment| {
        let told = run(environment, &only(case));
        let result = told.results[case].clone();
        let codes: Vec<&str> = result.findings.iter().map(|it| it.code.name()).collect();
        (result.verdict.clone(), codes.join(" "))
    };

    let large = Server::start(Box::new(|_| {
        reply(200, "application/json", &format!("\"{}\"", "x".repeat(3 << 20)))
    }));
    let mut environment = acme::environment(large.url());
    environment.limits.body = 1 << 20;
    let (_, codes) = verdict(&environment);
    assert!(codes.contains("too-large") && !codes.contains("not-json"), "{codes}");

    let bomb = Server::start(Box::new(|_| {
        let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut writer, &vec![b' '; 8 << 20]).expect("a Vec takes all");
        let body = writer.finish().expect("a Vec takes all");
        let head = "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Encoding: gzip";
        let length = body.len();
        let mut bytes = format!("{head}\r\nContent-Length: {length}\r\n\r\n").into_bytes();
        bytes.extend(body);
        bytes
    }));
    let mut environment = acme::environment(bomb.url());
    environment.limits.body = 1 << 20;
    assert!(verdict(&environment).1.contains("too-large"));

    let slow = Server::start(Box::new(|_| {
        std::thread::sleep(Duration::from_millis(600));
        Vec::new()
    }));
    let mut environment = acme::environment(slow.url());
    environment.limits.reply = Duration::from_millis(200);
    let (verdict_of_slow, _) = verdict(&environment);
    let why = Verdict::Failed("timed out while waiting for the reply".to_owned());
    assert_eq!(verdict_of_slow, why);

    let elsewhere = Server::start(Box::new(|_| {
        b"HTTP/1.1 302 X\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n".to_vec()
    }));
    let (_, codes) = verdict(&acme::environment(elsewhere.url()));
    assert_eq!(codes, "fault-undocumented", "a redirect is a reply like any other");
    assert_eq!(elsewhere.came.lock().expect("nobody panics with it").len(), 1);
}

#[test]
fn a_token_is_got_first_and_shown_nowhere() {
    const SESSION: &str = "se55ion-th4t-nobody-may-see";
    let server = Server::start(Box::new(|came| {
        if came.path() == "/login" {
            let body = format!("{{\"token\": {{\"value\": \"{SESSION}\"}}}}");
            return reply(200, "application/json", &body);
        }
        let status = if came.header("x-session") == Some(SESSION) { 200 } else { 401 };
        reply(status, "application/json", "{\"name\": \"me\"}")
    }));
    let site = bindery_contract::environment::Site {
        server: Some(server.url()),
        secrets: [("password".to_owned(), SecretFrom::MadeUp("pa55word".to_owned()))].into(),
        ..Default::default()
    };
    let environment = Environment::embedded([("gate".to_owned(), site)].into());
    let http = Http::new(&environment.limits, &environment.route, None, Secure::No)
        .expect("there is nothing to go wrong");
    let told = run_of(support::vendor_in("gate"), &environment, &options(), &http);
    assert_eq!(told.summary.ending, Ending::InOrder, "{}", told.terminal);
    assert_eq!(told.results["gate/whoami/smallest"].verdict, Verdict::Conforms);
    assert!(told.json.contains("{session}"), "{}", told.json);
    assert!(!told.json.contains(SESSION) && !told.json.contains("pa55word"), "{}", told.json);
}
