//! Outcomes of a call: the body of each, told apart by code, text and the values of its envelope.

use bindery_model::Vendor;
use bindery_model::vendor::{
    Body, Claim, Condition, Envelope, EnvelopeUse, Field, Listed, Object, Outcome, Parts, Role,
    Rule, ShapeId, SuccessTest, Template,
};
use serde_json::{Map, Value, json};

use super::{
    equals,
    facts::{self, Facts},
    form::any_of,
    object,
    shape::Writer,
    text,
};

/// Which outcome of an operation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which<'v> {
    /// Success.
    Success,
    /// The fault of this name; whether the operation itself lists it.
    Fault(&'v str, Listing),
}

/// Who says that a fault may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    /// The operation's own page.
    Own,
    /// Shared faults; here it is assumed.
    Shared,
}

impl<'v> Which<'v> {
    /// The name: `success`, or the fault's.
    pub(crate) fn name(self) -> &'v str {
        match self {
            Self::Success => "success",
            Self::Fault(name, _) => name,
        }
    }

    /// The name it has among definitions.
    pub(crate) fn definition(self) -> String {
        match self {
            Self::Success => "success".to_owned(),
            Self::Fault(name, _) => format!("fault.{name}"),
        }
    }

    /// The fault's name, as examples give it.
    pub(crate) fn fault(self) -> Option<&'v str> {
        match self {
            Self::Success => None,
            Self::Fault(name, _) => Some(name),
        }
    }
}

/// The schema of the outcome's body; `None` where it has no body.
pub(crate) fn body(
    writer: &mut Writer<'_>,
    outcome: &Outcome,
    which: Which<'_>,
) -> Option<Map<String, Value>> {
    let bodies: Vec<Value> = match &outcome.body {
        Body::None => return None,
        Body::Unknown => Vec::new(),
        Body::Shapes(shapes) => {
            shapes.iter().map(|id| one_body(writer, outcome, which, *id).into()).collect()
        }
    };
    let mut schema = Map::new();
    facts::about(&outcome.about, &mut schema);
    if !schema.contains_key("title") {
        schema.insert("title".into(), which.name().into());
    }
    if bodies.is_empty() {
        schema.insert("x-bindery-body".into(), "unknown".into());
    } else if let Value::Object(whole) = any_of(bodies) {
        for (keyword, value) in whole {
            schema.entry(keyword).or_insert(value);
        }
    }
    tells(writer.vendor(), outcome, which, &mut schema);
    Some(schema)
}

/// Code, text and basis of an outcome, as words beside its schema.
fn tells(vendor: &Vendor, outcome: &Outcome, which: Which<'_>, schema: &mut Map<String, Value>) {
    let mut facts = Facts::default();
    facts.node("outcome", &outcome.about);
    let envelope = envelope(vendor, outcome);
    let status = outcome.status.as_ref().or(envelope.and_then(|envelope| envelope.status.as_ref()));
    if let Some(status) = status {
        facts.claim("status", status, |status| json!(status));
        schema.insert("x-bindery-status".into(), json!(status.value));
    }
    if let Some(code) = &outcome.code {
        facts.claim("code", code, |code| json!(code.0));
        schema.insert("x-bindery-code".into(), json!(code.value.0));
    }
    if let Some(text) = &outcome.text {
        facts.claim("text", text, |text| json!(text.to_string()));
        schema.insert("x-bindery-text".into(), json!(text.value.to_string()));
    }
    if let Which::Fault(_, Listing::Shared) = which {
        schema.insert("x-bindery-listed".into(), false.into());
    }
    facts.write(schema);
}

fn one_body(
    writer: &mut Writer<'_>,
    outcome: &Outcome,
    which: Which<'_>,
    id: ShapeId,
) -> Map<String, Value> {
    let vendor = writer.vendor();
    let Parts::Object(object) = &vendor.shape(id).parts else { return writer.shape(id) };
    let mut asked = Vec::new();
    if let Some(code) = &outcome.code {
        let codes: Vec<String> = code.accepted().map(|code| code.0.clone()).collect();
        let is_code = |field: &Field| equals::equals(vendor.shape(field.shape), &codes);
        asked.extend(at_role(vendor, object, Role::Code, which, &is_code));
    }
    if let Some(text) = &outcome.text {
        let says = says(vendor, outcome, text);
        asked.extend(at_role(vendor, object, Role::Text, which, &|_| says.clone()));
    }
    conditions(vendor, outcome, which, object, &mut asked);
    let (whole, own) =
        in_envelope(writer, outcome, object).unwrap_or_else(|| (writer.shape(id), Map::new()));
    together(whole, own, asked)
}

/// A reference to the envelope, and what of it is the outcome's own: the payload. `None` where
/// the body is not simply that.
fn in_envelope(
    writer: &mut Writer<'_>,
    outcome: &Outcome,
    object: &Object,
) -> Option<(Map<String, Value>, Map<String, Value>)> {
    let envelope = envelope(writer.vendor(), outcome)?;
    let Parts::Object(around) = &writer.vendor().shape(envelope.shape).parts else { return None };
    let same = |(one, other): (&Field, &Field)| {
        let payload = one.role == Some(Role::Payload);
        one.name == other.name
            && one.required == other.required
            && (payload || one.shape == other.shape)
    };
    let all = around.fields.len() == object.fields.len()
        && around.variants.is_none()
        && around.fields.iter().zip(&object.fields).all(same);
    if !all {
        return None;
    }
    let wish = format!("envelope.{}", envelope.name.rsplit('/').next()?);
    let whole = writer.shape_as(envelope.shape, &wish);
    let payload = object.fields.iter().filter(|field| field.role == Some(Role::Payload));
    let mut own = Map::new();
    for field in payload.filter(|field| !around.fields.iter().any(|f| f.shape == field.shape)) {
        let schema = object::property(writer, field);
        own.extend(field.key.accepted().map(|key| (key.clone(), schema.clone().into())));
    }
    Some((whole, own))
}

/// The body, and beside it what this outcome asks of its fields, in one object where it can be.
fn together(
    mut whole: Map<String, Value>,
    mut properties: Map<String, Value>,
    asked: Vec<Value>,
) -> Map<String, Value> {
    let mut required: Vec<Value> = Vec::new();
    let mut apart: Vec<Value> = Vec::new();
    for asked in asked {
        let simple = asked.as_object().filter(|one| {
            let own = one
                .keys()
                .all(|keyword| matches!(keyword.as_str(), "type" | "required" | "properties"));
            let of = one.get("properties").and_then(Value::as_object);
            own && of.is_some_and(|of| of.keys().all(|key| !properties.contains_key(key)))
        });
        let Some(simple) = simple.cloned() else {
            apart.push(of_object(asked));
            continue;
        };
        for (keyword, value) in simple {
            match value {
                Value::Object(more) => properties.extend(more),
                Value::Array(keys) if keyword == "required" => required.extend(keys),
                _ => {}
            }
        }
    }
    let mut own = Map::new();
    if !properties.is_empty() {
        own.insert("properties".into(), properties.into());
    }
    if !required.is_empty() {
        own.insert("required".into(), required.into());
    }
    if own.is_empty() && apart.is_empty() {
        return whole;
    }
    if !own.is_empty() {
        own.shift_insert(0, "type".into(), "object".into());
    }
    let about: Vec<_> = ["title", "description"]
        .into_iter()
        .filter_map(|keyword| whole.shift_remove_entry(keyword))
        .collect();
    let parts = [Value::Object(whole), Value::Object(own)].into_iter().chain(apart);
    let parts: Vec<Value> = parts.filter(|part| *part != json!({})).collect();
    let mut schema: Map<String, Value> = about.into_iter().collect();
    schema.insert("allOf".into(), parts.into());
    schema
}

/// A schema that says it is of an object, for validators that want to be told.
fn of_object(schema: Value) -> Value {
    match schema {
        Value::Object(mut words) if !words.contains_key("type") => {
            words.shift_insert(0, "type".into(), "object".into());
            words.into()
        }
        other => other,
    }
}

/// What tells the outcome apart by other values of its envelope.
fn conditions(
    vendor: &Vendor,
    outcome: &Outcome,
    which: Which<'_>,
    object: &Object,
    asked: &mut Vec<Value>,
) {
    let scope = object::scope(vendor, object, &|_| true);
    let holds = |claim: &Claim<Condition>| {
        any_of(claim.accepted().map(|condition| scope.holds(condition)).collect())
    };
    let not = |schema: Value| json!({ "not": schema });
    asked.extend(outcome.when.as_ref().map(holds));
    asked.extend(outcome.unless.as_ref().map(holds).map(not));
    let Some(test) = envelope(vendor, outcome).and_then(|envelope| envelope.success.as_ref())
    else {
        return;
    };
    let mut success: Vec<Value> = test.when.as_ref().map(holds).into_iter().collect();
    success.extend(test.unless.as_ref().map(holds).map(not));
    match which {
        Which::Success => asked.extend(success),
        Which::Fault(..) if success.is_empty() || told_by_code(outcome, test, object) => {}
        Which::Fault(..) if success.len() == 1 => asked.extend(success.pop().map(not)),
        Which::Fault(..) => asked.push(not(json!({ "allOf": success }))),
    }
}

/// Whether the fault's own code says already that this is no success.
fn told_by_code(outcome: &Outcome, test: &SuccessTest, object: &Object) -> bool {
    let (Some(code), Some(when), None) = (&outcome.code, &test.when, &test.unless) else {
        return false;
    };
    let is_other = |condition: &Condition| match condition {
        Condition::All(tests) => tests.iter().any(|test| {
            let of_code = object.field(&test.field).is_some_and(|f| f.role == Some(Role::Code));
            of_code && code.accepted().all(|code| !test.values.contains(&code.0))
        }),
        Condition::AnyGiven(_) => false,
    };
    when.accepted().all(is_other)
}

/// The envelope of an outcome.
pub(crate) fn envelope<'v>(vendor: &'v Vendor, outcome: &Outcome) -> Option<&'v Envelope> {
    match &outcome.envelope {
        EnvelopeUse::Named(name) => vendor.envelopes.get(name),
        _ => None,
    }
}

/// Asks something of the field with a role, however deep in the envelope it stands. A fault is
/// told by it, so there it must be given; of a success it is judged where it is given.
fn at_role(
    vendor: &Vendor,
    object: &Object,
    role: Role,
    which: Which<'_>,
    ask: &dyn Fn(&Field) -> Value,
) -> Option<Value> {
    let way = way_to(vendor, object, role, 0)?;
    let asked = ask(way.last()?);
    Some(way.into_iter().rev().fold(asked, |asked, field| wrap(field, &asked, which)))
}

fn wrap(field: &Field, asked: &Value, which: Which<'_>) -> Value {
    let ways = field.key.accepted().map(|key| match which {
        Which::Success => json!({ "type": "object", "properties": { key: asked } }),
        Which::Fault(..) => {
            json!({ "type": "object", "required": [key], "properties": { key: asked } })
        }
    });
    any_of(ways.collect())
}

/// The deepest envelope that is searched.
const MOST_NESTED: usize = 8;

/// The fields from the outermost object down to the one with a role.
fn way_to<'v>(
    vendor: &'v Vendor,
    object: &'v Object,
    role: Role,
    depth: usize,
) -> Option<Vec<&'v Field>> {
    if let Some(field) = object.fields.iter().find(|field| field.role == Some(role)) {
        return Some(vec![field]);
    }
    if depth == MOST_NESTED {
        return None;
    }
    object.fields.iter().find_map(|field| {
        let Parts::Object(inner) = &vendor.shape(field.shape).parts else { return None };
        let mut way = way_to(vendor, inner, role, depth + 1)?;
        way.insert(0, field);
        Some(way)
    })
}

/// A schema for the text of an outcome. A hole is one character or more, also where it is all.
fn says(vendor: &Vendor, outcome: &Outcome, text: &Claim<Template>) -> Value {
    let each = text.accepted().map(|template| match text::literal(template) {
        Some(text) => json!({ "const": text }),
        None => match text::template(template, |hole| inside(vendor, outcome, hole)) {
            Some(pattern) => json!({ "type": "string", "pattern": pattern }),
            None => json!({ "type": "string", "minLength": 1 }),
        },
    });
    any_of(each.collect())
}

/// What a hole may hold, where the spec closes it.
fn inside(vendor: &Vendor, outcome: &Outcome, hole: &str) -> Option<String> {
    let shape = vendor.shape(*outcome.holes.get(hole)?);
    shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Enum(listed) => Some(one_of(listed)),
        Rule::Pattern(pattern) => {
            let anchored = bindery_rules::Pattern::parse(pattern).ok()?.to_regex();
            Some(anchored.trim_start_matches('^').trim_end_matches('$').to_owned())
        }
        _ => None,
    })
}

fn one_of(listed: &Listed) -> String {
    let values = listed.values.iter().map(|(value, _)| value.as_str());
    let whole = if listed.any_case { text::any_case(values) } else { text::exactly(values) };
    whole.trim_start_matches('^').trim_end_matches('$').to_owned()
}
