//! What a client sent: read from its bytes into names, values and JSON, by the encodings that the
//! operation documents. Judges nothing but whether it can be read.

mod decode;
mod multipart;
mod pairs;
mod route;
mod split;
mod values;

use bindery_model::fit::{BodyIn, Sent};
use bindery_model::json::Value;
use bytes::Bytes;

pub(crate) use decode::{decode, request_fields};
pub(crate) use route::{Found, Routed, route};
pub(crate) use values::{Given, given, named};

/// A request as it came. It has no `Debug`: any part of it may hold a secret.
#[derive(Clone)]
pub struct Asked {
    /// The method, in capitals.
    pub method: String,
    /// Path and query behind the vendor's base, as sent.
    pub target: String,
    /// The headers, as sent.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Bytes,
}

impl Asked {
    /// The value of the first header with this name, in any case of letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// A request, taken apart.
pub(crate) struct Decoded {
    pub(crate) body: Body,
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) cookies: Vec<(String, String)>,
}

/// The body of a request.
pub(crate) enum Body {
    /// There is none.
    None,
    /// JSON.
    Json(Value<'static>),
    /// A form.
    Pairs(Vec<(String, String)>),
    /// Plain text.
    Text(String),
    /// There is one, and it cannot be read.
    Unreadable(Unreadable),
}

/// Why a request cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// The body should be JSON and is not.
    NotJson,
    /// The body should be a form and is not.
    NotAForm(String),
    /// The operation documents no encoding with this content type.
    Encoding(String),
}

impl Decoded {
    /// Why the body cannot be read, if it cannot.
    pub(crate) fn unreadable(&self) -> Option<&Unreadable> {
        match &self.body {
            Body::Unreadable(why) => Some(why),
            _ => None,
        }
    }

    /// What the judge of values works on.
    pub(crate) fn sent(&self) -> Sent<'_> {
        Sent {
            body: match &self.body {
                Body::None | Body::Unreadable(_) => BodyIn::None,
                Body::Json(value) => BodyIn::Json(value),
                Body::Pairs(pairs) => BodyIn::Pairs(pairs),
                Body::Text(text) => BodyIn::Text(text),
            },
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            cookies: &self.cookies,
        }
    }
}
