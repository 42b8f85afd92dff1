//! Builds a request from a message.

use std::fmt;

use super::{
    Blueprint, Encoding, Place,
    encode::{self, Escape},
    message::{Message, Sent, texts},
    multipart,
};
use crate::{
    Secret,
    rules::Template,
    wire::{Spelled, Spelling},
};

/// A request, ready to be sent by any HTTP client. `Debug` shows no value of it, since secrets
/// stand in paths, headers and bodies alike.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The operation's name in its spec.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// Path and query, escaped, beginning with `/`.
    pub path_and_query: String,
    /// Headers, by name and value.
    pub headers: Vec<(String, String)>,
    /// The body; empty where there is none.
    pub body: Vec<u8>,
}

/// Why no request can be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// The message cannot be written as documented.
    #[error("the message cannot be written: {0}")]
    Unwritable(String),
    /// A hole of the path has no value.
    #[error("the path needs a value for `{0}`")]
    NoValue(String),
    /// A header's value holds what no header can.
    #[error("the value of the header `{0}` has signs that a header cannot hold")]
    BadHeader(String),
    /// The operation sends no fields, and the message has one.
    #[error("there is no place to send the field `{0}` in")]
    NoPlace(String),
    /// The blueprint itself is wrong.
    #[error("`{0}` is not a text with holes")]
    BadTemplate(&'static str),
}

impl Blueprint {
    /// Builds the request for a message. `secrets` fill holes of the path that are no fields.
    pub fn build<M: Spelled>(
        &self,
        message: &M,
        secrets: &[(&str, &Secret)],
    ) -> Result<Request, BuildError> {
        self.build_as(message, &Spelling::Own, secrets)
    }

    /// Builds the request for a message in a spelling: one that is packed in a string, say.
    pub fn build_as<M: Spelled>(
        &self,
        message: &M,
        spelling: &Spelling,
        secrets: &[(&str, &Secret)],
    ) -> Result<Request, BuildError> {
        let message = Message::new(message, spelling);
        let mut parts = Parts::new(self, secrets)?;
        let fields = message.fields()?;
        parts.is_object = !fields.is_empty();
        for (key, sent) in fields {
            parts.put(key, sent)?;
        }
        parts.finish(&message)
    }
}

/// A request on its way.
struct Parts<'b> {
    blueprint: &'b Blueprint,
    path: Template,
    holes: Vec<(String, String)>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    cookies: Vec<(String, String)>,
    /// What the encoding sends.
    rest: Vec<(String, Sent)>,
    /// The one value that is the whole body, as JSON text.
    whole: Option<String>,
    /// Whether any field went elsewhere than into the rest.
    elsewhere: bool,
    /// Whether the message has fields at all.
    is_object: bool,
}

impl<'b> Parts<'b> {
    fn new(blueprint: &'b Blueprint, secrets: &[(&str, &Secret)]) -> Result<Self, BuildError> {
        let path = template(blueprint.path)?;
        let holes =
            secrets.iter().map(|(name, secret)| ((*name).to_owned(), secret.expose().to_owned()));
        let holes = holes.collect();
        Ok(Self {
            blueprint,
            path,
            holes,
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            rest: Vec::new(),
            whole: None,
            elsewhere: false,
            is_object: false,
        })
    }

    fn put(&mut self, key: String, sent: Sent) -> Result<(), BuildError> {
        let is_hole = || self.path.holes().any(|hole| hole == key.as_str());
        let place = self.blueprint.place(&key);
        let place = place.unwrap_or_else(|| if is_hole() { Place::Path } else { Place::Body });
        if place == Place::Body {
            self.rest.push((key, sent));
            return Ok(());
        }
        self.elsewhere = true;
        let values = sent.texts()?;
        let first = values.first().cloned().unwrap_or_default();
        let written = |text| {
            let filled = template(text)?.fill(|_| Some(&first));
            filled.map_err(|missing| BuildError::NoValue(missing.0))
        };
        match place {
            Place::Path => self.holes.push((key, first)),
            Place::PathAs(hole) => self.holes.push((hole.to_owned(), first)),
            Place::WholeBody => self.whole = Some(sent.json()?),
            Place::Query => {
                self.query.extend(values.into_iter().map(|value| (key.clone(), value)));
            }
            Place::Header => self.header(&key, first)?,
            Place::QueryAs(text) => self.query.push((key, written(text)?)),
            Place::HeaderAs(text) => self.header(&key, written(text)?)?,
            Place::Cookie => self.cookies.push((key, first)),
            Place::CookieAs(text) => self.cookies.push((key, written(text)?)),
            Place::BodyAs(text) => {
                let json = serde_json::Value::from(written(text)?).to_string();
                self.rest.push((key, Sent::Json(json)));
            }
            Place::Body => {}
        }
        Ok(())
    }

    fn header(&mut self, name: &str, value: String) -> Result<(), BuildError> {
        let plain = |byte: u8| byte == b'\t' || (byte >= b' ' && byte != 0x7f);
        if !value.bytes().all(plain) {
            return Err(BuildError::BadHeader(name.to_owned()));
        }
        self.headers.push((name.to_owned(), value));
        Ok(())
    }

    fn finish(mut self, message: &Message<'_>) -> Result<Request, BuildError> {
        let (body, content) = self.body(message)?;
        if let Some(content) = content {
            self.header("Content-Type", content)?;
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<_> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
            self.header("Cookie", cookies.join("; "))?;
        }
        Ok(Request {
            operation: self.blueprint.name,
            method: self.blueprint.method,
            path_and_query: self.path_and_query()?,
            headers: self.headers,
            body,
        })
    }

    fn path_and_query(&self) -> Result<String, BuildError> {
        let filled = self.path.fill(|hole| {
            let (_, value) = self.holes.iter().find(|(name, _)| name == hole)?;
            let mut escaped = String::new();
            encode::push(&mut escaped, value, Escape::Url);
            (!escaped.is_empty()).then_some(escaped)
        });
        let mut out = filled.map_err(|missing| BuildError::NoValue(missing.0))?;
        if !self.query.is_empty() {
            out.push(if out.contains('?') { '&' } else { '?' });
            out.push_str(&encode::pairs(&self.query, self.blueprint.separator, Escape::Url));
        }
        Ok(out)
    }

    /// The body and its content type.
    fn body(&mut self, message: &Message<'_>) -> Result<(Vec<u8>, Option<String>), BuildError> {
        let text = |content: &str| Some(content.to_owned());
        // A message without any field, `()`, sends nothing.
        if !self.is_object && self.whole.is_none() && message.json()? == "null" {
            return Ok((Vec::new(), None));
        }
        Ok(match self.blueprint.encoding {
            Encoding::Json => {
                let json = match self.whole.take() {
                    Some(json) => json,
                    None if self.elsewhere => self.json()?,
                    None => message.json()?,
                };
                (json.into_bytes(), text("application/json"))
            }
            Encoding::Query => {
                let pairs = self.pairs()?;
                self.query.extend(pairs);
                (Vec::new(), None)
            }
            Encoding::Form => {
                let body = encode::pairs(&self.pairs()?, "&", Escape::Form);
                (body.into_bytes(), text("application/x-www-form-urlencoded"))
            }
            Encoding::Multipart => {
                let (body, boundary) = multipart::body(&self.rest)?;
                (body, Some(format!("multipart/form-data; boundary={boundary}")))
            }
            Encoding::Text => {
                let all: Vec<_> = match self.whole.take() {
                    Some(json) => texts(&json),
                    None if !self.is_object => texts(&message.json()?),
                    None => self.pairs()?.into_iter().map(|(_, value)| value).collect(),
                };
                (all.concat().into_bytes(), text("text/plain; charset=utf-8"))
            }
            Encoding::None => match self.rest.first() {
                Some((key, _)) => return Err(BuildError::NoPlace(key.clone())),
                None => (Vec::new(), None),
            },
        })
    }

    /// What the encoding sends, as text.
    fn pairs(&self) -> Result<Vec<(String, String)>, BuildError> {
        let mut pairs = Vec::new();
        for (key, sent) in &self.rest {
            pairs.extend(sent.texts()?.into_iter().map(|text| (key.clone(), text)));
        }
        Ok(pairs)
    }

    /// What the encoding sends, as one JSON object.
    fn json(&self) -> Result<String, BuildError> {
        let fields = self.rest.iter().map(|(key, sent)| {
            // A key is plain text and always becomes a JSON string.
            let key = serde_json::Value::from(key.as_str()).to_string();
            Ok(format!("{key}:{}", sent.json()?))
        });
        Ok(format!("{{{}}}", fields.collect::<Result<Vec<_>, BuildError>>()?.join(",")))
    }
}

fn template(text: &'static str) -> Result<Template, BuildError> {
    Template::parse(text).map_err(|_| BuildError::BadTemplate(text))
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "http")]
impl Request {
    /// The request for a server (`https://api.example.com/v1`), as the crate `http` has it.
    pub fn into_http(self, server: &str) -> Result<http::Request<Vec<u8>>, http::Error> {
        let uri = format!("{}{}", server.trim_end_matches('/'), self.path_and_query);
        let mut builder = http::Request::builder().method(self.method).uri(uri);
        for (name, value) in &self.headers {
            let mut value = http::HeaderValue::try_from(value)?;
            // Any header may hold a secret; clients leave these out of what they print.
            value.set_sensitive(!name.eq_ignore_ascii_case("content-type"));
            builder = builder.header(name, value);
        }
        builder.body(self.body)
    }
}
