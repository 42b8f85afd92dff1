// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.item_get`: Search items of purchase orders.

use bindery::{Date, DateTime, Decimal, Nullable, Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{JSON_NULL, Scalar, TEXT};
use bindery::wire::Spelling::{Dated, NullAs, Padded};
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
    ) -> Result<Answer<Vec<Payload>>, operation::Failure<Fault>> {
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
                        absent: operation::Absent::Untold,
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
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// The number of the order.
    ///
    /// At least one of `poNum`, `supplierName`, `uniqsupno`, `partNo`, `uniqKey`, `uniqlnno`,
    /// `poStatus`, `mfgrPtNo`, `partmfgr`, `withBalance`, `received`, `scheduledPriorTo` is given.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(
        key = "poNum",
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
    #[bindery(key = "supplierName")]
    pub supplier_name: Option<String>,
    /// The supplier by its own key.
    ///
    /// Can be used instead of `supplierName`.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(instead_of("supplierName"))]
    pub uniqsupno: Option<String>,
    /// A part.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(key = "partNo")]
    pub part_no: Option<String>,
    /// The part's revision.
    ///
    /// Only when `partNo` is given.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(needs = "partNo")]
    pub revision: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `partNo` and `revision`.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(key = "uniqKey", instead_of("partNo", "revision"))]
    pub uniq_key: Option<String>,
    /// The item by its own key.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    pub uniqlnno: Option<String>,
    /// The state of the order.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(key = "poStatus", nested)]
    pub po_status: Option<PoStatus>,
    /// The manufacturer's number of a part.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    #[bindery(key = "mfgrPtNo")]
    pub mfgr_pt_no: Option<String>,
    /// The manufacturer of a part.
    ///
    /// Page `po`, lines 867-879. Its type is assumed.
    pub partmfgr: Option<String>,
    /// Whether something is still to come.
    ///
    /// Page `po`, lines 867-879.
    #[bindery(key = "withBalance")]
    pub with_balance: Option<bool>,
    /// Whether the goods have come.
    ///
    /// Page `po`, lines 867-879.
    pub received: Option<bool>,
    /// Only items with deliveries scheduled before this day.
    ///
    /// On the wire `MM-DD-YYYY`.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 867-879. Its type and its format are assumed.
    #[bindery(key = "scheduledPriorTo")]
    pub scheduled_prior_to: Option<Date>,
}

impl Request {
    /// The same with `po_num`.
    #[must_use]
    pub fn with_po_num(mut self, value: impl Into<String>) -> Self {
        self.po_num = Some(value.into());
        self
    }

    /// The same with `supplier_name`.
    #[must_use]
    pub fn with_supplier_name(mut self, value: impl Into<String>) -> Self {
        self.supplier_name = Some(value.into());
        self
    }

    /// The same with `uniqsupno`.
    #[must_use]
    pub fn with_uniqsupno(mut self, value: impl Into<String>) -> Self {
        self.uniqsupno = Some(value.into());
        self
    }

    /// The same with `part_no`.
    #[must_use]
    pub fn with_part_no(mut self, value: impl Into<String>) -> Self {
        self.part_no = Some(value.into());
        self
    }

    /// The same with `revision`.
    #[must_use]
    pub fn with_revision(mut self, value: impl Into<String>) -> Self {
        self.revision = Some(value.into());
        self
    }

    /// The same with `uniq_key`.
    #[must_use]
    pub fn with_uniq_key(mut self, value: impl Into<String>) -> Self {
        self.uniq_key = Some(value.into());
        self
    }

    /// The same with `uniqlnno`.
    #[must_use]
    pub fn with_uniqlnno(mut self, value: impl Into<String>) -> Self {
        self.uniqlnno = Some(value.into());
        self
    }

    /// The same with `po_status`.
    #[must_use]
    pub fn with_po_status(mut self, value: impl Into<PoStatus>) -> Self {
        self.po_status = Some(value.into());
        self
    }

    /// The same with `mfgr_pt_no`.
    #[must_use]
    pub fn with_mfgr_pt_no(mut self, value: impl Into<String>) -> Self {
        self.mfgr_pt_no = Some(value.into());
        self
    }

    /// The same with `partmfgr`.
    #[must_use]
    pub fn with_partmfgr(mut self, value: impl Into<String>) -> Self {
        self.partmfgr = Some(value.into());
        self
    }

    /// The same with `with_balance`.
    #[must_use]
    pub fn with_with_balance(mut self, value: bool) -> Self {
        self.with_balance = Some(value);
        self
    }

    /// The same with `received`.
    #[must_use]
    pub fn with_received(mut self, value: bool) -> Self {
        self.received = Some(value);
        self
    }

    /// The same with `scheduled_prior_to`.
    #[must_use]
    pub fn with_scheduled_prior_to(mut self, value: Date) -> Self {
        self.scheduled_prior_to = Some(value);
        self
    }
}

bindery::fields! {
    Request {
        po_num = "poNum",
        supplier_name = "supplierName",
        uniqsupno = "uniqsupno",
        part_no = "partNo",
        revision = "revision",
        uniq_key = "uniqKey",
        uniqlnno = "uniqlnno",
        po_status = "poStatus",
        mfgr_pt_no = "mfgrPtNo",
        partmfgr = "partmfgr",
        with_balance = "withBalance",
        received = "received",
        scheduled_prior_to = "scheduledPriorTo" as Dated(spelling::MM_DD_YYYY),
    }
}

/// What adding and getting an item return alike.
///
/// Only an example shows it: page `po`, lines 913-1009.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Payload {
    /// `$id`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "$id", required)]
    pub id: Option<String>,
    /// The item by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "UNIQLNNO", required)]
    pub uniqlnno: Option<String>,
    /// The part by its own key.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "UNIQ_KEY", required)]
    pub uniq_key: Option<String>,
    /// Its number in the order.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "ITEMNO", required)]
    pub itemno: Option<String>,
    /// `COSTEACH`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "COSTEACH", required)]
    pub costeach: Option<Decimal>,
    /// `ORD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "ORD_QTY", required, lends)]
    pub ord_qty: Option<Decimal>,
    /// `RECV_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "RECV_QTY", required)]
    pub recv_qty: Option<Decimal>,
    /// `REJ_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "REJ_QTY", required)]
    pub rej_qty: Option<Decimal>,
    /// `ACPT_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "ACPT_QTY", required)]
    pub acpt_qty: Option<Decimal>,
    /// `NOTE1`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "NOTE1", required)]
    pub note1: Option<String>,
    /// `IS_TAX`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "IS_TAX", required)]
    pub is_tax: Option<bool>,
    /// `TAX_PCT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "TAX_PCT", required)]
    pub tax_pct: Option<Decimal>,
    /// `IS_CONTR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "IS_CONTR", required)]
    pub is_contr: Option<bool>,
    /// `OVERAGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "OVERAGE", required)]
    pub overage: Option<Decimal>,
    /// `POITTYPE`, which no page explains.
    ///
    /// For example `INVT PART`, `MRO`, `Services`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 422, 518, 943.
    #[bindery(key = "POITTYPE", required, nested)]
    pub poittype: Option<PayloadPoittype>,
    /// `L_PRINT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "L_PRINT", required)]
    pub l_print: Option<bool>,
    /// `NO_PKG`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "NO_PKG", required)]
    pub no_pkg: Option<Decimal>,
    /// `DESCRIPT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "DESCRIPT", required)]
    pub descript: Option<String>,
    /// `PARTMFGR`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "PARTMFGR", required)]
    pub partmfgr: Option<String>,
    /// `MFGR_PT_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "MFGR_PT_NO", required)]
    pub mfgr_pt_no: Option<String>,
    /// `PACKAGE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "PACKAGE", required)]
    pub package: Option<String>,
    /// `PART_CLASS`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "PART_CLASS", required)]
    pub part_class: Option<String>,
    /// `PART_TYPE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "PART_TYPE", required)]
    pub part_type: Option<String>,
    /// `U_OF_MEAS`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "U_OF_MEAS", required)]
    pub u_of_meas: Option<String>,
    /// `PUR_UOFM`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "PUR_UOFM", required)]
    pub pur_uofm: Option<String>,
    /// `S_ORD_QTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "S_ORD_QTY", required)]
    pub s_ord_qty: Option<Decimal>,
    /// `ISFIRM`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "ISFIRM", required)]
    pub isfirm: Option<bool>,
    /// `UNIQMFGRHD`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "UNIQMFGRHD", required)]
    pub uniqmfgrhd: Option<String>,
    /// `FIRSTARTICLE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "FIRSTARTICLE", required)]
    pub firstarticle: Option<bool>,
    /// `INSPEXCEPT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "INSPEXCEPT", required)]
    pub inspexcept: Option<bool>,
    /// `INSPEXCEPTION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "INSPEXCEPTION", required)]
    pub inspexception: Option<String>,
    /// `INSPEXCINIT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "INSPEXCINIT", required)]
    pub inspexcinit: Option<String>,
    /// `INSPEXCDT`, which no page explains.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991. Its
    /// type and its format are assumed.
    #[bindery(key = "INSPEXCDT", required(key))]
    pub inspexcdt: Option<Nullable<DateTime>>,
    /// `INSPEXCNOTE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "INSPEXCNOTE", required)]
    pub inspexcnote: Option<String>,
    /// `INSPEXCDOC`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "INSPEXCDOC", required)]
    pub inspexcdoc: Option<String>,
    /// `LCANCEL`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "LCANCEL", required)]
    pub lcancel: Option<bool>,
    /// `UNIQMFSP`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "UNIQMFSP", required)]
    pub uniqmfsp: Option<String>,
    /// `INSPECTIONOTE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "INSPECTIONOTE", required)]
    pub inspectionote: Option<String>,
    /// `lRemvRcv`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 488-490, 494-522, 528-572, 913-915, 919-991.
    #[bindery(key = "lRemvRcv", required)]
    pub l_remv_rcv: Option<bool>,
    /// The order's number, filled up with zeros.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "PONUM", required)]
    pub ponum: Option<String>,
    /// The state of the order.
    ///
    /// For example `Open`, `Cancelled`, `Closed`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 874, 993.
    #[bindery(key = "POSTATUS", required, nested)]
    pub postatus: Option<Postatus>,
    /// When it was ordered.
    ///
    /// On the wire `YYYY-MM-DDTHH:mm:ss`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "PODATE", required)]
    pub podate: Option<DateTime>,
    /// `Part_No`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "Part_No", required)]
    pub part_no: Option<String>,
    /// `Revision`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "Revision", required)]
    pub revision: Option<String>,
    /// `Part_Sourc`, which no page explains.
    ///
    /// For example `BUY`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "Part_Sourc", required, nested)]
    pub part_sourc: Option<PartSourc>,
    /// `Supname`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "Supname", required)]
    pub supname: Option<String>,
    /// `Status`, which no page explains.
    ///
    /// For example `APPROVED`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "Status", required, nested)]
    pub status: Option<Status>,
    /// `SUP_TYPE`, which no page explains.
    ///
    /// For example `INDEPENDENT REP`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "SUP_TYPE", required, nested)]
    pub sup_type: Option<PayloadSupType>,
    /// `Supid`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `po`, lines 913-1009.
    #[bindery(key = "Supid", required)]
    pub supid: Option<String>,
}

bindery::fields! {
    Payload {
        id = "$id",
        uniqlnno = "UNIQLNNO",
        uniq_key = "UNIQ_KEY",
        itemno = "ITEMNO",
        costeach = "COSTEACH",
        ord_qty = "ORD_QTY",
        recv_qty = "RECV_QTY",
        rej_qty = "REJ_QTY",
        acpt_qty = "ACPT_QTY",
        note1 = "NOTE1",
        is_tax = "IS_TAX",
        tax_pct = "TAX_PCT",
        is_contr = "IS_CONTR",
        overage = "OVERAGE",
        poittype = "POITTYPE",
        l_print = "L_PRINT",
        no_pkg = "NO_PKG",
        descript = "DESCRIPT",
        partmfgr = "PARTMFGR",
        mfgr_pt_no = "MFGR_PT_NO",
        package = "PACKAGE",
        part_class = "PART_CLASS",
        part_type = "PART_TYPE",
        u_of_meas = "U_OF_MEAS",
        pur_uofm = "PUR_UOFM",
        s_ord_qty = "S_ORD_QTY",
        isfirm = "ISFIRM",
        uniqmfgrhd = "UNIQMFGRHD",
        firstarticle = "FIRSTARTICLE",
        inspexcept = "INSPEXCEPT",
        inspexception = "INSPEXCEPTION",
        inspexcinit = "INSPEXCINIT",
        inspexcdt = "INSPEXCDT" as NullAs(JSON_NULL, &Dated(spelling::YYYY_MM_DDTHH_MM_SS)),
        inspexcnote = "INSPEXCNOTE",
        inspexcdoc = "INSPEXCDOC",
        lcancel = "LCANCEL",
        uniqmfsp = "UNIQMFSP",
        inspectionote = "INSPECTIONOTE",
        l_remv_rcv = "lRemvRcv",
        ponum = "PONUM" as Padded(spelling::PADDED_LEFT_0_15, &TEXT),
        postatus = "POSTATUS",
        podate = "PODATE" as Dated(spelling::YYYY_MM_DDTHH_MM_SS),
        part_no = "Part_No",
        revision = "Revision",
        part_sourc = "Part_Sourc",
        supname = "Supname",
        status = "Status",
        sup_type = "SUP_TYPE",
        supid = "Supid",
    }
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
