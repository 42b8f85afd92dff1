//! Calls without I/O: a message becomes a request, a reply becomes payload, fault or an error that
//! says what did not fit and where. Sending is for whatever HTTP client there is.

mod encode;
mod failure;
mod headers;
mod message;
mod multipart;
mod outcome;
mod reply;
mod request;

pub use failure::{Failure, RequestError};
pub use outcome::{Absent, Cond, Envelope, Outcomes, Paths, Sign, Told, Within};
pub use reply::{Answer, Decision, Found, Reply};
pub use request::{BuildError, Request};

/// How an operation is called: everything that does not change from one request to the next.
#[derive(Clone, Copy, Debug)]
pub struct Blueprint {
    /// The operation's name in its spec.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, a template: `/api/PO/Add/{api_key}`.
    pub path: &'static str,
    /// How the fields that have no place of their own are sent.
    pub encoding: Encoding,
    /// What stands between two pairs of the query.
    pub separator: &'static str,
    /// The fields that have a place of their own. A hole of the path takes the field of its name
    /// without being listed here.
    pub places: &'static [(&'static str, Place)],
}

/// How a request's fields are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// A JSON document in the body.
    Json,
    /// Pairs behind the path.
    Query,
    /// Pairs in the body, as forms send them.
    Form,
    /// Parts in the body, as forms with files send them.
    Multipart,
    /// The one field's text in the body.
    Text,
    /// There is nothing to send.
    None,
}

/// Where a field goes that does not go where the encoding puts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A hole of the path that has the field's name.
    Path,
    /// A hole of the path that has another name.
    PathAs(&'static str),
    /// The query.
    Query,
    /// The query, its value put into a text.
    QueryAs(&'static str),
    /// A header of the field's name.
    Header,
    /// A header of the field's name, its value put into a text: `Bearer {token}`.
    HeaderAs(&'static str),
    /// A cookie of the field's name.
    Cookie,
    /// A cookie of the field's name, its value put into a text.
    CookieAs(&'static str),
    /// Where the encoding puts it.
    Body,
    /// The same, its value put into a text.
    BodyAs(&'static str),
    /// The body: the field's value is all of it.
    WholeBody,
}

impl Blueprint {
    /// The same operation in another encoding that its page allows.
    #[must_use]
    pub const fn sent_as(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// The same operation with a method that its page does not give.
    #[must_use]
    pub const fn with_method(mut self, method: &'static str) -> Self {
        self.method = method;
        self
    }

    fn place(&self, field: &str) -> Option<Place> {
        self.places.iter().find(|(name, _)| *name == field).map(|(_, place)| *place)
    }
}
