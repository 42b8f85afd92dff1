//! Whole replies, each the outcome it is asked to be.

use std::collections::BTreeMap;

use bindery_model::fit::{Answer, Sent};
use bindery_model::json::{Member, Value};
use bindery_model::vendor::{
    Body, Condition, Envelope, EnvelopeUse, Kind, Object, Operation, Outcome, Parts, Required,
    Role, Rule, Segment, Shape, Template, Test,
};

use crate::make::{Places, Wanted, Wish};
use crate::rng::Rng;
use crate::scalar::word;
use crate::spell::as_text;
use crate::{Samples, Size};

/// Which outcome a reply should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Which<'n> {
    /// Success.
    Success,
    /// The fault with this name.
    Fault(&'n str),
}

impl Which<'_> {
    /// What an operation says of it.
    pub fn of(self, operation: &Operation) -> Option<&Outcome> {
        match self {
            Self::Success => operation.reply.success.as_ref(),
            Self::Fault(name) => operation.reply.faults.get(name).map(|fault| &fault.outcome),
        }
    }
}

/// A body to send.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum BodyOut {
    /// None.
    #[default]
    None,
    /// JSON.
    Json(Value<'static>),
    /// Keys and values of a form.
    Pairs(Vec<(String, String)>),
    /// Another text.
    Text(String),
}

/// A reply.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplySample {
    /// The documented status; nothing where nobody says.
    pub status: Option<u16>,
    /// The content type; nothing where there is no body.
    pub content_type: Option<String>,
    /// The documented headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: BodyOut,
}

impl ReplySample {
    /// As the fit takes it; 200 where nobody gives a status.
    pub fn answer(&self) -> Answer<'_> {
        Answer {
            status: self.status.unwrap_or(200),
            content_type: self.content_type.as_deref(),
            headers: &self.headers,
            body: self.body.as_in(),
        }
    }
}

impl Samples<'_> {
    /// A reply that is this outcome; nothing if the spec does not know it. Where nobody knows what
    /// a fault's body looks like, its code and text stand in a plain object.
    pub fn reply(
        &self,
        operation: &Operation,
        which: Which<'_>,
        size: Size,
        seed: u64,
    ) -> Option<ReplySample> {
        self.reply_to(operation, which, size, seed, None)
    }

    /// The same, as the answer to a request: what must repeat the request does.
    pub fn reply_to(
        &self,
        operation: &Operation,
        which: Which<'_>,
        size: Size,
        seed: u64,
        request: Option<&Sent<'_>>,
    ) -> Option<ReplySample> {
        let outcome = which.of(operation)?;
        let mut rng = Rng::new(seed);
        let envelope = match &outcome.envelope {
            EnvelopeUse::Named(name) => self.fit.vendor().envelopes.get(name),
            EnvelopeUse::None | EnvelopeUse::Unknown => None,
        };
        let mut wish = self.wish(outcome, envelope, which, &mut rng);
        wish.asked = request.map(|sent| self.fit.asked(operation, sent)).unwrap_or_default();
        let body = match &outcome.body {
            Body::None => BodyOut::None,
            Body::Unknown => unknown_body(&wish),
            Body::Shapes(shapes) => {
                let shape = match size {
                    Size::Seeded => rng.pick(shapes),
                    Size::Smallest | Size::Fullest => shapes.first(),
                };
                let value =
                    shape.map(|it| self.making(size, Places::Body).value(*it, &wish, 0, &mut rng));
                value.map_or(BodyOut::None, BodyOut::Json)
            }
        };
        let status = outcome.status.as_ref().or(envelope.and_then(|it| it.status.as_ref()));
        let content = outcome.content.as_ref().or(envelope.and_then(|it| it.content.as_ref()));
        let content = content.map(|claim| claim.value.0.clone());
        let usual = || matches!(body, BodyOut::Json(_)).then(|| "application/json".to_owned());
        let headers = self.headers(outcome, size, &mut rng);
        let content_type = content.or_else(usual).filter(|_| body != BodyOut::None);
        Some(ReplySample { status: status.map(|it| it.value), content_type, headers, body })
    }

    fn headers(&self, outcome: &Outcome, size: Size, rng: &mut Rng) -> Vec<(String, String)> {
        let needed = |required: &Required| matches!(required, Required::Always | Required::Key);
        let fields = outcome.headers.iter();
        let there = fields.filter(|it| size == Size::Fullest || needed(&it.required.value));
        there
            .map(|field| {
                let value =
                    self.making(size, Places::Body).value(field.shape, &Wish::default(), 0, rng);
                (field.key.value.clone(), as_text(&value))
            })
            .collect()
    }

    fn wish(
        &self,
        outcome: &Outcome,
        envelope: Option<&Envelope>,
        which: Which<'_>,
        rng: &mut Rng,
    ) -> Wish {
        let mut wish = Wish {
            code: outcome.code.as_ref().map(|code| code.value.0.clone()),
            text: outcome.text.as_ref().map(|text| self.filled(outcome, &text.value, rng)),
            ..Wish::default()
        };
        let object = envelope.and_then(|it| match &self.fit.vendor().shape(it.shape).parts {
            Parts::Object(object) => Some(object),
            _ => None,
        });
        let Some(object) = object else { return wish };
        if let Some(when) = &outcome.when {
            hold(object, &when.value, &mut wish);
        }
        if let Some(unless) = &outcome.unless {
            self.deny(object, &unless.value, &mut wish);
        }
        let test = envelope.and_then(|it| it.success.as_ref());
        let when = test.and_then(|it| it.when.as_ref());
        let unless = test.and_then(|it| it.unless.as_ref());
        let (held, denied) = match which {
            Which::Success => (when, unless),
            Which::Fault(_) => (unless, when),
        };
        if let Some(held) = held {
            hold(object, &held.value, &mut wish);
        }
        if let Some(denied) = denied {
            self.deny(object, &denied.value, &mut wish);
        }
        wish
    }

    /// Wishes for values with which a condition does not hold.
    fn deny(&self, object: &Object, condition: &Condition, wish: &mut Wish) {
        match condition {
            Condition::AnyGiven(names) => {
                for name in names {
                    wish.named.entry(name.clone()).or_insert(Wanted::Absent);
                }
            }
            Condition::All(tests) => {
                let broken = |test: &Test| {
                    fixed_by_role(object, &test.field, wish)
                        || matches!(wish.named.get(&test.field), Some(Wanted::Written(it)) if !test.values.contains(it))
                };
                if tests.iter().any(broken) {
                    return;
                }
                let Some(test) = tests.first() else { return };
                let Some(field) = object.field(&test.field) else { return };
                let other = other_value(self.fit.vendor().shape(field.shape), &test.values);
                wish.named.insert(test.field.clone(), Wanted::Written(other));
            }
        }
    }

    /// A text with its holes filled.
    fn filled(&self, outcome: &Outcome, text: &Template, rng: &mut Rng) -> String {
        let mut filled: BTreeMap<&str, String> = BTreeMap::new();
        let mut out = String::new();
        for segment in &text.segments {
            match segment {
                Segment::Literal(text) => out.push_str(text),
                Segment::Hole(name) => {
                    let value =
                        filled.entry(name).or_insert_with(|| match outcome.holes.get(name) {
                            Some(shape) => {
                                let making = self.making(Size::Smallest, Places::Body);
                                as_text(&making.value(*shape, &Wish::default(), 0, rng))
                            }
                            None => word(5, rng),
                        });
                    out.push_str(value);
                }
            }
        }
        out
    }
}

/// Wishes for values with which a condition holds.
fn hold(object: &Object, condition: &Condition, wish: &mut Wish) {
    match condition {
        Condition::AnyGiven(names) => {
            if let Some(name) = names.first() {
                wish.named.entry(name.clone()).or_insert(Wanted::Given);
            }
        }
        Condition::All(tests) => {
            for Test { field, values } in tests {
                let Some(value) = values.first() else { continue };
                if !fixed_by_role(object, field, wish) {
                    let wanted = Wanted::Written(value.clone());
                    wish.named.entry(field.clone()).or_insert(wanted);
                }
            }
        }
    }
}

/// Whether the value of a field is set by the code or text of the outcome.
fn fixed_by_role(object: &Object, name: &str, wish: &Wish) -> bool {
    match object.field(name).and_then(|field| field.role) {
        Some(Role::Code) => wish.code.is_some(),
        Some(Role::Text) => wish.text.is_some(),
        _ => false,
    }
}

/// A value, as the spec would write it, that is none of these.
fn other_value(shape: &Shape, values: &[String]) -> String {
    let listed = shape.rules.iter().find_map(|rule| match &rule.value {
        Rule::Enum(listed) | Rule::SuchAs(listed) => {
            listed.values.iter().map(|(value, _)| value).find(|value| !values.contains(value))
        }
        _ => None,
    });
    let usual = match shape.kind.value {
        Kind::Boolean => {
            let told_true = values.iter().any(|value| value == "true" || value == "1");
            return if told_true { "false".to_owned() } else { "true".to_owned() };
        }
        Kind::Integer | Kind::Decimal => ["500", "400", "0", "1", "2"],
        _ => ["failed", "error", "other", "none", "500"],
    };
    let usual = usual.iter().find(|it| !values.iter().any(|value| value == *it));
    listed.cloned().or_else(|| usual.map(|it| (*it).to_owned())).unwrap_or_default()
}

/// A body where nobody knows what it looks like.
fn unknown_body(wish: &Wish) -> BodyOut {
    let code = wish.code.iter().map(|code| Member::new("code", code.clone()));
    let text = wish.text.iter().map(|text| Member::new("message", text.clone()));
    let members: Vec<Member<'static>> = code.chain(text).collect();
    if members.is_empty() { BodyOut::None } else { BodyOut::Json(Value::object(members)) }
}
