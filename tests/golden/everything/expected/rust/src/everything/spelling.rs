// Written by `gen` from specs/everything/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `HH:mm`.
pub(super) const HH_MM: &[Format] = &[Format::known("HH:mm")];

/// Written as `MM/DD/YYYY`, read as `YYYY-MM-DD` too.
pub(super) const MM_DD_YYYY_OR_YYYY_MM_DD: &[Format] = &[
    Format::known("MM/DD/YYYY"),
    Format::known("YYYY-MM-DD"),
];

/// Nothing is `null` or `""`.
pub(super) const NULL_OR_EMPTY: wire::Nulls = &[Scalar::Null, Scalar::Text("")];

/// Nothing is `null` or `"null"`.
pub(super) const NULL_OR_TEXT_NULL: wire::Nulls = &[Scalar::Null, Scalar::Text("null")];

/// True is `1` or `"1"`, false `0` or `"0"`.
pub(super) const NUMBER_1_OR_TEXT_1_NOT_NUMBER_0_OR_TEXT_0: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Number("1"), Scalar::Text("1")],
    false_as: &[Scalar::Number("0"), Scalar::Text("0")],
};

/// Filled up with `0` before it to 8 characters.
pub(super) const PADDED_LEFT_0_8: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Left,
    with: '0',
    to: Some(8),
};

/// Filled up with blanks behind it to 40 characters.
pub(super) const PADDED_RIGHT_BLANK_40: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Right,
    with: ' ',
    to: Some(40),
};

/// Written and read as `rfc3339`.
pub(super) const RFC3339: &[Format] = &[Format::known("rfc3339")];

/// True is `"Y"`, false `"N"`.
pub(super) const TEXT_Y_NOT_TEXT_N: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Text("Y")],
    false_as: &[Scalar::Text("N")],
};

/// Written and read as `unix`.
pub(super) const UNIX: &[Format] = &[Format::known("unix")];

/// Written and read as `YYYY-MM-DD`.
pub(super) const YYYY_MM_DD: &[Format] = &[Format::known("YYYY-MM-DD")];
