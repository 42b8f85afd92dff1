//! Turns the values of a draft into a request: path, query, headers, body.
//!
//! Secrets come from the caller, one by one, and go into the request only.

mod body;
pub(crate) mod fields;
mod parts;
pub(crate) mod percent;
pub(crate) mod reply_id;
mod secrets;
pub(crate) mod spell;

use bindery_model::Vendor;
use bindery_model::vendor::{Encoding, Operation, Place, Segment, Template};

pub use parts::{BodyParts, Parts};
pub use secrets::Fill;
pub(crate) use secrets::WRONG;

use crate::case::{Draft, WrongPath};
use crate::send::{Label, Request};

/// Why a draft cannot become a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncodeError {
    /// The spec does not know the method.
    #[error("no page says with which method it is called")]
    NoMethod,
    /// A value that must be known is not: a secret that no reply told, say.
    #[error("nothing fills `{0}`")]
    Unfilled(String),
}

/// Where requests to one vendor go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The base URL, holes filled.
    pub base: String,
    /// Headers that the environment adds.
    pub headers: Vec<(String, String)>,
}

/// Encodes a draft. The request holds the secrets; the parts are what is judged and hold none.
pub fn encode(
    vendor: &Vendor,
    operation: &Operation,
    draft: &Draft,
    target: &Target,
    fill: &dyn Fill,
) -> Result<(Request, Parts), EncodeError> {
    let method = method(operation, draft)?;
    let encoding = encoding(operation, draft, &method);
    let shown = Parts::of(vendor, operation, &draft.values, encoding);
    let values = secrets::filled(vendor, operation, draft, fill)?;
    let parts = Parts::of(vendor, operation, &values, encoding);
    let request = Request {
        url: url(vendor, operation, draft, target, &parts, fill)?,
        headers: headers(draft, target, &parts),
        body: body(draft, &parts, &method),
        method,
        label: Label::default(),
    };
    Ok((request, shown))
}

/// The body; a method that is wrong on purpose brings none where it has none.
fn body(draft: &Draft, parts: &Parts, method: &str) -> Option<Vec<u8>> {
    let has_body = bindery_model::vendor::Method(method.to_owned()).has_body();
    if draft.twist.body_not_json {
        Some(body::NOT_JSON.to_vec())
    } else if draft.twist.method.is_some() && !has_body {
        None
    } else {
        body::bytes(&parts.body)
    }
}

fn method(operation: &Operation, draft: &Draft) -> Result<String, EncodeError> {
    match (&draft.twist.method, &operation.call.method) {
        (Some(method), _) => Ok(method.clone()),
        (None, Some(claim)) => Ok(claim.value.0.clone()),
        (None, None) => Err(EncodeError::NoMethod),
    }
}

/// The draft's own encoding; else the first that goes with the method; else, where only bodies are
/// documented, a body against custom.
fn encoding(operation: &Operation, draft: &Draft, method: &str) -> Encoding {
    if let Some(encoding) = draft.encoding {
        return encoding;
    }
    let has_body = bindery_model::vendor::Method(method.to_owned()).has_body();
    let unsaid = [if has_body { Encoding::Json } else { Encoding::Query }];
    let documented = operation.request.sent_as.as_ref().map(|claim| claim.value.as_slice());
    let listed = documented.unwrap_or(&unsaid);
    let query = listed.iter().find(|it| **it == Encoding::Query);
    let chosen = if has_body { listed.first() } else { query.or(listed.first()) };
    chosen.copied().unwrap_or(unsaid[0])
}

fn url(
    vendor: &Vendor,
    operation: &Operation,
    draft: &Draft,
    target: &Target,
    parts: &Parts,
    fill: &dyn Fill,
) -> Result<String, EncodeError> {
    let mut url = target.base.trim_end_matches('/').to_owned();
    match &draft.twist.path {
        Some(WrongPath::Given(path)) => url.push_str(&percent::path(path)),
        wrong => {
            let mut template = operation.call.path.value.clone();
            if wrong.is_some() {
                alter(&mut template);
            }
            for segment in &template.segments {
                match segment {
                    Segment::Literal(text) => url.push_str(&percent::path(text)),
                    Segment::Hole(name) => {
                        let value = match parts.in_path(name) {
                            Some(value) => value.to_owned(),
                            None => secrets::hole(vendor, draft, name, fill)?,
                        };
                        url.push_str(&percent::segment(&value));
                    }
                }
            }
        }
    }
    let separator = operation.request.separator.as_ref().map_or("&", |claim| claim.value.as_str());
    for (index, (key, value)) in parts.query.iter().enumerate() {
        url.push_str(if index == 0 { "?" } else { separator });
        url.push_str(&percent::all(key));
        url.push('=');
        url.push_str(&percent::all(value));
    }
    Ok(url)
}

/// Makes a path that exists nowhere and still resembles the right one: the last word of it gets
/// two more letters.
fn alter(path: &mut Template) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    for segment in path.segments.iter_mut().rev() {
        let Segment::Literal(text) = segment else { continue };
        let end = text.trim_end_matches(|c| !is_word(c)).len();
        if end > 0 {
            text.insert_str(end, "Xq");
            return;
        }
    }
    path.segments.push(Segment::Literal("/Xq".to_owned()));
}

fn headers(draft: &Draft, target: &Target, parts: &Parts) -> Vec<(String, String)> {
    let mut headers = parts.headers.clone();
    if !parts.cookies.is_empty() {
        let pairs: Vec<String> =
            parts.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        headers.push(("Cookie".to_owned(), pairs.join("; ")));
    }
    let named = |headers: &[(String, String)], name: &str| {
        headers.iter().any(|(key, _)| key.eq_ignore_ascii_case(name))
    };
    let content = if draft.twist.body_not_json {
        Some("application/json")
    } else {
        body::content_type(&parts.body)
    };
    if let Some(content) = content
        && !named(&headers, "content-type")
    {
        headers.push(("Content-Type".to_owned(), content.to_owned()));
    }
    if !named(&headers, "accept") {
        headers.push(("Accept".to_owned(), "application/json, */*;q=0.5".to_owned()));
    }
    for (name, value) in &target.headers {
        if !named(&headers, name) {
            headers.push((name.clone(), value.clone()));
        }
    }
    headers
}

/// The place a field takes where neither the spec nor the path says one.
fn unsaid_place(encoding: Encoding) -> Place {
    if encoding == Encoding::Query { Place::Query } else { Place::Body }
}

/// The encoding that a draft gets.
pub(crate) fn encoding_of(operation: &Operation, draft: &Draft) -> Encoding {
    let method = method(operation, draft).unwrap_or_default();
    encoding(operation, draft, &method)
}

/// The parts of a draft as they would be sent, holes unfilled.
pub(crate) fn parts(vendor: &Vendor, operation: &Operation, draft: &Draft) -> Parts {
    Parts::of(vendor, operation, &draft.values, encoding_of(operation, draft))
}
