// Written by `gen` from specs/wire/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::wire::Scalar;

/// Nothing is `null` or `-1`.
pub(super) const NULL_OR_NUMBER_1: wire::Nulls = &[Scalar::Null, Scalar::Number("-1")];

/// Nothing is `null` or `"null"` or `""`.
pub(super) const NULL_OR_TEXT_NULL_OR_EMPTY: wire::Nulls = &[
    Scalar::Null,
    Scalar::Text("null"),
    Scalar::Text(""),
];

/// True is `1` or `"1"`, false `0` or `"0"`.
pub(super) const NUMBER_1_OR_TEXT_1_NOT_NUMBER_0_OR_TEXT_0: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Number("1"), Scalar::Text("1")],
    false_as: &[Scalar::Number("0"), Scalar::Text("0")],
};

/// Filled up with `0` before it to 10 characters.
pub(super) const PADDED_LEFT_0_10: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Left,
    with: '0',
    to: Some(10),
};

/// Filled up with blanks behind it.
pub(super) const PADDED_RIGHT_BLANK: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Right,
    with: ' ',
    to: None,
};

/// True is `"Y"`, false `"N"`.
pub(super) const TEXT_Y_NOT_TEXT_N: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Text("Y")],
    false_as: &[Scalar::Text("N")],
};
