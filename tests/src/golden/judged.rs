//! What the judge says of replies: `replies.yaml` of a case is a list of replies, each with what
//! was sent.
//!
//! ```yaml
//! - reply: the note is null            # a name for it
//!   to: order.add
//!   sent: {number: A1}                 # what was asked, where the reply must repeat it
//!   status: 200
//!   headers: {X-Total: 5}
//!   body: {"note": null}               # JSON as it stands; or `text:`, sent as written
//! ```

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use bindery_contract::case::{Draft, Expect};
use bindery_contract::encode::{Fill, Parts, Target, encode};
use bindery_contract::judge::{Judge, Judgement, Promise};
use bindery_contract::send::{Ended, Reply};
use bindery_model::diagnostic::{Paint, render_to_string};
use bindery_model::fit::Plan;
use bindery_model::json::Value;
use bindery_model::source::Sources;
use bindery_model::yaml::{self, Node};
use bindery_model::{Valid, Vendor};

use super::{cases, hold_text, settle};
use crate::project;

/// Holds what the judge says of the replies of every case against what is expected.
///
/// # Panics
/// With a diff, or if a reply cannot be read.
pub fn hold() {
    let mut wrong = String::new();
    for (name, case) in cases() {
        let vendors = project::load(&case.join("specs"));
        let mut told = String::new();
        for vendor in &vendors {
            let plan = Plan::new(vendor);
            let judge = Judge::new(vendor, &plan);
            for written in written(&case.join("replies.yaml")) {
                if let Some(operation) = text(&written, "to")
                    && vendor.operations.contains_key(&operation)
                {
                    told += &judged(vendor, judge, &operation, &written);
                }
            }
        }
        let promised = written(&case.join("replies.yaml")).len();
        assert_eq!(promised, told.matches("\n\n").count(), "{name}: a reply to no operation");
        hold_text(&name, &case, "replies.txt", told, &mut wrong);
    }
    settle(&wrong);
}

/// The replies of a file.
fn written(path: &Path) -> Vec<Node> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|_| panic!("{}", path.display()));
    let mut sources = Sources::default();
    let file = sources.add(path.display().to_string(), text);
    let mut diagnostics = Vec::new();
    let node = yaml::read(&sources, file, &mut diagnostics);
    let told = render_to_string(&sources, &diagnostics, Paint::Plain);
    let node = node.unwrap_or_else(|| panic!("{told}"));
    assert!(diagnostics.is_empty(), "{told}");
    node.as_list().expect("the replies are a list").to_vec()
}

fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key)?.as_scalar().map(|scalar| scalar.text.owned())
}

/// The secrets that a request has: none of them counts here.
struct NoSecret;

impl Fill for NoSecret {
    fn secret(&self, name: &str) -> Option<String> {
        Some(name.to_owned())
    }
}

fn judged(vendor: &Valid<Vendor>, judge: Judge<'_>, name: &str, written: &Node) -> String {
    let operation = &vendor.operations[name];
    let sent = written.get("sent").map_or_else(|| Value::object([]), Value::from_yaml);
    let target = Target { base: String::new(), headers: Vec::new() };
    let draft = Draft::new(sent.into_owned());
    let parts = encode(vendor, operation, &draft, &target, &NoSecret).map(|(_, parts)| parts).ok();
    let sent = parts.as_ref().map(Parts::sent).unwrap_or_default();
    // It is promised to be what it turns out to be: what is told is what is wrong with that.
    let held = |expect| {
        let promise = Promise { expect, origin: None };
        judge.reply(operation, promise, &sent, &reply(written))
    };
    let expect = match held(&Expect::Nothing).outcome.as_deref() {
        Some("success") | None => Expect::Success,
        Some(fault) => Expect::Fault(fault.to_owned()),
    };
    let judgement = held(&expect);
    let title = text(written, "reply").expect("each reply has a name");
    shown(&format!("{name}: {title}"), &judgement)
}

fn reply(written: &Node) -> Reply {
    let mut headers: Vec<(String, String)> = Vec::new();
    let given = written.get("headers").and_then(Node::as_map).unwrap_or_default();
    for entry in given {
        let value = entry.value.as_scalar().map(|scalar| scalar.text.owned());
        headers.push((entry.key.to_lowercase(), value.unwrap_or_default()));
    }
    let body = match (written.get("body"), text(written, "text")) {
        (Some(body), _) => {
            let typed = headers.iter().any(|(name, _)| name == "content-type");
            if !typed {
                headers.push(("content-type".to_owned(), "application/json".to_owned()));
            }
            Value::from_yaml(body).to_compact()
        }
        (None, text) => text.unwrap_or_default(),
    };
    let status = text(written, "status").and_then(|status| status.parse().ok());
    Reply {
        status: status.unwrap_or(200),
        headers,
        body: body.into_bytes(),
        ended: Ended::Whole,
        took: Duration::ZERO,
    }
}

/// A reply's name, its outcome, and what is found in it.
fn shown(name: &str, judgement: &Judgement) -> String {
    let mut out = String::new();
    let outcome = judgement.outcome.as_deref().unwrap_or("undocumented");
    let verdict = judgement.verdict.word();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{name}\n  {outcome}, {verdict}");
    for finding in &judgement.findings {
        let place =
            if finding.pointer.is_empty() { finding.place.word() } else { &finding.pointer };
        let (expected, actual) = (&finding.expected, &finding.actual);
        let (code, loud) = (finding.code, finding.severity.words());
        let _ = writeln!(out, "  {code} {place}: expected {expected}, actual {actual}");
        let spec = finding.spec.as_ref().map_or("", |spec| spec.text.trim());
        let _ = writeln!(out, "    {loud} | {spec}");
    }
    out.push('\n');
    out
}
