// Written by `gen` from specs/everything/. Change the spec, not this file.

//! `order.find`: Find.

use bindery::{Json, Secret, Timestamp, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, JsonKind, Spelled, Spelling};
use bindery::wire::Spelling::{Dated, Own};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::shapes::Money;

/// `order.find`.
///
/// Reads something.
///
/// Page `orders`, line 140.
#[derive(Debug, Clone, Copy)]
pub struct Find;

impl Find {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.find";

    /// The HTTP method.
    ///
    /// Page `orders`, line 140.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `orders`, line 140.
    pub const PATH: &'static str = "/{account}/orders";

    /// The request with a query string.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
        account: &Secret,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[("account", account)])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// Page `orders`, lines 147-150.
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
            operation::Decision::Fault(1, _) => Fault::WrongMethod,
            operation::Decision::Fault(2, found) => {
                Fault::Broken {
                    why: found.hole("why").unwrap_or_default().to_owned(),
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
    name: Find::NAME,
    method: Find::METHOD,
    path: Find::PATH,
    encoding: operation::Encoding::Query,
    separator: ";",
    places: &[
        ("X-Session", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Session {session}")),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E1"])
            .text(&["No session."]),
        operation::Sign::within(operation::Within::Bare).status(&[405]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::TROUBLE))
            .status(&[500])
            .text(&["Cannot read the body.{why}"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Payload>;

/// What comes back on success.
///
/// Page `orders`, lines 147-150.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Payload {
    /// A list.
    List(Vec<PayloadList>),
    /// An object.
    Object(PayloadObject),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Payload {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        if matches!(held.kind(), JsonKind::List) {
            return held.to().map(Self::List);
        }
        if matches!(held.kind(), JsonKind::Object) && held.has("none") {
            return held.to().map(Self::Object);
        }
        held.to().map(Self::Other)
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::List(value) => (value, &Own),
            Self::Object(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Payload);

/// What is sent.
///
/// Page `orders`, lines 141-146.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// `X-Session`, which no page explains.
    ///
    /// Required, unless `Authorization` is given.
    ///
    /// Page `orders`, line 8. Its type is assumed.
    #[bindery(key = "X-Session", required)]
    pub x_session: Option<Secret>,
    /// `Authorization`, which no page explains.
    ///
    /// Can be used instead of `X-Session`.
    ///
    /// Page `orders`, line 8. Its type and whether it is required are assumed.
    #[bindery(key = "Authorization", instead_of("X-Session"))]
    pub authorization: Option<Secret>,
    /// `state`, which no page explains.
    ///
    /// Page `orders`, lines 141-146. Its type is assumed.
    #[bindery(nested)]
    pub state: Option<RequestState>,
    /// `since`, which no page explains.
    ///
    /// On the wire `rfc3339`.
    ///
    /// Page `orders`, lines 141-146.
    pub since: Option<Timestamp>,
    /// `page`, which no page explains.
    ///
    /// Left out, it is `1`.
    ///
    /// Page `orders`, lines 141-146.
    pub page: Option<i64>,
    /// `size`, which no page explains.
    ///
    /// At most `100`.
    ///
    /// Page `orders`, lines 141-146.
    #[bindery(at_most = 100)]
    pub size: Option<i64>,
    /// `from`, which no page explains.
    ///
    /// Page `orders`, lines 141-146. Its type is assumed.
    pub from: Option<String>,
}

bindery::fields! {
    Request {
        x_session = "X-Session",
        authorization = "Authorization",
        state = "state",
        since = "since" as Dated(spelling::RFC3339),
        page = "page",
        size = "size",
        from = "from",
    }
}

bindery::listed! {
    /// The values of `state`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `orders`, lines 141-146.
    pub enum RequestState: closed {
        /// `Open`.
        Open = "Open",
        /// `Released`.
        Released = "Released",
        /// `Done`.
        Done = "Done",
    }
}

/// What `Payload list` holds.
///
/// Page `orders`, lines 147-150.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PayloadList {
    /// `order`, which no page explains.
    ///
    /// Page `orders`, lines 147-150.
    pub order: String,
    /// `changed`, which no page explains.
    ///
    /// On the wire `unix`.
    ///
    /// Page `orders`, lines 147-150.
    pub changed: Timestamp,
    /// `sum`, which no page explains.
    ///
    /// Page `orders`, lines 147-150.
    #[bindery(nested)]
    pub sum: Money,
}

impl PayloadList {
    /// With all its fields.
    pub fn new(order: impl Into<String>, changed: Timestamp, sum: Money) -> Self {
        Self {
            order: order.into(),
            changed,
            sum,
        }
    }
}

bindery::fields! {
    PayloadList {
        order = "order",
        changed = "changed" as Dated(spelling::UNIX),
        sum = "sum",
    }
}

/// What `Payload object` holds.
///
/// Page `orders`, lines 147-150.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PayloadObject {
    /// `none`, which no page explains.
    ///
    /// Page `orders`, lines 147-150.
    pub none: bool,
}

impl PayloadObject {
    /// With all its fields.
    pub fn new(none: bool) -> Self {
        Self { none }
    }
}

bindery::fields! {
    PayloadObject {
        none = "none",
    }
}
