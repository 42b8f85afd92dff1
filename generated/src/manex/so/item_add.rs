// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `so.item_add`: Add an item to a sales order.

use bindery::{Decimal, Json, Secret, Time, Validate, operation, read};
use bindery::operation::Answer;
use bindery::wire::{Choice, Held, Scalar, Spelled, Spelling};
use bindery::wire::Spelling::{Dated, Own};
use super::super::{envelopes, spelling};
use super::super::envelopes::Reply;
use super::super::faults::Fault;

/// Add an item to a sales order.
///
/// Adds a standard or a miscellaneous line to a sales order that exists.
///
/// Creates a `so_item`.
///
/// Page `so`, line 4.
#[derive(Debug, Clone, Copy)]
pub struct ItemAdd;

impl ItemAdd {
    /// What the spec calls it.
    pub const NAME: &'static str = "so.item_add";

    /// The HTTP method.
    ///
    /// It may also be `GET`.
    ///
    /// Assumed: page `so`, line 11.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `so`, line 11.
    pub const PATH: &'static str = "/API/SO/ItemADD/{api_key}";

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
    /// On success the text is `Sales Order Item added successfully.`.
    ///
    /// Page `so`, lines 111-128.
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
                Fault::NoResource {
                    uri: found.hole("uri").unwrap_or_default().to_owned(),
                }
            }
            operation::Decision::Fault(1, _) => Fault::InvalidApiKey,
            operation::Decision::Fault(2, _) => Fault::NoSuchOrder,
            operation::Decision::Fault(_, found)
            | operation::Decision::Undocumented(found) => Fault::undocumented(&found),
        };
        Err(operation::Failure::Fault(fault))
    }
}

/// How the call is put together.
const CALL: operation::Blueprint = operation::Blueprint {
    name: ItemAdd::NAME,
    method: ItemAdd::METHOD,
    path: ItemAdd::PATH,
    encoding: operation::Encoding::Json,
    separator: "?",
    places: &[],
};

/// What tells success from each fault.
static OUTCOMES: operation::Outcomes = operation::Outcomes {
    success: operation::Within::Envelope(&envelopes::REPLY),
    status: &[],
    keys: &[],
    faults: &[
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
        operation::Sign::within(operation::Within::Envelope(&envelopes::REPLY))
            .code(&["403"])
            .text(&["Sales Order does not exists."]),
    ],
};

/// The whole body of a success: the envelope around its payload.
pub type Whole = Reply<()>;

/// The rows that both tables print alike.
///
/// Page `so`, line 4.
#[derive(Debug, Clone, PartialEq, Validate)]
pub enum Request {
    /// A standard line.
    StandardLine(Box<StandardLine>),
    /// A miscellaneous line.
    MiscellaneousLine(Box<MiscellaneousLine>),
    /// None of the documented ones, kept as it came.
    #[bindery(unlisted)]
    Other(Json),
}

impl Choice for Request {
    fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
        match held.tag("IsMisc").as_deref() {
            None | Some("false") => held.to().map(Self::StandardLine),
            Some("true") => held.to().map(Self::MiscellaneousLine),
            _ => held.to().map(Self::Other),
        }
    }

    fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
        match self {
            Self::StandardLine(value) => (value, &Own),
            Self::MiscellaneousLine(value) => (value, &Own),
            Self::Other(value) => (value, &Own),
        }
    }

    fn other(json: Json) -> Self {
        Self::Other(json)
    }
}

bindery::choice!(Request);

/// A standard line.
///
/// Page `so`, line 4.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct StandardLine {
    /// The order that gets the line.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub so_no: String,
    /// The line where the part goes.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub line_no: Option<String>,
    /// The part to add.
    ///
    /// Required, unless `uniq_key` is given.
    ///
    /// The key is disputed: `part_num` (only an example shows it: page `so`, lines 24, 52, 84, 99).
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(required)]
    pub part_no: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `part_no`.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(instead_of("part_no"))]
    pub uniq_key: Option<String>,
    /// How many come with each delivery.
    ///
    /// Greater than `0`. Less than `ord_qty`.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(key = "eachQty", above = 0, below = "ord_qty")]
    pub each_qty: Option<Decimal>,
    /// How many to add to the order.
    ///
    /// Page `so`, lines 28-30, 56-58. Its type is assumed.
    pub ord_qty: Decimal,
    /// What the line is.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub so_det_desc: String,
    /// Days of transfer.
    ///
    /// In days. Left out: filled in by the system.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub trans_days: Option<i64>,
    /// When the first delivery is due.
    ///
    /// A date, in a format that nobody says. Left out: filled in by the system.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub fstduedt: Option<String>,
    /// The time of delivery.
    ///
    /// On the wire `H:mm`.
    ///
    /// Not documented: Whether the hours go to 12 or to 24.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub deliv_time: Time,
    /// A note on the line.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub note: Option<String>,
    /// `status`, which no page explains.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(nested)]
    pub status: StandardLineStatus,
    /// The warehouse by its own key.
    ///
    /// On the vendor's side: used if the part is bought or made (BUY or MAKE).
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub w_key: Option<String>,
    /// The part's revision.
    ///
    /// Only an example shows it: page `so`, lines 84, 101. Its type and whether it is required are
    /// assumed.
    pub revision: Option<String>,
    /// The unit of measure.
    ///
    /// Page `so`, line 26. Its type is assumed.
    pub u_of_meas: String,
    /// A standard line needs no mark.
    ///
    /// Left out, it is `false`.
    ///
    /// Page `so`, lines 38-40.
    pub is_misc: Option<bool>,
}

impl StandardLine {
    /// With what must always be given; nothing else is.
    pub fn new(required: StandardLineRequired) -> Self {
        Self {
            so_no: required.so_no,
            line_no: None,
            part_no: None,
            uniq_key: None,
            each_qty: None,
            ord_qty: required.ord_qty,
            so_det_desc: required.so_det_desc,
            trans_days: None,
            fstduedt: None,
            deliv_time: required.deliv_time,
            note: None,
            status: required.status,
            w_key: None,
            revision: None,
            u_of_meas: required.u_of_meas,
            is_misc: None,
        }
    }
}

/// What a `StandardLine` cannot do without.
#[derive(Debug, Clone, PartialEq)]
pub struct StandardLineRequired {
    /// See [`StandardLine::so_no`].
    pub so_no: String,
    /// See [`StandardLine::ord_qty`].
    pub ord_qty: Decimal,
    /// See [`StandardLine::so_det_desc`].
    pub so_det_desc: String,
    /// See [`StandardLine::deliv_time`].
    pub deliv_time: Time,
    /// See [`StandardLine::status`].
    pub status: StandardLineStatus,
    /// See [`StandardLine::u_of_meas`].
    pub u_of_meas: String,
}

impl StandardLine {
    /// The same with `line_no`.
    #[must_use]
    pub fn with_line_no(mut self, value: impl Into<String>) -> Self {
        self.line_no = Some(value.into());
        self
    }

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

    /// The same with `each_qty`.
    #[must_use]
    pub fn with_each_qty(mut self, value: Decimal) -> Self {
        self.each_qty = Some(value);
        self
    }

    /// The same with `trans_days`.
    #[must_use]
    pub fn with_trans_days(mut self, value: i64) -> Self {
        self.trans_days = Some(value);
        self
    }

    /// The same with `fstduedt`.
    #[must_use]
    pub fn with_fstduedt(mut self, value: impl Into<String>) -> Self {
        self.fstduedt = Some(value.into());
        self
    }

    /// The same with `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// The same with `w_key`.
    #[must_use]
    pub fn with_w_key(mut self, value: impl Into<String>) -> Self {
        self.w_key = Some(value.into());
        self
    }

    /// The same with `revision`.
    #[must_use]
    pub fn with_revision(mut self, value: impl Into<String>) -> Self {
        self.revision = Some(value.into());
        self
    }

    /// The same with `is_misc`.
    #[must_use]
    pub fn with_is_misc(mut self, value: bool) -> Self {
        self.is_misc = Some(value);
        self
    }
}

bindery::fields! {
    StandardLine {
        so_no = "SoNo",
        line_no = "line_no",
        part_no = "part_no" | "part_num",
        uniq_key = "uniq_key",
        each_qty = "eachQty",
        ord_qty = "ord_qty",
        so_det_desc = "soDet_Desc",
        trans_days = "trans_days",
        fstduedt = "fstduedt",
        deliv_time = "deliv_time" as Dated(spelling::H_MM),
        note = "note",
        status = "status",
        w_key = "w_key",
        revision = "revision",
        u_of_meas = "uOfMeas",
        is_misc = "IsMisc",
    }
}

bindery::listed! {
    /// The values of `status`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65.
    pub enum StandardLineStatus: closed {
        /// `Standard`.
        Standard = "Standard",
        /// `Priority-1`.
        Priority1 = "Priority-1",
        /// `Priority-2`.
        Priority2 = "Priority-2",
        /// `Cancel`.
        Cancel = "Cancel",
        /// `Closed`.
        Closed = "Closed",
    }
}

/// A miscellaneous line.
///
/// Page `so`, line 4.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct MiscellaneousLine {
    /// The order that gets the line.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub so_no: String,
    /// The line where the part goes.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub line_no: Option<String>,
    /// The part to add.
    ///
    /// Required, unless `uniq_key` is given.
    ///
    /// The key is disputed: `part_num` (only an example shows it: page `so`, lines 24, 52, 84, 99).
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(required)]
    pub part_no: Option<String>,
    /// The part by its own key.
    ///
    /// Can be used instead of `part_no`.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(instead_of("part_no"))]
    pub uniq_key: Option<String>,
    /// How many come with each delivery.
    ///
    /// Greater than `0`. Less than `ord_qty`.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(key = "eachQty", above = 0, below = "ord_qty")]
    pub each_qty: Option<Decimal>,
    /// How many to add to the order.
    ///
    /// Page `so`, lines 28-30, 56-58. Its type is assumed.
    pub ord_qty: Decimal,
    /// What the line is.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub so_det_desc: String,
    /// Days of transfer.
    ///
    /// In days. Left out: filled in by the system.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub trans_days: Option<i64>,
    /// When the first delivery is due.
    ///
    /// A date, in a format that nobody says. Left out: filled in by the system.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub fstduedt: Option<String>,
    /// The time of delivery.
    ///
    /// On the wire `H:mm`.
    ///
    /// Not documented: Whether the hours go to 12 or to 24.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub deliv_time: Time,
    /// A note on the line.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub note: Option<String>,
    /// `status`, which no page explains.
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    #[bindery(nested)]
    pub status: StandardLineStatus,
    /// The warehouse by its own key.
    ///
    /// On the vendor's side: used if the part is bought or made (BUY or MAKE).
    ///
    /// Page `so`, lines 22-25, 27-37, 50-53, 55-65. Its type is assumed.
    pub w_key: Option<String>,
    /// The part's revision.
    ///
    /// Only an example shows it: page `so`, lines 84, 101. Its type and whether it is required are
    /// assumed.
    pub revision: Option<String>,
    /// The unit of measure. The table has it twice, each time under another key.
    ///
    /// The key is disputed: `U_of_Meas` (page `so`, line 69).
    ///
    /// Page `so`, lines 54, 69. Its type is assumed.
    pub u_of_meas: String,
    /// Marks the line as miscellaneous.
    ///
    /// Page `so`, lines 66-68.
    pub is_misc: bool,
}

impl MiscellaneousLine {
    /// With what must always be given; nothing else is.
    pub fn new(required: MiscellaneousLineRequired) -> Self {
        Self {
            so_no: required.so_no,
            line_no: None,
            part_no: None,
            uniq_key: None,
            each_qty: None,
            ord_qty: required.ord_qty,
            so_det_desc: required.so_det_desc,
            trans_days: None,
            fstduedt: None,
            deliv_time: required.deliv_time,
            note: None,
            status: required.status,
            w_key: None,
            revision: None,
            u_of_meas: required.u_of_meas,
            is_misc: required.is_misc,
        }
    }
}

/// What a `MiscellaneousLine` cannot do without.
#[derive(Debug, Clone, PartialEq)]
pub struct MiscellaneousLineRequired {
    /// See [`MiscellaneousLine::so_no`].
    pub so_no: String,
    /// See [`MiscellaneousLine::ord_qty`].
    pub ord_qty: Decimal,
    /// See [`MiscellaneousLine::so_det_desc`].
    pub so_det_desc: String,
    /// See [`MiscellaneousLine::deliv_time`].
    pub deliv_time: Time,
    /// See [`MiscellaneousLine::status`].
    pub status: StandardLineStatus,
    /// See [`MiscellaneousLine::u_of_meas`].
    pub u_of_meas: String,
    /// See [`MiscellaneousLine::is_misc`].
    pub is_misc: bool,
}

impl MiscellaneousLine {
    /// The same with `line_no`.
    #[must_use]
    pub fn with_line_no(mut self, value: impl Into<String>) -> Self {
        self.line_no = Some(value.into());
        self
    }

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

    /// The same with `each_qty`.
    #[must_use]
    pub fn with_each_qty(mut self, value: Decimal) -> Self {
        self.each_qty = Some(value);
        self
    }

    /// The same with `trans_days`.
    #[must_use]
    pub fn with_trans_days(mut self, value: i64) -> Self {
        self.trans_days = Some(value);
        self
    }

    /// The same with `fstduedt`.
    #[must_use]
    pub fn with_fstduedt(mut self, value: impl Into<String>) -> Self {
        self.fstduedt = Some(value.into());
        self
    }

    /// The same with `note`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// The same with `w_key`.
    #[must_use]
    pub fn with_w_key(mut self, value: impl Into<String>) -> Self {
        self.w_key = Some(value.into());
        self
    }

    /// The same with `revision`.
    #[must_use]
    pub fn with_revision(mut self, value: impl Into<String>) -> Self {
        self.revision = Some(value.into());
        self
    }
}

bindery::fields! {
    MiscellaneousLine {
        so_no = "SoNo",
        line_no = "line_no",
        part_no = "part_no" | "part_num",
        uniq_key = "uniq_key",
        each_qty = "eachQty",
        ord_qty = "ord_qty",
        so_det_desc = "soDet_Desc",
        trans_days = "trans_days",
        fstduedt = "fstduedt",
        deliv_time = "deliv_time" as Dated(spelling::H_MM),
        note = "note",
        status = "status",
        w_key = "w_key",
        revision = "revision",
        u_of_meas = "uOfMeas" | "U_of_Meas",
        is_misc = "IsMisc",
    }
}
