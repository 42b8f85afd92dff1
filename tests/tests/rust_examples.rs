//! The generated Rust of this repository's vendors on what their specs say: documented examples are
//! read as what they show, messages made from the specs survive a round trip and break no rule,
//! messages with one rule broken do break one, and each reply is read as the outcome that it is.

use bindery::{
    Validate,
    operation::Failure,
    read::{self, Keys},
    wire::Spelled,
};
use bindery_codegen::rust::names::{Role, name};
use bindery_model::Vendor;
use bindery_model::fit::{Answer, BodyIn, BreachKind, Plan, Side};
use bindery_model::json::Value;
use bindery_model::vendor::{Encoding, KeyCase, Operation, Parts};
use bindery_samples::{BodyOut, Samples, Size, Which};
use bindery_tests::project;
use serde::Serialize;

/// A generated operation, its types hidden.
struct Case {
    vendor: &'static str,
    operation: &'static str,
    message: fn(&str, Keys) -> Result<String, String>,
    whole: fn(&str, Keys) -> Result<String, String>,
    read: fn(u16, &[u8]) -> Result<(), Failure<String>>,
}

macro_rules! case {
    ($vendor:ident, $group:ident, $module:ident, $operation:ident) => {
        Case {
            vendor: stringify!($vendor),
            operation: bindery_generated::$vendor::$group::$operation::NAME,
            message: message::<bindery_generated::$vendor::$group::$module::Request>,
            whole: message::<bindery_generated::$vendor::$group::$module::Whole>,
            read: |status, body| {
                let read = bindery_generated::$vendor::$group::$operation::read(status, &[], body);
                read.map(drop).map_err(|failure| match failure {
                    Failure::Fault(fault) => Failure::Fault(format!("{fault:?}")),
                    Failure::Unreadable(error) => Failure::Unreadable(error),
                })
            },
        }
    };
}

fn all() -> Vec<Case> {
    vec![
        case!(expandable, serial_number, create, Create),
        case!(ifactory, wip, assign, Assign),
        case!(manex, po, add, Add),
        case!(manex, po, edit, Edit),
        case!(manex, po, get, Get),
        case!(manex, po, item_add, ItemAdd),
        case!(manex, po, item_edit, ItemEdit),
        case!(manex, po, item_delete, ItemDelete),
        case!(manex, po, item_get, ItemGet),
        case!(manex, po, schedule_add, ScheduleAdd),
        case!(manex, po, schedule_edit, ScheduleEdit),
        case!(manex, po, schedule_delete, ScheduleDelete),
        case!(manex, po, schedule_get, ScheduleGet),
        case!(manex, so, item_add, ItemAdd),
        case!(movilitas, packaging_order, release, Release),
    ]
}

/// Reads a message, validates it, writes it, and reads what was written.
fn message<T>(json: &str, keys: Keys) -> Result<String, String>
where
    T: Spelled + Serialize + Validate + PartialEq + std::fmt::Debug,
{
    let message: T = read::json(json.as_bytes(), keys).map_err(|error| error.to_string())?;
    message.validate().map_err(|violations| violations.to_string())?;
    let written = serde_json::to_string(&message).map_err(|error| error.to_string())?;
    let again: T = read::json(written.as_bytes(), Keys::Exact).map_err(|e| e.to_string())?;
    assert_eq!(message, again, "{json} was written as {written}");
    Ok(written)
}

fn each(test: impl Fn(&Case, &Samples<'_>, &Operation)) {
    let cases = all();
    for vendor in project::vendors() {
        let plan = Plan::new(&vendor);
        let samples = Samples::new(&vendor, &plan);
        for operation in vendor.operations.values() {
            let of = |case: &&Case| case.vendor == vendor.name && case.operation == operation.name;
            let case = cases.iter().find(of);
            let case = case.unwrap_or_else(|| panic!("{} has no case", operation.name));
            test(case, &samples, operation);
        }
    }
}

const SIZES: [Size; 3] = [Size::Smallest, Size::Fullest, Size::Seeded];

#[test]
fn messages_survive_a_round_trip_and_break_no_rule() {
    each(|case, samples, operation| {
        for (size, seed) in SIZES.into_iter().flat_map(|size| (0..20).map(move |it| (size, it))) {
            let sample =
                samples.request_as(operation, Encoding::Json, size, seed).whole.to_compact();
            let read = (case.message)(&sample, Keys::Exact);
            read.unwrap_or_else(|error| panic!("{}: {error}: {sample}", case.operation));
        }
    });
}

/// What Rust's types do not tell: they pass over fields they do not know, and a key in another
/// case is one of those.
const PASSED_OVER: [BreachKind; 2] = [BreachKind::FieldUndocumented, BreachKind::KeyCase];

#[test]
fn a_broken_rule_is_found() {
    let missed = std::cell::RefCell::new(Vec::new());
    each(|case, samples, operation| {
        let shape = operation.request.shape;
        let base = samples.request_as(operation, Encoding::Json, Size::Fullest, 1).whole;
        for broken in samples.broken_of(shape, &base, Side::Reading) {
            let json = broken.value.to_compact();
            if PASSED_OVER.contains(&broken.kind) || (case.message)(&json, Keys::Exact).is_err() {
                continue;
            }
            let line =
                format!("{}: {} {} {:?}", case.operation, broken.kind, broken.pointer, broken.what);
            missed.borrow_mut().push(line);
        }
    });
    let missed = missed.into_inner();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn replies_survive_a_round_trip_and_break_no_rule() {
    each(|case, samples, operation| {
        for (size, seed) in SIZES.into_iter().flat_map(|size| (0..20).map(move |it| (size, it))) {
            let reply = samples.reply(operation, Which::Success, size, seed);
            let Some(BodyOut::Json(body)) = reply.map(|reply| reply.body) else { continue };
            let body = body.to_compact();
            let read = (case.whole)(&body, Keys::Exact);
            read.unwrap_or_else(|error| panic!("{}: {error}: {body}", case.operation));
        }
    });
}

/// Rules between a reply and more than its own body, or on what a payload that nobody knows holds.
#[test]
fn a_broken_rule_of_a_reply_is_found() {
    let missed = std::cell::RefCell::new(Vec::new());
    each(|case, samples, operation| {
        for broken in samples.broken_reply(operation, Which::Success, 1) {
            let BodyOut::Json(body) = &broken.reply.body else { continue };
            let passed_over = PASSED_OVER.contains(&broken.kind);
            if passed_over || (case.whole)(&body.to_compact(), Keys::Exact).is_err() {
                continue;
            }
            missed.borrow_mut().push(format!(
                "{}: {} {} {:?}",
                case.operation, broken.kind, broken.pointer, broken.what
            ));
        }
    });
    let missed = missed.into_inner();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn each_reply_is_read_as_the_outcome_it_is() {
    each(|case, samples, operation| {
        let faults = operation.reply.faults.keys().map(|name| Which::Fault(name));
        for which in std::iter::once(Which::Success).chain(faults) {
            for (size, seed) in SIZES.into_iter().flat_map(|size| (0..5).map(move |it| (size, it)))
            {
                let Some(reply) = samples.reply(operation, which, size, seed) else { continue };
                let body = match &reply.body {
                    BodyOut::Json(value) => value.to_compact(),
                    BodyOut::None => String::new(),
                    BodyOut::Text(text) => text.clone(),
                    BodyOut::Pairs(_) => continue,
                };
                let judged = samples.fit().reply(operation, &reply.answer(), None);
                let expected = judged.decision.chosen.name();
                let read = (case.read)(reply.answer().status, body.as_bytes());
                assert_eq!(outcome(&read), expected_name(expected), "{}: {body}", case.operation);
            }
        }
    });
}

#[test]
fn documented_examples_are_read_as_what_they_show() {
    let total = std::cell::Cell::new(0);
    each(|case, samples, operation| {
        for example in operation.examples.values() {
            if let Some(reply) = &example.reply {
                let value = Value::from_yaml(&reply.value);
                let status = status(operation, example.fault.as_deref());
                let body = BodyIn::Json(&value);
                let answer = Answer { status, body, ..Answer::default() };
                let expected = samples.fit().outcome(operation, &answer).chosen.name();
                let body = value.to_compact();
                let read = (case.read)(status, body.as_bytes());
                assert_eq!(outcome(&read), expected_name(expected), "{}: {body}", case.operation);
                total.set(total.get() + 1);
            }
            let is_json = example.sent_as.is_none_or(|encoding| encoding == Encoding::Json);
            let Some(request) = example.request.as_ref().filter(|_| is_json) else { continue };
            let value = Value::from_yaml(&request.value);
            // A placeholder is mostly no value of its field's type.
            if !samples.fit().value(operation.request.shape, &value, Side::Reading).fits() {
                continue;
            }
            let body = value.to_compact();
            let keys = keys(samples, operation);
            let read = (case.message)(&body, keys);
            assert!(read.is_ok(), "{}: {read:?}: {body}", case.operation);
            total.set(total.get() + 1);
        }
    });
    assert!(total.get() > 30, "only {} examples were read", total.get());
}

/// The status of an outcome; where nobody says, one that fails or not as the outcome does.
fn status(operation: &Operation, fault: Option<&str>) -> u16 {
    let reply = &operation.reply;
    let fault = fault.map(|fault| reply.faults.get(fault).map(|fault| &fault.outcome));
    match fault {
        Some(fault) => fault.and_then(|it| it.status.as_ref()).map_or(400, |it| it.value),
        None => reply.success.as_ref().and_then(|it| it.status.as_ref()).map_or(200, |it| it.value),
    }
}

fn keys(samples: &Samples<'_>, operation: &Operation) -> Keys {
    let vendor: &Vendor = samples.fit().vendor();
    match &vendor.shape(operation.request.shape).parts {
        Parts::Object(object)
            if object.keys.as_ref().is_some_and(|it| it.value == KeyCase::Any) =>
        {
            Keys::AnyCase
        }
        _ => Keys::Exact,
    }
}

fn outcome(read: &Result<(), Failure<String>>) -> String {
    match read {
        Ok(()) => "Success".to_owned(),
        Err(Failure::Fault(fault)) => fault.split([' ', '{']).next().unwrap_or_default().to_owned(),
        Err(Failure::Unreadable(error)) => format!("unreadable: {error}"),
    }
}

fn expected_name(outcome: &str) -> String {
    name(Role::Variant, outcome)
}
