//! A reply on its way: first as values, then as bytes.

use bindery_model::fit::{Answer, BodyIn};
use bindery_model::json::Value;

/// A reply as it is sent. It has no `Debug`: it may hold a secret.
#[derive(Clone)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The header that tells the sandbox's own refusals from what a vendor documents.
pub(crate) const REFUSED: &str = "x-bindery-sandbox";

impl Reply {
    /// What the sandbox says where no page says anything.
    pub(crate) fn refusal(status: u16, why: &str) -> Self {
        Self {
            status,
            headers: vec![
                ("content-type".to_owned(), "text/plain; charset=utf-8".to_owned()),
                (REFUSED.to_owned(), "refused".to_owned()),
            ],
            body: format!("bindery sandbox: {why}\n").into_bytes(),
        }
    }
}

/// A reply as values.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Content,
}

/// The body of a draft.
#[derive(Clone)]
pub(crate) enum Content {
    None,
    Json(Value<'static>),
    /// Text, or bytes that pass for it.
    Text(String),
}

impl Draft {
    /// A status and nothing else.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, content_type: None, headers: Vec::new(), body: Content::None }
    }

    /// The JSON of the body, if it is JSON.
    pub(crate) fn json(&self) -> Option<&Value<'static>> {
        match &self.body {
            Content::Json(value) => Some(value),
            _ => None,
        }
    }

    /// The same draft with another JSON body.
    pub(crate) fn with_json(&self, value: Value<'static>) -> Self {
        Self { body: Content::Json(value), ..self.clone() }
    }

    /// The content type it is sent with.
    pub(crate) fn sent_type(&self) -> Option<&str> {
        self.content_type.as_deref().or(match self.body {
            Content::None => None,
            Content::Json(_) => Some("application/json"),
            Content::Text(_) => Some("text/plain; charset=utf-8"),
        })
    }

    /// What the judge of values works on.
    pub(crate) fn answer(&self) -> Answer<'_> {
        Answer {
            status: self.status,
            content_type: self.sent_type(),
            headers: &self.headers,
            body: match &self.body {
                Content::None => BodyIn::None,
                Content::Json(value) => BodyIn::Json(value),
                Content::Text(text) => BodyIn::Text(text),
            },
        }
    }

    /// The bytes.
    pub(crate) fn into_reply(self) -> Reply {
        let mut headers = self.headers.clone();
        if let Some(content_type) = self.sent_type() {
            headers.push(("content-type".to_owned(), content_type.to_owned()));
        }
        let body = match self.body {
            Content::None => Vec::new(),
            Content::Json(value) => value.to_compact().into_bytes(),
            Content::Text(text) => text.into_bytes(),
        };
        Reply { status: self.status, headers, body }
    }
}
