// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.schedule_edit`: Edit a scheduled delivery.

use bindery::{Date, Decimal, Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{Scalar, TEXT_OR_NUMBER};
use bindery::wire::Spelling::Dated;
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Edit a scheduled delivery.
///
/// Changes a delivery of an item.
///
/// Changes a `po_schedule`.
///
/// Page `po`, lines 1226, 1230.
#[derive(Debug, Clone, Copy)]
pub struct ScheduleEdit;

impl ScheduleEdit {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.schedule_edit";

    /// The HTTP method.
    ///
    /// It may also be `PUT` or `GET`.
    ///
    /// Assumed: page `po`, line 1232.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 1232.
    pub const PATH: &'static str = "/API/PO/ScheduleEdit/{api_key}";

    /// The request as JSON.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
        api_key: &Secret,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[("api_key", api_key)])?)
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
        api_key: &Secret,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(
            CALL
                .sent_as(operation::Encoding::Query)
                .build(message, &[("api_key", api_key)])?,
        )
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the text is `PO Schedule edited successfully.`.
    ///
    /// Page `po`, lines 1266-1282.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<()>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.nothing()?),
            operation::Decision::Fault(0, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(1, found) => {
                Fault::NoResource {
                    uri: found.hole("uri").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(2, found) => {
                Fault::Missing {
                    field: found.hole("field").unwrap_or_default().to_owned(),
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
    name: ScheduleEdit::NAME,
    method: ScheduleEdit::METHOD,
    path: ScheduleEdit::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(&["Invalid API Key."])
            .when(
                &[
                    operation::Cond::Is {
                        key: &[&["IsValidUser"]],
                        any_of: &[Scalar::Boolean(false), Scalar::Text("false")],
                        absent: operation::Absent::Untold,
                    },
                ],
            ),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FRAMEWORK))
            .status(&[404])
            .text(&["No HTTP resource was found that matches the request URI '{uri}'."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(&["PO Schedule edit failed.{field} is required."]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<()>;

/// What adding and editing a delivery take alike.
///
/// Page `po`, lines 1226, 1230.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// When it is scheduled.
    ///
    /// On the wire `MM-DD-YYYY`. That is disputed: On the wire `MMM-DD-YYYY` (only an example shows
    /// it: page `po`, line 1076). Left out, it is the day of the call.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246.
    pub schd_date: Option<Date>,
    /// When it is required.
    ///
    /// On the wire `MM-DD-YYYY`. That is disputed: On the wire `MMM-DD-YYYY` (only an example shows
    /// it: page `po`, line 1078). Left out, it is the day of the call.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246.
    pub req_date: Option<Date>,
    /// How many come with this delivery.
    ///
    /// At most the ordered quantity of the item.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246. Its type is assumed.
    pub schd_qty: Decimal,
    /// Where it is received.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246. Its type is assumed.
    pub warehouse: Option<String>,
    /// The place in the warehouse.
    ///
    /// Only when `warehouse` is given.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246. Its type is assumed.
    #[bindery(needs = "warehouse")]
    pub location: Option<String>,
    /// When the supplier promised it.
    ///
    /// On the wire `MM-DD-YYYY`. That is disputed: On the wire `MMM-DD-YYYY` (only an example shows
    /// it: page `po`, line 1086). Left out, it is the day of the call.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246.
    pub origcommitdt: Option<Date>,
    /// A note on the delivery.
    ///
    /// Page `po`, lines 1054-1060, 1240-1246. Its type is assumed.
    pub schd_notes: Option<String>,
    /// The order.
    ///
    /// Page `po`, line 1238. Its type is assumed.
    pub po_num: String,
    /// The delivery by its own key.
    ///
    /// The key is disputed: `uniqLnNo` (only an example shows it: page `po`, line 1260).
    ///
    /// Page `po`, line 1239. Its type is assumed.
    pub uniq_det_no: String,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(
        schd_qty: Decimal,
        po_num: impl Into<String>,
        uniq_det_no: impl Into<String>,
    ) -> Self {
        Self {
            schd_date: None,
            req_date: None,
            schd_qty,
            warehouse: None,
            location: None,
            origcommitdt: None,
            schd_notes: None,
            po_num: po_num.into(),
            uniq_det_no: uniq_det_no.into(),
        }
    }
}

impl Request {
    /// The same with `schd_date`.
    #[must_use]
    pub fn with_schd_date(mut self, value: Date) -> Self {
        self.schd_date = Some(value);
        self
    }

    /// The same with `req_date`.
    #[must_use]
    pub fn with_req_date(mut self, value: Date) -> Self {
        self.req_date = Some(value);
        self
    }

    /// The same with `warehouse`.
    #[must_use]
    pub fn with_warehouse(mut self, value: impl Into<String>) -> Self {
        self.warehouse = Some(value.into());
        self
    }

    /// The same with `location`.
    #[must_use]
    pub fn with_location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// The same with `origcommitdt`.
    #[must_use]
    pub fn with_origcommitdt(mut self, value: Date) -> Self {
        self.origcommitdt = Some(value);
        self
    }

    /// The same with `schd_notes`.
    #[must_use]
    pub fn with_schd_notes(mut self, value: impl Into<String>) -> Self {
        self.schd_notes = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        schd_date = "schd_date" as Dated(spelling::MM_DD_YYYY_OR_MMM_DD_YYYY),
        req_date = "req_date" as Dated(spelling::MM_DD_YYYY_OR_MMM_DD_YYYY),
        schd_qty = "schd_qty" as TEXT_OR_NUMBER,
        warehouse = "warehouse",
        location = "location",
        origcommitdt = "origcommitdt" as Dated(spelling::MM_DD_YYYY_OR_MMM_DD_YYYY),
        schd_notes = "schdNotes",
        po_num = "poNum",
        uniq_det_no = "uniqDetNo" | "uniqLnNo",
    }
}
