//! A reply as the sandbox gives it where nothing drifts.

use bindery_model::fit::{Answer, BodyIn, Plan};
use bindery_model::json::{Kind, Value, parse_str};
use bindery_model::{Valid, Vendor};
use bindery_sandbox::Reply;

/// A reply of an operation.
pub(crate) struct Came {
    /// The operation.
    pub operation: String,
    /// The outcome: `success`, or the name of a fault.
    pub outcome: String,
    /// The status.
    pub status: u16,
    /// The content type.
    pub content: Option<String>,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body, where it is JSON.
    pub body: Option<Value<'static>>,
    /// The body, where it is not.
    pub text: Option<String>,
}

impl Came {
    /// The reply of an operation; nothing where the sandbox refuses in words of its own.
    pub(crate) fn of(vendor: &Valid<Vendor>, operation: &str, reply: &Reply) -> Option<Self> {
        if reply.headers.iter().any(|(name, _)| name == "x-bindery-sandbox") {
            return None;
        }
        let text = String::from_utf8(reply.body.clone()).expect("it is text");
        let body = parse_str(&text).ok().map(Value::into_owned);
        let content = reply.headers.iter().find(|(name, _)| name == "content-type");
        let mut came = Self {
            operation: operation.to_owned(),
            outcome: String::new(),
            status: reply.status,
            content: content.map(|(_, value)| value.clone()),
            headers: reply.headers.clone(),
            text: (body.is_none() && !text.is_empty()).then_some(text),
            body,
        };
        let plan = Plan::new(vendor);
        let operation = vendor.operations.get(operation)?;
        let decision = plan.of(vendor).outcome(operation, &came.answer());
        decision.chosen.name().clone_into(&mut came.outcome);
        Some(came)
    }

    /// As the judge takes it.
    pub(crate) fn answer(&self) -> Answer<'_> {
        Answer {
            status: self.status,
            content_type: self.content.as_deref(),
            headers: &self.headers,
            body: match (&self.body, &self.text) {
                (Some(value), _) => BodyIn::Json(value),
                (None, Some(text)) => BodyIn::Text(text),
                (None, None) => BodyIn::None,
            },
        }
    }
}

/// What two replies share that differ in their values alone.
pub(crate) fn skeleton(came: &Came) -> String {
    let mut out = format!("{} {} {}", came.operation, came.outcome, came.status);
    if let Some(body) = &came.body {
        bones(body, &mut out);
    }
    out
}

fn bones(value: &Value<'_>, out: &mut String) {
    match &value.kind {
        Kind::Object(members) => {
            out.push('{');
            for member in members {
                out.push_str(&member.key);
                bones(&member.value, out);
            }
            out.push('}');
        }
        Kind::Array(items) => {
            out.push('[');
            for item in items {
                bones(item, out);
            }
            out.push(']');
        }
        kind => out.push(match kind {
            Kind::Null => '0',
            Kind::Bool(_) => 'b',
            Kind::Number(_) => '1',
            _ => 'a',
        }),
    }
}
