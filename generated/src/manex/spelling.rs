// Written by `gen` from specs/manex/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `H:mm`.
#[derive(Debug, Clone, Copy)]
pub(super) struct HMm;

impl wire::Formats for HMm {
    const FORMATS: &'static [Format] = &[Format::known("H:mm")];
}

/// Written and read as `HH:mm`.
#[derive(Debug, Clone, Copy)]
pub(super) struct HhMm;

impl wire::Formats for HhMm {
    const FORMATS: &'static [Format] = &[Format::known("HH:mm")];
}

/// Written and read as `MM-DD-YYYY`.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyy;

impl wire::Formats for MmDdYyyy {
    const FORMATS: &'static [Format] = &[Format::known("MM-DD-YYYY")];
}

/// Written as `MM-DD-YYYY`, read as `MMM-DD-YYYY` too.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyyOrMmmDdYyyy;

impl wire::Formats for MmDdYyyyOrMmmDdYyyy {
    const FORMATS: &'static [Format] = &[
        Format::known("MM-DD-YYYY"),
        Format::known("MMM-DD-YYYY"),
    ];
}

/// Nothing is `null` or `"null"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrTextNull;

impl wire::Nulls for NullOrTextNull {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("null")];
}

/// True is `1`, false `0`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number1NotNumber0;

impl wire::Booleans for Number1NotNumber0 {
    const TRUE_AS: &'static [Scalar<'static>] = &[Scalar::Number("1")];

    const FALSE_AS: &'static [Scalar<'static>] = &[Scalar::Number("0")];
}

/// Filled up with `0` before it to 15 characters.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedLeft0_15;

impl wire::Padding for PaddedLeft0_15 {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Left,
        with: '0',
        to: Some(15),
    };
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

/// Written and read as `YYYY-MM-DDTHH:mm:ss`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YyyyMmDdthhMmSs;

impl wire::Formats for YyyyMmDdthhMmSs {
    const FORMATS: &'static [Format] = &[Format::known("YYYY-MM-DDTHH:mm:ss")];
}
