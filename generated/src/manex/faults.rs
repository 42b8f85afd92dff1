// Written by `gen` from specs/manex/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::operation;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// No call has this path.
    ///
    /// Status 404, text `No HTTP resource was found that matches the request URI '{uri}'.`. Page
    /// `so`, lines 137-152.
    NoResource {
        /// What stands at `{uri}` in the text.
        uri: String,
    },
    /// The key is wrong.
    ///
    /// Code `403`, text `Invalid API Key.`. Page `so`, lines 157-175.
    InvalidApiKey,
    /// The order does not exist.
    ///
    /// Code `403`, text `Sales Order does not exists.`. Page `so`, lines 181-202.
    ///
    /// Not documented: Any wrong parameter is answered in this form, and only this one text is
    /// shown.
    NoSuchOrder,
    /// A parameter is wrong.
    ///
    /// `po.edit`: Code `403`, text `Purchase Order edit failed.{reason}`. Page `po`, lines 173-191.
    ///
    /// `po.item_edit`: Code `403`, text `PO Items add failed.{reason}`. Page `po`, lines 743-761.
    EditFailed {
        /// What stands at `{reason}` in the text.
        reason: String,
    },
    /// The body is not JSON.
    ///
    /// `po.edit`: Code `403`, text `'Purchase Order' Object is not initialized properly.`. Page
    /// `po`, lines 193-211.
    ///
    /// `po.item_add`, `po.item_edit`: Code `403`, text
    /// `'PO Items' Object is not initialized properly.`. Page `po`, lines 604-622.
    NotInitialized,
    /// A parameter is wrong.
    ///
    /// `po.get`: Code `403`, text `Purchase Order details failed:`. Page `po`, lines 370-388.
    ///
    /// `po.schedule_get`: Code `403`, text `PO Schedule details failed:`. Page `po`, lines
    /// 1594-1612.
    DetailsFailed,
    /// Too little to search by.
    ///
    /// `po.get`: Code `403`, text
    /// `Purchase Order details failed:Not enough information to return the data, please provide valid parameters.`.
    /// Page `po`, lines 390-408.
    ///
    /// `po.item_get`: Code `403`, text
    /// `PO Items details failed:Not enough information to return the data, please provide valid parameters.`.
    /// Page `po`, lines 1019-1037.
    TooLittle,
    /// A parameter is wrong.
    ///
    /// `po.item_add`: Code `403`, text `PO Items add failed.{reason}`. Page `po`, lines 624-642.
    ///
    /// `po.schedule_add`: Code `403`, text `PO Schedule add failed.{reason}`. Page `po`, lines
    /// 1206-1224.
    AddFailed {
        /// What stands at `{reason}` in the text.
        reason: String,
    },
    /// A parameter is wrong.
    ///
    /// `po.item_delete`: Code `403`, text `PO Items delete failed.{reason}`. Page `po`, lines
    /// 822-840.
    ///
    /// `po.schedule_delete`: Code `403`, text `PO Schedule delete failed.{reason}`. Page `po`,
    /// lines 1425-1443.
    DeleteFailed {
        /// What stands at `{reason}` in the text.
        reason: String,
    },
    /// A required parameter is missing.
    ///
    /// Code `403`, text `PO Schedule edit failed.{field} is required.`. Page `po`, lines 1320-1338.
    Missing {
        /// What stands at `{field}` in the text.
        field: String,
    },
    /// A failure that no page speaks of.
    Undocumented {
        /// The HTTP status.
        status: u16,
        /// The code, where the reply has one.
        code: Option<String>,
        /// The text, where the reply has one.
        text: Option<String>,
    },
}

impl Fault {
    /// A failure that is none of the documented ones.
    pub(super) fn undocumented(found: &operation::Found<'_>) -> Self {
        Self::Undocumented {
            status: found.status(),
            code: found.code().map(str::to_owned),
            text: found.text().map(str::to_owned),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoResource { uri } => {
                write!(
                    f, "No HTTP resource was found that matches the request URI '{uri}'."
                )
            }
            Self::InvalidApiKey => f.write_str("Invalid API Key."),
            Self::NoSuchOrder => f.write_str("Sales Order does not exists."),
            Self::EditFailed { reason }
            | Self::AddFailed { reason }
            | Self::DeleteFailed { reason } => {
                write!(f, "A parameter is wrong: {reason}")
            }
            Self::NotInitialized => f.write_str("The body is not JSON"),
            Self::DetailsFailed => f.write_str("A parameter is wrong"),
            Self::TooLittle => f.write_str("Too little to search by"),
            Self::Missing { field } => {
                write!(f, "PO Schedule edit failed.{field} is required.")
            }
            Self::Undocumented { status, code, text } => {
                write!(f, "an undocumented failure, status {status}")?;
                if let Some(code) = code {
                    write!(f, ", code {code}")?;
                }
                text.as_ref().map_or(Ok(()), |text| write!(f, ": {text}"))
            }
        }
    }
}

impl std::error::Error for Fault {}
