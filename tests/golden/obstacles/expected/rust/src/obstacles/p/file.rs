// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! `File`: `FileValueCall`.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use super::super::envelopes;
use super::super::envelopes::ResultValue;
use super::super::faults::Fault;
use super::super::shapes::FileValue;

/// `File`.
#[derive(Debug, Clone, Copy)]
pub struct FileValueCall;

impl FileValueCall {
    /// What the spec calls it.
    pub const NAME: &'static str = "File";

    /// The HTTP method.
    ///
    /// Page `p`, line 85.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 85.
    pub const PATH: &'static str = "/file";

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

    /// Reads a reply: the payload, or why there is none.
    ///
    /// Page `p`, line 87.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<FileValue>, operation::Failure<Fault>> {
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
    name: FileValueCall::NAME,
    method: FileValueCall::METHOD,
    path: FileValueCall::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::RESULT),
    status: &[],
    keys: &[],
    faults: &[],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = ResultValue<FileValue>;

/// What is sent.
///
/// Page `p`, line 86.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `File`, which no page explains.
    ///
    /// Page `p`, line 86.
    #[bindery(key = "File", nested)]
    pub file: FileValue,
}

impl Request {
    /// With all its fields.
    pub fn new(file: FileValue) -> Self {
        Self { file }
    }
}

bindery::fields! {
    Request {
        file = "File",
    }
}
