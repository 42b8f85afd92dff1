// Written by `gen` from specs/doubt/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::rules::Format;

/// Written as `MM-DD-YYYY`, read as `MMM-DD-YYYY` too.
pub(super) const MM_DD_YYYY_OR_MMM_DD_YYYY: &[Format] = &[
    Format::known("MM-DD-YYYY"),
    Format::known("MMM-DD-YYYY"),
];
