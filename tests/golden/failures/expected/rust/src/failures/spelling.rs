// Written by `gen` from specs/failures/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;

/// Values with ` ;  ` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedBySemicolon;

impl wire::Joiner for JoinedBySemicolon {
    const BETWEEN: &'static str = "; ";
}
