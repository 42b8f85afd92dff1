//! What the replies of a run show of each field.

use std::collections::{BTreeMap, BTreeSet};

use bindery_model::fit::{Answer, BodyIn, BreachKind, Certainty, Fit, Side};
use bindery_model::json::{self, Kind as Json, Value};
use bindery_model::source::Span;
use bindery_model::vendor::{Body, Field, Kind, Object, Parts, ShapeId};
use bindery_model::{Valid, Vendor};

use crate::run::Exchange;

/// Everything that was seen of one vendor.
pub(super) struct Seen<'v> {
    vendor: &'v Valid<Vendor>,
    /// By the row that says the field exists.
    pub(super) fields: BTreeMap<Row, FieldSeen<'v>>,
    /// Keys that no row has, by the row before which none of their object comes.
    pub(super) undocumented: BTreeMap<(Row, String), KeySeen<'v>>,
}

/// A row of a spec: where it stands, and the field's name.
pub(super) type Row = (Span, String);

/// What was seen of a field.
pub(super) struct FieldSeen<'v> {
    pub(super) field: &'v Field,
    pub(super) kind: Kind,
    /// The words of the types that its values may have had.
    pub(super) words: BTreeSet<&'static str>,
    /// Values that are of the type that the spec took first.
    pub(super) as_taken: usize,
    /// Values that are not.
    pub(super) otherwise: usize,
    /// Its keys as they came, and how often.
    pub(super) keys: BTreeMap<String, usize>,
    /// Objects without it.
    pub(super) absent: usize,
    /// The operation whose reply showed it first.
    pub(super) operation: String,
}

/// What was seen of a key that no row has.
pub(super) struct KeySeen<'v> {
    /// The row of its object behind which it comes.
    pub(super) after: &'v Field,
    pub(super) words: BTreeSet<&'static str>,
    pub(super) present: usize,
    pub(super) objects: usize,
    pub(super) operation: String,
}

impl<'v> Seen<'v> {
    pub(super) fn new(vendor: &'v Valid<Vendor>) -> Self {
        Self { vendor, fields: BTreeMap::new(), undocumented: BTreeMap::new() }
    }

    /// Looks at a reply, if it is one that the spec knows.
    pub(super) fn exchange(&mut self, fit: Fit<'_>, exchange: &Exchange) {
        let Some(operation) = self.vendor.operations.get(&exchange.operation) else { return };
        let Some(reply) = exchange.reply.as_ref().filter(|reply| reply.whole) else { return };
        let Ok(body) = json::parse_str(&reply.body) else { return };
        let content = reply.headers.iter().find(|(name, _)| name == "content-type");
        let answer = Answer {
            status: reply.status,
            content_type: content.map(|(_, value)| value.as_str()),
            headers: &reply.headers,
            body: BodyIn::Json(&body),
        };
        let judged = fit.reply(operation, &answer, None);
        let outcome = judged.decision.chosen.outcome();
        if let Some(Body::Shapes(shapes)) = outcome.map(|outcome| &outcome.body)
            && let [shape] = shapes.as_slice()
        {
            self.body(fit, *shape, &body, &operation.name);
        }
    }

    fn body(&mut self, fit: Fit<'_>, shape: ShapeId, body: &Value<'_>, operation: &str) {
        for spot in fit.spots(shape, body) {
            // What could be held to another shape says nothing of this one.
            if spot.certainty != Certainty::Only {
                continue;
            }
            let Some(value) = body.find(&spot.pointer) else { continue };
            let vendor = self.vendor;
            if let (Parts::Object(object), Json::Object(_)) =
                (&vendor.shape(spot.shape).parts, &value.kind)
                && object.variants.is_none()
            {
                self.object(object, value, operation);
            }
            let around = spot.around.map(|around| &vendor.shape(around).parts);
            if let (Some(field), Some(Parts::Object(object))) = (spot.field, around) {
                let Some(field) = object.field(&field.name) else { continue };
                self.value(fit, field, value, operation);
            }
        }
    }

    /// Which keys an object has, and which it lacks.
    fn object(&mut self, object: &'v Object, value: &Value<'_>, operation: &str) {
        let members = value.as_object().unwrap_or_default();
        let is = |field: &Field, key: &str| {
            field.key.accepted().any(|known| known.eq_ignore_ascii_case(key))
        };
        for field in &object.fields {
            let member = members.iter().find(|member| is(field, &member.key));
            let seen = self.field(field, operation);
            match member {
                Some(member) => *seen.keys.entry(member.key.to_string()).or_default() += 1,
                None => seen.absent += 1,
            }
        }
        let Some(last) = object.fields.last() else { return };
        for member in members {
            if object.fields.iter().any(|field| is(field, &member.key)) {
                continue;
            }
            let key = (row(last), member.key.to_string());
            let seen = self.undocumented.entry(key).or_insert_with(|| KeySeen {
                after: last,
                words: BTreeSet::new(),
                present: 0,
                objects: 0,
                operation: operation.to_owned(),
            });
            seen.present += 1;
            seen.words.extend(word(&member.value));
        }
        for ((known, _), seen) in &mut self.undocumented {
            if *known == row(last) {
                seen.objects += 1;
            }
        }
    }

    /// Of which type a value is.
    fn value(&mut self, fit: Fit<'_>, field: &'v Field, value: &Value<'_>, operation: &str) {
        let Some(word) = word(value) else { return };
        let fitted = fit.value(field.shape, value, Side::Reading);
        let of_type = |kind: BreachKind| {
            matches!(kind, BreachKind::Type | BreachKind::WireSpelling | BreachKind::Format)
        };
        let mut told = fitted.breaches.iter().chain(&fitted.notes);
        let otherwise = told.any(|breach| breach.pointer.is_root() && of_type(breach.kind));
        let seen = self.field(field, operation);
        seen.words.insert(word);
        *if otherwise { &mut seen.otherwise } else { &mut seen.as_taken } += 1;
    }

    fn field(&mut self, field: &'v Field, operation: &str) -> &mut FieldSeen<'v> {
        let kind = self.vendor.shape(field.shape).kind.value;
        self.fields.entry(row(field)).or_insert_with(|| FieldSeen {
            field,
            kind,
            words: BTreeSet::new(),
            as_taken: 0,
            otherwise: 0,
            keys: BTreeMap::new(),
            absent: 0,
            operation: operation.to_owned(),
        })
    }
}

pub(super) fn row(field: &Field) -> Row {
    (field.about.origin.span, field.name.clone())
}

/// The word of the language for a value's type; nothing for what may be a spelling of nothing, and
/// for what has parts of its own.
fn word(value: &Value<'_>) -> Option<&'static str> {
    match &value.kind {
        Json::Bool(_) => Some("boolean"),
        Json::Number(text) if text.contains(['.', 'e', 'E']) => Some("decimal"),
        Json::Number(_) => Some("integer"),
        Json::String(text) if text.is_empty() || text.as_ref() == "null" => None,
        Json::String(_) => Some("string"),
        _ => None,
    }
}
