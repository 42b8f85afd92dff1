//! The exported schemas and the judge give the same verdict, but for the rules that the list of
//! what is beyond JSON Schema names.
//!
//! Bases are the documented examples of the specs, and the instances beside the golden cases;
//! each is varied in every place.

use std::collections::BTreeSet;
use std::path::Path;

use bindery_codegen::json_schema::{reply, request};
use bindery_model::fit::{Answer, BodyIn, Breach, BreachKind, Chosen, Plan, Side};
use bindery_model::vendor::{Body, Operation, Outcome, Place};
use bindery_model::{Vendor, json};
use bindery_tests::golden;
use bindery_tests::project;
use bindery_tests::schemas::{definition, exact_keys, validator, variations, wrapped_keys};
use serde_json::Value;

/// What a breach means for the verdict of a schema.
#[derive(Debug, PartialEq, Eq)]
enum Weight {
    /// A schema refuses it too.
    Refused,
    /// A schema may let it through: a rule beyond JSON Schema.
    Beyond,
    /// Schemas are open: it is no matter of theirs.
    Open,
}

fn weight(breach: &Breach, value: &Value, wrapped: &BTreeSet<String>) -> Weight {
    if breach.pointer.steps().any(|step| wrapped.contains(&*step)) {
        return Weight::Beyond;
    }
    let at = value.pointer(breach.pointer.as_str()).unwrap_or(&Value::Null);
    match breach.kind {
        // The digits of a number are no text to a schema.
        BreachKind::Pattern | BreachKind::Length if at.is_number() => Weight::Beyond,
        BreachKind::Format if at.as_str().is_some_and(|text| text.contains(NO_SUCH_DAY)) => {
            Weight::Beyond
        }
        BreachKind::FieldUndocumented
        | BreachKind::KeyCase
        | BreachKind::KeyDisputed
        | BreachKind::KeyDuplicate
        | BreachKind::Status
        | BreachKind::ContentType => Weight::Open,
        BreachKind::Compare
        | BreachKind::Decimals
        | BreachKind::Echoes
        | BreachKind::Padded
        | BreachKind::Packed => Weight::Beyond,
        _ => Weight::Refused,
    }
}

/// What stands in the instances for a day that no calendar has.
const NO_SUCH_DAY: &str = "02-30";

#[derive(Default)]
struct Tally {
    tried: usize,
    refused: usize,
    told_apart: usize,
    /// The kinds of breach that schemas let through.
    beyond: BTreeSet<&'static str>,
    wrong: Vec<String>,
}

impl Tally {
    fn hold(
        &mut self,
        (subject, wrapped): (&str, &BTreeSet<String>),
        value: &Value,
        breaches: &[Breach],
        accepted: bool,
    ) {
        self.tried += 1;
        let refused =
            breaches.iter().any(|breach| weight(breach, value, wrapped) == Weight::Refused);
        let beyond = breaches.iter().any(|breach| weight(breach, value, wrapped) == Weight::Beyond);
        self.refused += usize::from(refused);
        if beyond && !refused && accepted {
            self.beyond.extend(breaches.iter().map(|breach| breach.kind.name()));
        }
        if accepted == refused && !(beyond && !accepted && !refused) {
            let told: Vec<String> = breaches
                .iter()
                .map(|b| format!("{} {} ({}, not {})", b.kind, b.pointer, b.expected, b.actual))
                .collect();
            let schema = if accepted { "accepts" } else { "refuses" };
            self.wrong.push(format!("{subject}: the schema {schema} {value}, the judge: {told:?}"));
        }
    }

    #[expect(clippy::print_stderr, reason = "how much was tried is worth knowing")]
    fn finish(self) {
        let shown = self.wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
        assert!(
            self.wrong.is_empty(),
            "{} of {} values get two verdicts\n{shown}",
            self.wrong.len(),
            self.tried
        );
        assert!(self.refused > 0 && self.refused < self.tried, "{} values", self.tried);
        let Self { tried, refused, told_apart, .. } = self;
        eprintln!("{tried} values, {refused} refused by both, {told_apart} no success to either");
    }
}

fn hold_request(vendor: &Vendor, operation: &Operation, bases: &[Value], tally: &mut Tally) {
    let schema = validator(&request(vendor, operation));
    let plan = Plan::new(vendor);
    let wrapped = wrapped_keys(vendor);
    let id = operation.request.shape;
    for value in bases.iter().flat_map(variations) {
        let text = value.to_string();
        let read = json::parse_str(&text).expect("serde_json writes JSON");
        let fitted = plan.of(vendor).value(id, &read, Side::Reading);
        let accepted = schema.is_valid(&exact_keys(vendor, id, &value));
        let subject = format!("{} request of {}", vendor.name, operation.name);
        tally.hold((&subject, &wrapped), &value, &fitted.breaches, accepted);
    }
}

fn hold_reply(
    vendor: &Vendor,
    operation: &Operation,
    (name, outcome): (&str, &Outcome),
    bases: &[Value],
    tally: &mut Tally,
) {
    let Body::Shapes(shapes) = &outcome.body else { return };
    let definition = definition(&reply(vendor, operation), name);
    let schema = validator(&definition);
    let plan = Plan::new(vendor);
    let wrapped = wrapped_keys(vendor);
    for value in bases.iter().flat_map(variations) {
        let text = value.to_string();
        let read = json::parse_str(&text).expect("serde_json writes JSON");
        let status = outcome.status.as_ref().map_or(200, |status| status.value);
        let answer = Answer { status, body: BodyIn::Json(&read), ..Answer::default() };
        let mut fitted = plan.of(vendor).reply_as(outcome, &answer);
        fitted.breaches.retain(|breach| breach.place == Place::Body);
        let accepted = schema.is_valid(&exact_keys(vendor, shapes[0], &value));
        let subject = format!("{} {name} of {}", vendor.name, operation.name);
        // The schema of success holds the test by which an envelope tells it.
        let chosen = plan.of(vendor).outcome(operation, &answer).chosen;
        if name == "success" && !accepted && !matches!(chosen, Chosen::Success(_)) {
            tally.told_apart += 1;
            continue;
        }
        tally.hold((&subject, &wrapped), &value, &fitted.breaches, accepted);
    }
}

fn hold(specs: &Path, instances: Option<&Path>, tally: &mut Tally) {
    for vendor in project::load(specs) {
        for operation in vendor.operations.values() {
            let read = |part: &str| instances_of(instances, &operation.name, part);
            let mut bases = shown(operation, |example| example.request.as_ref());
            bases.extend(read("request"));
            hold_request(&vendor, operation, &bases, tally);
            let success = operation.reply.success.iter().map(|it| ("success".to_owned(), None, it));
            let faults = operation.reply.faults.values().map(|fault| {
                (format!("fault.{}", fault.name), Some(fault.name.as_str()), &fault.outcome)
            });
            for (name, fault, outcome) in success.chain(faults) {
                let mut bases = shown(operation, |example| {
                    example.reply.as_ref().filter(|_| example.fault.as_deref() == fault)
                });
                bases.extend(read(&name));
                hold_reply(&vendor, operation, (&name, outcome), &bases, tally);
            }
        }
    }
}

/// The parts that the examples show as JSON.
fn shown<'v>(
    operation: &'v Operation,
    part: impl Fn(&'v bindery_model::vendor::Example) -> Option<&'v bindery_model::vendor::ExampleBody>,
) -> Vec<Value> {
    let bodies = operation.examples.values().filter_map(part);
    let json = bodies.filter(|body| body.value.as_scalar().is_none());
    json.map(|body| {
        let text = json::Value::from_yaml(&body.value).to_compact();
        serde_json::from_str(&text).expect("an example is JSON")
    })
    .collect()
}

/// What stands in `instances/<operation>.<part>.json`: a list of values.
fn instances_of(folder: Option<&Path>, operation: &str, part: &str) -> Vec<Value> {
    let Some(folder) = folder else { return Vec::new() };
    match std::fs::read_to_string(folder.join(format!("{operation}.{part}.json"))) {
        Ok(text) => serde_json::from_str(&text).expect("instances are a list of values"),
        Err(_) => Vec::new(),
    }
}

#[test]
fn golden_cases() {
    let mut tally = Tally::default();
    for (_, case) in golden::cases() {
        hold(&case.join("specs"), Some(&case.join("instances")), &mut tally);
    }
    for kind in ["compare", "decimals", "enum", "format", "length", "pattern", "tuple-length"] {
        assert!(tally.beyond.contains(kind), "nothing shows that {kind} may be beyond a schema");
    }
    tally.finish();
}

#[test]
fn specs_of_this_repository() {
    let mut tally = Tally::default();
    hold(&project::root().join("specs"), None, &mut tally);
    tally.finish();
}
