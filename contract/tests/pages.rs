//! Every page of a finding, tried: the reply that it shows gives exactly its finding under the spec
//! that it shows, and its counter-example gives none.

use std::fmt::Write as _;

use bindery_contract::case::Expect;
use bindery_contract::finding::Code;
use bindery_contract::judge::{Judge, Promise};
use bindery_contract::send::{Ended, Reply};
use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::fit::{BodyIn, Plan, Sent};
use bindery_model::json;

/// Findings that no single reply shows, and the tests that show them.
const ELSEWHERE: [(&str, &str); 3] = [
    ("holds", "tests/run.rs: a scenario says what holds after a step"),
    ("outcome-unexpected", "tests/run.rs: a case promises an outcome"),
    ("too-large", "tests/network.rs: an environment limits what is read"),
];

const VENDOR: &str = "\
vendor: shown
pages: {shown: {file: shown.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000}}
server: {assumed: \"{root_url}\"}
secrets: none
entities: none
";

/// The blocks of a part of a page: the language of each, and its text.
fn blocks(page: &str, part: &str) -> Vec<(String, String)> {
    let (_, rest) = page.split_once(&format!("## {part}\n")).expect("the page has this part");
    let part = rest.split("\n## ").next().unwrap_or_default();
    let fenced = part.split("```").skip(1).step_by(2);
    fenced
        .map(|block| {
            let (language, text) = block.split_once('\n').expect("a block has lines");
            (language.to_owned(), text.trim_end().to_owned())
        })
        .collect()
}

/// A whole spec around what the page shows of one.
fn spec(shown: &str) -> String {
    let indented = |by: usize| {
        let lines = shown.lines().map(|line| format!("{}{line}\n", " ".repeat(by)));
        lines.collect::<String>()
    };
    let mut page = "\
page: shown
shapes:
  order: {at: 1, fields: {id: {type: string, required: false}}}
envelopes:
  told:
    at: 1
    each: {required: false}
    fields: {code: {type: integer, is: code}, message: {type: string, is: text}, ok: {type: boolean}}
operations:
  get:
    at: 1
    call: {method: POST, path: /shown}
    effect: read
    request: {sent_as: json, fields: {customer: {type: string, required: false}}}
    reply:
"
    .to_owned();
    let told = ["code:", "text:", "when: {ok"].iter().any(|key| shown.contains(key));
    let about_outcome = shown.starts_with("success:") || shown.starts_with("faults:");
    let envelope = if told && about_outcome { "told" } else { "none" };
    if !shown.contains("envelope:") {
        let _ = writeln!(page, "      envelope: {envelope}");
    }
    if shown.starts_with("faults:") {
        page.push_str("      success: {status: 200, payload: none}\n");
    }
    if about_outcome {
        page.push_str(&indented(6));
    } else {
        page.push_str("      success:\n        status: 200\n        payload:\n");
        page.push_str(&indented(10));
    }
    page
}

/// A reply as a page shows it: JSON, a body, bytes, headers, or all of it.
fn reply(shown: &str) -> Reply {
    let mut reply = Reply {
        status: 200,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: Vec::new(),
        ended: Ended::Whole,
        took: std::time::Duration::ZERO,
    };
    let hex = |word: &str| u8::from_str_radix(word, 16).ok().filter(|_| word.len() == 2);
    if let Some(bytes) = shown.split(' ').map(hex).collect::<Option<Vec<u8>>>() {
        reply.body = bytes;
        return reply;
    }
    let mut lines = shown.lines().peekable();
    if let Some(status) = lines.peek().and_then(|line| line.strip_prefix("HTTP/1.1 ")) {
        reply.status = status.split(' ').next().and_then(|it| it.parse().ok()).expect("a status");
        lines.next();
    }
    while let Some((name, value)) = lines.peek().and_then(|line| line.split_once(": ")) {
        if !name.chars().all(|c| c.is_ascii_alphabetic() || c == '-') {
            break;
        }
        reply.headers.retain(|(known, _)| *known != name.to_lowercase());
        reply.headers.push((name.to_lowercase(), value.to_owned()));
        lines.next();
    }
    let body = lines.collect::<Vec<_>>().join("\n").trim_start().to_owned();
    if reply.header("content-encoding").is_some_and(|it| it != "gzip") {
        reply.ended = Ended::Undecodable;
    }
    let deep = |side: &str| side.repeat(200);
    let body = body.replace("[[[[[[ … 200 levels … ]]]]]]", &(deep("[") + &deep("]")));
    reply.body = body.into_bytes();
    reply
}

/// The codes that a reply gives under a spec.
fn found(code: Code, spec: &str, shown: &str) -> Vec<&'static str> {
    let texts = [("specs/shown/vendor.yaml", VENDOR), ("specs/shown/shown.yaml", spec)];
    let loaded = bindery_model::load_texts(texts);
    let [vendor] = loaded.vendors.as_slice() else {
        let told = render_to_string(&loaded.sources, &loaded.diagnostics, Paint::Plain);
        panic!("the spec of `{code}` is wrong:\n{told}\n{spec}");
    };
    let plan = Plan::new(vendor);
    let request = json::parse_str(r#"{"customer": "ACME"}"#).expect("it is JSON");
    let sent = Sent { body: BodyIn::Json(&request), ..Sent::default() };
    let promise = Promise { expect: &Expect::Nothing, origin: None };
    let judge = Judge::new(vendor, &plan);
    let judged = judge.reply(&vendor.operations["get"], promise, &sent, &reply(shown));
    judged.findings.iter().map(|finding| finding.code.name()).collect()
}

#[test]
fn each_page_shows_its_finding_and_what_is_none() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for code in Code::all() {
        if ELSEWHERE.iter().any(|(name, _)| *name == code.name()) {
            continue;
        }
        let page = code.explanation();
        let mut shown = blocks(page, "A finding");
        let reply = shown.pop().expect("a page shows a reply").1;
        let said = shown.pop().map(|(_, text)| text);
        let plain = "fields: {number: {type: string, required: false}}".to_owned();
        let spec = spec(&said.unwrap_or_else(|| plain.clone()));
        let none = blocks(page, "No finding").pop().expect("a page shows a counter-example").1;
        for (reply, expected) in [(&reply, vec![code.name()]), (&none, Vec::new())] {
            tried += 1;
            let found = found(code, &spec, reply);
            if found != expected {
                wrong.push(format!("{code}: {reply}\n    gives {found:?}, not {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(tried, 2 * (Code::all().count() - ELSEWHERE.len()));
}
