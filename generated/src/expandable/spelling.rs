// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;

/// Values with `|` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByBar;

impl wire::Joiner for JoinedByBar {
    const BETWEEN: &'static str = "|";
}
