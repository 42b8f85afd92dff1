//! The run over loopback, against a server that does as its spec says and one that does not.

mod support;

use bindery_contract::judge::Verdict;
use bindery_contract::run::Ending;
use support::acme::{self, KEY, TOKEN};
use support::told::{against, only, options, run};
use support::{Came, Server, reply};

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
    let shown = [&told.terminal, &results].into_iter().chain(&told.forms);
    for text in shown {
        for secret in [KEY, TOKEN, "k3y%2Fwith%20odd+letters", "k3y%2Fwith%20odd%2Bletters"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
        assert!(text.contains("{key}") && text.contains("{token}"));
    }
}

/// One way to drift, the case that sees it, the code, the pointer, expected and actual.
type Drift = (fn(&Came, u16, &str) -> Vec<u8>, &'static str, &'static str, &'static str);

#[test]
#[expect(clippy::too_many_lines, reason = "a table with a row for each drift")]
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
fn what_a_scenario_says_holds_is_looked_at() {
    fn rounded(_: &Came, status: u16, body: &str) -> Vec<u8> {
        let body = body.replace("\"quantity\": 3", "\"quantity\": 4");
        reply(status, "application/json", &body)
    }
    let told = against(acme::server(rounded), &only("acme/scenario/life"));
    let result = &told.results["acme/scenario/life"];
    let found: Vec<_> = result.findings.iter().map(|it| (it.code.name(), &*it.pointer)).collect();
    assert_eq!(found, [("holds", "/quantity")], "{}", told.terminal);
    assert_eq!(result.verdict, Verdict::Drifts);
}
