//! Looks at what the contract run does.
//!
//! `sends {"due": "2026-11-22"}` is the request that these values become; `reply 404 {"code": 9}`
//! what a reply is found to be, with status 200 unless it says another, perhaps after
//! `asked {"id": 1}`; `cases` the cases that are planned, `cases omit` those with that word.
//! `of NAME:` before all of these speaks of that operation, else the first.

use bindery_contract::case::{Case, Draft, Work};
use bindery_contract::encode::encode;
use bindery_contract::environment::{Environment, SecretFrom, Site};
use bindery_contract::finding::Severity;
use bindery_contract::plan::{self, Options, Probes};
use bindery_model::fit;
use bindery_model::json::Value;
use bindery_model::vendor::Operation;
use bindery_model::{Valid, Vendor};
use bindery_tests::replies::{Named, json, judge, nowhere};
use indexmap::IndexMap;

/// What the run does, in words: Markdown.
pub(crate) fn find(vendor: &Valid<Vendor>, look: &str) -> Result<String, String> {
    let (operation, look) = match look.strip_prefix("of ").and_then(|it| it.split_once(": ")) {
        Some((name, look)) => (vendor.operations.get(name), look),
        None => (vendor.operations.values().next(), look),
    };
    let operation = operation.ok_or("there is no such operation")?;
    if let Some(filter) = look.strip_prefix("cases") {
        return cases(vendor, operation, filter.trim());
    }
    if let Some(values) = look.strip_prefix("sends ") {
        return sends(vendor, operation, values);
    }
    let (asked, reply) = match look.strip_prefix("asked ").and_then(|it| it.split_once(" reply ")) {
        Some((asked, reply)) => (asked, reply),
        None => ("{}", look.strip_prefix("reply ").ok_or("neither sends, reply nor cases")?),
    };
    judged(vendor, operation, asked, reply)
}

fn draft(vendor: &Vendor, operation: &Operation, values: &str) -> Result<Draft, String> {
    let mut values = json(values)?;
    // A secret stands where its field is; a run puts it there.
    if let bindery_model::vendor::Parts::Object(object) =
        &vendor.shape(operation.request.shape).parts
    {
        for field in object.fields.iter().filter(|field| field.secret.is_some()) {
            if values.get(field.key.value.as_str()).is_none() {
                values.set(field.key.value.clone(), Value::from("{}".to_owned()));
            }
        }
    }
    Ok(Draft::new(values))
}

fn sends(vendor: &Vendor, operation: &Operation, values: &str) -> Result<String, String> {
    let draft = draft(vendor, operation, values)?;
    let encoded = encode(vendor, operation, &draft, &nowhere(), &Named);
    let (request, _) = encoded.map_err(|error| error.to_string())?;
    let mut said = format!("sends `{} {}`", request.method, request.url);
    for (name, value) in &request.headers {
        let usual = name == "Accept" || (name == "Content-Type" && value == "application/json");
        if !usual {
            let value = value.split("boundary=").next().unwrap_or_default();
            let value = value.trim_end_matches([' ', ';']);
            said.extend([", `", name, ": ", value, "`"]);
        }
    }
    let body = request.body.map(|body| String::from_utf8_lossy(&body).into_owned());
    if let Some(body) = body.filter(|body| !body.contains('\n')) {
        said.extend([", `", &body, "`"]);
    }
    Ok(said)
}

fn judged(
    vendor: &Valid<Vendor>,
    operation: &Operation,
    asked: &str,
    reply: &str,
) -> Result<String, String> {
    let (status, text) = match reply.split_once(' ') {
        Some((status, text)) if status.parse::<u16>().is_ok() => (status, text),
        _ if reply.parse::<u16>().is_ok() => (reply, ""),
        _ => ("200", reply),
    };
    let code = status.parse().expect("it was looked at");
    let judgement = judge(vendor, operation, json(asked)?, code, text)?;
    let came = match (status, text) {
        ("200", text) => format!("`{text}`"),
        (status, "") => format!("status {status}"),
        (status, text) => format!("status {status}, `{text}`"),
    };
    let outcome = match judgement.outcome.as_deref() {
        Some("success") => String::new(),
        Some(fault) => format!("fault `{fault}`"),
        None => "undocumented".to_owned(),
    };
    let mut told: Vec<String> = Vec::from_iter((!outcome.is_empty()).then_some(outcome));
    for finding in &judgement.findings {
        let place = if finding.pointer.is_empty() { "" } else { " at " };
        let pointer =
            if place.is_empty() { String::new() } else { format!("`{}`", finding.pointer) };
        let loud = match finding.severity {
            Severity::BreaksCallers => String::new(),
            severity => format!(" ({})", severity.words()),
        };
        told.push(format!("finding `{}`{place}{pointer}{loud}", finding.code));
    }
    if told.is_empty() {
        told.push(judgement.verdict.word().to_owned());
    }
    Ok(format!("{came} → {}", told.join(", ")))
}

fn cases(vendor: &Valid<Vendor>, operation: &Operation, filter: &str) -> Result<String, String> {
    let plan = fit::Plan::new(vendor);
    let made_up = |name: &String| (name.clone(), SecretFrom::MadeUp(name.to_uppercase()));
    let site = Site {
        server: Some("http://127.0.0.1".to_owned()),
        secrets: vendor.secrets.keys().map(made_up).collect(),
        ..Site::default()
    };
    let environment = Environment::embedded(IndexMap::from([(vendor.name.clone(), site)]));
    let today = "2026-11-22".parse().map_err(|_| "no day")?;
    let options = Options { probes: Probes::Leave, budget: 0, seed: 1, today };
    let planned = plan::cases(vendor, &plan, &environment, &options, &|_| true);
    let of_it = planned.iter().filter(|case| {
        let name = case.name.to_string();
        (case.name.operation == operation.name || case.name.operation == "scenario")
            && name.contains(filter)
    });
    let said: Vec<String> = of_it.map(in_words).collect();
    if said.is_empty() { Err("no case".into()) } else { Ok(said.join(", ")) }
}

fn in_words(case: &Case) -> String {
    let name = case.name.to_string();
    let name = name.split_once('/').map_or(name.as_str(), |(_, rest)| rest);
    let expects = match &case.work {
        Work::Call(call) => format!(" expects {}", call.expect),
        Work::Scenario(_) => String::new(),
    };
    let lacks =
        case.lacks.as_ref().map_or_else(String::new, |lacks| format!(" (skipped: {lacks})"));
    format!("case `{name}`{expects}{lacks}")
}
