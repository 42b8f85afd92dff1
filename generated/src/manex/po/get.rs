// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.get`: Search purchase orders.

use bindery::{Date, Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Scalar;
use bindery::wire::Spelling::Dated;
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;
use super::super::lists::PoStatus;
use super::super::shapes::Order;

/// Search purchase orders.
///
/// Returns the orders that fit what is given.
///
/// Reads a `purchase_order`.
///
/// Not documented: Which parameters are enough for a search; the table asks for none, an error
/// says there is too little.
///
/// Page `po`, lines 213, 217.
#[derive(Debug, Clone, Copy)]
pub struct Get;

impl Get {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.get";

    /// The HTTP method.
    ///
    /// It may also be `POST`.
    ///
    /// Assumed: page `po`, line 219.
    pub const METHOD: &'static str = "GET";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 219.
    pub const PATH: &'static str = "/api/PO/Get/{api_key}";

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
    /// On success the text is `Purchase Order details:`.
    ///
    /// Page `po`, lines 252-266.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Vec<Order>>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
            operation::Decision::Fault(0, _) => Fault::DetailsFailed,
            operation::Decision::Fault(1, _) => Fault::TooLittle,
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
    name: Get::NAME,
    method: Get::METHOD,
    path: Get::PATH,
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
            .text(&["Purchase Order details failed:"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(
                &[
                    "Purchase Order details failed:Not enough information to return the data, please provide valid parameters.",
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
pub type Whole = Reply<Vec<Order>>;

/// What is sent.
///
/// Page `po`, lines 224-236.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// The number of the order.
    ///
    /// At least one of `poNum`, `supName`, `uniqSupNo`, `partNo`, `uniqKey`, `uniqlnno`,
    /// `poStatus`, `mfgrPtNo`, `partmfgr`, `withBalance`, `received`, `scheduledPriorTo` is given.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(
        key = "poNum",
        required(
            unless(
                "supName",
                "uniqSupNo",
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
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "supName")]
    pub sup_name: Option<String>,
    /// The supplier by its own key.
    ///
    /// Can be used instead of `supName`.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "uniqSupNo", instead_of("supName"))]
    pub uniq_sup_no: Option<String>,
    /// A part that is in the order.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "partNo")]
    pub part_no: Option<String>,
    /// The part's revision.
    ///
    /// Only when `partNo` is given.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(needs = "partNo")]
    pub revision: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `partNo` and `revision`.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "uniqKey", instead_of("partNo", "revision"))]
    pub uniq_key: Option<String>,
    /// `uniqlnno`, which no page explains.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    pub uniqlnno: Option<String>,
    /// The state of the order.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "poStatus", nested)]
    pub po_status: Option<PoStatus>,
    /// The manufacturer's number of a part.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "mfgrPtNo")]
    pub mfgr_pt_no: Option<String>,
    /// The manufacturer of a part.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    pub partmfgr: Option<String>,
    /// `withBalance`, which no page explains.
    ///
    /// Page `po`, lines 224-236. Its type is assumed.
    #[bindery(key = "withBalance")]
    pub with_balance: Option<bool>,
    /// Whether the goods have come.
    ///
    /// Page `po`, lines 224-236.
    pub received: Option<bool>,
    /// Only orders with deliveries scheduled before this day.
    ///
    /// On the wire `MM-DD-YYYY`.
    ///
    /// Page `po`, lines 224-236.
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

    /// The same with `sup_name`.
    #[must_use]
    pub fn with_sup_name(mut self, value: impl Into<String>) -> Self {
        self.sup_name = Some(value.into());
        self
    }

    /// The same with `uniq_sup_no`.
    #[must_use]
    pub fn with_uniq_sup_no(mut self, value: impl Into<String>) -> Self {
        self.uniq_sup_no = Some(value.into());
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
        sup_name = "supName",
        uniq_sup_no = "uniqSupNo",
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
