// Written by `gen` from specs/doubt/. Change the spec, not this file.

//! `thing.add`: Add.

use bindery::{Date, Json, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::NUMBER_OR_TEXT;
use bindery::wire::Spelling::Dated;
use super::super::spelling;
use super::super::faults::Fault;

/// `thing.add`.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "thing.add";

    /// The HTTP method.
    ///
    /// It may also be `GET`.
    ///
    /// Assumed: page `p`, line 1.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 1.
    pub const PATH: &'static str = "/things";

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
    /// On success the status is 200.
    ///
    /// Page `p`, line 50.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Json>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, found) => {
                Fault::Refused {
                    answer: Box::new(found.payload()?),
                }
            }
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Add::NAME,
    method: Add::METHOD,
    path: Add::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[operation::Sign::within(operation::Within::Bare).status(&[400])],
};

/// The whole body of a success.
pub type Whole = Json;

/// What is sent.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `Label`, which no page explains.
    ///
    /// The key may also be `The Label`.
    ///
    /// Page `p`, lines 2-30. Its key is assumed.
    pub label: String,
    /// `part_no`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is disputed: `part_num` (only an example shows it: page `p`, line 40).
    ///
    /// Page `p`, lines 2-30. Its type and whether it is required are assumed.
    pub part: String,
    /// `day`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY`. That is disputed: On the wire `MMM-DD-YYYY` (only an example shows
    /// it: page `p`, line 41).
    ///
    /// Page `p`, lines 2-30.
    pub day: Option<Date>,
    /// `state`, which no page explains.
    ///
    /// That is disputed: `enum` (only an example shows it: page `p`, line 43).
    ///
    /// Whether it is required is disputed: it is not (page `p`, line 42).
    ///
    /// Page `p`, lines 2-30.
    #[bindery(nested)]
    pub state: State,
    /// `size`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub size: Option<i64>,
    /// `extra`, which no page explains.
    ///
    /// Only an example shows it: page `p`, line 44.
    pub extra: Option<String>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(
        label: impl Into<String>,
        part: impl Into<String>,
        state: impl Into<State>,
    ) -> Self {
        Self {
            label: label.into(),
            part: part.into(),
            day: None,
            state: state.into(),
            size: None,
            extra: None,
        }
    }
}

bindery::fields! {
    Request {
        label = "Label" | "The Label",
        part = "part_no" | "part_num" as NUMBER_OR_TEXT,
        day = "day" as Dated(spelling::MM_DD_YYYY_OR_MMM_DD_YYYY),
        state = "state",
        size = "size",
        extra = "extra",
    }
}

bindery::listed! {
    /// The values of `state`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 2-30.
    pub enum State: closed {
        /// `Open`.
        Open = "Open",
    }
}
