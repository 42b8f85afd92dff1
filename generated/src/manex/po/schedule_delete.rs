// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `po.schedule_delete`: Delete a scheduled delivery.

use bindery::{Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::Scalar;
use super::super::envelopes;
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Delete a scheduled delivery.
///
/// Removes a delivery from an item; the sentence on the page names the edit call.
///
/// Deletes a `po_schedule`.
///
/// Page `po`, lines 1340, 1344.
#[derive(Debug, Clone, Copy)]
pub struct ScheduleDelete;

impl ScheduleDelete {
    /// What the spec calls it.
    pub const NAME: &'static str = "po.schedule_delete";

    /// The HTTP method.
    ///
    /// It may also be `DELETE` or `GET`.
    ///
    /// Assumed: page `po`, line 1346.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `po`, line 1346.
    pub const PATH: &'static str = "/API/PO/ScheduleDelete/{api_key}";

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
    /// On success the text is `PO Schedule deleted successfully.`.
    ///
    /// Page `po`, lines 1371-1387.
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
                Fault::DeleteFailed {
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
    name: ScheduleDelete::NAME,
    method: ScheduleDelete::METHOD,
    path: ScheduleDelete::PATH,
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
            .text(&["PO Schedule delete failed.{reason}", "PO Schedule details failed:"]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<()>;

/// What is sent.
///
/// Page `po`, lines 1352-1353.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// The order.
    ///
    /// Page `po`, lines 1352-1353. Its type is assumed.
    pub po_num: String,
    /// The delivery by its own key.
    ///
    /// The key is disputed: `uniqLnNo` (only an example shows it: page `po`, line 1367).
    ///
    /// Page `po`, lines 1352-1353. Its type is assumed.
    pub uniq_det_no: String,
}

impl Request {
    /// With all its fields.
    pub fn new(po_num: impl Into<String>, uniq_det_no: impl Into<String>) -> Self {
        Self {
            po_num: po_num.into(),
            uniq_det_no: uniq_det_no.into(),
        }
    }
}

bindery::fields! {
    Request {
        po_num = "poNum",
        uniq_det_no = "uniqDetNo" | "uniqLnNo",
    }
}
