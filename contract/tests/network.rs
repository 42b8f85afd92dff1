//! What the network and the server may do to a run: each ends in its own words, within the limits.

mod support;

use std::time::Duration;

use bindery_contract::environment::{Environment, SecretFrom};
use bindery_contract::judge::Verdict;
use bindery_contract::run::Ending;
use bindery_contract::send::{Http, Secure};
use support::told::{only, options, run, run_of};
use support::{Server, acme, reply, vendor};

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
    assert!(told.forms.iter().any(|text| text.contains("{session}")), "{}", told.terminal);
    for text in &told.forms {
        assert!(!text.contains(SESSION) && !text.contains("pa55word"), "{text}");
    }
}
