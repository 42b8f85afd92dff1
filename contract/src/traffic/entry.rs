//! One exchange of a log: an entry of an HTTP Archive, or an object with `request` and `reply`.
//!
//! Nothing is copied that need not be: most of a log is as the spec says.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bindery_model::json::{Kind, Value};

use crate::send::Ended;

/// An exchange, taken apart.
#[derive(Debug, Clone)]
pub(super) struct Piece<'v> {
    pub(super) vendor: Option<&'v str>,
    pub(super) operation: Option<&'v str>,
    pub(super) method: Cow<'v, str>,
    pub(super) url: &'v str,
    pub(super) request_headers: Option<&'v Value<'v>>,
    pub(super) request_body: Body<'v>,
    pub(super) status: u16,
    pub(super) headers: Option<&'v Value<'v>>,
    pub(super) body: Body<'v>,
    pub(super) ended: Ended,
}

/// A body as the log has it.
#[derive(Debug, Clone)]
pub(super) enum Body<'v> {
    None,
    Json(&'v Value<'v>),
    Bytes(Cow<'v, [u8]>),
}

impl<'v> Piece<'v> {
    /// Takes an exchange apart; or says what it lacks. `None`: it is no exchange to be judged, for
    /// no reply came.
    pub(super) fn of(value: &'v Value<'v>) -> Result<Option<Self>, &'static str> {
        let members = value.as_object().ok_or("it is no object")?;
        let mut parts = (None, None, None, None, "");
        let mut failed = false;
        for member in members {
            match &*member.key {
                "request" => parts.0 = Some(&member.value),
                "reply" | "response" => parts.1 = Some(&member.value),
                "vendor" | "_vendor" => parts.2 = member.value.as_str(),
                "operation" | "_operation" => parts.3 = member.value.as_str(),
                "_ended" | "ended" => parts.4 = member.value.as_str().unwrap_or_default(),
                "_error" => failed = true,
                _ => {}
            }
        }
        let (request, reply, vendor, operation, ended) = parts;
        let request = request.ok_or("it has no `request`")?;
        let Some(reply) = reply.filter(|_| !failed) else {
            return if failed { Ok(None) } else { Err("it has no `reply` or `response`") };
        };
        let status = reply.get("status").and_then(number).ok_or("its reply has no `status`")?;
        if status == 0 {
            // What browsers write where no reply came.
            return Ok(None);
        }
        Ok(Some(Self {
            vendor,
            operation,
            method: method(request)?,
            url: request.get("url").and_then(Value::as_str).ok_or("its request has no `url`")?,
            request_headers: request.get("headers"),
            request_body: body(request, "postData")?,
            status,
            headers: reply.get("headers"),
            body: body(reply, "content")?,
            ended: Ended::from_word(ended).ok_or("its `_ended` says nothing")?,
        }))
    }
}

fn method<'v>(request: &'v Value<'v>) -> Result<Cow<'v, str>, &'static str> {
    let method = request.get("method").and_then(Value::as_str);
    let method = method.ok_or("its request has no `method`")?;
    let upper = method.bytes().all(|byte| !byte.is_ascii_lowercase());
    Ok(if upper { Cow::Borrowed(method) } else { Cow::Owned(method.to_ascii_uppercase()) })
}

fn number(value: &Value<'_>) -> Option<u16> {
    value.as_number().or_else(|| value.as_str())?.parse().ok()
}

/// `body`, as JSON or as text; else what an archive has.
fn body<'v>(message: &'v Value<'v>, archive: &str) -> Result<Body<'v>, &'static str> {
    if let Some(body) = message.get("body") {
        return Ok(match &body.kind {
            Kind::Null => Body::None,
            Kind::String(text) => Body::Bytes(Cow::Borrowed(text.as_bytes())),
            _ => Body::Json(body),
        });
    }
    let Some(content) = message.get(archive) else { return Ok(Body::None) };
    let Some(text) = content.get("text").and_then(Value::as_str) else { return Ok(Body::None) };
    let encoding = content.get("encoding").or_else(|| content.get("_encoding"));
    if encoding.and_then(Value::as_str) != Some("base64") {
        return Ok(Body::Bytes(Cow::Borrowed(text.as_bytes())));
    }
    let bytes = STANDARD.decode(text).map_err(|_| "a body is said to be base64 and is not")?;
    Ok(Body::Bytes(Cow::Owned(bytes)))
}

/// The headers of a message, in whichever of three forms: a mapping, pairs, or objects with `name`
/// and `value`. Names in lower case.
pub(super) fn headers<'v>(
    headers: Option<&'v Value<'v>>,
    take: &mut dyn FnMut(Cow<'v, str>, &'v str),
) {
    let lower = |name: &'v str| {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        }
    };
    match headers.map(|it| &it.kind) {
        Some(Kind::Object(members)) => {
            for member in members {
                if let Some(value) = member.value.as_str() {
                    take(lower(&member.key), value);
                }
            }
        }
        Some(Kind::Array(items)) => {
            for item in items {
                let pair = match &item.kind {
                    Kind::Array(pair) => pair.first().zip(pair.get(1)),
                    _ => item.get("name").zip(item.get("value")),
                };
                let text = pair.and_then(|(name, value)| name.as_str().zip(value.as_str()));
                if let Some((name, value)) = text {
                    take(lower(name), value);
                }
            }
        }
        _ => {}
    }
}
