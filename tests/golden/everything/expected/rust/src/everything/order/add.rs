// Written by `gen` from specs/everything/. Change the spec, not this file.

//! `order.add`: Add an order.

use bindery::{Date, Decimal, Json, Nullable, Secret, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{
    Bytes, Choice, Held, JsonKind, Spelled, Spelling, TEXT, TEXT_OR_INTEGER,
};
use bindery::wire::Spelling::{Dated, Joined, NullAs, Own, PackedJson, Padded};
use std::collections::BTreeMap;
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::shapes::{Line, LineRow, PartTree};

/// Add an order.
///
/// Makes an order with its lines.
///
/// Creates a `order`. After it, the `order` is `Open`. It depends on `session.open`.
///
/// On the vendor's side: the account may order.
///
/// Page `orders`, lines 80-81.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.add";

    /// The HTTP method.
    ///
    /// It may also be `PUT`.
    ///
    /// Assumed: page `orders`, line 80.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `orders`, line 80.
    pub const PATH: &'static str = "/{account}/orders";

    /// The request as JSON.
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

    /// The request with a query string.
    ///
    /// The page allows this encoding too.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request_as_query(
        message: &Request,
        account: &Secret,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(
            CALL
                .sent_as(operation::Encoding::Query)
                .build(message, &[("account", account)])?,
        )
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the status is 201. On success the text is `Order {order} added.`.
    ///
    /// Page `orders`, lines 101-110.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Payload, Headers>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => {
                return Ok(Answer::with_headers(found.payload()?, &found)?);
            }
            operation::Decision::Fault(0, _) => Fault::NoSession,
            operation::Decision::Fault(1, found) => {
                Fault::Refused {
                    why: found.hole("why").unwrap_or_default().into(),
                }
            }
            operation::Decision::Fault(2, found) => {
                Fault::Missing {
                    field: found.hole("field").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(3, _) => Fault::Odd,
            operation::Decision::Fault(4, _) => Fault::WrongMethod,
            operation::Decision::Fault(5, found) => {
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
    name: Add::NAME,
    method: Add::METHOD,
    path: Add::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[
        ("X-Session", operation::Place::Header),
        ("Authorization", operation::Place::HeaderAs("Session {session}")),
    ],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[201],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E1"])
            .text(&["No session."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E2"])
            .text(&["Order refused: {why}", "Refused: {why}"])
            .holes(&[("why", &["credit", "stock"])]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["E3"])
            .text(&["{field} is missing."]),
        operation::Sign::within(operation::Within::Unknown)
            .status(&[422])
            .text(&["Unprocessable."]),
        operation::Sign::within(operation::Within::Bare).status(&[405]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::TROUBLE))
            .status(&[500])
            .text(&["Cannot read the body.{why}"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Payload>;

/// The documented headers of a success.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Headers {
    /// `Location`, which no page explains.
    ///
    /// Required.
    ///
    /// Page `orders`, lines 101-110.
    pub location: Option<String>,
}

bindery::fields! {
    Headers {
        location = "Location",
    }
}

/// What is sent.
///
/// Page `orders`, lines 82-100.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Request {
    /// From the store.
    Standard(Box<Standard>),
    /// `kind` is `MADE`.
    Made(Box<Made>),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Request {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        match held.tag("kind").as_deref() {
            Some("STANDARD") => held.to().map(Self::Standard),
            Some("MADE") => held.to().map(Self::Made),
            _ => held.to().map(Self::Other),
        }
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::Standard(value) => (value, &Own),
            Self::Made(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Request);

/// From the store.
///
/// Page `orders`, lines 82-100.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Standard {
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
    /// `kind`, which no page explains.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub kind: String,
    /// `customer`, which no page explains.
    ///
    /// The key is disputed: `cust` (only an example shows it: page `orders`, line 130).
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub customer: String,
    /// `reference`, which no page explains.
    ///
    /// Its type may also be `integer`.
    ///
    /// Page `orders`, lines 82-100. Its type and whether it is required are assumed.
    pub reference: String,
    /// `lines`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub lines: Vec<LineRow>,
    /// `ordered`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `orders`, lines 82-100.
    pub ordered: Option<Date>,
    /// `wanted`, which no page explains.
    ///
    /// At least `ordered`. On the wire `YYYY-MM-DD`.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(at_least = "ordered")]
    pub wanted: Option<Date>,
    /// `terms`, which no page explains.
    ///
    /// For example `NET 10`, `COD`. Left out: those of the customer.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    #[bindery(nested)]
    pub terms: Option<Terms>,
    /// `remark`, which no page explains.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub remark: Nullable<String>,
    /// `tags`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub tags: Option<Vec<String>>,
    /// `frame`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub frame: Option<(i64, i64)>,
    /// `attributes`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `contact`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub contact: Option<Contact>,
    /// `extra`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub extra: Option<Json>,
    /// `memo`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `orders`, lines 82-100.
    pub memo: Option<Json>,
    /// `raw`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub raw: Option<Raw>,
    /// `picture`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub picture: Option<Bytes>,
    /// `number`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub number: Option<i64>,
    /// `lot`, which no page explains.
    ///
    /// Required if the part is lot coded.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub lot: Option<String>,
    /// `discount`, which no page explains.
    ///
    /// In percent. At least `0`. At most `100`.
    ///
    /// Not together with `rebate`.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(excludes("rebate"), at_least = 0, at_most = 100)]
    pub discount: Option<Decimal>,
    /// `rebate`, which no page explains.
    ///
    /// Deprecated: use discount.
    ///
    /// Page `orders`, lines 82-100.
    pub rebate: Option<Decimal>,
    /// `store`, which no page explains.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub store: String,
}

impl Standard {
    /// With what must always be given; nothing else is.
    pub fn new(required: StandardRequired) -> Self {
        Self {
            x_session: None,
            authorization: None,
            kind: required.kind,
            customer: required.customer,
            reference: required.reference,
            lines: required.lines,
            ordered: None,
            wanted: None,
            terms: None,
            remark: required.remark,
            tags: None,
            frame: None,
            attributes: None,
            contact: None,
            extra: None,
            memo: None,
            raw: None,
            picture: None,
            number: None,
            lot: None,
            discount: None,
            rebate: None,
            store: required.store,
        }
    }
}

/// What a `Standard` cannot do without.
#[derive(Debug, Clone, PartialEq)]
pub struct StandardRequired {
    /// See [`Standard::kind`].
    pub kind: String,
    /// See [`Standard::customer`].
    pub customer: String,
    /// See [`Standard::reference`].
    pub reference: String,
    /// See [`Standard::lines`].
    pub lines: Vec<LineRow>,
    /// See [`Standard::remark`].
    pub remark: Nullable<String>,
    /// See [`Standard::store`].
    pub store: String,
}

impl Standard {
    /// The same with `x_session`.
    #[must_use]
    pub fn with_x_session(mut self, value: impl Into<Secret>) -> Self {
        self.x_session = Some(value.into());
        self
    }

    /// The same with `authorization`.
    #[must_use]
    pub fn with_authorization(mut self, value: impl Into<Secret>) -> Self {
        self.authorization = Some(value.into());
        self
    }

    /// The same with `ordered`.
    #[must_use]
    pub fn with_ordered(mut self, value: Date) -> Self {
        self.ordered = Some(value);
        self
    }

    /// The same with `wanted`.
    #[must_use]
    pub fn with_wanted(mut self, value: Date) -> Self {
        self.wanted = Some(value);
        self
    }

    /// The same with `terms`.
    #[must_use]
    pub fn with_terms(mut self, value: impl Into<Terms>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// The same with `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// The same with `frame`.
    #[must_use]
    pub fn with_frame(mut self, value: (i64, i64)) -> Self {
        self.frame = Some(value);
        self
    }

    /// The same with `attributes`.
    #[must_use]
    pub fn with_attributes(mut self, value: BTreeMap<String, String>) -> Self {
        self.attributes = Some(value);
        self
    }

    /// The same with `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: Contact) -> Self {
        self.contact = Some(value);
        self
    }

    /// The same with `extra`.
    #[must_use]
    pub fn with_extra(mut self, value: Json) -> Self {
        self.extra = Some(value);
        self
    }

    /// The same with `memo`.
    #[must_use]
    pub fn with_memo(mut self, value: Json) -> Self {
        self.memo = Some(value);
        self
    }

    /// The same with `raw`.
    #[must_use]
    pub fn with_raw(mut self, value: Raw) -> Self {
        self.raw = Some(value);
        self
    }

    /// The same with `picture`.
    #[must_use]
    pub fn with_picture(mut self, value: Bytes) -> Self {
        self.picture = Some(value);
        self
    }

    /// The same with `number`.
    #[must_use]
    pub fn with_number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    /// The same with `lot`.
    #[must_use]
    pub fn with_lot(mut self, value: impl Into<String>) -> Self {
        self.lot = Some(value.into());
        self
    }

    /// The same with `discount`.
    #[must_use]
    pub fn with_discount(mut self, value: Decimal) -> Self {
        self.discount = Some(value);
        self
    }

    /// The same with `rebate`.
    #[must_use]
    pub fn with_rebate(mut self, value: Decimal) -> Self {
        self.rebate = Some(value);
        self
    }
}

bindery::fields! {
    Standard {
        x_session = "X-Session",
        authorization = "Authorization",
        kind = "kind",
        customer = "customer" | "cust",
        reference = "reference" as TEXT_OR_INTEGER,
        lines = "lines",
        ordered = "ordered" as Dated(spelling::YYYY_MM_DD),
        wanted = "wanted" as Dated(spelling::YYYY_MM_DD),
        terms = "terms",
        remark = "remark" as NullAs(spelling::NULL_OR_TEXT_NULL, &Own),
        tags = "tags" as Joined("|", &TEXT),
        frame = "frame",
        attributes = "attributes",
        contact = "contact",
        extra = "extra",
        memo = "memo",
        raw = "raw" as PackedJson(&Own),
        picture = "picture",
        number = "number" as Padded(spelling::PADDED_LEFT_0_8, &TEXT),
        lot = "lot",
        discount = "discount",
        rebate = "rebate",
        store = "store",
    }
}

bindery::listed! {
    /// The values of `terms`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Page `orders`, lines 82-100.
    pub enum Terms: open {
        /// `NET 10`.
        Net10 = "NET 10",
        /// `COD`.
        Cod = "COD",
    }
}

/// What `contact` holds.
///
/// Page `orders`, lines 82-100.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Contact {
    /// A string.
    String(#[bindery(pattern = "[^,]+, [^,]+")] String),
    /// An object.
    Object(ContactObject),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Contact {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        if matches!(held.kind(), JsonKind::Text) {
            return held.to().map(Self::String);
        }
        if matches!(held.kind(), JsonKind::Object) && held.has("id") {
            return held.to().map(Self::Object);
        }
        held.to().map(Self::Other)
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::String(value) => (value, &Own),
            Self::Object(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Contact);

/// What `contact object` holds.
///
/// Page `orders`, lines 82-100.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct ContactObject {
    /// `id`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub id: i64,
}

impl ContactObject {
    /// With all its fields.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

bindery::fields! {
    ContactObject {
        id = "id",
    }
}

/// What `raw` holds.
///
/// Page `orders`, lines 82-100.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Raw {
    /// `version`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub version: i64,
}

impl Raw {
    /// With all its fields.
    pub fn new(version: i64) -> Self {
        Self { version }
    }
}

bindery::fields! {
    Raw {
        version = "version",
    }
}

/// What `MADE` holds.
///
/// Page `orders`, lines 82-100.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Made {
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
    /// `kind`, which no page explains.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub kind: String,
    /// `customer`, which no page explains.
    ///
    /// The key is disputed: `cust` (only an example shows it: page `orders`, line 130).
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub customer: String,
    /// `reference`, which no page explains.
    ///
    /// Its type may also be `integer`.
    ///
    /// Page `orders`, lines 82-100. Its type and whether it is required are assumed.
    pub reference: String,
    /// `lines`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub lines: Vec<LineRow>,
    /// `ordered`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DD`.
    ///
    /// Page `orders`, lines 82-100.
    pub ordered: Option<Date>,
    /// `wanted`, which no page explains.
    ///
    /// At least `ordered`. On the wire `YYYY-MM-DD`.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(at_least = "ordered")]
    pub wanted: Option<Date>,
    /// `terms`, which no page explains.
    ///
    /// For example `NET 10`, `COD`. Left out: those of the customer.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    #[bindery(nested)]
    pub terms: Option<Terms>,
    /// `remark`, which no page explains.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub remark: Nullable<String>,
    /// `tags`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub tags: Option<Vec<String>>,
    /// `frame`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub frame: Option<(i64, i64)>,
    /// `attributes`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `contact`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub contact: Option<Contact>,
    /// `extra`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub extra: Option<Json>,
    /// `memo`, which no page explains.
    ///
    /// Nobody says what it holds.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `orders`, lines 82-100.
    pub memo: Option<Json>,
    /// `raw`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub raw: Option<Raw>,
    /// `picture`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub picture: Option<Bytes>,
    /// `number`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    pub number: Option<i64>,
    /// `lot`, which no page explains.
    ///
    /// Required if the part is lot coded.
    ///
    /// Page `orders`, lines 82-100. Its type is assumed.
    pub lot: Option<String>,
    /// `discount`, which no page explains.
    ///
    /// In percent. At least `0`. At most `100`.
    ///
    /// Not together with `rebate`.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(excludes("rebate"), at_least = 0, at_most = 100)]
    pub discount: Option<Decimal>,
    /// `rebate`, which no page explains.
    ///
    /// Deprecated: use discount.
    ///
    /// Page `orders`, lines 82-100.
    pub rebate: Option<Decimal>,
    /// `recipe`, which no page explains.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(nested)]
    pub recipe: PartTree,
    /// `weeks`, which no page explains.
    ///
    /// At least `1`.
    ///
    /// Page `orders`, lines 82-100.
    #[bindery(at_least = 1)]
    pub weeks: i64,
}

impl Made {
    /// With what must always be given; nothing else is.
    pub fn new(required: MadeRequired) -> Self {
        Self {
            x_session: None,
            authorization: None,
            kind: required.kind,
            customer: required.customer,
            reference: required.reference,
            lines: required.lines,
            ordered: None,
            wanted: None,
            terms: None,
            remark: required.remark,
            tags: None,
            frame: None,
            attributes: None,
            contact: None,
            extra: None,
            memo: None,
            raw: None,
            picture: None,
            number: None,
            lot: None,
            discount: None,
            rebate: None,
            recipe: required.recipe,
            weeks: required.weeks,
        }
    }
}

/// What a `Made` cannot do without.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeRequired {
    /// See [`Made::kind`].
    pub kind: String,
    /// See [`Made::customer`].
    pub customer: String,
    /// See [`Made::reference`].
    pub reference: String,
    /// See [`Made::lines`].
    pub lines: Vec<LineRow>,
    /// See [`Made::remark`].
    pub remark: Nullable<String>,
    /// See [`Made::recipe`].
    pub recipe: PartTree,
    /// See [`Made::weeks`].
    pub weeks: i64,
}

impl Made {
    /// The same with `x_session`.
    #[must_use]
    pub fn with_x_session(mut self, value: impl Into<Secret>) -> Self {
        self.x_session = Some(value.into());
        self
    }

    /// The same with `authorization`.
    #[must_use]
    pub fn with_authorization(mut self, value: impl Into<Secret>) -> Self {
        self.authorization = Some(value.into());
        self
    }

    /// The same with `ordered`.
    #[must_use]
    pub fn with_ordered(mut self, value: Date) -> Self {
        self.ordered = Some(value);
        self
    }

    /// The same with `wanted`.
    #[must_use]
    pub fn with_wanted(mut self, value: Date) -> Self {
        self.wanted = Some(value);
        self
    }

    /// The same with `terms`.
    #[must_use]
    pub fn with_terms(mut self, value: impl Into<Terms>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// The same with `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// The same with `frame`.
    #[must_use]
    pub fn with_frame(mut self, value: (i64, i64)) -> Self {
        self.frame = Some(value);
        self
    }

    /// The same with `attributes`.
    #[must_use]
    pub fn with_attributes(mut self, value: BTreeMap<String, String>) -> Self {
        self.attributes = Some(value);
        self
    }

    /// The same with `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: Contact) -> Self {
        self.contact = Some(value);
        self
    }

    /// The same with `extra`.
    #[must_use]
    pub fn with_extra(mut self, value: Json) -> Self {
        self.extra = Some(value);
        self
    }

    /// The same with `memo`.
    #[must_use]
    pub fn with_memo(mut self, value: Json) -> Self {
        self.memo = Some(value);
        self
    }

    /// The same with `raw`.
    #[must_use]
    pub fn with_raw(mut self, value: Raw) -> Self {
        self.raw = Some(value);
        self
    }

    /// The same with `picture`.
    #[must_use]
    pub fn with_picture(mut self, value: Bytes) -> Self {
        self.picture = Some(value);
        self
    }

    /// The same with `number`.
    #[must_use]
    pub fn with_number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    /// The same with `lot`.
    #[must_use]
    pub fn with_lot(mut self, value: impl Into<String>) -> Self {
        self.lot = Some(value.into());
        self
    }

    /// The same with `discount`.
    #[must_use]
    pub fn with_discount(mut self, value: Decimal) -> Self {
        self.discount = Some(value);
        self
    }

    /// The same with `rebate`.
    #[must_use]
    pub fn with_rebate(mut self, value: Decimal) -> Self {
        self.rebate = Some(value);
        self
    }
}

bindery::fields! {
    Made {
        x_session = "X-Session",
        authorization = "Authorization",
        kind = "kind",
        customer = "customer" | "cust",
        reference = "reference" as TEXT_OR_INTEGER,
        lines = "lines",
        ordered = "ordered" as Dated(spelling::YYYY_MM_DD),
        wanted = "wanted" as Dated(spelling::YYYY_MM_DD),
        terms = "terms",
        remark = "remark" as NullAs(spelling::NULL_OR_TEXT_NULL, &Own),
        tags = "tags" as Joined("|", &TEXT),
        frame = "frame",
        attributes = "attributes",
        contact = "contact",
        extra = "extra",
        memo = "memo",
        raw = "raw" as PackedJson(&Own),
        picture = "picture",
        number = "number" as Padded(spelling::PADDED_LEFT_0_8, &TEXT),
        lot = "lot",
        discount = "discount",
        rebate = "rebate",
        recipe = "recipe",
        weeks = "weeks",
    }
}

/// What comes back on success.
///
/// Page `orders`, lines 101-110.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Payload {
    /// `order`, which no page explains.
    ///
    /// Page `orders`, lines 101-110.
    pub order: String,
    /// `customer`, which no page explains.
    ///
    /// Repeats `customer` of the request.
    ///
    /// Page `orders`, lines 101-110.
    #[bindery(echoes = "customer")]
    pub customer: String,
    /// `lines`, which no page explains.
    ///
    /// Page `orders`, lines 101-110.
    #[bindery(nested)]
    pub lines: Vec<Line>,
}

impl Payload {
    /// With all its fields.
    pub fn new(
        order: impl Into<String>,
        customer: impl Into<String>,
        lines: Vec<Line>,
    ) -> Self {
        Self {
            order: order.into(),
            customer: customer.into(),
            lines,
        }
    }
}

bindery::fields! {
    Payload {
        order = "order",
        customer = "customer",
        lines = "lines",
    }
}
