// Written by `gen` from specs/requiredness/. Change the spec, not this file.

//! `order.add`: Add.

use bindery::{Decimal, Nullable, Validate, operation};
use bindery::operation::Answer;
use bindery::wire::{EMPTY_TEXT, NULL_TEXT};
use bindery::wire::Spelling::{Flag, NullAs, Own};
use super::super::spelling;
use super::super::faults::Fault;
use super::super::shapes::{Category, Row};

/// `order.add`.
#[derive(Debug, Clone, Copy)]
pub struct Add;

impl Add {
    /// What the spec calls it.
    pub const NAME: &'static str = "order.add";

    /// The HTTP method.
    ///
    /// Page `p`, line 1.
    pub const METHOD: &'static str = "POST";

    /// The path behind the server's address.
    ///
    /// Page `p`, line 1.
    pub const PATH: &'static str = "/orders";

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
    /// Page `p`, line 40.
    ///
    /// # Errors
    ///
    /// A fault, documented or not, or what in the body did not fit and where.
    pub fn read(
        status: u16,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Answer<Row>, operation::Failure<Fault>> {
        let reply = operation::Reply {
            status,
            headers,
            body,
        };
        let fault = match OUTCOMES.decide(&reply)? {
            operation::Decision::Success(found) => return Ok(found.payload()?),
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
    success: operation::Within::Bare,
    status: &[200],
    keys: &[],
    faults: &[],
};

/// The whole body of a success.
pub type Whole = Row;

/// What is sent.
///
/// Page `p`, lines 2-30.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct Request {
    /// Always given.
    ///
    /// Page `p`, lines 2-30.
    pub number: String,
    /// The key is always there.
    ///
    /// Page `p`, lines 2-30.
    pub note: Nullable<String>,
    /// `remark`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub remark: Option<Nullable<String>>,
    /// `part`, which no page explains.
    ///
    /// Required, unless `part_key` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required)]
    pub part: Option<String>,
    /// `revision`, which no page explains.
    ///
    /// Required when `part` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(when = "part"))]
    pub revision: Option<String>,
    /// `part_key`, which no page explains.
    ///
    /// Can be used instead of `part` and `revision`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(instead_of("part", "revision"))]
    pub part_key: Option<String>,
    /// `maker`, which no page explains.
    ///
    /// Required, unless `catalogue` is given. Can be used instead of `catalogue`. Not together with
    /// `catalogue`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required, instead_of("catalogue"), excludes("catalogue"))]
    pub maker: Option<String>,
    /// `catalogue`, which no page explains.
    ///
    /// Required, unless `maker` is given. Can be used instead of `maker`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required, instead_of("maker"))]
    pub catalogue: Option<String>,
    /// `express`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub express: Option<bool>,
    /// `carrier`, which no page explains.
    ///
    /// Required when `express` is `true`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(when(express = true)))]
    pub carrier: Option<String>,
    /// `pickup`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub pickup: Option<String>,
    /// `address`, which no page explains.
    ///
    /// Required unless `pickup` or `part_key` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(unless("pickup", "part_key")))]
    pub address: Option<String>,
    /// `lot`, which no page explains.
    ///
    /// Required if the part is lot coded.
    ///
    /// Page `p`, lines 2-30.
    pub lot: Option<String>,
    /// `unsure`, which no page explains.
    ///
    /// Nobody says whether it is required.
    ///
    /// Page `p`, lines 2-30.
    pub unsure: Option<String>,
    /// `place`, which no page explains.
    ///
    /// Only when `warehouse` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(needs = "warehouse")]
    pub place: Option<String>,
    /// `warehouse`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub warehouse: Option<String>,
    /// `tax`, which no page explains.
    ///
    /// Only when `taxable` is `true`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(needs(taxable = true))]
    pub tax: Option<Decimal>,
    /// `taxable`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    pub taxable: Option<bool>,
    /// `mark`, which no page explains.
    ///
    /// Required when `number` is `A` or `B` and `express` is `false`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(when(number = ["A", "B"], express = false)))]
    pub mark: Option<Nullable<String>>,
    /// `seal`, which no page explains.
    ///
    /// Required when `mark` or `remark` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(when("mark", "remark")))]
    pub seal: Option<String>,
    /// Required if there is no phone.
    ///
    /// Required unless `phone` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(unless = "phone"))]
    pub email: Option<Nullable<String>>,
    /// Required if there is no email.
    ///
    /// Required unless `email` is given.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(unless = "email"))]
    pub phone: Option<Nullable<String>>,
    /// Of one kind only.
    ///
    /// Required when `category` is `S`.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(required(when(category = "S")))]
    pub serial: Option<String>,
    /// `category`, which no page explains.
    ///
    /// Page `p`, lines 2-30.
    #[bindery(nested)]
    pub category: Option<Category>,
}

impl Request {
    /// With what must always be given; nothing else is.
    pub fn new(number: impl Into<String>, note: impl Into<Nullable<String>>) -> Self {
        Self {
            number: number.into(),
            note: note.into(),
            remark: None,
            part: None,
            revision: None,
            part_key: None,
            maker: None,
            catalogue: None,
            express: None,
            carrier: None,
            pickup: None,
            address: None,
            lot: None,
            unsure: None,
            place: None,
            warehouse: None,
            tax: None,
            taxable: None,
            mark: None,
            seal: None,
            email: None,
            phone: None,
            serial: None,
            category: None,
        }
    }
}

impl Request {
    /// The same with `remark`.
    #[must_use]
    pub fn with_remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(Nullable::Value(value.into()));
        self
    }

    /// The same with `part`.
    #[must_use]
    pub fn with_part(mut self, value: impl Into<String>) -> Self {
        self.part = Some(value.into());
        self
    }

    /// The same with `revision`.
    #[must_use]
    pub fn with_revision(mut self, value: impl Into<String>) -> Self {
        self.revision = Some(value.into());
        self
    }

    /// The same with `part_key`.
    #[must_use]
    pub fn with_part_key(mut self, value: impl Into<String>) -> Self {
        self.part_key = Some(value.into());
        self
    }

    /// The same with `maker`.
    #[must_use]
    pub fn with_maker(mut self, value: impl Into<String>) -> Self {
        self.maker = Some(value.into());
        self
    }

    /// The same with `catalogue`.
    #[must_use]
    pub fn with_catalogue(mut self, value: impl Into<String>) -> Self {
        self.catalogue = Some(value.into());
        self
    }

    /// The same with `express`.
    #[must_use]
    pub fn with_express(mut self, value: bool) -> Self {
        self.express = Some(value);
        self
    }

    /// The same with `carrier`.
    #[must_use]
    pub fn with_carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }

    /// The same with `pickup`.
    #[must_use]
    pub fn with_pickup(mut self, value: impl Into<String>) -> Self {
        self.pickup = Some(value.into());
        self
    }

    /// The same with `address`.
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }

    /// The same with `lot`.
    #[must_use]
    pub fn with_lot(mut self, value: impl Into<String>) -> Self {
        self.lot = Some(value.into());
        self
    }

    /// The same with `unsure`.
    #[must_use]
    pub fn with_unsure(mut self, value: impl Into<String>) -> Self {
        self.unsure = Some(value.into());
        self
    }

    /// The same with `place`.
    #[must_use]
    pub fn with_place(mut self, value: impl Into<String>) -> Self {
        self.place = Some(value.into());
        self
    }

    /// The same with `warehouse`.
    #[must_use]
    pub fn with_warehouse(mut self, value: impl Into<String>) -> Self {
        self.warehouse = Some(value.into());
        self
    }

    /// The same with `tax`.
    #[must_use]
    pub fn with_tax(mut self, value: Decimal) -> Self {
        self.tax = Some(value);
        self
    }

    /// The same with `taxable`.
    #[must_use]
    pub fn with_taxable(mut self, value: bool) -> Self {
        self.taxable = Some(value);
        self
    }

    /// The same with `mark`.
    #[must_use]
    pub fn with_mark(mut self, value: impl Into<String>) -> Self {
        self.mark = Some(Nullable::Value(value.into()));
        self
    }

    /// The same with `seal`.
    #[must_use]
    pub fn with_seal(mut self, value: impl Into<String>) -> Self {
        self.seal = Some(value.into());
        self
    }

    /// The same with `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(Nullable::Value(value.into()));
        self
    }

    /// The same with `phone`.
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(Nullable::Value(value.into()));
        self
    }

    /// The same with `serial`.
    #[must_use]
    pub fn with_serial(mut self, value: impl Into<String>) -> Self {
        self.serial = Some(value.into());
        self
    }

    /// The same with `category`.
    #[must_use]
    pub fn with_category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
}

bindery::fields! {
    Request {
        number = "number",
        note = "note" as NullAs(spelling::NULL_OR_EMPTY, &Own),
        remark = "remark" as NullAs(NULL_TEXT, &Own),
        part = "part",
        revision = "revision",
        part_key = "part_key",
        maker = "maker",
        catalogue = "catalogue",
        express = "express",
        carrier = "carrier",
        pickup = "pickup",
        address = "address",
        lot = "lot",
        unsure = "unsure",
        place = "place",
        warehouse = "warehouse",
        tax = "tax",
        taxable = "taxable" as Flag(spelling::NUMBER_1_OR_TEXT_Y_NOT_NUMBER_0_OR_TEXT_N),
        mark = "mark" as NullAs(EMPTY_TEXT, &Own),
        seal = "seal",
        email = "email" as NullAs(EMPTY_TEXT, &Own),
        phone = "phone" as NullAs(EMPTY_TEXT, &Own),
        serial = "serial",
        category = "category",
    }
}
