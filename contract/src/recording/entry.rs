//! One exchange as it is kept: text where it is text, base64 where it is not.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::send::{Ended, Label, Reply, Request, SendError};

/// One request and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Which call of which case it was; empty in what others recorded.
    pub label: Label,
    /// When it was sent, as RFC 3339 says it; empty where nobody knows.
    pub began: String,
    /// What was sent.
    pub request: Message,
    /// What came of it.
    pub result: Result<(u16, Message, Ended), SendError>,
    /// How long it took.
    pub took: Duration,
}

/// The part of an exchange that one side wrote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Message {
    /// The method of a request; empty in a reply.
    pub method: String,
    /// The address of a request; empty in a reply.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Option<Body>,
}

/// A body as JSON can hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// It is text.
    Text(String),
    /// It is not.
    Base64(String),
}

impl Body {
    /// These bytes.
    pub fn of(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Base64(STANDARD.encode(bytes)),
        }
    }

    /// The bytes again; `None` where it is no base64.
    pub fn bytes(self) -> Option<Vec<u8>> {
        match self {
            Self::Text(text) => Some(text.into_bytes()),
            Self::Base64(text) => STANDARD.decode(text).ok(),
        }
    }
}

impl From<&Request> for Message {
    fn from(request: &Request) -> Self {
        let Request { method, url, headers, body, .. } = request.clone();
        Self { method, url, headers, body: body.as_deref().map(Body::of) }
    }
}

impl Entry {
    /// The reply, if there was one.
    pub fn reply(&self) -> Result<Reply, SendError> {
        let (status, message, ended) = self.result.as_ref().map_err(SendError::clone)?;
        let headers = message.headers.iter();
        Ok(Reply {
            status: *status,
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.clone())).collect(),
            body: message.body.clone().and_then(Body::bytes).unwrap_or_default(),
            ended: *ended,
            took: self.took,
        })
    }
}
