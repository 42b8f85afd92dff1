// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.item_edit`: Edit an item of a purchase order.

use bindery::{Decimal, Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{Scalar, TEXT_OR_NUMBER};
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::{Package, Poittype, UOfMeas};

/// Edit an item of a purchase order.
///
/// Changes one item of an order; the page describes the call by its title alone.
///
/// Changes a `po_item`.
///
/// Page `po`, line 644.
#[derive(Debug, Clone, Copy)]
pub struct ItemEdit;

impl ItemEdit {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.item_edit";

    /// The HTTP method.
    ///
    /// It may also be `PUT` or `GET`.
    ///
    /// Assumed: page `po`, line 648.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 648.
    pub const PATH: &'static str = "/API/PO/ItemEdit/{api_key}";

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
    /// On success the text is `PO Items edited successfully.`.
    ///
    /// Page `po`, lines 703-719.
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
            operation::Decision::Fault(0, _) => Fault::NotInitialized,
            operation::Decision::Fault(1, found) => {
                Fault::EditFailed {
                    reason: found.hole("reason").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(2, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(3, found) => {
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
    name: ItemEdit::NAME,
    method: ItemEdit::METHOD,
    path: ItemEdit::PATH,
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
            .text(&["'PO Items' Object is not initialized properly."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(&["PO Items add failed.{reason}", "PO Items edit failed.{reason}"]),
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
pub type Whole = Reply<()>;

/// What adding and editing an item take alike.
///
/// Page `po`, line 644.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// The kind of item.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(key = "POITTYPE", nested)]
    pub poittype: Poittype,
    /// Chooses the part.
    ///
    /// Required, unless `uniq_key` or `mfgr_pt_no` is given.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(required)]
    pub part_no: Option<String>,
    /// The part's revision.
    ///
    /// Required when `part_no` is given.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(required(when = "part_no"))]
    pub revision: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `part_no` and `revision`.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(instead_of("part_no", "revision"))]
    pub uniq_key: Option<String>,
    /// The part's manufacturer.
    ///
    /// On the vendor's side: has to be one of the part's manufacturers already.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub partmfgr: Option<String>,
    /// The manufacturer's number of the part.
    ///
    /// Can be used instead of `part_no`.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(instead_of("part_no"))]
    pub mfgr_pt_no: Option<String>,
    /// Manufacturer and number by their own key.
    ///
    /// Can be used instead of `partmfgr` and `mfgr_pt_no`.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(instead_of("partmfgr", "mfgr_pt_no"))]
    pub uniqmfgrhd: String,
    /// `uniqmfsp`, which no page explains.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub uniqmfsp: Option<String>,
    /// How much more than ordered may be received.
    ///
    /// In percent.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub overage: Option<Decimal>,
    /// How the item is packed.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(nested)]
    pub package: Option<Package>,
    /// Whether to keep the new lead time.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub update_plt: Option<bool>,
    /// The lead time, a number and its unit (days, weeks or months).
    ///
    /// Has to match `[0-9]+ ?(DY|WK|Mo)`.
    ///
    /// Not documented: Whether a blank stands between; replies have number and unit apart
    /// (`pur_ltime`, `pur_lunit`).
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(pattern = "[0-9]+ ?(DY|WK|Mo)")]
    pub pur_ltime: Option<String>,
    /// Whether to keep the new minimum and multiple.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub update_min_ord_mult: Option<bool>,
    /// The least that may be ordered.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub minorder: Option<Decimal>,
    /// The steps in which more than the minimum is ordered.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub ordmult: Option<Decimal>,
    /// What one costs.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub costeach: Option<Decimal>,
    /// How many are ordered.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(key = "ORD_QTY", lends)]
    pub ord_qty: Decimal,
    /// `updateMaterialCost`, which no page explains.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub update_material_cost: Option<bool>,
    /// `updateTargetPrice`, which no page explains.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub update_target_price: Option<bool>,
    /// Whether it is taxed.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub is_tax: Option<bool>,
    /// Firmly planned; the MRP then leaves it as it is.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub isfirm: Option<bool>,
    /// Whether the first article is inspected.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub firstarticle: Option<bool>,
    /// `supplierPartNumber`, which no page explains.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub supplier_part_number: Option<String>,
    /// A note on an exception from inspection.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub inspexcnote: Option<String>,
    /// The code of an exception from inspection.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub inspexcdoc: Option<String>,
    /// The unit it is bought in.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    pub pur_uofm: Option<String>,
    /// The unit it is measured in.
    ///
    /// Page `po`, lines 422-448, 655-681. Its type is assumed.
    #[bindery(key = "U_OF_MEAS", nested)]
    pub u_of_meas: Option<UOfMeas>,
    /// The order of the item.
    ///
    /// Page `po`, line 653. Its type is assumed.
    pub po_num: String,
    /// The item by its own key.
    ///
    /// The key is disputed: `UNIQLNNO` (only an example shows it: page `po`, lines 687, 695).
    ///
    /// Page `po`, line 654. Its type is assumed.
    pub unique_ln_no: String,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(required: RequestRequired) -> Self {
        Self {
            poittype: required.poittype,
            part_no: None,
            revision: None,
            uniq_key: None,
            partmfgr: None,
            mfgr_pt_no: None,
            uniqmfgrhd: required.uniqmfgrhd,
            uniqmfsp: None,
            overage: None,
            package: None,
            update_plt: None,
            pur_ltime: None,
            update_min_ord_mult: None,
            minorder: None,
            ordmult: None,
            costeach: None,
            ord_qty: required.ord_qty,
            update_material_cost: None,
            update_target_price: None,
            is_tax: None,
            isfirm: None,
            firstarticle: None,
            supplier_part_number: None,
            inspexcnote: None,
            inspexcdoc: None,
            pur_uofm: None,
            u_of_meas: None,
            po_num: required.po_num,
            unique_ln_no: required.unique_ln_no,
        }
    }
}

/// What a `Request` cannot do without.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestRequired {
    /// See [`Request::poittype`].
    pub poittype: Poittype,
    /// See [`Request::uniqmfgrhd`].
    pub uniqmfgrhd: String,
    /// See [`Request::ord_qty`].
    pub ord_qty: Decimal,
    /// See [`Request::po_num`].
    pub po_num: String,
    /// See [`Request::unique_ln_no`].
    pub unique_ln_no: String,
}

impl Request {
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

    /// The same with `partmfgr`.
    #[must_use]
    pub fn with_partmfgr(mut self, value: impl Into<String>) -> Self {
        self.partmfgr = Some(value.into());
        self
    }

    /// The same with `mfgr_pt_no`.
    #[must_use]
    pub fn with_mfgr_pt_no(mut self, value: impl Into<String>) -> Self {
        self.mfgr_pt_no = Some(value.into());
        self
    }

    /// The same with `uniqmfsp`.
    #[must_use]
    pub fn with_uniqmfsp(mut self, value: impl Into<String>) -> Self {
        self.uniqmfsp = Some(value.into());
        self
    }

    /// The same with `overage`.
    #[must_use]
    pub fn with_overage(mut self, value: Decimal) -> Self {
        self.overage = Some(value);
        self
    }

    /// The same with `package`.
    #[must_use]
    pub fn with_package(mut self, value: impl Into<Package>) -> Self {
        self.package = Some(value.into());
        self
    }

    /// The same with `update_plt`.
    #[must_use]
    pub fn with_update_plt(mut self, value: bool) -> Self {
        self.update_plt = Some(value);
        self
    }

    /// The same with `pur_ltime`.
    #[must_use]
    pub fn with_pur_ltime(mut self, value: impl Into<String>) -> Self {
        self.pur_ltime = Some(value.into());
        self
    }

    /// The same with `update_min_ord_mult`.
    #[must_use]
    pub fn with_update_min_ord_mult(mut self, value: bool) -> Self {
        self.update_min_ord_mult = Some(value);
        self
    }

    /// The same with `minorder`.
    #[must_use]
    pub fn with_minorder(mut self, value: Decimal) -> Self {
        self.minorder = Some(value);
        self
    }

    /// The same with `ordmult`.
    #[must_use]
    pub fn with_ordmult(mut self, value: Decimal) -> Self {
        self.ordmult = Some(value);
        self
    }

    /// The same with `costeach`.
    #[must_use]
    pub fn with_costeach(mut self, value: Decimal) -> Self {
        self.costeach = Some(value);
        self
    }

    /// The same with `update_material_cost`.
    #[must_use]
    pub fn with_update_material_cost(mut self, value: bool) -> Self {
        self.update_material_cost = Some(value);
        self
    }

    /// The same with `update_target_price`.
    #[must_use]
    pub fn with_update_target_price(mut self, value: bool) -> Self {
        self.update_target_price = Some(value);
        self
    }

    /// The same with `is_tax`.
    #[must_use]
    pub fn with_is_tax(mut self, value: bool) -> Self {
        self.is_tax = Some(value);
        self
    }

    /// The same with `isfirm`.
    #[must_use]
    pub fn with_isfirm(mut self, value: bool) -> Self {
        self.isfirm = Some(value);
        self
    }

    /// The same with `firstarticle`.
    #[must_use]
    pub fn with_firstarticle(mut self, value: bool) -> Self {
        self.firstarticle = Some(value);
        self
    }

    /// The same with `supplier_part_number`.
    #[must_use]
    pub fn with_supplier_part_number(mut self, value: impl Into<String>) -> Self {
        self.supplier_part_number = Some(value.into());
        self
    }

    /// The same with `inspexcnote`.
    #[must_use]
    pub fn with_inspexcnote(mut self, value: impl Into<String>) -> Self {
        self.inspexcnote = Some(value.into());
        self
    }

    /// The same with `inspexcdoc`.
    #[must_use]
    pub fn with_inspexcdoc(mut self, value: impl Into<String>) -> Self {
        self.inspexcdoc = Some(value.into());
        self
    }

    /// The same with `pur_uofm`.
    #[must_use]
    pub fn with_pur_uofm(mut self, value: impl Into<String>) -> Self {
        self.pur_uofm = Some(value.into());
        self
    }

    /// The same with `u_of_meas`.
    #[must_use]
    pub fn with_u_of_meas(mut self, value: impl Into<UOfMeas>) -> Self {
        self.u_of_meas = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        poittype = "POITTYPE",
        part_no = "part_no",
        revision = "revision",
        uniq_key = "uniq_key",
        partmfgr = "partmfgr",
        mfgr_pt_no = "mfgr_pt_no",
        uniqmfgrhd = "uniqmfgrhd",
        uniqmfsp = "uniqmfsp",
        overage = "overage",
        package = "package",
        update_plt = "updatePLT",
        pur_ltime = "pur_ltime",
        update_min_ord_mult = "updateMinOrdMult",
        minorder = "minorder",
        ordmult = "ordmult",
        costeach = "COSTEACH" as TEXT_OR_NUMBER,
        ord_qty = "ORD_QTY" as TEXT_OR_NUMBER,
        update_material_cost = "updateMaterialCost",
        update_target_price = "updateTargetPrice",
        is_tax = "IS_TAX",
        isfirm = "ISFIRM",
        firstarticle = "FIRSTARTICLE",
        supplier_part_number = "supplierPartNumber",
        inspexcnote = "INSPEXCNOTE",
        inspexcdoc = "INSPEXCDOC",
        pur_uofm = "PUR_UOFM",
        u_of_meas = "U_OF_MEAS",
        po_num = "poNum",
        unique_ln_no = "uniqueLnNo" | "UNIQLNNO",
    }
}
