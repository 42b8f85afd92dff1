// Written by `gen` from specs/ifactory/. Change the spec, not this file.

//! `wip.assign`: Assign serial numbers to a work order and release it.

use bindery::{Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{INTEGER_OR_TEXT, TEXT_OR_INTEGER};
use bindery::wire::Spelling::{ListOrOne, Own};
use super::super::envelopes;
use super::super::faults::Fault;

/// Assign serial numbers to a work order and release it.
///
/// Gives the WIP serial numbers of a planned order of a third-party application.
///
/// Changes a `work_order`. Before it, the `work_order` is `Planned`. It depends on no other
/// call.
///
/// Not documented: Whether the order is still planned afterwards; the path alone speaks of a
/// release.
///
/// Page `assign`, lines 8, 14.
#[derive(Debug, Clone, Copy)]
pub struct Assign;

impl Assign {
    /// What the spec calls it.
    pub const NAME: &'static str = "wip.assign";

    /// The HTTP method.
    ///
    /// Page `assign`, line 14.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `assign`, line 14.
    pub const PATH: &'static str = "/api/Wip/AssignandReleaseWIPwithWorkOrder";

    /// The request as JSON.
    ///
    /// # Errors
    ///
    /// A rule that the message breaks, or a value that cannot be sent this way.
    pub fn request(
        message: &Request,
    ) -> Result<operation::Request, operation::RequestError> {
        message.validate()?;
        Ok(CALL.build(message, &[])?)
    }

    /// Reads a reply: the payload, or why there is none.
    ///
    /// Page `assign`, line 14.
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
            operation::Decision::Fault(0, _) => Fault::Failed,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: Assign::NAME,
    method: Assign::METHOD,
    path: Assign::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[],
    keys: &[
        "CustomerID",
        "Customer ID",
        "AssemblyRevisionID",
        "Assembly Revision ID",
        "RouteID",
        "Route ID",
        "BatchID",
        "Batch ID",
        "BatchNumber",
        "Batch Number",
        "GeneratedWIPList",
        "Generated WIP List",
    ],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::ASSIGN_FAILURE))
            .keys(
                &[
                    "Status",
                    "ErrorMessage",
                    "Error Message",
                    "ErrorCode",
                    "Error Code",
                    "Exception",
                    "Errors",
                ],
            ),
    ],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What is sent.
///
/// Page `assign`, line 14.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// The order that gets the serial numbers.
    ///
    /// Its type may also be `integer`.
    ///
    /// The key may also be `Work Order Number`.
    ///
    /// Page `assign`, line 14. Its key and its type are assumed.
    pub work_order_number: String,
    /// The serial numbers to assign, one or several.
    ///
    /// Its type may also be `string`.
    ///
    /// Not documented: Whether several numbers are a list or one text, and then how they are
    /// separated.
    ///
    /// The key may also be `Assign WIP SN`.
    ///
    /// Page `assign`, line 14. Its key and its type are assumed.
    pub assign_wip_sn: Vec<String>,
}

impl Request {
    /// With all its fields.
    pub fn new(
        work_order_number: impl Into<String>,
        assign_wip_sn: Vec<String>,
    ) -> Self {
        Self {
            work_order_number: work_order_number.into(),
            assign_wip_sn,
        }
    }
}

bindery::fields! {
    Request {
        work_order_number = "WorkOrderNumber" | "Work Order Number" as TEXT_OR_INTEGER,
        assign_wip_sn = "AssignWIPSN" | "Assign WIP SN" as ListOrOne(&Own),
    }
}

/// What comes back on success.
///
/// Page `assign`, line 14.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Payload {
    /// `CustomerID`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Customer ID`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "CustomerID", required)]
    pub customer_id: Option<String>,
    /// `AssemblyRevisionID`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Assembly Revision ID`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "AssemblyRevisionID", required)]
    pub assembly_revision_id: Option<String>,
    /// `RouteID`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Route ID`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "RouteID", required)]
    pub route_id: Option<String>,
    /// `BatchID`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Batch ID`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "BatchID", required)]
    pub batch_id: Option<String>,
    /// `BatchNumber`, which no page explains.
    ///
    /// Its type may also be `integer`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Batch Number`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "BatchNumber", required)]
    pub batch_number: Option<String>,
    /// One entry for each piece of work in process that was made.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Generated WIP List`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "GeneratedWIPList", required, nested)]
    pub generated_wip_list: Option<Vec<GeneratedWip>>,
}

bindery::fields! {
    Payload {
        customer_id = "CustomerID" | "Customer ID" as INTEGER_OR_TEXT,
        assembly_revision_id = "AssemblyRevisionID" | "Assembly Revision ID" as INTEGER_OR_TEXT,
        route_id = "RouteID" | "Route ID" as INTEGER_OR_TEXT,
        batch_id = "BatchID" | "Batch ID" as INTEGER_OR_TEXT,
        batch_number = "BatchNumber" | "Batch Number" as TEXT_OR_INTEGER,
        generated_wip_list = "GeneratedWIPList" | "Generated WIP List",
    }
}

/// One entry of `Generated WIP List`.
///
/// Page `assign`, line 14.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct GeneratedWip {
    /// `WIPID`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `WIP ID`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "WIPID", required)]
    pub wip_id: Option<String>,
    /// `SerialNumber`, which no page explains.
    ///
    /// Its type may also be `integer`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Serial Number`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "SerialNumber", required)]
    pub serial_number: Option<String>,
    /// `BatchID`, which no page explains.
    ///
    /// Its type may also be `string`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Batch ID`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "BatchID", required)]
    pub batch_id: Option<String>,
    /// `BatchNumber`, which no page explains.
    ///
    /// Its type may also be `integer`.
    ///
    /// The key is always there.
    ///
    /// The key may also be `Batch Number`.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "BatchNumber", required)]
    pub batch_number: Option<String>,
    /// `IsDeviated`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "IsDeviated", required)]
    pub is_deviated: Option<bool>,
    /// `Generated`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `assign`, line 14. Its key, its type and whether it is required are assumed.
    #[bindery(key = "Generated", required)]
    pub generated: Option<bool>,
}

bindery::fields! {
    GeneratedWip {
        wip_id = "WIPID" | "WIP ID" as INTEGER_OR_TEXT,
        serial_number = "SerialNumber" | "Serial Number" as TEXT_OR_INTEGER,
        batch_id = "BatchID" | "Batch ID" as INTEGER_OR_TEXT,
        batch_number = "BatchNumber" | "Batch Number" as TEXT_OR_INTEGER,
        is_deviated = "IsDeviated",
        generated = "Generated",
    }
}
