// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.item_delete`: Delete an item of a purchase order.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Scalar;
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Delete an item of a purchase order.
///
/// Removes one item from an order.
///
/// Deletes a `po_item`.
///
/// Not documented: Which parameters are enough to choose one item.
///
/// Page `po`, lines 763, 767.
#[derive(Debug, Clone, Copy)]
pub struct ItemDelete;

impl ItemDelete {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.item_delete";

    /// The HTTP method.
    ///
    /// It may also be `DELETE` or `GET`.
    ///
    /// Assumed: page `po`, line 769.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 769.
    pub const PATH: &'static str = "/API/PO/ItemDelete/{api_key}";

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
    /// On success the text is `PO Items deleted successfully.`.
    ///
    /// Page `po`, lines 802-818.
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
                Fault::DeleteFailed {
                    reason: found.hole("reason").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(1, found) => {
                Fault::NoResource {
                    uri: found.hole("uri").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(2, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: ItemDelete::NAME,
    method: ItemDelete::METHOD,
    path: ItemDelete::PATH,
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
            .text(&["PO Items delete failed.{reason}"]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FRAMEWORK))
            .status(&[404])
            .text(&["No HTTP resource was found that matches the request URI '{uri}'."]),
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
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<()>;

/// What is sent.
///
/// Page `po`, lines 774-782.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Request {
    /// The order of the item.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    pub po_num: Option<String>,
    /// The item by its number in the order.
    ///
    /// At least one of `itemNumber`, `part_no`, `uniq_key`, `partMfgr`, `uniqmfgrhd`, `uniqlnno` is
    /// given.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(
        key = "itemNumber",
        required(unless("part_no", "uniq_key", "partMfgr", "uniqmfgrhd", "uniqlnno"))
    )]
    pub item_number: Option<String>,
    /// The item by its part.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    pub part_no: Option<String>,
    /// The part's revision.
    ///
    /// Nobody says whether it is required. Only when `part_no` is given.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(needs = "part_no")]
    pub revision: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `part_no` and `revision`.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(instead_of("part_no", "revision"))]
    pub uniq_key: Option<String>,
    /// The item by the manufacturer of its part.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(key = "partMfgr")]
    pub part_mfgr: Option<String>,
    /// The manufacturer's number of the part.
    ///
    /// Only when `partMfgr` is given.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(needs = "partMfgr")]
    pub mfgr_pt_no: Option<String>,
    /// Manufacturer and number by their own key.
    ///
    /// Can be used instead of `mfgr_pt_no`.
    ///
    /// Not documented: The row also says it can stand for itself; `partMfgr` is perhaps meant.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(instead_of("mfgr_pt_no"))]
    pub uniqmfgrhd: Option<String>,
    /// The item by its own key.
    ///
    /// Can be used instead of `part_no` and `partMfgr`.
    ///
    /// Page `po`, lines 774-782. Its type is assumed.
    #[bindery(instead_of("part_no", "partMfgr"))]
    pub uniqlnno: Option<String>,
}

impl Request {
    /// The same with `po_num`.
    #[must_use]
    pub fn with_po_num(mut self, value: impl Into<String>) -> Self {
        self.po_num = Some(value.into());
        self
    }

    /// The same with `item_number`.
    #[must_use]
    pub fn with_item_number(mut self, value: impl Into<String>) -> Self {
        self.item_number = Some(value.into());
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

    /// The same with `part_mfgr`.
    #[must_use]
    pub fn with_part_mfgr(mut self, value: impl Into<String>) -> Self {
        self.part_mfgr = Some(value.into());
        self
    }

    /// The same with `mfgr_pt_no`.
    #[must_use]
    pub fn with_mfgr_pt_no(mut self, value: impl Into<String>) -> Self {
        self.mfgr_pt_no = Some(value.into());
        self
    }

    /// The same with `uniqmfgrhd`.
    #[must_use]
    pub fn with_uniqmfgrhd(mut self, value: impl Into<String>) -> Self {
        self.uniqmfgrhd = Some(value.into());
        self
    }

    /// The same with `uniqlnno`.
    #[must_use]
    pub fn with_uniqlnno(mut self, value: impl Into<String>) -> Self {
        self.uniqlnno = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        po_num = "PoNum",
        item_number = "itemNumber",
        part_no = "part_no",
        revision = "revision",
        uniq_key = "uniq_key",
        part_mfgr = "partMfgr",
        mfgr_pt_no = "mfgr_pt_no",
        uniqmfgrhd = "uniqmfgrhd",
        uniqlnno = "uniqlnno",
    }
}
