// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! `serial_number.create`: Create a serial number.

use bindery::{Nullable, Secret, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{EMPTY_TEXT, TEXT};
use bindery::wire::Spelling::{Joined, NullAs, Own};
use super::super::envelopes;
use super::super::faults::Fault;

/// Create a serial number.
///
/// Makes a new serial number of a part and returns it, as the Serial Number Editor (SOESN)
/// does.
///
/// Creates a `serial_number`.
///
/// Page `serial`, lines 18-20, 26-27.
#[derive(Debug, Clone, Copy)]
pub struct Create;

impl Create {
    /// What the spec calls it.
    pub const NAME: &'static str = "serial_number.create";

    /// The HTTP method.
    ///
    /// Page `serial`, lines 22-25.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `serial`, lines 22-25.
    pub const PATH: &'static str = "/api/serial-number-create";

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
    /// On success the status is 200.
    ///
    /// Page `serial`, lines 89-94.
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
            operation::Decision::Fault(0, _) => Fault::BadJson,
            operation::Decision::Fault(1, _) => Fault::TokenMissing,
            operation::Decision::Fault(2, _) => Fault::TokenMalformed,
            operation::Decision::Fault(3, _) => Fault::TokenRefused,
            operation::Decision::Fault(4, _) => Fault::WrongMethod,
            operation::Decision::Fault(5, found) => {
                Fault::Failed {
                    message: found.hole("message").unwrap_or_default().to_owned(),
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
    name: Create::NAME,
    method: Create::METHOD,
    path: Create::PATH,
    encoding: operation::Encoding::Json,
    separator: "&",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[
        operation::Sign::within(operation::Within::Envelope(&envelopes::FAILURE))
            .status(&[400])
            .text(&["Request JSON is invalid."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FAILURE))
            .status(&[401])
            .text(&["Auth Token was not provided."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FAILURE))
            .status(&[401])
            .text(&["Auth Token is malformed."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FAILURE))
            .status(&[401])
            .text(&["Auth Token login failure."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FAILURE))
            .status(&[405])
            .text(&["Request method must be POST."]),
        operation::Sign::within(operation::Within::Envelope(&envelopes::FAILURE))
            .status(&[500])
            .text(&["{message}"]),
    ],
};

/// The whole body of a success.
pub type Whole = Payload;

/// What request and reply have in common.
///
/// Page `serial`, lines 18-20, 26-27.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// `LOT_ID`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub lot_id: Option<String>,
    /// `SHIP_TO_CUST`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub ship_to_cust: Option<String>,
    /// `SN_STATUS`, which no page explains.
    ///
    /// For example `A`.
    ///
    /// Not documented: Which letters there are.
    ///
    /// Only an example shows it: page `serial`, lines 38, 50, 100.
    #[bindery(key = "SN_STATUS", nested)]
    pub sn_status: Option<SnStatus>,
    /// `STORES_CODE`, which no page explains.
    ///
    /// For example `MS`.
    ///
    /// Only an example shows it: page `serial`, lines 39, 51, 101.
    #[bindery(key = "STORES_CODE", nested)]
    pub stores_code: Option<StoresCode>,
    /// `STOCK_LOCATION`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub stock_location: Option<String>,
    /// `SO_ID`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub so_id: Option<String>,
    /// `SO_LINE_NO`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub so_line_no: Option<String>,
    /// `SHIPMENT_NO`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub shipment_no: Option<String>,
    /// `SOLD_TO_CUST`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sold_to_cust: Option<String>,
    /// `BILL_TO_CUST`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub bill_to_cust: Option<String>,
    /// `SHIPPED_DATE`, which no page explains.
    ///
    /// Not documented: How dates are written. It goes for every date here.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub shipped_date: Option<String>,
    /// `SHIP_TYPE`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub ship_type: Option<String>,
    /// `RETURNED_DATE`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub returned_date: Option<String>,
    /// `DATE_SCRAPPED`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub date_scrapped: Option<String>,
    /// `RA_REASON`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub ra_reason: Option<String>,
    /// `DWG_REV`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub dwg_rev: Option<String>,
    /// `ECN`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub ecn: Option<String>,
    /// `ON_WARRANTY`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub on_warranty: Option<String>,
    /// `OFF_WARRANTY`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub off_warranty: Option<String>,
    /// `SERV_CONTRACT`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub serv_contract: Option<String>,
    /// `CONTACT`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub contact: Option<String>,
    /// `LOCATION`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub location: Option<String>,
    /// `REFERENCE`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub reference: Option<String>,
    /// `LAST_SERVICE`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub last_service: Option<String>,
    /// `NEXT_SERVICE`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub next_service: Option<String>,
    /// `SOFSN_USER_1`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_1: Option<String>,
    /// `SOFSN_USER_2`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_2: Option<String>,
    /// `SOFSN_USER_3`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_3: Option<String>,
    /// `SOFSN_USER_4`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_4: Option<String>,
    /// `SOFSN_USER_5`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_5: Option<String>,
    /// `SOFSN_USER_6`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_6: Option<String>,
    /// `SOFSN_USER_7`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_7: Option<String>,
    /// `SOFSN_USER_8`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_8: Option<String>,
    /// `SOFSN_USER_9`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_9: Option<String>,
    /// `SOFSN_USER_10`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_10: Option<String>,
    /// `SOFSN_USER_11`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_11: Option<String>,
    /// `SOFSN_USER_12`, which no page explains.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub sofsn_user_12: Option<String>,
    /// Free text.
    ///
    /// At most 32765 characters.
    ///
    /// Page `serial`, lines 40, 85, 154.
    #[bindery(key = "NOTES", length(max = 32765))]
    pub notes: Option<String>,
    /// Web addresses and file paths, several in one text.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    pub attachments: Option<Vec<String>>,
    /// `PART_ID`, which no page explains.
    ///
    /// Page `serial`, lines 29, 36, 46.
    pub part_id: String,
    /// `SERIAL_NUMBER`, which no page explains.
    ///
    /// Page `serial`, lines 30, 37, 47.
    pub serial_number: String,
    /// The token of this session.
    ///
    /// Page `serial`, lines 31, 33, 42, 87.
    pub auth_token: Secret,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(
        part_id: impl Into<String>,
        serial_number: impl Into<String>,
        auth_token: impl Into<Secret>,
    ) -> Self {
        Self {
            lot_id: None,
            ship_to_cust: None,
            sn_status: None,
            stores_code: None,
            stock_location: None,
            so_id: None,
            so_line_no: None,
            shipment_no: None,
            sold_to_cust: None,
            bill_to_cust: None,
            shipped_date: None,
            ship_type: None,
            returned_date: None,
            date_scrapped: None,
            ra_reason: None,
            dwg_rev: None,
            ecn: None,
            on_warranty: None,
            off_warranty: None,
            serv_contract: None,
            contact: None,
            location: None,
            reference: None,
            last_service: None,
            next_service: None,
            sofsn_user_1: None,
            sofsn_user_2: None,
            sofsn_user_3: None,
            sofsn_user_4: None,
            sofsn_user_5: None,
            sofsn_user_6: None,
            sofsn_user_7: None,
            sofsn_user_8: None,
            sofsn_user_9: None,
            sofsn_user_10: None,
            sofsn_user_11: None,
            sofsn_user_12: None,
            notes: None,
            attachments: None,
            part_id: part_id.into(),
            serial_number: serial_number.into(),
            auth_token: auth_token.into(),
        }
    }
}

impl Request {
    /// The same with `lot_id`.
    #[must_use]
    pub fn with_lot_id(mut self, value: impl Into<String>) -> Self {
        self.lot_id = Some(value.into());
        self
    }

    /// The same with `ship_to_cust`.
    #[must_use]
    pub fn with_ship_to_cust(mut self, value: impl Into<String>) -> Self {
        self.ship_to_cust = Some(value.into());
        self
    }

    /// The same with `sn_status`.
    #[must_use]
    pub fn with_sn_status(mut self, value: impl Into<SnStatus>) -> Self {
        self.sn_status = Some(value.into());
        self
    }

    /// The same with `stores_code`.
    #[must_use]
    pub fn with_stores_code(mut self, value: impl Into<StoresCode>) -> Self {
        self.stores_code = Some(value.into());
        self
    }

    /// The same with `stock_location`.
    #[must_use]
    pub fn with_stock_location(mut self, value: impl Into<String>) -> Self {
        self.stock_location = Some(value.into());
        self
    }

    /// The same with `so_id`.
    #[must_use]
    pub fn with_so_id(mut self, value: impl Into<String>) -> Self {
        self.so_id = Some(value.into());
        self
    }

    /// The same with `so_line_no`.
    #[must_use]
    pub fn with_so_line_no(mut self, value: impl Into<String>) -> Self {
        self.so_line_no = Some(value.into());
        self
    }

    /// The same with `shipment_no`.
    #[must_use]
    pub fn with_shipment_no(mut self, value: impl Into<String>) -> Self {
        self.shipment_no = Some(value.into());
        self
    }

    /// The same with `sold_to_cust`.
    #[must_use]
    pub fn with_sold_to_cust(mut self, value: impl Into<String>) -> Self {
        self.sold_to_cust = Some(value.into());
        self
    }

    /// The same with `bill_to_cust`.
    #[must_use]
    pub fn with_bill_to_cust(mut self, value: impl Into<String>) -> Self {
        self.bill_to_cust = Some(value.into());
        self
    }

    /// The same with `shipped_date`.
    #[must_use]
    pub fn with_shipped_date(mut self, value: impl Into<String>) -> Self {
        self.shipped_date = Some(value.into());
        self
    }

    /// The same with `ship_type`.
    #[must_use]
    pub fn with_ship_type(mut self, value: impl Into<String>) -> Self {
        self.ship_type = Some(value.into());
        self
    }

    /// The same with `returned_date`.
    #[must_use]
    pub fn with_returned_date(mut self, value: impl Into<String>) -> Self {
        self.returned_date = Some(value.into());
        self
    }

    /// The same with `date_scrapped`.
    #[must_use]
    pub fn with_date_scrapped(mut self, value: impl Into<String>) -> Self {
        self.date_scrapped = Some(value.into());
        self
    }

    /// The same with `ra_reason`.
    #[must_use]
    pub fn with_ra_reason(mut self, value: impl Into<String>) -> Self {
        self.ra_reason = Some(value.into());
        self
    }

    /// The same with `dwg_rev`.
    #[must_use]
    pub fn with_dwg_rev(mut self, value: impl Into<String>) -> Self {
        self.dwg_rev = Some(value.into());
        self
    }

    /// The same with `ecn`.
    #[must_use]
    pub fn with_ecn(mut self, value: impl Into<String>) -> Self {
        self.ecn = Some(value.into());
        self
    }

    /// The same with `on_warranty`.
    #[must_use]
    pub fn with_on_warranty(mut self, value: impl Into<String>) -> Self {
        self.on_warranty = Some(value.into());
        self
    }

    /// The same with `off_warranty`.
    #[must_use]
    pub fn with_off_warranty(mut self, value: impl Into<String>) -> Self {
        self.off_warranty = Some(value.into());
        self
    }

    /// The same with `serv_contract`.
    #[must_use]
    pub fn with_serv_contract(mut self, value: impl Into<String>) -> Self {
        self.serv_contract = Some(value.into());
        self
    }

    /// The same with `contact`.
    #[must_use]
    pub fn with_contact(mut self, value: impl Into<String>) -> Self {
        self.contact = Some(value.into());
        self
    }

    /// The same with `location`.
    #[must_use]
    pub fn with_location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }

    /// The same with `reference`.
    #[must_use]
    pub fn with_reference(mut self, value: impl Into<String>) -> Self {
        self.reference = Some(value.into());
        self
    }

    /// The same with `last_service`.
    #[must_use]
    pub fn with_last_service(mut self, value: impl Into<String>) -> Self {
        self.last_service = Some(value.into());
        self
    }

    /// The same with `next_service`.
    #[must_use]
    pub fn with_next_service(mut self, value: impl Into<String>) -> Self {
        self.next_service = Some(value.into());
        self
    }

    /// The same with `sofsn_user_1`.
    #[must_use]
    pub fn with_sofsn_user_1(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_1 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_2`.
    #[must_use]
    pub fn with_sofsn_user_2(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_2 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_3`.
    #[must_use]
    pub fn with_sofsn_user_3(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_3 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_4`.
    #[must_use]
    pub fn with_sofsn_user_4(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_4 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_5`.
    #[must_use]
    pub fn with_sofsn_user_5(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_5 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_6`.
    #[must_use]
    pub fn with_sofsn_user_6(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_6 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_7`.
    #[must_use]
    pub fn with_sofsn_user_7(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_7 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_8`.
    #[must_use]
    pub fn with_sofsn_user_8(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_8 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_9`.
    #[must_use]
    pub fn with_sofsn_user_9(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_9 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_10`.
    #[must_use]
    pub fn with_sofsn_user_10(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_10 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_11`.
    #[must_use]
    pub fn with_sofsn_user_11(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_11 = Some(value.into());
        self
    }

    /// The same with `sofsn_user_12`.
    #[must_use]
    pub fn with_sofsn_user_12(mut self, value: impl Into<String>) -> Self {
        self.sofsn_user_12 = Some(value.into());
        self
    }

    /// The same with `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }

    /// The same with `attachments`.
    #[must_use]
    pub fn with_attachments(mut self, value: Vec<String>) -> Self {
        self.attachments = Some(value);
        self
    }
}

bindery::fields! {
    Request {
        lot_id = "LOT_ID",
        ship_to_cust = "SHIP_TO_CUST",
        sn_status = "SN_STATUS",
        stores_code = "STORES_CODE",
        stock_location = "STOCK_LOCATION",
        so_id = "SO_ID",
        so_line_no = "SO_LINE_NO",
        shipment_no = "SHIPMENT_NO",
        sold_to_cust = "SOLD_TO_CUST",
        bill_to_cust = "BILL_TO_CUST",
        shipped_date = "SHIPPED_DATE",
        ship_type = "SHIP_TYPE",
        returned_date = "RETURNED_DATE",
        date_scrapped = "DATE_SCRAPPED",
        ra_reason = "RA_REASON",
        dwg_rev = "DWG_REV",
        ecn = "ECN",
        on_warranty = "ON_WARRANTY",
        off_warranty = "OFF_WARRANTY",
        serv_contract = "SERV_CONTRACT",
        contact = "CONTACT",
        location = "LOCATION",
        reference = "REFERENCE",
        last_service = "LAST_SERVICE",
        next_service = "NEXT_SERVICE",
        sofsn_user_1 = "SOFSN_USER_1",
        sofsn_user_2 = "SOFSN_USER_2",
        sofsn_user_3 = "SOFSN_USER_3",
        sofsn_user_4 = "SOFSN_USER_4",
        sofsn_user_5 = "SOFSN_USER_5",
        sofsn_user_6 = "SOFSN_USER_6",
        sofsn_user_7 = "SOFSN_USER_7",
        sofsn_user_8 = "SOFSN_USER_8",
        sofsn_user_9 = "SOFSN_USER_9",
        sofsn_user_10 = "SOFSN_USER_10",
        sofsn_user_11 = "SOFSN_USER_11",
        sofsn_user_12 = "SOFSN_USER_12",
        notes = "NOTES",
        attachments = "ATTACHMENTS" as Joined("|", &TEXT),
        part_id = "PART_ID",
        serial_number = "SERIAL_NUMBER",
        auth_token = "AUTH_TOKEN",
    }
}

bindery::listed! {
    /// The values of `SN_STATUS`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `serial`, lines 38, 50, 100.
    pub enum SnStatus: open {
        /// `A`.
        A = "A",
    }
}

bindery::listed! {
    /// The values of `STORES_CODE`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `serial`, lines 39, 51, 101.
    pub enum StoresCode: open {
        /// `MS`.
        Ms = "MS",
    }
}

/// The serial number as it was made.
///
/// Page `serial`, lines 96-155.
#[derive(Debug, Clone, PartialEq, Default, Validate)]
pub struct Payload {
    /// `LOT_ID`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "LOT_ID", required(key))]
    pub lot_id: Option<Nullable<String>>,
    /// `SHIP_TO_CUST`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SHIP_TO_CUST", required(key))]
    pub ship_to_cust: Option<Nullable<String>>,
    /// `SN_STATUS`, which no page explains.
    ///
    /// For example `A`.
    ///
    /// The key is always there.
    ///
    /// Not documented: Which letters there are.
    ///
    /// Only an example shows it: page `serial`, lines 38, 50, 100.
    #[bindery(key = "SN_STATUS", required(key), nested)]
    pub sn_status: Option<Nullable<PayloadSnStatus>>,
    /// `STORES_CODE`, which no page explains.
    ///
    /// For example `MS`.
    ///
    /// The key is always there.
    ///
    /// Only an example shows it: page `serial`, lines 39, 51, 101.
    #[bindery(key = "STORES_CODE", required(key), nested)]
    pub stores_code: Option<Nullable<PayloadStoresCode>>,
    /// `STOCK_LOCATION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "STOCK_LOCATION", required(key))]
    pub stock_location: Option<Nullable<String>>,
    /// `SO_ID`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SO_ID", required(key))]
    pub so_id: Option<Nullable<String>>,
    /// `SO_LINE_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SO_LINE_NO", required(key))]
    pub so_line_no: Option<Nullable<String>>,
    /// `SHIPMENT_NO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SHIPMENT_NO", required(key))]
    pub shipment_no: Option<Nullable<String>>,
    /// `SOLD_TO_CUST`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOLD_TO_CUST", required(key))]
    pub sold_to_cust: Option<Nullable<String>>,
    /// `BILL_TO_CUST`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "BILL_TO_CUST", required(key))]
    pub bill_to_cust: Option<Nullable<String>>,
    /// `SHIPPED_DATE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Not documented: How dates are written. It goes for every date here.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SHIPPED_DATE", required(key))]
    pub shipped_date: Option<Nullable<String>>,
    /// `SHIP_TYPE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SHIP_TYPE", required(key))]
    pub ship_type: Option<Nullable<String>>,
    /// `RETURNED_DATE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "RETURNED_DATE", required(key))]
    pub returned_date: Option<Nullable<String>>,
    /// `DATE_SCRAPPED`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "DATE_SCRAPPED", required(key))]
    pub date_scrapped: Option<Nullable<String>>,
    /// `RA_REASON`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "RA_REASON", required(key))]
    pub ra_reason: Option<Nullable<String>>,
    /// `DWG_REV`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "DWG_REV", required(key))]
    pub dwg_rev: Option<Nullable<String>>,
    /// `ECN`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "ECN", required(key))]
    pub ecn: Option<Nullable<String>>,
    /// `ON_WARRANTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "ON_WARRANTY", required(key))]
    pub on_warranty: Option<Nullable<String>>,
    /// `OFF_WARRANTY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "OFF_WARRANTY", required(key))]
    pub off_warranty: Option<Nullable<String>>,
    /// `SERV_CONTRACT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SERV_CONTRACT", required(key))]
    pub serv_contract: Option<Nullable<String>>,
    /// `CONTACT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "CONTACT", required(key))]
    pub contact: Option<Nullable<String>>,
    /// `LOCATION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "LOCATION", required(key))]
    pub location: Option<Nullable<String>>,
    /// `REFERENCE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "REFERENCE", required(key))]
    pub reference: Option<Nullable<String>>,
    /// `LAST_SERVICE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "LAST_SERVICE", required(key))]
    pub last_service: Option<Nullable<String>>,
    /// `NEXT_SERVICE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "NEXT_SERVICE", required(key))]
    pub next_service: Option<Nullable<String>>,
    /// `SOFSN_USER_1`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_1", required(key))]
    pub sofsn_user_1: Option<Nullable<String>>,
    /// `SOFSN_USER_2`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_2", required(key))]
    pub sofsn_user_2: Option<Nullable<String>>,
    /// `SOFSN_USER_3`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_3", required(key))]
    pub sofsn_user_3: Option<Nullable<String>>,
    /// `SOFSN_USER_4`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_4", required(key))]
    pub sofsn_user_4: Option<Nullable<String>>,
    /// `SOFSN_USER_5`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_5", required(key))]
    pub sofsn_user_5: Option<Nullable<String>>,
    /// `SOFSN_USER_6`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_6", required(key))]
    pub sofsn_user_6: Option<Nullable<String>>,
    /// `SOFSN_USER_7`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_7", required(key))]
    pub sofsn_user_7: Option<Nullable<String>>,
    /// `SOFSN_USER_8`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_8", required(key))]
    pub sofsn_user_8: Option<Nullable<String>>,
    /// `SOFSN_USER_9`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_9", required(key))]
    pub sofsn_user_9: Option<Nullable<String>>,
    /// `SOFSN_USER_10`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_10", required(key))]
    pub sofsn_user_10: Option<Nullable<String>>,
    /// `SOFSN_USER_11`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_11", required(key))]
    pub sofsn_user_11: Option<Nullable<String>>,
    /// `SOFSN_USER_12`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "SOFSN_USER_12", required(key))]
    pub sofsn_user_12: Option<Nullable<String>>,
    /// Free text.
    ///
    /// At most 32765 characters.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 40, 85, 154.
    #[bindery(key = "NOTES", required(key), length(max = 32765))]
    pub notes: Option<Nullable<String>>,
    /// Web addresses and file paths, several in one text.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 48-86, 98-102, 105-113, 115-125, 135-146, 154-155.
    #[bindery(key = "ATTACHMENTS", required(key))]
    pub attachments: Option<Nullable<Vec<String>>>,
    /// `PART_ID`, which no page explains.
    ///
    /// The key is always there. Repeats `PART_ID` of the request.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "PART_ID", required(key), echoes = "PART_ID")]
    pub part_id: Option<Nullable<String>>,
    /// `SERIAL_NUMBER`, which no page explains.
    ///
    /// The key is always there. Repeats `SERIAL_NUMBER` of the request.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "SERIAL_NUMBER", required(key), echoes = "SERIAL_NUMBER")]
    pub serial_number: Option<Nullable<String>>,
    /// `FROM_STORES`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "FROM_STORES", required(key))]
    pub from_stores: Option<Nullable<String>>,
    /// `FROM_LOCATION`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "FROM_LOCATION", required(key))]
    pub from_location: Option<Nullable<String>>,
    /// `DATE_CONSIGNED`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "DATE_CONSIGNED", required(key))]
    pub date_consigned: Option<Nullable<String>>,
    /// `ORDER_ID`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "ORDER_ID", required(key))]
    pub order_id: Option<Nullable<String>>,
    /// `LINE_NUMBER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "LINE_NUMBER", required(key))]
    pub line_number: Option<Nullable<String>>,
    /// `ORDER_REFERENCE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "ORDER_REFERENCE", required(key))]
    pub order_reference: Option<Nullable<String>>,
    /// `BATCH_NUMBER`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "BATCH_NUMBER", required(key))]
    pub batch_number: Option<Nullable<String>>,
    /// `PROGRAM_ID`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "PROGRAM_ID", required(key))]
    pub program_id: Option<Nullable<String>>,
    /// `ORIG_SO_ID`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "ORIG_SO_ID", required(key))]
    pub orig_so_id: Option<Nullable<String>>,
    /// `ORIG_SHIP_TO`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "ORIG_SHIP_TO", required(key))]
    pub orig_ship_to: Option<Nullable<String>>,
    /// `ORIG_SHIP_DATE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "ORIG_SHIP_DATE", required(key))]
    pub orig_ship_date: Option<Nullable<String>>,
    /// `LAST_INVOICE`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "LAST_INVOICE", required(key))]
    pub last_invoice: Option<Nullable<String>>,
    /// `CREATED_BY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "CREATED_BY", required(key))]
    pub created_by: Option<Nullable<String>>,
    /// `DATE_CREATED`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "DATE_CREATED", required(key))]
    pub date_created: Option<Nullable<String>>,
    /// `MODIFIED_BY`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "MODIFIED_BY", required(key))]
    pub modified_by: Option<Nullable<String>>,
    /// `DATE_MODIFIED`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "DATE_MODIFIED", required(key))]
    pub date_modified: Option<Nullable<String>>,
    /// `OPERATOR_ID`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "OPERATOR_ID", required(key))]
    pub operator_id: Option<Nullable<String>>,
    /// `DATE_LAST_UPDT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "DATE_LAST_UPDT", required(key))]
    pub date_last_updt: Option<Nullable<String>>,
    /// `TIME_LAST_UPDT`, which no page explains.
    ///
    /// The key is always there.
    ///
    /// Not documented: How times are written.
    ///
    /// Page `serial`, lines 96-155.
    #[bindery(key = "TIME_LAST_UPDT", required(key))]
    pub time_last_updt: Option<Nullable<String>>,
}

bindery::fields! {
    Payload {
        lot_id = "LOT_ID" as NullAs(EMPTY_TEXT, &Own),
        ship_to_cust = "SHIP_TO_CUST" as NullAs(EMPTY_TEXT, &Own),
        sn_status = "SN_STATUS" as NullAs(EMPTY_TEXT, &Own),
        stores_code = "STORES_CODE" as NullAs(EMPTY_TEXT, &Own),
        stock_location = "STOCK_LOCATION" as NullAs(EMPTY_TEXT, &Own),
        so_id = "SO_ID" as NullAs(EMPTY_TEXT, &Own),
        so_line_no = "SO_LINE_NO" as NullAs(EMPTY_TEXT, &Own),
        shipment_no = "SHIPMENT_NO" as NullAs(EMPTY_TEXT, &Own),
        sold_to_cust = "SOLD_TO_CUST" as NullAs(EMPTY_TEXT, &Own),
        bill_to_cust = "BILL_TO_CUST" as NullAs(EMPTY_TEXT, &Own),
        shipped_date = "SHIPPED_DATE" as NullAs(EMPTY_TEXT, &Own),
        ship_type = "SHIP_TYPE" as NullAs(EMPTY_TEXT, &Own),
        returned_date = "RETURNED_DATE" as NullAs(EMPTY_TEXT, &Own),
        date_scrapped = "DATE_SCRAPPED" as NullAs(EMPTY_TEXT, &Own),
        ra_reason = "RA_REASON" as NullAs(EMPTY_TEXT, &Own),
        dwg_rev = "DWG_REV" as NullAs(EMPTY_TEXT, &Own),
        ecn = "ECN" as NullAs(EMPTY_TEXT, &Own),
        on_warranty = "ON_WARRANTY" as NullAs(EMPTY_TEXT, &Own),
        off_warranty = "OFF_WARRANTY" as NullAs(EMPTY_TEXT, &Own),
        serv_contract = "SERV_CONTRACT" as NullAs(EMPTY_TEXT, &Own),
        contact = "CONTACT" as NullAs(EMPTY_TEXT, &Own),
        location = "LOCATION" as NullAs(EMPTY_TEXT, &Own),
        reference = "REFERENCE" as NullAs(EMPTY_TEXT, &Own),
        last_service = "LAST_SERVICE" as NullAs(EMPTY_TEXT, &Own),
        next_service = "NEXT_SERVICE" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_1 = "SOFSN_USER_1" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_2 = "SOFSN_USER_2" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_3 = "SOFSN_USER_3" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_4 = "SOFSN_USER_4" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_5 = "SOFSN_USER_5" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_6 = "SOFSN_USER_6" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_7 = "SOFSN_USER_7" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_8 = "SOFSN_USER_8" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_9 = "SOFSN_USER_9" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_10 = "SOFSN_USER_10" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_11 = "SOFSN_USER_11" as NullAs(EMPTY_TEXT, &Own),
        sofsn_user_12 = "SOFSN_USER_12" as NullAs(EMPTY_TEXT, &Own),
        notes = "NOTES" as NullAs(EMPTY_TEXT, &Own),
        attachments = "ATTACHMENTS" as NullAs(EMPTY_TEXT, &Joined("|", &TEXT)),
        part_id = "PART_ID" as NullAs(EMPTY_TEXT, &Own),
        serial_number = "SERIAL_NUMBER" as NullAs(EMPTY_TEXT, &Own),
        from_stores = "FROM_STORES" as NullAs(EMPTY_TEXT, &Own),
        from_location = "FROM_LOCATION" as NullAs(EMPTY_TEXT, &Own),
        date_consigned = "DATE_CONSIGNED" as NullAs(EMPTY_TEXT, &Own),
        order_id = "ORDER_ID" as NullAs(EMPTY_TEXT, &Own),
        line_number = "LINE_NUMBER" as NullAs(EMPTY_TEXT, &Own),
        order_reference = "ORDER_REFERENCE" as NullAs(EMPTY_TEXT, &Own),
        batch_number = "BATCH_NUMBER" as NullAs(EMPTY_TEXT, &Own),
        program_id = "PROGRAM_ID" as NullAs(EMPTY_TEXT, &Own),
        orig_so_id = "ORIG_SO_ID" as NullAs(EMPTY_TEXT, &Own),
        orig_ship_to = "ORIG_SHIP_TO" as NullAs(EMPTY_TEXT, &Own),
        orig_ship_date = "ORIG_SHIP_DATE" as NullAs(EMPTY_TEXT, &Own),
        last_invoice = "LAST_INVOICE" as NullAs(EMPTY_TEXT, &Own),
        created_by = "CREATED_BY" as NullAs(EMPTY_TEXT, &Own),
        date_created = "DATE_CREATED" as NullAs(EMPTY_TEXT, &Own),
        modified_by = "MODIFIED_BY" as NullAs(EMPTY_TEXT, &Own),
        date_modified = "DATE_MODIFIED" as NullAs(EMPTY_TEXT, &Own),
        operator_id = "OPERATOR_ID" as NullAs(EMPTY_TEXT, &Own),
        date_last_updt = "DATE_LAST_UPDT" as NullAs(EMPTY_TEXT, &Own),
        time_last_updt = "TIME_LAST_UPDT" as NullAs(EMPTY_TEXT, &Own),
    }
}

bindery::listed! {
    /// The values of `SN_STATUS`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `serial`, lines 38, 50, 100.
    pub enum PayloadSnStatus: open {
        /// `A`.
        A = "A",
    }
}

bindery::listed! {
    /// The values of `STORES_CODE`.
    ///
    /// The page names these and does not say that there are no others.
    ///
    /// Only an example shows it: page `serial`, lines 39, 51, 101.
    pub enum PayloadStoresCode: open {
        /// `MS`.
        Ms = "MS",
    }
}
