// Written by `gen` from specs/session/. Change the spec, not this file.

//! `work`: Work.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `work`.
///
/// Reads something. It depends on `ping`, `login`.
///
/// Page `p`, line 30.
#[derive(Debug, Clone, Copy)]
pub struct Work;

impl Work {
    /// What the spec calls it.
    pub const NAME: &'static str = "work";

    /// The HTTP method.
    ///
    /// Page `p`, line 30.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 30.
    pub const PATH: &'static str = "/work/{job}";

    /// The request with a query string.
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
    ) -> Result<Answer<Payload>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, _) => Fault::NoSession,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Work::NAME,
    method: Work::METHOD,
    path: Work::PATH,
    encoding: operation::Encoding::Query,
    separator: "&",
    places: &[
        ("job", operation::Place::Path),
        ("sid", operation::Place::Cookie),
        ("auth", operation::Place::QueryAs("Session {session}")),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[operation::Sign::within(operation::Within::Bare).status(&[401])],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What is sent.
///
/// Page `p`, line 30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `job`, which no page explains.
    ///
    /// Page `p`, line 30.
    pub job: String,
    /// `sid`, which no page explains.
    ///
    /// Required, unless `auth` is given. Can be used instead of `auth`.
    ///
    /// Page `p`, line 30.
    #[bindery(required, instead_of("auth"))]
    pub sid: Option<Secret>,
    /// `auth`, which no page explains.
    ///
    /// Required, unless `sid` is given. Can be used instead of `sid`.
    ///
    /// Page `p`, line 30.
    #[bindery(required, instead_of("sid"))]
    pub auth: Option<Secret>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(job: impl Into<String>) -> Self {
        Self {
            job: job.into(),
            sid: None,
            auth: None,
        }
    }
}

bindery::fields! {
    Request {
        job = "job",
        sid = "sid",
        auth = "auth",
    }
}

/// What comes back on success.
///
/// Page `p`, line 31.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `job`, which no page explains.
    ///
    /// Repeats `job` of the request.
    ///
    /// Page `p`, line 31.
    #[bindery(echoes = "job")]
    pub job: String,
}

impl Payload {
    /// With all its fields.
    pub fn new(job: impl Into<String>) -> Self {
        Self { job: job.into() }
    }
}

bindery::fields! {
    Payload {
        job = "job",
    }
}
