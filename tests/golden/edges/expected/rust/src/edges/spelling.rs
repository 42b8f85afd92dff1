// Written by `gen` from specs/edges/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};

/// Filled up with blanks before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedLeftBlank;

impl wire::Padding for PaddedLeftBlank {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Left,
        with: ' ',
        to: None,
    };
}
