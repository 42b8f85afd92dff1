// Written by `gen` from specs/manex/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `HH:mm`.
pub(super) const HH_MM: &[Format] = &[Format::known("HH:mm")];

/// Written and read as `H:mm`.
pub(super) const H_MM: &[Format] = &[Format::known("H:mm")];

/// Written and read as `MM-DD-YYYY`.
pub(super) const MM_DD_YYYY: &[Format] = &[Format::known("MM-DD-YYYY")];

/// Written as `MM-DD-YYYY`, read as `MMM-DD-YYYY` too.
pub(super) const MM_DD_YYYY_OR_MMM_DD_YYYY: &[Format] = &[
    Format::known("MM-DD-YYYY"),
    Format::known("MMM-DD-YYYY"),
];

/// Nothing is `null` or `"null"`.
pub(super) const NULL_OR_TEXT_NULL: wire::Nulls = &[Scalar::Null, Scalar::Text("null")];

/// True is `1`, false `0`.
pub(super) const NUMBER_1_NOT_NUMBER_0: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Number("1")],
    false_as: &[Scalar::Number("0")],
};

/// Filled up with `0` before it to 15 characters.
pub(super) const PADDED_LEFT_0_15: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Left,
    with: '0',
    to: Some(15),
};

/// Filled up with blanks behind it.
pub(super) const PADDED_RIGHT_BLANK: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Right,
    with: ' ',
    to: None,
};

/// Written and read as `YYYY-MM-DDTHH:mm:ss`.
pub(super) const YYYY_MM_DDTHH_MM_SS: &[Format] = &[
    Format::known("YYYY-MM-DDTHH:mm:ss"),
];
