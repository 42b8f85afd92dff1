//! Validation: the same order of 30 fields with the same rules, alone and in a list of 100, by
//! everybody who checks them; in order, and with four faults, each of which is to be told with its
//! path and a message.

use std::io;
use std::sync::Arc;

use bindery::Validate as _;
use bindery_codegen::json_schema;
use bindery_model::fit::{Fitted, Plan, Side};
use bindery_model::json::{self, Limits};
use bindery_model::vendor::{Parts, ShapeId};
use bindery_model::{Valid, Vendor};
use garde::Validate as _;
use jsonschema::Validator;
use serde::de::DeserializeOwned;
use serde_json::Value;
use validator::Validate as _;

use crate::clock::{Contender, Table};
use crate::orders;
use crate::written::{At, Generated, ORDER, TIMES, bare, ours, with_garde, with_validator};

pub(crate) fn measure(table: &mut Table<'_>) -> io::Result<()> {
    let judge = Judge::new();
    for (at, what, text) in At::both() {
        reading(table, &format!("{what}, read and checked"), at, &text, &judge)?;
    }
    checking(table, &judge)?;
    four_faults(table, &judge)
}

fn reading(table: &mut Table<'_>, what: &str, at: At, text: &str, judge: &Judge) -> io::Result<()> {
    let schema = |it: &Value| judge.schema.is_valid(it);
    let shape = if at == At::One { judge.one } else { judge.list };
    let by_judge = at.each(|| judge.judged(shape, text));
    let contenders = &mut [
        reader(at, "serde_json into the type alone", text, |_: &bare::Order| ()),
        reader(at, "… checked by hand", text, bare::check),
        reader(at, "… by our derive", text, |it: &ours::Order| it.validate()),
        reader(at, "as `gen` writes it, read and validated", text, |it: &Generated| it.validate()),
        reader(at, "… by garde's derive", text, |it: &with_garde::Order| it.validate()),
        reader(at, "… by validator's derive", text, |it: &with_validator::Order| it.validate()),
        reader(at, "serde_json into a Value, and jsonschema", text, schema),
        Contender::new("our judge, on the bytes", by_judge),
    ];
    table.race_of(what, TIMES, contenders)
}

/// Reads one or a list of them, and checks each.
fn reader<'c, T: DeserializeOwned + 'c, R: 'c>(
    at: At,
    name: &'static str,
    text: &'c str,
    check: impl Fn(&T) -> R + 'c,
) -> Contender<'c> {
    match at {
        At::One => Contender::new(
            name,
            at.each(move || {
                let one: T = parsed(text);
                (check(&one), one)
            }),
        ),
        At::List => Contender::new(
            name,
            at.each(move || {
                let list: Vec<T> = parsed(text);
                (list.iter().map(&check).collect::<Vec<R>>(), list)
            }),
        ),
    }
}

/// Checking alone, what is checked being there.
fn checking(table: &mut Table<'_>, judge: &Judge) -> io::Result<()> {
    let bare: bare::Order = parsed(ORDER);
    let ours: ours::Order = parsed(ORDER);
    let generated: Generated = parsed(ORDER);
    let garde: with_garde::Order = parsed(ORDER);
    let validator: with_validator::Order = parsed(ORDER);
    let value: Value = parsed(ORDER);
    assert!(judge.judged(judge.one, ORDER).fits(), "the order is in order");
    let each = |name, run: &dyn Fn() -> bool| assert!(run(), "{name} finds the order in order");
    each("the checks by hand", &|| bare::check(&bare).is_empty());
    each("our derive", &|| ours.validate().is_ok() && generated.validate().is_ok());
    each("garde", &|| garde.validate().is_ok());
    each("validator", &|| validator.validate().is_ok());
    each("jsonschema", &|| judge.schema.is_valid(&value));
    let contenders = &mut [
        Contender::new("checks written by hand", At::One.each(|| bare::check(&bare))),
        Contender::new("our derive", At::One.each(|| ours.validate())),
        Contender::new("the types that `gen` writes", At::One.each(|| generated.validate())),
        Contender::new("garde's derive", At::One.each(|| garde.validate())),
        Contender::new("validator's derive", At::One.each(|| validator.validate())),
        Contender::new(
            "jsonschema on a parsed value",
            At::One.each(|| judge.schema.is_valid(&value)),
        ),
    ];
    table.race_of("the checks alone, of an order in order", TIMES, contenders)
}

/// Told with path and message, as somebody would show them.
type Faults = Vec<(String, String)>;

type Finder<'f> = Box<dyn Fn() -> Faults + 'f>;

fn four_faults(table: &mut Table<'_>, judge: &Judge) -> io::Result<()> {
    let text = &with_four_faults();
    let bare: bare::Order = parsed(text);
    let ours: ours::Order = parsed(text);
    let generated: Generated = parsed(text);
    let garde: with_garde::Order = parsed(text);
    let validator: with_validator::Order = parsed(text);
    let value: Value = parsed(text);
    let contenders: [(&'static str, Finder<'_>); 7] = [
        ("checks written by hand", Box::new(|| bare::check(&bare))),
        ("our derive", Box::new(|| told(ours.validate()))),
        ("the types that `gen` writes", Box::new(|| told(generated.validate()))),
        ("garde's derive", Box::new(|| told_by_garde(&garde))),
        ("validator's derive", Box::new(|| told_by_validator(&validator))),
        ("jsonschema on a parsed value", Box::new(|| told_by_schema(&judge.schema, &value))),
        ("our judge, on the bytes", Box::new(|| told_by_judge(judge, text))),
    ];
    for (name, faults) in &contenders {
        assert_eq!(faults().len(), 4, "{name} finds every fault");
    }
    let mut race = contenders.map(|(name, faults)| Contender::new(name, At::One.each(faults)));
    table.race_of("four faults found, each told with path and message", TIMES, &mut race)
}

/// Two texts and two numbers break their rules.
fn with_four_faults() -> String {
    let mut order: Value = parsed(ORDER);
    order["currency"] = "EURO".into();
    order["country"] = "FIN".into();
    order["priority"] = 12.into();
    order["discount"] = 130.into();
    order.to_string()
}

fn told(found: Result<(), bindery::Violations>) -> Faults {
    let found = found.err().into_iter().flatten();
    found.map(|it| (it.path().to_owned(), it.message())).collect()
}

fn told_by_garde(order: &with_garde::Order) -> Faults {
    let Err(report) = order.validate() else { return Faults::new() };
    report.iter().map(|(path, error)| (path.to_string(), error.to_string())).collect()
}

fn told_by_validator(order: &with_validator::Order) -> Faults {
    let Err(errors) = order.validate() else { return Faults::new() };
    let fields = errors.field_errors();
    let each = fields.iter().flat_map(|(field, errors)| errors.iter().map(move |it| (field, it)));
    each.map(|(field, error)| (field.to_string(), error.to_string())).collect()
}

fn told_by_schema(schema: &Validator, value: &Value) -> Faults {
    let errors = schema.iter_errors(value);
    errors.map(|it| (it.instance_path().to_string(), it.to_string())).collect()
}

fn told_by_judge(judge: &Judge, text: &str) -> Faults {
    let breaches = judge.judged(judge.one, text).breaches.into_iter();
    let told =
        breaches.map(|it| (it.pointer.to_string(), format!("{}: {}", it.expected, it.actual)));
    told.collect()
}

/// What judges by the spec of the order: the exported schema, and the judge of contract runs.
struct Judge {
    vendor: Arc<Valid<Vendor>>,
    plan: Plan,
    list: ShapeId,
    one: ShapeId,
    schema: Validator,
}

impl Judge {
    fn new() -> Self {
        let texts = orders::specs(1);
        let loaded = bindery_model::load_texts(
            texts.iter().map(|(path, text)| (path.as_str(), text.as_str())),
        );
        assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics.first());
        let vendor = loaded.vendors.first().expect("the specs hold a vendor").clone();
        let operation = vendor.operations.values().next().expect("the spec holds an operation");
        let Parts::Object(request) = &vendor.shape(operation.request.shape).parts else {
            unreachable!("the request has fields")
        };
        let list = request.fields.first().expect("it has one").shape;
        let Parts::List(one) = vendor.shape(list).parts else { unreachable!("it is a list") };
        let mut schema = json_schema::request(&vendor, operation);
        schema = serde_json::json!({ "$ref": "#/$defs/order0", "$defs": schema["$defs"] });
        let schema = jsonschema::options().build(&schema).expect("the schema is one");
        Self { plan: Plan::new(&vendor), list, one, schema, vendor }
    }

    fn judged(&self, shape: ShapeId, text: &str) -> Fitted {
        let read = json::parse(text.as_bytes(), Limits::default()).expect("the order is JSON");
        self.plan.of(&self.vendor).value(shape, &read.value, Side::Reading)
    }
}

fn parsed<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("the order is read")
}
