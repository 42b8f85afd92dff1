// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.schedule_get`: Get the schedule of an item.

use bindery::{DateTime, Decimal, Nullable, Secret, Validate, operation};
use bindery::wire::{
    As, Dated, JsonNull, Maybe, NullAs, Number, Padded, Plain, Scalar, Text,
};
use serde::{Deserialize, Serialize};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::PayloadPoittype;

/// Get the schedule of an item.
///
/// Returns the deliveries of an item of an order.
///
/// Reads a `po_schedule`.
///
/// Page `po`, lines 1445, 1449.
#[derive(Debug, Clone, Copy)]
pub struct ScheduleGet;

impl ScheduleGet {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.schedule_get";

    /// The HTTP method.
    ///
    /// It may also be `POST`.
    ///
    /// Assumed: page `po`, line 1451.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 1451.
    pub const PATH: &'static str = "/API/PO/ScheduleGet/{api_key}";

    /// The request with a query string.
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

    /// Reads a reply: the payload, or why there is none.
    ///
    /// On success the text is `PO Schedule details:`.
    ///
    /// Page `po`, lines 1475-1489.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Vec<Payload>, operation::Failure<Fault>> {
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
            operation::Decision::Fault(2, _) => Fault::DetailsFailed,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: ScheduleGet::NAME,
    method: ScheduleGet::METHOD,
    path: ScheduleGet::PATH,
    encoding: operation::Encoding::Query,
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
                    },
                ],
            ),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FRAMEWORK))
            .status(&[404])
            .text(&["No HTTP resource was found that matches the request URI '{uri}'."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(&["PO Schedule details failed:"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Vec<Payload>>;

/// What is sent.
///
/// Page `po`, lines 1456-1457.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Validate)]
pub struct Request {
    /// The order.
    ///
    /// Page `po`, lines 1456-1457. Its type is assumed.
    #[serde(rename = "poNum")]
    pub po_num: String,
    /// The item by its own key.
    ///
    /// Page `po`, lines 1456-1457. Its type is assumed.
    #[serde(rename = "uniqLnNo")]
    pub uniq_ln_no: String,
}

impl Request {
    /// With all its fields.
    pub fn new(po_num: impl Into<String>, uniq_ln_no: impl Into<String>) -> Self {
        Self {
            po_num: po_num.into(),
            uniq_ln_no: uniq_ln_no.into(),
        }
    }
}

/// A delivery as adding and getting return it.
///
/// Page `po`, lines 1475-1489.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Payload {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub id: Option<String>,
    /// The delivery by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "UNIQDETNO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqdetno: Option<String>,
    /// The item it belongs to.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "UNIQLNNO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqlnno: Option<String>,
    /// `SCHD_DATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "SCHD_DATE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDdthhMmSs>>>"
    )]
    #[bindery(required)]
    pub schd_date: Option<DateTime>,
    /// `REQ_DATE`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "REQ_DATE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDdthhMmSs>>>"
    )]
    #[bindery(required)]
    pub req_date: Option<DateTime>,
    /// `SCHD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "SCHD_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub schd_qty: Option<Decimal>,
    /// `RECDQTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "RECDQTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub recdqty: Option<Decimal>,
    /// `BALANCE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "BALANCE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub balance: Option<Decimal>,
    /// `GL_NBR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "GL_NBR",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub gl_nbr: Option<String>,
    /// `REQUESTTP`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "REQUESTTP",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedRightBlank, Text>>>"
    )]
    #[bindery(required)]
    pub requesttp: Option<String>,
    /// `REQUESTOR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "REQUESTOR",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedRightBlank, Text>>>"
    )]
    #[bindery(required)]
    pub requestor: Option<String>,
    /// `UNIQWH`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "UNIQWH",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqwh: Option<String>,
    /// `LOCATION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "LOCATION",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedRightBlank, Text>>>"
    )]
    #[bindery(required)]
    pub location: Option<String>,
    /// `WOPRJNUMBER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "WOPRJNUMBER",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedRightBlank, Text>>>"
    )]
    #[bindery(required)]
    pub woprjnumber: Option<String>,
    /// `COMPLETEDT`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type and its format are assumed.
    #[serde(
        rename = "COMPLETEDT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Dated<spelling::YyyyMmDdthhMmSs>>>>"
    )]
    #[bindery(required(key))]
    pub completedt: Option<Nullable<DateTime>>,
    /// `ORIGCOMMITDT`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "ORIGCOMMITDT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDdthhMmSs>>>"
    )]
    #[bindery(required)]
    pub origcommitdt: Option<DateTime>,
    /// `SCHDNOTES`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "SCHDNOTES",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub schdnotes: Option<String>,
    /// `UNIQMFGRHD`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "UNIQMFGRHD",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub uniqmfgrhd: Option<Nullable<String>>,
    /// `UNIQ_KEY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "UNIQ_KEY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub uniq_key: Option<Nullable<String>>,
    /// `WAREHOUSE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "WAREHOUSE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub warehouse: Option<Nullable<String>>,
    /// `ORD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "ORD_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required, lends)]
    pub ord_qty: Option<Decimal>,
    /// `RECV_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549.
    #[serde(
        rename = "RECV_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub recv_qty: Option<Decimal>,
    /// `POITTYPE`, which no page explains.
    ///
    /// For example `INVT PART`, `MRO`, `Services`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 422, 1154, 1539.
    #[serde(
        rename = "POITTYPE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key), nested)]
    pub poittype: Option<Nullable<PayloadPoittype>>,
    /// `ITEMNO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[serde(
        rename = "ITEMNO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub itemno: Option<Nullable<String>>,
    /// `PART_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[serde(
        rename = "PART_NO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub part_no: Option<Nullable<String>>,
    /// `REVISION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[serde(
        rename = "REVISION",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub revision: Option<Nullable<String>>,
    /// `PARTMFGR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[serde(
        rename = "PARTMFGR",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub partmfgr: Option<Nullable<String>>,
    /// `MFGR_PT_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 1108-1136, 1140-1164, 1493-1521, 1525-1549. Its
    /// type is assumed.
    #[serde(
        rename = "MFGR_PT_NO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Plain>>>"
    )]
    #[bindery(required(key))]
    pub mfgr_pt_no: Option<Nullable<String>>,
    /// The order's number, filled up with zeros.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, line 1523.
    #[serde(
        rename = "PONUM",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedLeft0_15, Text>>>"
    )]
    #[bindery(required)]
    pub ponum: Option<String>,
}
