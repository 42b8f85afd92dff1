// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.edit`: Edit a purchase order.

use bindery::{Decimal, Secret, Time, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Scalar;
use bindery::wire::Spelling::{Dated, Flag};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::Terms;

/// Edit a purchase order.
///
/// Changes the head of an order.
///
/// Changes a `purchase_order`.
///
/// Not documented: Whether `poNUM` or POUNIQUE says which order is meant; the table has
/// neither.
///
/// Page `po`, lines 108, 110.
#[derive(Debug, Clone, Copy)]
pub struct Edit;

impl Edit {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.edit";

    /// The HTTP method.
    ///
    /// It may also be `PUT` or `GET`.
    ///
    /// Assumed: page `po`, line 112.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 112.
    pub const PATH: &'static str = "/api/PO/Edit/{api_key}";

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
    /// On success the text is `Purchase Order edited successfully.`.
    ///
    /// Page `po`, lines 153-169.
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
            operation::Decision::Fault(0, found) => {
                Fault::EditFailed {
                    reason: found.hole("reason").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(1, _) => Fault::NotInitialized,
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
    name: Edit::NAME,
    method: Edit::METHOD,
    path: Edit::PATH,
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
            .text(&["Purchase Order edit failed.{reason}"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(&["'Purchase Order' Object is not initialized properly."]),
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

/// What adding and editing an order take alike.
///
/// Page `po`, lines 108, 110.
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
    /// The number of the order.
    ///
    /// Only an example shows it: page `po`, lines 139, 145. Its type and whether it is required are
    /// assumed.
    pub po_num: String,
    /// The order by its own key.
    ///
    /// Nobody says whether it is required.
    ///
    /// Only an example shows it: page `po`, lines 139, 149. Its type is assumed.
    pub pounique: Option<String>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(sup_name: impl Into<String>, po_num: impl Into<String>) -> Self {
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
            po_num: po_num.into(),
            pounique: None,
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

    /// The same with `pounique`.
    #[must_use]
    pub fn with_pounique(mut self, value: impl Into<String>) -> Self {
        self.pounique = Some(value.into());
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
        po_num = "poNUM",
        pounique = "POUNIQUE",
    }
}
