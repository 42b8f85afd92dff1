//! SARIF 2.1.0: a result a cause, at the line of the spec that says otherwise.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::cause::Cause;
use super::document::Document;
use super::{excerpt, words};
use crate::encode::percent;
use crate::finding::{Code, Severity, SpecPlace};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes the log.
pub(super) fn write(document: &Document, out: &mut dyn Write) -> io::Result<()> {
    let codes: BTreeMap<&str, Code> =
        document.causes.iter().map(|it| (it.finding.code.name(), it.finding.code)).collect();
    let results: Vec<Value> =
        document.causes.iter().map(|it| result(document, &codes, it)).collect();
    let rules: Vec<Value> = codes.values().map(|code| rule(*code)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Bindery",
                "semanticVersion": document.run.version,
                "rules": rules,
            }},
            "automationDetails": {"id": format!("bindery/{}/", document.run.environment)},
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation(document)],
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn invocation(document: &Document) -> Value {
    let run = &document.run;
    let failed = document.unsent().into_iter().filter(|((word, _), _)| *word == "failed");
    let failed = failed.map(|((_, why), cases)| {
        json!({"level": "error", "message": {"text": format!("{why}: {}", cases.join(", "))}})
    });
    let mut invocation = Map::new();
    if let Some(command) = &run.command {
        invocation.insert("commandLine".into(), json!(command));
    }
    if let Some(began) = &run.began {
        invocation.insert("startTimeUtc".into(), json!(began));
    }
    // That something was found is no failure of the tool.
    let reached = document.summary.ending != crate::run::Ending::Unreachable;
    invocation.insert("executionSuccessful".into(), json!(reached));
    invocation.insert("exitCode".into(), json!(document.summary.ending.code()));
    let failed: Vec<Value> = failed.collect();
    if !failed.is_empty() {
        invocation.insert("toolExecutionNotifications".into(), json!(failed));
    }
    Value::Object(invocation)
}

fn rule(code: Code) -> Value {
    let page = code.explanation();
    let body = page.split_once('\n').map_or("", |(_, rest)| rest).trim();
    json!({
        "id": code.name(),
        "shortDescription": {"text": code.meaning()},
        "help": {"text": body, "markdown": body},
        "properties": {"tags": ["contract"]},
    })
}

fn result(document: &Document, codes: &BTreeMap<&str, Code>, cause: &Cause) -> Value {
    let finding = &cause.finding;
    let level = match finding.severity {
        _ if cause.fails(&document.run.deny) => "error",
        Severity::Note => "note",
        _ => "warning",
    };
    let place = words::place(cause);
    let text = format!(
        "{}/{} {place}: expected {}, came {}",
        cause.vendor, cause.operation, finding.expected, finding.actual
    );
    let name = format!("{}/{}{}", cause.vendor, cause.operation, finding.path());
    let logical = json!([{"fullyQualifiedName": name, "kind": "member"}]);
    let mut location = Map::new();
    if let Some(spec) = &finding.spec {
        location.insert("physicalLocation".into(), physical(spec));
    }
    location.insert("logicalLocations".into(), logical);
    let mut result = json!({
        "ruleId": finding.code.name(),
        "ruleIndex": codes.keys().position(|name| *name == finding.code.name()),
        "level": level,
        "message": {"text": text},
        "locations": [location],
        "partialFingerprints": {"cause/v1": cause.key()},
        "occurrenceCount": cause.count,
        "properties": properties(cause),
    });
    if let Some(accepted) = &finding.accepted {
        let why = format!("{} (until {})", accepted.reason, accepted.expires);
        let accepted = json!({"kind": "external", "status": "accepted", "justification": why});
        result["suppressions"] = json!([accepted]);
    }
    if let (Some(history), Some(since)) = (&document.history, &cause.since)
        && !history.runs.is_empty()
    {
        let new = document.run.began.as_ref() == Some(since);
        result["baselineState"] = json!(if new { "new" } else { "unchanged" });
    }
    result
}

fn properties(cause: &Cause) -> Value {
    let finding = &cause.finding;
    let mut properties = json!({
        "severity": finding.severity,
        "expected": finding.expected,
        "actual": finding.actual,
        "basis": finding.basis.word(),
        "pages": finding.pages,
        "cases": cause.cases,
    });
    if let Some(repeat) = &cause.repeat {
        properties["repeat"] = json!(repeat);
    }
    if let Some(exchange) = &cause.exchange {
        let request = format!("{} {}", exchange.request.method, exchange.request.url);
        properties["request"] = json!(request);
        if let Some(reply) = &exchange.reply {
            let text = excerpt::around(&reply.body, &finding.pointer, excerpt::LINE).text;
            properties["reply"] = json!(format!("{} {text}", reply.status));
        }
    }
    properties
}

fn physical(spec: &SpecPlace) -> Value {
    json!({
        "artifactLocation": {"uri": uri(&spec.path)},
        "region": {
            "startLine": spec.line,
            "startColumn": spec.column,
            "endColumn": spec.end_column,
            "snippet": {"text": spec.text},
        },
    })
}

/// A path as a relative reference; an absolute one as a `file:` address.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let encoded: Vec<String> = path.split('/').map(percent::segment).collect();
    let encoded = encoded.join("/");
    if encoded.starts_with('/') { format!("file://{encoded}") } else { encoded }
}
