//! What is planned and what is told, as text: one folder a case under `tests/golden`.
//!
//! `replace.txt` says what the server writes differently from its spec. With `BINDERY_UPDATE=1`
//! the expected files are written anew.

mod support;

use std::fmt::Write as _;
use std::path::Path;

use bindery_contract::case::{Case, Work};
use bindery_contract::encode::{Fill, Target, encode};
use bindery_contract::report::{self, Form, Gather, Keep, Notes};
use bindery_contract::run::{Options, Run, Subject};
use bindery_contract::secret::Secrets;
use bindery_contract::send::{Ended, Reply, Request, SendError, Transport};
use bindery_model::diagnostic::Paint;
use bindery_model::{Valid, Vendor};
use support::golden::golden;
use support::{Came, acme, vendor};

/// The server, without a network.
struct Canned {
    answer: support::Answer,
    replace: Vec<(String, String)>,
}

impl Transport for Canned {
    fn send(&self, request: &Request) -> Result<Reply, SendError> {
        let target = request.url.strip_prefix("http://acme.example").unwrap_or_default();
        let raw = (self.answer)(&Came {
            method: request.method.clone(),
            target: target.to_owned(),
            headers: request.headers.clone(),
            body: request.body.clone().unwrap_or_default(),
        });
        let text = String::from_utf8(raw).expect("it writes text");
        let (head, body) = text.split_once("\r\n\r\n").expect("it writes whole replies");
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).expect("a status");
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let body = self
            .replace
            .iter()
            .fold(body.to_owned(), |body, (from, to)| body.replace(from.as_str(), to));
        let took = std::time::Duration::ZERO;
        Ok(Reply { status, headers, body: body.into_bytes(), ended: Ended::Whole, took })
    }
}

struct Names;

impl Fill for Names {
    fn secret(&self, name: &str) -> Option<String> {
        Some(name.to_uppercase())
    }
}

/// A case on one line, its request with the names of the secrets in place of their values.
fn line(vendor: &Valid<Vendor>, case: &Case) -> String {
    let mut line = case.name.to_string();
    match (&case.lacks, &case.work) {
        (Some(why), _) => drop(write!(line, "\n    lacks {why}")),
        (None, Work::Scenario(scenario)) => {
            for draft in &scenario.steps {
                let _ = write!(line, "\n    {}", draft.values.to_compact());
            }
        }
        (None, Work::Call(call)) => {
            let target = Target { base: String::new(), headers: Vec::new() };
            let operation = &vendor.operations[&call.operation];
            let (request, _) = encode(vendor, operation, &call.draft, &target, &Names)
                .expect("what lacks nothing can be encoded");
            let _ = write!(line, "\n    {} {}", request.method, request.url);
            for (name, value) in request.headers.iter().filter(|(name, _)| name.starts_with("X-")) {
                let _ = write!(line, "\n    {name}: {value}");
            }
            if let Some(body) = &request.body {
                let _ = write!(line, "\n    {}", String::from_utf8_lossy(body));
            }
            let _ = write!(line, "\n    => {}", call.expect);
        }
    }
    line
}

fn check(folder: &Path) {
    let replace = std::fs::read_to_string(folder.join("replace.txt")).expect("it is there");
    let replace = replace.lines().filter_map(|line| line.split_once(" => "));
    let replace = replace.map(|(from, to)| (from.to_owned(), to.to_owned())).collect();
    let transport = Canned { answer: acme::server(acme::plainly), replace };
    let mut environment = acme::environment("http://acme.example".to_owned());
    environment.limits.concurrency = 1;
    let subjects = [Subject::new(vendor())];
    let secrets = Secrets::of(&environment, |_| None);
    let options = Options::new(7, "2026-11-22".parse().expect("it is a day"));
    let run = Run::new(&subjects, &environment, &secrets, &options);
    let cases: Vec<String> = run.cases().map(|case| line(subjects[0].vendor(), case)).collect();
    let mut gather = Gather::new(Keep::Cases, Some(secrets.redactor()));
    run.go(&transport, &mut gather).expect("memory can be written");
    let mut document = gather.document().expect("the run is over");
    document.summary.milliseconds = 0;
    let text = |form| {
        let mut out = Vec::new();
        report::write(&document, form, &mut out).expect("memory can be written");
        String::from_utf8(out).expect("reports are text")
    };
    let terminal = text(Form::Text(Paint::Plain, Notes::Show));
    let json = text(Form::Json);
    for (name, text) in [
        ("cases.txt", cases.join("\n").as_str()),
        ("terminal.txt", terminal.as_str()),
        ("report.json", json.as_str()),
    ] {
        golden(&folder.join(name), text);
    }
}

#[test]
fn each_folder_is_as_expected() {
    let folders = std::fs::read_dir("tests/golden").expect("it is there");
    let mut folders: Vec<_> = folders.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    assert!(!folders.is_empty());
    for folder in folders {
        check(&folder);
    }
}
