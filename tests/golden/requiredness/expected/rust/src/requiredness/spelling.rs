// Written by `gen` from specs/requiredness/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::wire::Scalar;

/// Nothing is `null` or `""`.
pub(super) const NULL_OR_EMPTY: wire::Nulls = &[Scalar::Null, Scalar::Text("")];

/// True is `1` or `"Y"`, false `0` or `"N"`.
pub(super) const NUMBER_1_OR_TEXT_Y_NOT_NUMBER_0_OR_TEXT_N: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Number("1"), Scalar::Text("Y")],
    false_as: &[Scalar::Number("0"), Scalar::Text("N")],
};
