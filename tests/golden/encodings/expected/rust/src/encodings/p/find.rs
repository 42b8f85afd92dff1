// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `find`: Find.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::TEXT;
use super::super::faults::Fault;

/// `find`.
#[derive(Debug, Clone, Copy)]
pub struct Find;

impl Find {
    /// What the spec calls it.
    pub const NAME: &'static str = "find";

    /// The HTTP method.
    ///
    /// Page `p`, line 22.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 22.
    pub const PATH: &'static str = "/find";

    /// The request as JSON.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[])?)
    }

    /// The request with a query string.
    ///
    /// The page allows this encoding too.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request_as_query(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.sent_as(operation::Encoding::Query).build(message, &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 200.
    ///
    /// Page `p`, line 31.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Vec<String>, Headers>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => {
                return Ok(Answer::with_headers(found.payload()?, &found)?);
            }
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Find::NAME,
    method: Find::METHOD,
    path: Find::PATH,
    encoding: operation::Encoding::Json,
    separator: ";",
    places: &[
        ("x-access-token", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Bearer {token}")),
        ("x-channel", operation::Place::Header),
        ("session", operation::Place::Cookie),
        ("page", operation::Place::Query),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Vec<String>;

/// The documented headers of a success.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Headers {
    /// `X-Total`, which no page explains.
    ///
    /// Required.
    ///
    /// Page `p`, line 31.
    pub x_total: Option<i64>,
}

bindery::fields! {
    Headers {
        x_total = "X-Total" as TEXT,
    }
}

/// What is sent.
///
/// Page `p`, lines 23-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `x-access-token`, which no page explains.
    ///
    /// Required, unless `Authorization` is given.
    ///
    /// Page `p`, lines 23-30.
    #[bindery(key = "x-access-token", required)]
    pub x_access_token: Option<Secret>,
    /// `Authorization`, which no page explains.
    ///
    /// Can be used instead of `x-access-token`.
    ///
    /// Page `p`, lines 23-30.
    #[bindery(key = "Authorization", instead_of("x-access-token"))]
    pub authorization: Option<Secret>,
    /// `x-channel`, which no page explains.
    ///
    /// Page `p`, lines 23-30.
    #[bindery(key = "x-channel", nested)]
    pub x_channel: XChannel,
    /// `session`, which no page explains.
    ///
    /// Page `p`, lines 23-30.
    pub session: Option<String>,
    /// `page`, which no page explains.
    ///
    /// Page `p`, lines 23-30.
    pub page: Option<i64>,
    /// `key`, which no page explains.
    ///
    /// Page `p`, lines 23-30.
    pub key: Secret,
    /// `words`, which no page explains.
    ///
    /// Page `p`, lines 23-30.
    pub words: Vec<String>,
    /// `limit`, which no page explains.
    ///
    /// Only when `x-channel` is given. Not together with `session`.
    ///
    /// Page `p`, lines 23-30.
    #[bindery(needs = "x-channel", excludes("session"))]
    pub limit: Option<i64>,
    /// `kind`, which no page explains.
    ///
    /// Required when `x-channel` is `A`.
    ///
    /// Page `p`, lines 23-30.
    #[bindery(required(when(x_channel = "A")))]
    pub kind: Option<String>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(
        x_channel: impl Into<XChannel>,
        key: impl Into<Secret>,
        words: Vec<String>,
    ) -> Self {
        Self {
            x_access_token: None,
            authorization: None,
            x_channel: x_channel.into(),
            session: None,
            page: None,
            key: key.into(),
            words,
            limit: None,
            kind: None,
        }
    }
}

impl Request {
    /// The same with `x_access_token`.
    #[must_use]
    pub fn with_x_access_token(mut self, value: impl Into<Secret>) -> Self {
        self.x_access_token = Some(value.into());
        self
    }

    /// The same with `authorization`.
    #[must_use]
    pub fn with_authorization(mut self, value: impl Into<Secret>) -> Self {
        self.authorization = Some(value.into());
        self
    }

    /// The same with `session`.
    #[must_use]
    pub fn with_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }

    /// The same with `page`.
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// The same with `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// The same with `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        x_access_token = "x-access-token",
        authorization = "Authorization",
        x_channel = "x-channel",
        session = "session",
        page = "page",
        key = "key",
        words = "words",
        limit = "limit",
        kind = "kind",
    }
}

bindery::listed! {
    /// The values of `x-channel`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 23-30.
    pub enum XChannel: closed {
        /// `A`.
        A = "A",
        /// `B`.
        B = "B",
    }
}
