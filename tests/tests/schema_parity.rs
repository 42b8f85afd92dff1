//! The exported schemas and the judge give the same verdict, but for the rules that the list of
//! what is beyond JSON Schema names.
//!
//! Bases are the documented examples of the specs, the instances beside the golden cases, and
//! samples; each is varied in every place.

use std::collections::BTreeSet;
use std::path::Path;

use bindery_codegen::json_schema::{reply, request};
use bindery_model::fit::{Answer, BodyIn, Breach, BreachKind, Chosen, Plan, Side};
use bindery_model::vendor::{Body, Example, ExampleBody, Operation, Place};
use bindery_model::{Vendor, json};
use bindery_samples::{BodyOut, Samples, Size, Which};
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
        eprintln!(
            "{tried} values, {refused} refused by both, {told_apart} another outcome to both"
        );
    }
}

/// One vendor and all that judges its values.
struct Court<'v> {
    vendor: &'v Vendor,
    plan: &'v Plan,
    wrapped: BTreeSet<String>,
    samples: Samples<'v>,
    instances: Option<&'v Path>,
}

/// How many more samples, each as it is, are tried beside the varied ones.
const MORE_SAMPLES: u64 = 10;

impl Court<'_> {
    fn request(&self, operation: &Operation, tally: &mut Tally) {
        let schema = validator(&request(self.vendor, operation));
        let id = operation.request.shape;
        let mut bases = shown(operation, |example| example.request.as_ref());
        bases.extend(instances_of(self.instances, &operation.name, "request"));
        let sample = |size, seed| Some(serde(&self.samples.value(id, size, seed)));
        let subject = format!("{} request of {}", self.vendor.name, operation.name);
        for value in variations_of(bases, sample) {
            let text = value.to_string();
            let read = json::parse_str(&text).expect("serde_json writes JSON");
            let fitted = self.plan.of(self.vendor).value(id, &read, Side::Reading);
            let accepted = schema.is_valid(&exact_keys(self.vendor, id, &value));
            tally.hold((&subject, &self.wrapped), &value, &fitted.breaches, accepted);
        }
    }

    fn reply(&self, operation: &Operation, which: Which<'_>, tally: &mut Tally) {
        let Some(outcome) = which.of(operation) else { return };
        let Body::Shapes(shapes) = &outcome.body else { return };
        let (name, fault) = match which {
            Which::Success => ("success".to_owned(), None),
            Which::Fault(name) => (format!("fault.{name}"), Some(name)),
        };
        let schema = validator(&definition(&reply(self.vendor, operation), &name));
        let of_outcome = |example: &&Example| example.fault.as_deref() == fault;
        let mut bases = shown(operation, |example| {
            Some(example).filter(of_outcome).and_then(|example| example.reply.as_ref())
        });
        bases.extend(instances_of(self.instances, &operation.name, &name));
        let sample = |size, seed| match self.samples.reply(operation, which, size, seed)?.body {
            BodyOut::Json(value) => Some(serde(&value)),
            _ => None,
        };
        let subject = format!("{} {name} of {}", self.vendor.name, operation.name);
        let fit = self.plan.of(self.vendor);
        for value in variations_of(bases, sample) {
            let text = value.to_string();
            let read = json::parse_str(&text).expect("serde_json writes JSON");
            let status = outcome.status.as_ref().map_or(200, |status| status.value);
            let answer = Answer { status, body: BodyIn::Json(&read), ..Answer::default() };
            let mut fitted = fit.reply_as(outcome, &answer);
            fitted.breaches.retain(|breach| breach.place == Place::Body);
            let accepted = schema.is_valid(&exact_keys(self.vendor, shapes[0], &value));
            // The schemas hold the test by which an envelope tells success, and faults from it.
            let chosen = fit.outcome(operation, &answer).chosen;
            if !accepted && fault.is_none() != matches!(chosen, Chosen::Success(_)) {
                tally.told_apart += 1;
                continue;
            }
            tally.hold((&subject, &self.wrapped), &value, &fitted.breaches, accepted);
        }
    }
}

/// Every variation of the bases and of the smallest and fullest sample, and more samples.
fn variations_of(mut bases: Vec<Value>, sample: impl Fn(Size, u64) -> Option<Value>) -> Vec<Value> {
    bases.extend([Size::Smallest, Size::Fullest].into_iter().filter_map(|size| sample(size, 1)));
    let more = (0..MORE_SAMPLES).filter_map(|seed| sample(Size::Seeded, seed));
    bases.iter().flat_map(variations).chain(more).collect()
}

fn serde(value: &json::Value<'_>) -> Value {
    serde_json::from_str(&value.to_compact()).expect("a sample is JSON")
}

fn hold(specs: &Path, instances: Option<&Path>, tally: &mut Tally) {
    for vendor in project::load(specs) {
        let plan = Plan::new(&vendor);
        let court = Court {
            vendor: &vendor,
            plan: &plan,
            wrapped: wrapped_keys(&vendor),
            samples: Samples::new(&vendor, &plan),
            instances,
        };
        for operation in vendor.operations.values() {
            court.request(operation, tally);
            court.reply(operation, Which::Success, tally);
            for fault in operation.reply.faults.keys() {
                court.reply(operation, Which::Fault(fault), tally);
            }
        }
    }
}

/// The parts that the examples show as JSON.
fn shown<'v>(
    operation: &'v Operation,
    part: impl Fn(&'v Example) -> Option<&'v ExampleBody>,
) -> Vec<Value> {
    let bodies = operation.examples.values().filter_map(part);
    let json = bodies.filter(|body| body.value.as_scalar().is_none());
    json.map(|body| serde(&json::Value::from_yaml(&body.value))).collect()
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
