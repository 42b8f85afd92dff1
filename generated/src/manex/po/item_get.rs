// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.item_get`: Search items of purchase orders.

use bindery::{Date, DateTime, Decimal, Nullable, Secret, Validate, operation};
use bindery::wire::{
    As, Dated, JsonNull, Maybe, NullAs, Number, Padded, Plain, Scalar, Text,
};
use serde::{Deserialize, Serialize};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::{PayloadPoittype, PoStatus, Postatus, Status};

/// Search items of purchase orders.
///
/// Returns the items that fit what is given.
///
/// Reads a `po_item`.
///
/// Not documented: Which parameters are enough for a search; the table asks for none, an error
/// says there is too little.
///
/// Not documented: The only path without /API in front; perhaps it was forgotten.
///
/// Page `po`, lines 856, 860.
#[derive(Debug, Clone, Copy)]
pub struct ItemGet;

impl ItemGet {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.item_get";

    /// The HTTP method.
    ///
    /// It may also be `POST`.
    ///
    /// Assumed: page `po`, line 862.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 862.
    pub const PATH: &'static str = "/PO/ItemGet/{api_key}";

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
    /// On success the text is `PO Items details:`.
    ///
    /// Page `po`, lines 895-909.
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
            operation::Decision::Fault(0, _) => Fault::TooLittle,
            operation::Decision::Fault(1, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(2, found) => {
                Fault::NoResource {
                    uri: found.hole("uri").unwrap_or_default().to_owned(),
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
    name: ItemGet::NAME,
    method: ItemGet::METHOD,
    path: ItemGet::PATH,
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
            .text(
                &[
                    "PO Items details failed:Not enough information to return the data, please provide valid parameters.",
                ],
            ),
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
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Vec<Payload>>;

/// What is sent.
///
/// Page `po`, lines 867-879.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Request {
    /// The number of the order.
    ///
    /// Required unless `supplierName`, `uniqsupno`, `partNo`, `uniqKey`, `uniqlnno`, `poStatus`,
    /// `mfgrPtNo`, `partmfgr`, `withBalance`, `received` or `scheduledPriorTo` is given.
    ///
    /// Whether it is required is disputed: it is not (page `po`, line 867).
    ///
    /// Page `po`, lines 867-879. Its type and whether it is required are assumed.
    #[serde(
        rename = "poNum",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(
        required(
            unless(
                "supplierName",
                "uniqsupno",
                "partNo",
                "uniqKey",
                "uniqlnno",
                "poStatus",
                "mfgrPtNo",
                "partmfgr",
                "withBalance",
                "received",
                "scheduledPriorTo"
            )
        )
    )]
    pub po_num: Option<String>,
    /// The supplier the order goes to.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        rename = "supplierName",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub supplier_name: Option<String>,
    /// The supplier by its own key.
    ///
    /// Can be used instead of `supplierName`.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(instead_of("supplierName"))]
    pub uniqsupno: Option<String>,
    /// A part.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        rename = "partNo",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub part_no: Option<String>,
    /// The part's revision.
    ///
    /// Only when `partNo` is given.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(needs = "partNo")]
    pub revision: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `partNo` and `revision`.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        rename = "uniqKey",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(instead_of("partNo", "revision"))]
    pub uniq_key: Option<String>,
    /// The item by its own key.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub uniqlnno: Option<String>,
    /// The state of the order.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        rename = "poStatus",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(nested)]
    pub po_status: Option<PoStatus>,
    /// The manufacturer's number of a part.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        rename = "mfgrPtNo",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub mfgr_pt_no: Option<String>,
    /// The manufacturer of a part.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub partmfgr: Option<String>,
    /// Whether something is still to come.
    ///
    /// Page `po`, lines 867-879.
    #[serde(
        rename = "withBalance",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub with_balance: Option<bool>,
    /// Whether the goods have come.
    ///
    /// Page `po`, lines 867-879.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    pub received: Option<bool>,
    /// Only items with deliveries scheduled before this day.
    ///
    /// On the wire `MM-DD-YYYY`.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 867-879. Its type and its format are assumed.
    #[serde(
        rename = "scheduledPriorTo",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::MmDdYyyy>>>"
    )]
    pub scheduled_prior_to: Option<Date>,
}

/// What adding and getting an item return alike.
///
/// Only an example shows it: page `po`, lines 913-1009.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Validate)]
pub struct Payload {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "$id",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub id: Option<String>,
    /// The item by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "UNIQLNNO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqlnno: Option<String>,
    /// The part by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "UNIQ_KEY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniq_key: Option<String>,
    /// Its number in the order.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "ITEMNO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub itemno: Option<String>,
    /// `COSTEACH`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "COSTEACH",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub costeach: Option<Decimal>,
    /// `ORD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
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
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "RECV_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub recv_qty: Option<Decimal>,
    /// `REJ_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "REJ_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub rej_qty: Option<Decimal>,
    /// `ACPT_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "ACPT_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub acpt_qty: Option<Decimal>,
    /// `NOTE1`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "NOTE1",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub note1: Option<String>,
    /// `IS_TAX`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "IS_TAX",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub is_tax: Option<bool>,
    /// `TAX_PCT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "TAX_PCT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub tax_pct: Option<Decimal>,
    /// `IS_CONTR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "IS_CONTR",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub is_contr: Option<bool>,
    /// `OVERAGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "OVERAGE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub overage: Option<Decimal>,
    /// `POITTYPE`, which no page explains.
    ///
    /// For example `INVT PART`, `MRO`, `Services`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 422, 518, 943.
    #[serde(
        rename = "POITTYPE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub poittype: Option<PayloadPoittype>,
    /// `L_PRINT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "L_PRINT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub l_print: Option<bool>,
    /// `NO_PKG`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "NO_PKG",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub no_pkg: Option<Decimal>,
    /// `DESCRIPT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "DESCRIPT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub descript: Option<String>,
    /// `PARTMFGR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "PARTMFGR",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub partmfgr: Option<String>,
    /// `MFGR_PT_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "MFGR_PT_NO",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub mfgr_pt_no: Option<String>,
    /// `PACKAGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "PACKAGE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub package: Option<String>,
    /// `PART_CLASS`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "PART_CLASS",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub part_class: Option<String>,
    /// `PART_TYPE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "PART_TYPE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub part_type: Option<String>,
    /// `U_OF_MEAS`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "U_OF_MEAS",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub u_of_meas: Option<String>,
    /// `PUR_UOFM`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "PUR_UOFM",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub pur_uofm: Option<String>,
    /// `S_ORD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "S_ORD_QTY",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Number>>"
    )]
    #[bindery(required)]
    pub s_ord_qty: Option<Decimal>,
    /// `ISFIRM`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "ISFIRM",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub isfirm: Option<bool>,
    /// `UNIQMFGRHD`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "UNIQMFGRHD",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqmfgrhd: Option<String>,
    /// `FIRSTARTICLE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "FIRSTARTICLE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub firstarticle: Option<bool>,
    /// `INSPEXCEPT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "INSPEXCEPT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub inspexcept: Option<bool>,
    /// `INSPEXCEPTION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "INSPEXCEPTION",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub inspexception: Option<String>,
    /// `INSPEXCINIT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "INSPEXCINIT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub inspexcinit: Option<String>,
    /// `INSPEXCDT`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991. Its
    /// type and its format are assumed.
    #[serde(
        rename = "INSPEXCDT",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<NullAs<JsonNull, Dated<spelling::YyyyMmDdthhMmSs>>>>"
    )]
    #[bindery(required(key))]
    pub inspexcdt: Option<Nullable<DateTime>>,
    /// `INSPEXCNOTE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "INSPEXCNOTE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub inspexcnote: Option<String>,
    /// `INSPEXCDOC`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "INSPEXCDOC",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub inspexcdoc: Option<String>,
    /// `LCANCEL`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "LCANCEL",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub lcancel: Option<bool>,
    /// `UNIQMFSP`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "UNIQMFSP",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub uniqmfsp: Option<String>,
    /// `INSPECTIONOTE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "INSPECTIONOTE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub inspectionote: Option<String>,
    /// `lRemvRcv`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[serde(
        rename = "lRemvRcv",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub l_remv_rcv: Option<bool>,
    /// The order's number, filled up with zeros.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "PONUM",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Padded<spelling::PaddedLeft0_15, Text>>>"
    )]
    #[bindery(required)]
    pub ponum: Option<String>,
    /// The state of the order.
    ///
    /// For example `Open`, `Cancelled`, `Closed`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 874, 993.
    #[serde(
        rename = "POSTATUS",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub postatus: Option<Postatus>,
    /// When it was ordered.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "PODATE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Dated<spelling::YyyyMmDdthhMmSs>>>"
    )]
    #[bindery(required)]
    pub podate: Option<DateTime>,
    /// `Part_No`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "Part_No",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub part_no: Option<String>,
    /// `Revision`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "Revision",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub revision: Option<String>,
    /// `Part_Sourc`, which no page explains.
    ///
    /// For example `BUY`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "Part_Sourc",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub part_sourc: Option<PartSourc>,
    /// `Supname`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "Supname",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub supname: Option<String>,
    /// `Status`, which no page explains.
    ///
    /// For example `APPROVED`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "Status",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub status: Option<Status>,
    /// `SUP_TYPE`, which no page explains.
    ///
    /// For example `INDEPENDENT REP`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "SUP_TYPE",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required, nested)]
    pub sup_type: Option<PayloadSupType>,
    /// `Supid`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[serde(
        rename = "Supid",
        default,
        skip_serializing_if = "Option::is_none",
        with = "As::<Maybe<Plain>>"
    )]
    #[bindery(required)]
    pub supid: Option<String>,
}

bindery::listed! {
    /// The values of `Part_Sourc`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    pub enum PartSourc: open {
        /// `BUY`.
        Buy = "BUY",
    }
}

bindery::listed! {
    /// The values of `SUP_TYPE`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    pub enum PayloadSupType: open {
        /// `INDEPENDENT REP`.
        IndependentRep = "INDEPENDENT REP",
    }
}
