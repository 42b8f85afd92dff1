//! One message of one operation, and everybody who judges its values.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bindery_codegen::file_stem;
use bindery_codegen::json_schema::{reply, request};
use bindery_model::fit::{
    Answer, BodyIn, Breach, BreachKind, Chosen, Fit, Plan, Side, is_whole_body, place_of,
};
use bindery_model::json::{self, Member};
use bindery_model::vendor::{
    Body, Encoding, Example, ExampleBody, Operation, Outcome, Parts, Place, ShapeId,
};
use bindery_model::{Valid, Vendor};
use bindery_samples::{BodyOut, RequestSample, Samples, Size, Which};
use jsonschema::Validator;
use serde_json::Value;

use super::excuse::{Excused, excuse};
use super::verdict::{Types, Verdicts};
use crate::schemas::{definition, exact_keys, validator};
use crate::{golden, project};

/// A vendor, and the folder that its schemas are generated into.
#[derive(Debug)]
pub struct House {
    /// The vendor.
    pub vendor: Arc<Valid<Vendor>>,
    /// The folder of its exported schemas, below the root of the repository.
    pub schemas: PathBuf,
    plan: Plan,
    instances: Option<PathBuf>,
}

/// The vendors of this repository and of the golden cases.
pub fn houses() -> Vec<House> {
    let own = project::vendors().into_iter().map(|vendor| {
        let schemas = Path::new("generated/json-schema").join(file_stem(&vendor.name));
        House { plan: Plan::new(&vendor), vendor, schemas, instances: None }
    });
    let golden = golden::cases().into_iter().flat_map(|(name, case)| {
        project::load(&case.join("specs")).into_iter().map(move |vendor| {
            let folder = file_stem(&vendor.name);
            let schemas = format!("tests/golden/{name}/expected/json-schema/{folder}").into();
            let instances = Some(case.join("instances"));
            House { plan: Plan::new(&vendor), vendor, schemas, instances }
        })
    });
    own.chain(golden).collect()
}

/// Which message of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the words of the language")]
pub enum Part<'h> {
    Request,
    Success,
    Fault(&'h str),
}

impl std::fmt::Display for Part<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Request => f.write_str("request"),
            Self::Success => f.write_str("success"),
            Self::Fault(name) => write!(f, "fault.{name}"),
        }
    }
}

/// One message of one operation.
#[derive(Debug)]
pub struct Subject<'h> {
    /// Whose it is.
    pub house: &'h House,
    /// The operation.
    pub operation: &'h Operation,
    /// Which message.
    pub part: Part<'h>,
    document: Value,
    validator: Validator,
    samples: Samples<'h>,
    shape: ShapeId,
    /// What travels elsewhere, of a request: as samples have it, and nothing.
    elsewhere: Vec<Vec<Member<'static>>>,
    /// The fields that travel elsewhere.
    outside: BTreeSet<String>,
    /// The request that a reply answers.
    asked: Option<RequestSample>,
}

impl House {
    /// Every message of the vendor.
    pub fn subjects(&self) -> Vec<Subject<'_>> {
        let mut all = Vec::new();
        for operation in self.vendor.operations.values() {
            let faults = operation.reply.faults.keys().map(|name| Part::Fault(name));
            let parts = [Part::Request, Part::Success].into_iter().chain(faults);
            all.extend(parts.filter_map(|part| self.subject(operation, part)));
        }
        all
    }

    /// A message by the names of its operation and its part.
    pub fn find(&self, operation: &str, part: &str) -> Option<Subject<'_>> {
        let mut all = self.subjects();
        let at = all
            .iter()
            .position(|it| it.operation.name == operation && it.part.to_string() == part)?;
        Some(all.swap_remove(at))
    }

    fn subject<'h>(&'h self, operation: &'h Operation, part: Part<'h>) -> Option<Subject<'h>> {
        let samples = Samples::new(&self.vendor, &self.plan);
        let (document, shape) = match part {
            Part::Request => (request(&self.vendor, operation), operation.request.shape),
            Part::Success | Part::Fault(_) => {
                let Body::Shapes(shapes) = &outcome(operation, part)?.body else { return None };
                let document = reply(&self.vendor, operation);
                (definition(&document, &part.to_string()), *shapes.first()?)
            }
        };
        let validator = validator(&document);
        let (asked, outside, elsewhere) = match part {
            Part::Request => {
                let outside = outside(&samples, operation);
                (None, outside.clone(), elsewhere(&samples, operation, &outside))
            }
            Part::Success | Part::Fault(_) => {
                let asked = samples.request_as(operation, Encoding::Json, Size::Fullest, 1);
                (Some(asked), BTreeSet::new(), Vec::new())
            }
        };
        let house = self;
        Some(Subject {
            house,
            operation,
            part,
            document,
            validator,
            samples,
            shape,
            elsewhere,
            outside,
            asked,
        })
    }
}

fn outcome<'h>(operation: &'h Operation, part: Part<'h>) -> Option<&'h Outcome> {
    which(part)?.of(operation)
}

fn which(part: Part<'_>) -> Option<Which<'_>> {
    match part {
        Part::Request => None,
        Part::Success => Some(Which::Success),
        Part::Fault(name) => Some(Which::Fault(name)),
    }
}

/// The fields that do not travel in the body.
fn outside(samples: &Samples<'_>, operation: &Operation) -> BTreeSet<String> {
    let vendor = samples.fit().vendor();
    let Parts::Object(object) = &vendor.shape(operation.request.shape).parts else {
        return BTreeSet::new();
    };
    let cases = object.variants.iter().flat_map(|variants| &variants.cases);
    let own = cases.filter_map(|case| match &vendor.shape(case.shape).parts {
        Parts::Object(own) => Some(own),
        _ => None,
    });
    let fields = std::iter::once(object).chain(own).flat_map(|object| &object.fields);
    let outside =
        fields.filter(|it| place_of(it, operation).is_some_and(|place| place != Place::Body));
    outside.map(|field| field.name.clone()).collect()
}

/// What samples have in the fields that travel elsewhere: every set of them once, and none.
fn elsewhere(
    samples: &Samples<'_>,
    operation: &Operation,
    outside: &BTreeSet<String>,
) -> Vec<Vec<Member<'static>>> {
    let vendor = samples.fit().vendor();
    let sizes = [Size::Fullest, Size::Smallest].into_iter().chain([Size::Seeded; 10]);
    let mut all = Vec::new();
    for (seed, size) in (1..).zip(sizes) {
        let whole = samples.request_as(operation, Encoding::Json, size, seed).whole;
        let shape = samples.fit().variant(operation.request.shape, &whole);
        let Parts::Object(object) = &vendor.shape(shape).parts else { return Vec::new() };
        let is_outside = |member: &&Member<'_>| {
            let mut fields = object.fields.iter().filter(|field| outside.contains(&field.name));
            fields.any(|field| field.key.accepted().any(|key| *key == member.key))
        };
        let members = whole.as_object().unwrap_or_default().iter();
        all.push(members.filter(is_outside).cloned().collect());
    }
    all.push(Vec::new());
    all.sort_by_key(|members: &Vec<Member<'_>>| std::cmp::Reverse(members.len()));
    all.dedup();
    all
}

impl<'h> Subject<'h> {
    /// What makes its values.
    pub fn samples(&self) -> &Samples<'h> {
        &self.samples
    }

    /// Its shape.
    pub fn shape(&self) -> ShapeId {
        self.shape
    }

    /// Its exported schema: the file, below the root of the repository, and the definition in it.
    pub fn exported(&self) -> (PathBuf, Option<String>) {
        let stem = file_stem(&self.operation.name);
        match self.part {
            Part::Request => (self.house.schemas.join(format!("{stem}.request.json")), None),
            part => {
                let file = self.house.schemas.join(format!("{stem}.reply.json"));
                (file, Some(part.to_string()))
            }
        }
    }

    fn fit(&self) -> Fit<'h> {
        self.samples.fit()
    }

    /// A sample; nothing where a message is no JSON.
    pub fn sample(&self, size: Size, seed: u64) -> Option<json::Value<'static>> {
        let Some(which) = which(self.part) else {
            return Some(self.samples.value(self.shape, size, seed));
        };
        let asked = self.asked.as_ref().map(RequestSample::sent);
        match self.samples.reply_to(self.operation, which, size, seed, asked.as_ref())?.body {
            BodyOut::Json(value) => Some(value),
            _ => None,
        }
    }

    /// What the page shows of it, and what stands beside a golden case.
    pub fn shown(&self) -> Vec<json::Value<'static>> {
        let of_part = |example: &'h Example| -> Option<&'h ExampleBody> {
            let shown = match self.part {
                Part::Request => example.request.as_ref(),
                Part::Success if example.fault.is_none() => example.reply.as_ref(),
                Part::Fault(name) if example.fault.as_deref() == Some(name) => {
                    example.reply.as_ref()
                }
                _ => None,
            };
            shown.filter(|body| body.value.as_scalar().is_none())
        };
        let bodies = self.operation.examples.values().filter_map(of_part);
        let shown = bodies.map(|body| json::Value::from_yaml(&body.value).into_owned());
        shown.chain(self.instances()).collect()
    }

    /// What stands in `instances/<operation>.<part>.json`: a list of values.
    fn instances(&self) -> Vec<json::Value<'static>> {
        let Some(folder) = &self.house.instances else { return Vec::new() };
        let file = folder.join(format!("{}.{}.json", self.operation.name, self.part));
        let Ok(text) = std::fs::read_to_string(file) else { return Vec::new() };
        let read = json::parse_str(&text).expect("instances are JSON");
        let listed = read.as_array().expect("instances are a list of values").iter();
        listed.map(|value| value.clone().into_owned()).collect()
    }

    /// The value as its schema is asked: keys spelled as documented.
    pub fn for_schema(&self, value: &json::Value<'_>) -> Value {
        exact_keys(&self.house.vendor, self.shape, &plain(value))
    }

    /// In how many ways the fields are tried that travel elsewhere.
    pub fn ways(&self) -> usize {
        if self.is_whole_body() { 1 } else { self.elsewhere.len().max(1) }
    }

    /// The verdicts on a value, beside one of the ways of what travels elsewhere.
    pub fn hold(&self, value: &json::Value<'static>, way: usize, types: &dyn Types) -> Verdicts {
        let as_it_stands = plain(value);
        let exact = exact_keys(&self.house.vendor, self.shape, &as_it_stands);
        let schema = self.validator.is_valid(&exact);
        let schema_as_it_stands =
            if exact == as_it_stands { schema } else { self.validator.is_valid(&as_it_stands) };
        let mut verdicts = Verdicts { schema, schema_as_it_stands, ..Verdicts::default() };
        match outcome(self.operation, self.part) {
            None => self.request(value, way, types, &mut verdicts),
            Some(outcome) => self.reply(value, outcome, types, &mut verdicts),
        }
        let excuse = |breach: &Breach| match &breach.field {
            // Schemas speak of the body.
            Some(field) if self.outside.contains(field) => Excused::Open,
            _ => excuse(&self.document, &as_it_stands, breach),
        };
        verdicts.excused = verdicts.breaches.iter().map(excuse).collect();
        verdicts
    }

    /// Whether one field is all of the body: the judge of requests never sees the object that its
    /// schema and its type have around it.
    fn is_whole_body(&self) -> bool {
        match &self.house.vendor.shape(self.shape).parts {
            Parts::Object(object) => object.fields.iter().any(is_whole_body),
            _ => false,
        }
    }

    fn request(
        &self,
        body: &json::Value<'static>,
        way: usize,
        types: &dyn Types,
        verdicts: &mut Verdicts,
    ) {
        let mut whole = body.clone();
        for member in self.elsewhere.get(way).into_iter().flatten() {
            whole.set(member.key.clone(), member.value.clone());
        }
        verdicts.types = types.read(self, &whole.to_compact());
        if self.outside.is_empty() || self.is_whole_body() {
            let text = body.to_compact();
            let read = json::parse_str(&text).expect("a value is written as JSON");
            let held = |side| self.fit().value(self.shape, &read, side).breaches;
            (verdicts.breaches, verdicts.sent) = (held(Side::Reading), held(Side::Sending));
            return;
        }
        let sent = self.samples.encoded(self.operation, whole, Encoding::Json);
        let held = |side| self.fit().request(self.operation, &sent.sent(), side).breaches;
        (verdicts.breaches, verdicts.sent) = (held(Side::Reading), held(Side::Sending));
    }

    fn reply(
        &self,
        value: &json::Value<'static>,
        outcome: &'h Outcome,
        types: &dyn Types,
        verdicts: &mut Verdicts,
    ) {
        let text = value.to_compact();
        // As it would be read from the wire.
        let read = json::parse_str(&text).expect("a value is written as JSON");
        let status = outcome.status.as_ref().map_or(200, |status| status.value);
        let answer = Answer { status, body: BodyIn::Json(&read), ..Answer::default() };
        let fitted = self.fit().reply_as(outcome, &answer);
        let asked = self.asked.as_ref().map(RequestSample::sent);
        let judged = self.fit().reply(self.operation, &answer, asked.as_ref());
        let echoes = judged.fitted.breaches.into_iter();
        let echoes = echoes.filter(|breach| breach.kind == BreachKind::Echoes);
        let found = fitted.breaches.into_iter().filter(|breach| breach.place == Place::Body);
        verdicts.breaches = found.chain(echoes).collect();
        verdicts.sent.clone_from(&verdicts.breaches);
        let chosen = judged.decision.chosen;
        let success = matches!(chosen, Chosen::Success(_));
        verdicts.told_apart = success != (self.part == Part::Success);
        let theirs = types.outcome(self, status, &text);
        verdicts.outcomes = theirs.map(|theirs| (types.variant(chosen.name()), theirs));
        verdicts.types = types.read(self, &text);
    }
}

fn plain(value: &json::Value<'_>) -> Value {
    serde_json::from_str(&value.to_compact()).expect("a value is written as JSON")
}
