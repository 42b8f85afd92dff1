// Written by `gen` from specs/values/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::rules::Format;

/// Written and read as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YyyyMmDd;

impl wire::Formats for YyyyMmDd {
    const FORMATS: &'static [Format] = &[Format::known("YYYY-MM-DD")];
}
