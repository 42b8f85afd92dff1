// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! The failures that this vendor documents.

use bindery::operation;
use std::fmt;

/// What a call can fail with: each documented failure, and any other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// Undocumented.
    ///
    /// Text `No {type} in {self}: {payload} "{f}"`. Page `p`, line 62.
    UndocumentedPascal {
        /// What stands at `{type}` in the text.
        r#type: String,
        /// What stands at `{self}` in the text.
        self_value: String,
        /// What stands at `{payload}` in the text.
        payload: String,
        /// What stands at `{f}` in the text.
        f_lower: String,
    },
    /// type.
    ///
    /// Code `7`, text `{{braces}} stay`. Page `p`, line 63.
    Type,
    /// Err.
    ///
    /// Status 500. Page `p`, line 64.
    Err,
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
            Self::UndocumentedPascal { r#type, self_value, payload, f_lower } => {
                write!(f, "No {type} in {self_value}: {payload} \"{f_lower}\"")
            }
            Self::Type => f.write_str("{braces} stay"),
            Self::Err => f.write_str("Err"),
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
