// Written by `gen` from specs/dates/. Change the spec, not this file.

//! `day.set`: Set.

use bindery::{Date, DateTime, Nullable, Time, Timestamp, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Spelling::{Dated, NullAs};
use super::super::spelling;
use super::super::faults::Fault;
use super::super::shapes::Row;

/// `day.set`.
#[derive(Debug, Clone, Copy)]
pub struct Set;

impl Set {
    /// What the spec calls it.
    pub const NAME: &'static str = "day.set";

    /// The HTTP method.
    ///
    /// Page `p`, line 1.
    pub const METHOD: &'static str = "PUT";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 1.
    pub const PATH: &'static str = "/day";

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
    /// Page `p`, line 30.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Row>, operation::Failure<Fault>> {
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
    name: Set::NAME,
    method: Set::METHOD,
    path: Set::PATH,
    encoding: operation::Encoding::Json,
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
pub type Whole = Row;

/// What is sent.
///
/// Page `p`, lines 2-20.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// `iso`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-20.
    pub iso: Option<Date>,
    /// `american`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY`.
    ///
    /// Page `p`, lines 2-20.
    pub american: Option<Date>,
    /// `either`, which no page explains.
    ///
    /// On the wire `MM-DD-YYYY` or `YYYY-MM-DD`.
    ///
    /// Page `p`, lines 2-20.
    pub either: Option<Date>,
    /// `named`, which no page explains.
    ///
    /// On the wire `DD MMM YYYY`.
    ///
    /// Page `p`, lines 2-20.
    pub named: Option<Date>,
    /// `short`, which no page explains.
    ///
    /// On the wire `M/D/YYYY`.
    ///
    /// Page `p`, lines 2-20.
    pub short: Option<Date>,
    /// `clock`, which no page explains.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Page `p`, lines 2-20.
    pub clock: Option<Time>,
    /// `stamp`, which no page explains.
    ///
    /// On the wire `rfc3339`.
    ///
    /// Page `p`, lines 2-20.
    pub stamp: Option<Timestamp>,
    /// `packed`, which no page explains.
    ///
    /// On the wire `YYYYMMDDHHmmss`.
    ///
    /// Page `p`, lines 2-20.
    pub packed: Option<DateTime>,
    /// `epoch`, which no page explains.
    ///
    /// On the wire `unix`.
    ///
    /// Page `p`, lines 2-20.
    pub epoch: Option<Timestamp>,
    /// `both`, which no page explains.
    ///
    /// On the wire `unix` or `rfc3339`.
    ///
    /// Page `p`, lines 2-20.
    pub both: Option<Timestamp>,
    /// CHAR(14).
    ///
    /// On the wire `YYYYMMDDHHmmss`.
    ///
    /// Page `p`, lines 2-20.
    pub fourteen: Option<Nullable<DateTime>>,
    /// `swapped`, which no page explains.
    ///
    /// On the wire `MM/DD/YYYY` or `DD/MM/YYYY`.
    ///
    /// Not documented: Which of the two a date has.
    ///
    /// Page `p`, lines 2-20.
    pub swapped: Option<Date>,
    /// `unknown`, which no page explains.
    ///
    /// A date, in a format that nobody says.
    ///
    /// Page `p`, lines 2-20.
    pub unknown: Option<String>,
}

impl Request {
    /// The same with `iso`.
    #[must_use]
    pub fn with_iso(mut self, value: Date) -> Self {
        self.iso = Some(value);
        self
    }

    /// The same with `american`.
    #[must_use]
    pub fn with_american(mut self, value: Date) -> Self {
        self.american = Some(value);
        self
    }

    /// The same with `either`.
    #[must_use]
    pub fn with_either(mut self, value: Date) -> Self {
        self.either = Some(value);
        self
    }

    /// The same with `named`.
    #[must_use]
    pub fn with_named(mut self, value: Date) -> Self {
        self.named = Some(value);
        self
    }

    /// The same with `short`.
    #[must_use]
    pub fn with_short(mut self, value: Date) -> Self {
        self.short = Some(value);
        self
    }

    /// The same with `clock`.
    #[must_use]
    pub fn with_clock(mut self, value: Time) -> Self {
        self.clock = Some(value);
        self
    }

    /// The same with `stamp`.
    #[must_use]
    pub fn with_stamp(mut self, value: Timestamp) -> Self {
        self.stamp = Some(value);
        self
    }

    /// The same with `packed`.
    #[must_use]
    pub fn with_packed(mut self, value: DateTime) -> Self {
        self.packed = Some(value);
        self
    }

    /// The same with `epoch`.
    #[must_use]
    pub fn with_epoch(mut self, value: Timestamp) -> Self {
        self.epoch = Some(value);
        self
    }

    /// The same with `both`.
    #[must_use]
    pub fn with_both(mut self, value: Timestamp) -> Self {
        self.both = Some(value);
        self
    }

    /// The same with `fourteen`.
    #[must_use]
    pub fn with_fourteen(mut self, value: DateTime) -> Self {
        self.fourteen = Some(Nullable::Value(value));
        self
    }

    /// The same with `swapped`.
    #[must_use]
    pub fn with_swapped(mut self, value: Date) -> Self {
        self.swapped = Some(value);
        self
    }

    /// The same with `unknown`.
    #[must_use]
    pub fn with_unknown(mut self, value: impl Into<String>) -> Self {
        self.unknown = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        iso = "iso" as Dated(spelling::YYYY_MM_DD),
        american = "american" as Dated(spelling::MM_DD_YYYY),
        either = "either" as Dated(spelling::MM_DD_YYYY_OR_YYYY_MM_DD),
        named = "named" as Dated(spelling::DD_MMM_YYYY),
        short = "short" as Dated(spelling::M_D_YYYY),
        clock = "clock" as Dated(spelling::HH_MM),
        stamp = "stamp" as Dated(spelling::RFC3339),
        packed = "packed" as Dated(spelling::YYYYMMDDH_HMMSS),
        epoch = "epoch" as Dated(spelling::UNIX),
        both = "both" as Dated(spelling::UNIX_OR_RFC3339),
        fourteen = "fourteen" as NullAs(spelling::TEXT_00000000000000_OR_EMPTY, &Dated(spelling::YYYYMMDDH_HMMSS)),
        swapped = "swapped" as Dated(spelling::MM_DD_YYYY_OR_DD_MM_YYYY),
        unknown = "unknown",
    }
}
