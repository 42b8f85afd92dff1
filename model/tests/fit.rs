//! What fits and what does not, one folder a part of the language: a small spec, and messages each
//! with the verdict that is found. `BINDERY_UPDATE=1` writes the verdicts anew.
//!
//! A line of `messages.txt` is a comment (`#`), a request (`request`, or `send` for the side of the
//! sender), a reply (`reply STATUS`), or `example NAME`; indented lines are the verdict.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use bindery_model::diagnostic::Level;
use bindery_model::fit::{Answer, BodyIn, Breach, Fit, Fitted, Plan, Sent, Side};
use bindery_model::json::{self, Value};
use bindery_model::vendor::{Operation, Place};

#[test]
fn every_message_gets_its_verdict() {
    let mut cases: Vec<PathBuf> = std::fs::read_dir("tests/fit")
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    cases.sort();
    assert!(cases.len() >= 9, "{cases:?}");
    let wrong: Vec<String> = cases.iter().filter_map(|case| differs(case)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn differs(case: &Path) -> Option<String> {
    let loaded = bindery_model::load(case);
    let told = loaded.diagnostics.iter().filter(|it| it.level == Level::Error);
    let told: Vec<String> =
        told.map(|it| format!("{}: {}", loaded.sources.place(it.span), it.message)).collect();
    assert!(told.is_empty(), "{told:#?}");
    let vendor = loaded.vendors.first().expect("one vendor");
    let plan = Plan::new(vendor);
    let fit = plan.of(vendor);
    let operation = vendor.operations.values().next().expect("one operation");
    let path = case.join("messages.txt");
    let before = std::fs::read_to_string(&path).expect("the messages");
    let mut after = String::new();
    for line in before.lines().filter(|line| !line.starts_with("  ")) {
        let _ = writeln!(after, "{line}");
        if !line.is_empty() && !line.starts_with('#') {
            verdict(fit, operation, line, &mut after);
        }
    }
    if std::env::var_os("BINDERY_UPDATE").is_some() {
        std::fs::write(&path, &after).expect("the messages are writable");
        return None;
    }
    let (name, lines) = (path.display(), before.lines().zip(after.lines()));
    let first = lines.enumerate().find(|(_, (old, new))| old != new);
    match first {
        Some((at, (old, new))) => Some(format!("{name}:{}\n- {old}\n+ {new}", at + 1)),
        None if before != after => Some(format!("{name}: its end differs")),
        None => None,
    }
}

fn verdict(fit: Fit<'_>, operation: &Operation, line: &str, out: &mut String) {
    let (what, rest) = line.split_once(' ').expect("a word, then the message");
    match what {
        "example" => {
            let example = &operation.examples[rest];
            let found = fit.example(operation, example);
            for (part, breach) in &found.refused {
                tell(&format!("refused in {part:?}"), breach, out);
            }
            for (part, breach) in &found.named {
                tell(&format!("named in {part:?}"), breach, out);
            }
            for (part, breach) in &found.notes {
                tell(&format!("noted in {part:?}"), breach, out);
            }
            for name in &found.idle {
                let _ = writeln!(out, "  idle {name}");
            }
            assert!(found.unread.is_empty(), "{:?}", found.unread);
        }
        "reply" => {
            let (status, body) = rest.split_once(' ').unwrap_or((rest, ""));
            let value = json::parse_str(body);
            let answer = Answer {
                status: status.parse().expect("a status"),
                content_type: Some("application/json; charset=utf-8"),
                headers: &[],
                body: body_in(body, value.as_ref().ok()),
            };
            let judged = fit.reply(operation, &answer, None);
            let (name, why) = (judged.decision.chosen.name(), judged.decision.because);
            let _ = writeln!(out, "  is {name}, told by {why:?}");
            fitted(&judged.fitted, out);
        }
        "request" | "send" => {
            let side = if what == "send" { Side::Sending } else { Side::Reading };
            let parts = Parts::of(rest);
            fitted(&fit.request(operation, &parts.sent(), side), out);
        }
        other => panic!("`{other}` is no word of these files"),
    }
}

fn body_in<'v>(body: &'v str, value: Option<&'v Value<'v>>) -> BodyIn<'v> {
    match value {
        Some(value) => BodyIn::Json(value),
        None if body.is_empty() => BodyIn::None,
        None => BodyIn::Text(body),
    }
}

/// A request as these files write it: `path a=1 header B=2 query c=3 body {…}`.
#[derive(Default)]
struct Parts<'l> {
    lists: [Vec<(String, String)>; 3],
    value: Option<Value<'l>>,
}

impl<'l> Parts<'l> {
    fn of(line: &'l str) -> Self {
        let mut parts = Parts::default();
        let (before, body) = match line.split_once("body ") {
            Some((before, body)) => (before, Some(body)),
            None => (line, None),
        };
        parts.value = body.map(|body| json::parse_str(body).expect(body));
        let mut words = before.split_whitespace();
        while let (Some(place), Some(pair)) = (words.next(), words.next()) {
            let at = ["path", "query", "header"].iter().position(|it| *it == place);
            let (key, value) = pair.split_once('=').expect("a pair");
            parts.lists[at.expect("a place")].push((key.to_owned(), value.replace('_', " ")));
        }
        parts
    }

    fn sent(&self) -> Sent<'_> {
        let [path, query, headers] = &self.lists;
        let body = self.value.as_ref().map_or(BodyIn::None, BodyIn::Json);
        Sent { body, path, query, headers, cookies: &[] }
    }
}

fn fitted(fitted: &Fitted, out: &mut String) {
    if fitted.fits() {
        let _ = writeln!(out, "  fits");
    }
    fitted.breaches.iter().for_each(|breach| tell("", breach, out));
    fitted.notes.iter().for_each(|breach| tell("note:", breach, out));
}

fn tell(word: &str, breach: &Breach, out: &mut String) {
    let place = match breach.place {
        Place::Body => String::new(),
        place => format!("{} ", place.word()),
    };
    let word = if word.is_empty() { String::new() } else { format!("{word} ") };
    let Breach { kind, pointer, expected, actual, origin, .. } = breach;
    let _ = writeln!(
        out,
        "  {word}{kind} {place}{pointer:?}: {expected}; is {actual} ({}, {})",
        origin.basis,
        origin.at,
        pointer = pointer.as_str(),
    );
}

#[test]
fn what_is_nested_without_end_is_told_and_ends() {
    let loaded = bindery_model::load(Path::new("tests/fit/shapes"));
    let vendor = loaded.vendors.first().expect("one vendor");
    let operation = vendor.operations.values().next().expect("one operation");
    let deep = 500;
    let (open, close) = (r#"{"name":"a","inner":["#, "]}");
    let text = format!("{{\"tree\":{}{}}}", open.repeat(deep), close.repeat(deep));
    let limits = json::Limits { depth: json::MAX_DEPTH, ..json::Limits::default() };
    let value = json::parse(text.as_bytes(), limits).expect("JSON").value;
    let plan = Plan::new(vendor);
    let sent = Sent { body: BodyIn::Json(&value), ..Sent::default() };
    let fitted = plan.of(vendor).request(operation, &sent, Side::Reading);
    let kinds: Vec<&str> = fitted.breaches.iter().map(|it| it.kind.name()).collect();
    assert_eq!(kinds, ["too-deep"]);
}
