// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.add`: Add a purchase order.

use bindery::{Date, Decimal, Json, Secret, Time, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{Scalar, TEXT_OR_NUMBER};
use bindery::wire::Spelling::{Dated, Flag};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::{Poittype, Terms};

/// Add a purchase order.
///
/// Makes an order with its items; their schedule may wait.
///
/// Creates a `purchase_order`.
///
/// Not documented: The page shows no reply to this call, so the number of the new order has to
/// be searched for.
///
/// Page `po`, lines 11, 13.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.add";

    /// The HTTP method.
    ///
    /// It may also be `GET`.
    ///
    /// Assumed: page `po`, line 15.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 15.
    pub const PATH: &'static str = "/api/PO/Add/{api_key}";

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
    /// Not documented: Text and payload of a success, and every failure.
    ///
    /// Assumed: page `po`, lines 11, 13.
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
            operation::Decision::Fault(0, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(1, found) => {
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
    name: Add::NAME,
    method: Add::METHOD,
    path: Add::PATH,
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
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<Json>;

/// What adding and editing an order take alike.
///
/// Page `po`, lines 20-62.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// The supplier.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub sup_name: String,
    /// Who confirms the order.
    ///
    /// On the vendor's side: any text is taken.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub confirm_name: Option<String>,
    /// The date of the order.
    ///
    /// A date, in a format that nobody says. Left out, it is the day of the call.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub po_date: Option<String>,
    /// `FreightIncluded`, which no page explains.
    ///
    /// Left out, it is `false`.
    ///
    /// Page `po`, lines 20-37, 117-133.
    pub freight_included: Option<bool>,
    /// Who buys, as `LastName`, `FirstName`.
    ///
    /// Has to match `[^,]+, [^,]+`.
    ///
    /// On the vendor's side: has to be a buyer in the system.
    ///
    /// Not documented: Whether the square brackets around the format are part of it.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    #[bindery(key = "buyerName", pattern = "[^,]+, [^,]+")]
    pub buyer_name: Option<String>,
    /// Where the money goes.
    ///
    /// On the vendor's side: has to be a valid link.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub remit_to_link: Option<String>,
    /// Where the confirmation goes.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub confirm_to_link: Option<String>,
    /// Where the goods go.
    ///
    /// On the vendor's side: has to be a valid link.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub receive_to_link: Option<String>,
    /// When the goods may come.
    ///
    /// On the wire `HH:mm`.
    ///
    /// Page `po`, lines 20-37, 117-133.
    pub delivery_time: Option<Time>,
    /// How the supplier is paid.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    #[bindery(key = "Terms", nested)]
    pub terms: Option<Terms>,
    /// `FOB`, which no page explains.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub fob: Option<String>,
    /// How the goods are shipped.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub ship_via: Option<String>,
    /// `shipCharge`, which no page explains.
    ///
    /// Page `po`, lines 32-33, 129. Its type is assumed.
    pub ship_charge: Option<String>,
    /// Typed in by hand.
    ///
    /// Left out, it is `0`.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub shipping_amount: Option<Decimal>,
    /// `isShippingTaxable`, which no page explains.
    ///
    /// Left out, it is `false`.
    ///
    /// Page `po`, lines 20-37, 117-133.
    #[bindery(key = "isShippingTaxable")]
    pub is_shipping_taxable: Option<bool>,
    /// The tax on the shipping.
    ///
    /// In percent. Left out, it is `0.00`.
    ///
    /// Only when `isShippingTaxable` is `true`.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    #[bindery(key = "shippingTaxPct", needs(is_shipping_taxable = true))]
    pub shipping_tax_pct: Option<Decimal>,
    /// The supplier's billing address.
    ///
    /// On the vendor's side: has to be a valid link.
    ///
    /// Page `po`, lines 20-37, 117-133. Its type is assumed.
    pub bill_to_link: Option<String>,
    /// The items of the order; the text asks for one, the table does not.
    ///
    /// Whether it is required is disputed: it is (page `po`, line 13).
    ///
    /// Page `po`, lines 38-62.
    #[bindery(key = "POItemsList", nested)]
    pub po_items_list: Option<Vec<PoItem>>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(sup_name: impl Into<String>) -> Self {
        Self {
            sup_name: sup_name.into(),
            confirm_name: None,
            po_date: None,
            freight_included: None,
            buyer_name: None,
            remit_to_link: None,
            confirm_to_link: None,
            receive_to_link: None,
            delivery_time: None,
            terms: None,
            fob: None,
            ship_via: None,
            ship_charge: None,
            shipping_amount: None,
            is_shipping_taxable: None,
            shipping_tax_pct: None,
            bill_to_link: None,
            po_items_list: None,
        }
    }
}

impl Request {
    /// The same with `confirm_name`.
    #[must_use]
    pub fn with_confirm_name(mut self, value: impl Into<String>) -> Self {
        self.confirm_name = Some(value.into());
        self
    }

    /// The same with `po_date`.
    #[must_use]
    pub fn with_po_date(mut self, value: impl Into<String>) -> Self {
        self.po_date = Some(value.into());
        self
    }

    /// The same with `freight_included`.
    #[must_use]
    pub fn with_freight_included(mut self, value: bool) -> Self {
        self.freight_included = Some(value);
        self
    }

    /// The same with `buyer_name`.
    #[must_use]
    pub fn with_buyer_name(mut self, value: impl Into<String>) -> Self {
        self.buyer_name = Some(value.into());
        self
    }

    /// The same with `remit_to_link`.
    #[must_use]
    pub fn with_remit_to_link(mut self, value: impl Into<String>) -> Self {
        self.remit_to_link = Some(value.into());
        self
    }

    /// The same with `confirm_to_link`.
    #[must_use]
    pub fn with_confirm_to_link(mut self, value: impl Into<String>) -> Self {
        self.confirm_to_link = Some(value.into());
        self
    }

    /// The same with `receive_to_link`.
    #[must_use]
    pub fn with_receive_to_link(mut self, value: impl Into<String>) -> Self {
        self.receive_to_link = Some(value.into());
        self
    }

    /// The same with `delivery_time`.
    #[must_use]
    pub fn with_delivery_time(mut self, value: Time) -> Self {
        self.delivery_time = Some(value);
        self
    }

    /// The same with `terms`.
    #[must_use]
    pub fn with_terms(mut self, value: impl Into<Terms>) -> Self {
        self.terms = Some(value.into());
        self
    }

    /// The same with `fob`.
    #[must_use]
    pub fn with_fob(mut self, value: impl Into<String>) -> Self {
        self.fob = Some(value.into());
        self
    }

    /// The same with `ship_via`.
    #[must_use]
    pub fn with_ship_via(mut self, value: impl Into<String>) -> Self {
        self.ship_via = Some(value.into());
        self
    }

    /// The same with `ship_charge`.
    #[must_use]
    pub fn with_ship_charge(mut self, value: impl Into<String>) -> Self {
        self.ship_charge = Some(value.into());
        self
    }

    /// The same with `shipping_amount`.
    #[must_use]
    pub fn with_shipping_amount(mut self, value: Decimal) -> Self {
        self.shipping_amount = Some(value);
        self
    }

    /// The same with `is_shipping_taxable`.
    #[must_use]
    pub fn with_is_shipping_taxable(mut self, value: bool) -> Self {
        self.is_shipping_taxable = Some(value);
        self
    }

    /// The same with `shipping_tax_pct`.
    #[must_use]
    pub fn with_shipping_tax_pct(mut self, value: Decimal) -> Self {
        self.shipping_tax_pct = Some(value);
        self
    }

    /// The same with `bill_to_link`.
    #[must_use]
    pub fn with_bill_to_link(mut self, value: impl Into<String>) -> Self {
        self.bill_to_link = Some(value.into());
        self
    }

    /// The same with `po_items_list`.
    #[must_use]
    pub fn with_po_items_list(mut self, value: Vec<PoItem>) -> Self {
        self.po_items_list = Some(value);
        self
    }
}

bindery::fields! {
    Request {
        sup_name = "supName",
        confirm_name = "confirmName",
        po_date = "poDate",
        freight_included = "FreightIncluded" as Flag(spelling::NUMBER_1_NOT_NUMBER_0),
        buyer_name = "buyerName",
        remit_to_link = "remitToLink",
        confirm_to_link = "confirmToLink",
        receive_to_link = "receiveToLink",
        delivery_time = "deliveryTime" as Dated(spelling::HH_MM),
        terms = "Terms",
        fob = "FOB",
        ship_via = "shipVia",
        ship_charge = "shipCharge",
        shipping_amount = "shippingAmount",
        is_shipping_taxable = "isShippingTaxable" as Flag(spelling::NUMBER_1_NOT_NUMBER_0),
        shipping_tax_pct = "shippingTaxPct",
        bill_to_link = "billToLink",
        po_items_list = "POItemsList",
    }
}

/// One entry of `POItemsList`.
///
/// Page `po`, lines 38-62.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct PoItem {
    /// The kind of item.
    ///
    /// Page `po`, lines 39-40. Its type is assumed.
    #[bindery(key = "POITTYPE", nested)]
    pub poittype: Poittype,
    /// Chooses the part.
    ///
    /// Required, unless `UNIQ_KEY` or `MFGR_PT_NO` is given.
    ///
    /// Page `po`, lines 41-44. Its type is assumed.
    #[bindery(required)]
    pub part_no: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `part_no` and `Rev`.
    ///
    /// Page `po`, lines 45-48. Its type is assumed.
    #[bindery(key = "UNIQ_KEY", instead_of("part_no", "Rev"))]
    pub uniq_key: Option<String>,
    /// The part's revision.
    ///
    /// Required when `part_no` is given.
    ///
    /// Page `po`, lines 49-50. Its type is assumed.
    #[bindery(key = "Rev", required(when = "part_no"))]
    pub rev: Option<String>,
    /// Manufacturer and number by their own key.
    ///
    /// Can be used instead of `PARTMFGR` and `MFGR_PT_NO`.
    ///
    /// Page `po`, lines 51-52. Its type is assumed.
    #[bindery(key = "UniqMfgrhd", instead_of("PARTMFGR", "MFGR_PT_NO"))]
    pub uniq_mfgrhd: Option<String>,
    /// The part's manufacturer.
    ///
    /// On the vendor's side: has to be one of the part's manufacturers already.
    ///
    /// Page `po`, lines 53-54. Its type is assumed.
    #[bindery(key = "PARTMFGR")]
    pub partmfgr: Option<String>,
    /// The manufacturer's number of the part.
    ///
    /// Can be used instead of `part_no`.
    ///
    /// Page `po`, lines 55-56. Its type is assumed.
    #[bindery(key = "MFGR_PT_NO", instead_of("part_no"))]
    pub mfgr_pt_no: Option<String>,
    /// How many are ordered.
    ///
    /// Page `po`, lines 57-58. Its type is assumed.
    #[bindery(key = "ORD_QTY", lends)]
    pub ord_qty: Decimal,
    /// When the item is to be delivered.
    ///
    /// Page `po`, lines 59-62.
    #[bindery(key = "PoitschdList", nested)]
    pub poitschd_list: Option<Vec<Poitschd>>,
}

impl PoItem {
    /// With what must always be given; nothing else is.
    pub fn new(poittype: impl Into<Poittype>, ord_qty: Decimal) -> Self {
        Self {
            poittype: poittype.into(),
            part_no: None,
            uniq_key: None,
            rev: None,
            uniq_mfgrhd: None,
            partmfgr: None,
            mfgr_pt_no: None,
            ord_qty,
            poitschd_list: None,
        }
    }
}

impl PoItem {
    /// The same with `part_no`.
    #[must_use]
    pub fn with_part_no(mut self, value: impl Into<String>) -> Self {
        self.part_no = Some(value.into());
        self
    }

    /// The same with `uniq_key`.
    #[must_use]
    pub fn with_uniq_key(mut self, value: impl Into<String>) -> Self {
        self.uniq_key = Some(value.into());
        self
    }

    /// The same with `rev`.
    #[must_use]
    pub fn with_rev(mut self, value: impl Into<String>) -> Self {
        self.rev = Some(value.into());
        self
    }

    /// The same with `uniq_mfgrhd`.
    #[must_use]
    pub fn with_uniq_mfgrhd(mut self, value: impl Into<String>) -> Self {
        self.uniq_mfgrhd = Some(value.into());
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

    /// The same with `poitschd_list`.
    #[must_use]
    pub fn with_poitschd_list(mut self, value: Vec<Poitschd>) -> Self {
        self.poitschd_list = Some(value);
        self
    }
}

bindery::fields! {
    PoItem {
        poittype = "POITTYPE",
        part_no = "part_no",
        uniq_key = "UNIQ_KEY",
        rev = "Rev",
        uniq_mfgrhd = "UniqMfgrhd",
        partmfgr = "PARTMFGR",
        mfgr_pt_no = "MFGR_PT_NO",
        ord_qty = "ORD_QTY" as TEXT_OR_NUMBER,
        poitschd_list = "PoitschdList",
    }
}

/// One entry of `PoitschdList`.
///
/// Page `po`, lines 59-62.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Poitschd {
    /// How many come with this delivery.
    ///
    /// At most `ORD_QTY` of the object around.
    ///
    /// Page `po`, lines 60-61. Its type is assumed.
    #[bindery(key = "SCHD_QTY", at_most(outer = "ORD_QTY"))]
    pub schd_qty: Option<Decimal>,
    /// When it is scheduled.
    ///
    /// On the wire `MM-DD-YYYY`. Left out, it is the day of the call.
    ///
    /// Page `po`, line 62.
    pub schd_date: Option<Date>,
}

bindery::fields! {
    Poitschd {
        schd_qty = "SCHD_QTY" as TEXT_OR_NUMBER,
        schd_date = "SCHD_DATE" as Dated(spelling::MM_DD_YYYY),
    }
}
