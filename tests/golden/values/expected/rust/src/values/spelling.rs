// Written by `gen` from specs/values/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::rules::Format;

/// Written and read as `YYYY-MM-DD`.
pub(super) const YYYY_MM_DD: &[Format] = &[Format::known("YYYY-MM-DD")];
