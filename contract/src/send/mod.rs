//! Sends requests, politely: paced, bounded, with a time-out on everything.
//!
//! Nothing here follows a redirect, takes a status for an error, or prints a request: a path may
//! hold a key. What leaves this module goes through [`crate::secret::Redactor`] first.

mod decode;
mod fail;
#[cfg(feature = "http")]
mod http;
mod pace;
mod polite;

use std::time::Duration;

pub use fail::SendError;
#[cfg(feature = "http")]
pub use http::{Http, RouteError, Secure};
pub use pace::{Pace, Urgency};
pub use polite::{Polite, Repeat};

use crate::secret::Redactor;

/// Carries one request out and its reply back. Replay puts recordings in its place.
pub trait Transport: Sync {
    /// Sends once. Never repeats, never follows a redirect.
    fn send(&self, request: &Request) -> Result<Reply, SendError>;

    /// Whether it answers from memory, so that nobody gains by waiting.
    fn is_instant(&self) -> bool {
        false
    }
}

/// One request, ready to be sent: it holds the secrets. Its `Debug` shows the method only.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The whole address, percent-encoded.
    pub url: String,
    /// The headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body; `None` sends none.
    pub body: Option<Vec<u8>>,
    /// Which call of which case it is; nothing of it is sent.
    pub label: Label,
}

/// Which call of which case a request is: recordings are found by it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Label {
    /// The vendor.
    pub vendor: String,
    /// The operation.
    pub operation: String,
    /// The name of the case.
    pub case: String,
    /// Which of the case's calls, counted from 0.
    pub turn: usize,
}

/// One reply as it came, body decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The headers in order, names in lower case; what is no text is replaced by `U+FFFD`.
    pub headers: Vec<(String, String)>,
    /// The body, or as much of it as came and was allowed.
    pub body: Vec<u8>,
    /// Whether the body is all of it.
    pub ended: Ended,
    /// From sending to the last byte.
    pub took: Duration,
}

/// How a reply's body ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// As announced.
    Whole,
    /// Before its announced end: the connection broke.
    CutShort,
    /// It is longer than the limit, in bytes; the rest was not read.
    TooLarge(usize),
    /// Its `Content-Encoding` could not be undone.
    Undecodable,
}

impl Request {
    /// What of it may be shown and stored.
    #[must_use]
    pub fn shown(&self, redactor: &Redactor) -> Self {
        let text = |text: &str| redactor.text(text);
        Self {
            method: self.method.clone(),
            url: text(&self.url),
            headers: self.headers.iter().map(|(name, value)| (name.clone(), text(value))).collect(),
            body: self.body.as_deref().map(|body| redactor.bytes(body).into_owned()),
            label: self.label.clone(),
        }
    }
}

impl Ended {
    /// As recordings say it; nothing where the body is whole.
    pub(crate) fn word(self) -> String {
        match self {
            Self::Whole => String::new(),
            Self::CutShort => "cut-short".to_owned(),
            Self::TooLarge(limit) => format!("too-large {limit}"),
            Self::Undecodable => "undecodable".to_owned(),
        }
    }

    /// What [`Ended::word`] said.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "" => Self::Whole,
            "cut-short" => Self::CutShort,
            "undecodable" => Self::Undecodable,
            other => Self::TooLarge(other.strip_prefix("too-large ")?.parse().ok()?),
        })
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}

impl Reply {
    /// The value of a header; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What of it may be shown and stored.
    #[must_use]
    pub fn shown(&self, redactor: &Redactor) -> Self {
        let headers = self.headers.iter();
        Self {
            headers: headers
                .map(|(name, value)| (redactor.text(name), redactor.text(value)))
                .collect(),
            body: redactor.bytes(&self.body).into_owned(),
            ..*self
        }
    }
}
