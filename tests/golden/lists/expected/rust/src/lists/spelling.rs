// Written by `gen` from specs/lists/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Nothing is `null` or `""`.
pub(super) const NULL_OR_EMPTY: wire::Nulls = &[Scalar::Null, Scalar::Text("")];

/// Filled up with blanks behind it.
pub(super) const PADDED_RIGHT_BLANK: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Right,
    with: ' ',
    to: None,
};

/// Written and read as `YYYY-MM-DD`.
pub(super) const YYYY_MM_DD: &[Format] = &[Format::known("YYYY-MM-DD")];
