// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `MM/DD/YYYY`.
pub(super) const MM_DD_YYYY: &[Format] = &[Format::known("MM/DD/YYYY")];

/// True is `"on"`, false `"off"`.
pub(super) const TEXT_ON_NOT_TEXT_OFF: wire::Booleans<'static> = wire::Booleans {
    true_as: &[Scalar::Text("on")],
    false_as: &[Scalar::Text("off")],
};
