// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.schedule_add`: Schedule a delivery of an item.

use bindery::{Date, DateTime, Decimal, Nullable, Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{JSON_NULL, Scalar, TEXT, TEXT_OR_NUMBER};
use bindery::wire::Spelling::{Dated, NullAs, Own, Padded};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::PayloadPoittype;

/// Schedule a delivery of an item.
///
/// Adds a delivery to an item of an order that exists.
///
/// Creates a `po_schedule`.
///
/// Page `po`, lines 1040, 1044.
#[derive(Debug, Clone, Copy)]
pub struct ScheduleAdd;

impl ScheduleAdd {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.schedule_add";

    /// The HTTP method.
    ///
    /// It may also be `GET`.
    ///
    /// Assumed: page `po`, line 1046.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 1046.
    pub const PATH: &'static str = "/API/PO/ScheduleAdd/{api_key}";

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
    /// On success the text is `PO Schedule added successfully.`.
    ///
    /// Page `po`, lines 1092-1106.
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
            operation::Decision::Fault(0, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(1, found) => {
                Fault::NoResource {
                    uri: found.hole("uri").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(2, found) => {
                Fault::AddFailed {
                    reason: found.hole("reason").unwrap_or_default().to_owned(),
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
    name: ScheduleAdd::NAME,
    method: ScheduleAdd::METHOD,
    path: ScheduleAdd::PATH,
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
            .text(&["PO Schedule add failed.{reason}", "PO Schedule details failed:"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Payload>;

/// What adding and editing a delivery take alike.
///
/// Page `po`, lines 1040, 1044.
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
    /// Page `po`, line 1052. Its type is assumed.
    pub po_num: String,
    /// The item by its own key.
    ///
    /// Page `po`, line 1053. Its type is assumed.
    pub uniq_ln_no: String,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(
        schd_qty: Decimal,
        po_num: impl Into<String>,
        uniq_ln_no: impl Into<String>,
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
            uniq_ln_no: uniq_ln_no.into(),
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
        uniq_ln_no = "uniqLnNo",
    }
}

/// A delivery as adding and getting return it.
///
/// Page `po`, lines 1092-1106.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Payload {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "$id", required)]
    pub id: Option<String>,
    /// The delivery by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "UNIQDETNO", required)]
    pub uniqdetno: Option<String>,
    /// The item it belongs to.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "UNIQLNNO", required)]
    pub uniqlnno: Option<String>,
    /// `SCHD_DATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "SCHD_DATE", required)]
    pub schd_date: Option<DateTime>,
    /// `REQ_DATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "REQ_DATE", required)]
    pub req_date: Option<DateTime>,
    /// `SCHD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "SCHD_QTY", required)]
    pub schd_qty: Option<Decimal>,
    /// `RECDQTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "RECDQTY", required)]
    pub recdqty: Option<Decimal>,
    /// `BALANCE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "BALANCE", required)]
    pub balance: Option<Decimal>,
    /// `GL_NBR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "GL_NBR", required)]
    pub gl_nbr: Option<String>,
    /// `REQUESTTP`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "REQUESTTP", required)]
    pub requesttp: Option<String>,
    /// `REQUESTOR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "REQUESTOR", required)]
    pub requestor: Option<String>,
    /// `UNIQWH`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "UNIQWH", required)]
    pub uniqwh: Option<String>,
    /// `LOCATION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "LOCATION", required)]
    pub location: Option<String>,
    /// `WOPRJNUMBER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "WOPRJNUMBER", required)]
    pub woprjnumber: Option<String>,
    /// `COMPLETEDT`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type and its format are assumed.
    #[bindery(key = "COMPLETEDT", required(key))]
    pub completedt: Option<Nullable<DateTime>>,
    /// `ORIGCOMMITDT`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "ORIGCOMMITDT", required)]
    pub origcommitdt: Option<DateTime>,
    /// `SCHDNOTES`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "SCHDNOTES", required)]
    pub schdnotes: Option<String>,
    /// `UNIQMFGRHD`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "UNIQMFGRHD", required(key))]
    pub uniqmfgrhd: Option<Nullable<String>>,
    /// `UNIQ_KEY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "UNIQ_KEY", required(key))]
    pub uniq_key: Option<Nullable<String>>,
    /// `WAREHOUSE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "WAREHOUSE", required(key))]
    pub warehouse: Option<Nullable<String>>,
    /// `ORD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "ORD_QTY", required, lends)]
    pub ord_qty: Option<Decimal>,
    /// `RECV_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[bindery(key = "RECV_QTY", required)]
    pub recv_qty: Option<Decimal>,
    /// `POITTYPE`, which no page explains.
    ///
    /// For example `INVT PART`, `MRO`, `Services`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 422, 1154, 1539.
    #[bindery(key = "POITTYPE", required(key), nested)]
    pub poittype: Option<Nullable<PayloadPoittype>>,
    /// `ITEMNO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[bindery(key = "ITEMNO", required(key))]
    pub itemno: Option<Nullable<String>>,
    /// `PART_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[bindery(key = "PART_NO", required(key))]
    pub part_no: Option<Nullable<String>>,
    /// `REVISION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[bindery(key = "REVISION", required(key))]
    pub revision: Option<Nullable<String>>,
    /// `PARTMFGR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[bindery(key = "PARTMFGR", required(key))]
    pub partmfgr: Option<Nullable<String>>,
    /// `MFGR_PT_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[bindery(key = "MFGR_PT_NO", required(key))]
    pub mfgr_pt_no: Option<Nullable<String>>,
    /// The order's number.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, line 1138.
    #[bindery(key = "PONUM", required)]
    pub ponum: Option<String>,
}

bindery::fields! {
    Payload {
        id = "$id",
        uniqdetno = "UNIQDETNO",
        uniqlnno = "UNIQLNNO",
        schd_date = "SCHD_DATE" as Dated(spelling::YYYY_MM_DDTHH_MM_SS),
        req_date = "REQ_DATE" as Dated(spelling::YYYY_MM_DDTHH_MM_SS),
        schd_qty = "SCHD_QTY",
        recdqty = "RECDQTY",
        balance = "BALANCE",
        gl_nbr = "GL_NBR",
        requesttp = "REQUESTTP" as Padded(spelling::PADDED_RIGHT_BLANK, &TEXT),
        requestor = "REQUESTOR" as Padded(spelling::PADDED_RIGHT_BLANK, &TEXT),
        uniqwh = "UNIQWH",
        location = "LOCATION" as Padded(spelling::PADDED_RIGHT_BLANK, &TEXT),
        woprjnumber = "WOPRJNUMBER" as Padded(spelling::PADDED_RIGHT_BLANK, &TEXT),
        completedt = "COMPLETEDT" as NullAs(JSON_NULL, &Dated(spelling::YYYY_MM_DDTHH_MM_SS)),
        origcommitdt = "ORIGCOMMITDT" as Dated(spelling::YYYY_MM_DDTHH_MM_SS),
        schdnotes = "SCHDNOTES",
        uniqmfgrhd = "UNIQMFGRHD" as NullAs(JSON_NULL, &Own),
        uniq_key = "UNIQ_KEY" as NullAs(JSON_NULL, &Own),
        warehouse = "WAREHOUSE" as NullAs(JSON_NULL, &Own),
        ord_qty = "ORD_QTY",
        recv_qty = "RECV_QTY",
        poittype = "POITTYPE" as NullAs(JSON_NULL, &Own),
        itemno = "ITEMNO" as NullAs(JSON_NULL, &Own),
        part_no = "PART_NO" as NullAs(JSON_NULL, &Own),
        revision = "REVISION" as NullAs(JSON_NULL, &Own),
        partmfgr = "PARTMFGR" as NullAs(JSON_NULL, &Own),
        mfgr_pt_no = "MFGR_PT_NO" as NullAs(JSON_NULL, &Own),
        ponum = "PONUM",
    }
}
