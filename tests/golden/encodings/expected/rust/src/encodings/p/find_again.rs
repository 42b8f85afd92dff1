// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! `find_again`: `FindAgain`.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use std::ops::Deref;
use super::super::faults::Fault;

/// `find_again`.
#[derive(Debug, Clone, Copy)]
pub struct FindAgain;

impl FindAgain {
    /// What the spec calls it.
    pub const NAME: &'static str = "find_again";

    /// The HTTP method.
    ///
    /// Page `p`, line 33.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 33.
    pub const PATH: &'static str = "/find_text";

    /// The request as text.
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
    /// Page `p`, line 35.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<String>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: FindAgain::NAME,
    method: FindAgain::METHOD,
    path: FindAgain::PATH,
    encoding: operation::Encoding::Text,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = String;

/// What is sent.
///
/// Page `p`, line 34.
///
/// At least 1 character.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request(#[bindery(length(min = 1))] pub String);

impl Deref for Request {
    type Target = String;

    fn deref(&self) -> &String {
        &self.0
    }
}

impl From<String> for Request {
    fn from(value: String) -> Self {
        Self(value)
    }
}

bindery::transparent!(Request);
