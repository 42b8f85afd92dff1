// Written by `gen` from specs/edges/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};

/// Filled up with blanks before it.
pub(super) const PADDED_LEFT_BLANK: wire::Padding = wire::Padding {
    side: rules::wire::padded::Side::Left,
    with: ' ',
    to: None,
};
