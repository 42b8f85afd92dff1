// Written by `gen` from specs/lists/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Values with `|` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByBar;

impl wire::Joiner for JoinedByBar {
    const BETWEEN: &'static str = "|";
}

/// Values with `,` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByComma;

impl wire::Joiner for JoinedByComma {
    const BETWEEN: &'static str = ",";
}

/// Values with ` ,  ` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByComma2;

impl wire::Joiner for JoinedByComma2 {
    const BETWEEN: &'static str = ", ";
}

/// Values with `;` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedBySemicolon;

impl wire::Joiner for JoinedBySemicolon {
    const BETWEEN: &'static str = ";";
}

/// Nothing is `null` or `""`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrEmpty;

impl wire::Nulls for NullOrEmpty {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("")];
}

/// Filled up with blanks behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedRightBlank;

impl wire::Padding for PaddedRightBlank {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Right,
        with: ' ',
        to: None,
    };
}

/// Written and read as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YyyyMmDd;

impl wire::Formats for YyyyMmDd {
    const FORMATS: &'static [Format] = &[Format::known("YYYY-MM-DD")];
}
