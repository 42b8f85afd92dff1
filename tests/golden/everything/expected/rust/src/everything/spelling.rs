// Written by `gen` from specs/everything/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `HH:mm`.
#[derive(Debug, Clone, Copy)]
pub(super) struct HhMm;

impl wire::Formats for HhMm {
    const FORMATS: &'static [Format] = &[Format::known("HH:mm")];
}

/// Values with `|` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByBar;

impl wire::Joiner for JoinedByBar {
    const BETWEEN: &'static str = "|";
}

/// Written as `MM/DD/YYYY`, read as `YYYY-MM-DD` too.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyyOrYyyyMmDd;

impl wire::Formats for MmDdYyyyOrYyyyMmDd {
    const FORMATS: &'static [Format] = &[
        Format::known("MM/DD/YYYY"),
        Format::known("YYYY-MM-DD"),
    ];
}

/// Nothing is `null` or `""`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrEmpty;

impl wire::Nulls for NullOrEmpty {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("")];
}

/// Nothing is `null` or `"null"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrTextNull;

impl wire::Nulls for NullOrTextNull {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("null")];
}

/// True is `1` or `"1"`, false `0` or `"0"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number1OrText1NotNumber0OrText0;

impl wire::Booleans for Number1OrText1NotNumber0OrText0 {
    const TRUE_AS: &'static [Scalar<'static>] = &[
        Scalar::Number("1"),
        Scalar::Text("1"),
    ];

    const FALSE_AS: &'static [Scalar<'static>] = &[
        Scalar::Number("0"),
        Scalar::Text("0"),
    ];
}

/// Filled up with `0` before it to 8 characters.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedLeft0_8;

impl wire::Padding for PaddedLeft0_8 {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Left,
        with: '0',
        to: Some(8),
    };
}

/// Filled up with blanks behind it to 40 characters.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedRightBlank40;

impl wire::Padding for PaddedRightBlank40 {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Right,
        with: ' ',
        to: Some(40),
    };
}

/// Written and read as `rfc3339`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rfc3339;

impl wire::Formats for Rfc3339 {
    const FORMATS: &'static [Format] = &[Format::known("rfc3339")];
}

/// True is `"Y"`, false `"N"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextYNotTextN;

impl wire::Booleans for TextYNotTextN {
    const TRUE_AS: &'static [Scalar<'static>] = &[Scalar::Text("Y")];

    const FALSE_AS: &'static [Scalar<'static>] = &[Scalar::Text("N")];
}

/// Written and read as `unix`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unix;

impl wire::Formats for Unix {
    const FORMATS: &'static [Format] = &[Format::known("unix")];
}

/// Written and read as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YyyyMmDd;

impl wire::Formats for YyyyMmDd {
    const FORMATS: &'static [Format] = &[Format::known("YYYY-MM-DD")];
}
