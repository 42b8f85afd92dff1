// Written by `gen` from specs/doubt/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::rules::Format;

/// Written as `MM-DD-YYYY`, read as `MMM-DD-YYYY` too.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyyOrMmmDdYyyy;

impl wire::Formats for MmDdYyyyOrMmmDdYyyy {
    const FORMATS: &'static [Format] = &[
        Format::known("MM-DD-YYYY"),
        Format::known("MMM-DD-YYYY"),
    ];
}
