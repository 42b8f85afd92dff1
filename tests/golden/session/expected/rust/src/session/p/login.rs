// Written by `gen` from specs/session/. Change the spec, not this file.

//! `login`: Login.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use super::super::faults::Fault;

/// `login`.
///
/// Reads something. It depends on `ping`.
///
/// Page `p`, line 20.
#[derive(Debug, Clone, Copy)]
pub struct Login;

impl Login {
    /// What the spec calls it.
    pub const NAME: &'static str = "login";

    /// The HTTP method.
    ///
    /// Page `p`, line 20.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 20.
    pub const PATH: &'static str = "/login";

    /// The request as a form.
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
    /// Page `p`, line 21.
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
            operation::Decision::Fault(0, _) => Fault::Refused,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Login::NAME,
    method: Login::METHOD,
    path: Login::PATH,
    encoding: operation::Encoding::Form,
    separator: "&",
    places: &[("X-Csrf", operation::Place::Header)],
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
/// Page `p`, line 20.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `X-Csrf`, which no page explains.
    ///
    /// Page `p`, line 20.
    pub x_csrf: Secret,
    /// `user`, which no page explains.
    ///
    /// Page `p`, line 20.
    pub user: String,
    /// `password`, which no page explains.
    ///
    /// Page `p`, line 20.
    pub password: Secret,
}

impl Request {
    /// With all its fields.
    pub fn new(
        x_csrf: impl Into<Secret>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            x_csrf: x_csrf.into(),
            user: user.into(),
            password: password.into(),
        }
    }
}

bindery::fields! {
    Request {
        x_csrf = "X-Csrf",
        user = "user",
        password = "password",
    }
}

/// What comes back on success.
///
/// Page `p`, line 21.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `session`, which no page explains.
    ///
    /// Page `p`, line 21.
    #[bindery(nested)]
    pub session: Session,
}

impl Payload {
    /// With all its fields.
    pub fn new(session: Session) -> Self {
        Self { session }
    }
}

bindery::fields! {
    Payload {
        session = "session",
    }
}

/// What `session` holds.
///
/// Page `p`, line 21.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Session {
    /// `id`, which no page explains.
    ///
    /// Page `p`, line 21.
    pub id: Secret,
}

impl Session {
    /// With all its fields.
    pub fn new(id: impl Into<Secret>) -> Self {
        Self { id: id.into() }
    }
}

bindery::fields! {
    Session {
        id = "id",
    }
}
