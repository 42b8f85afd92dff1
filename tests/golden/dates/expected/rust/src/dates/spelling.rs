// Written by `gen` from specs/dates/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `DD MMM YYYY`.
pub(super) const DD_MMM_YYYY: &[Format] = &[Format::known("DD MMM YYYY")];

/// Written and read as `HH:mm`.
pub(super) const HH_MM: &[Format] = &[Format::known("HH:mm")];

/// Written and read as `MM-DD-YYYY`.
pub(super) const MM_DD_YYYY: &[Format] = &[Format::known("MM-DD-YYYY")];

/// Written as `MM/DD/YYYY`, read as `DD/MM/YYYY` too.
pub(super) const MM_DD_YYYY_OR_DD_MM_YYYY: &[Format] = &[
    Format::known("MM/DD/YYYY"),
    Format::known("DD/MM/YYYY"),
];

/// Written as `MM-DD-YYYY`, read as `YYYY-MM-DD` too.
pub(super) const MM_DD_YYYY_OR_YYYY_MM_DD: &[Format] = &[
    Format::known("MM-DD-YYYY"),
    Format::known("YYYY-MM-DD"),
];

/// Written and read as `M/D/YYYY`.
pub(super) const M_D_YYYY: &[Format] = &[Format::known("M/D/YYYY")];

/// Written and read as `rfc3339`.
pub(super) const RFC3339: &[Format] = &[Format::known("rfc3339")];

/// Nothing is `"00000000000000"` or `""`.
pub(super) const TEXT_00000000000000_OR_EMPTY: wire::Nulls = &[
    Scalar::Text("00000000000000"),
    Scalar::Text(""),
];

/// Written and read as `unix`.
pub(super) const UNIX: &[Format] = &[Format::known("unix")];

/// Written as `unix`, read as `rfc3339` too.
pub(super) const UNIX_OR_RFC3339: &[Format] = &[
    Format::known("unix"),
    Format::known("rfc3339"),
];

/// Written and read as `YYYYMMDDHHmmss`.
pub(super) const YYYYMMDDH_HMMSS: &[Format] = &[Format::known("YYYYMMDDHHmmss")];

/// Written and read as `YYYY-MM-DD`.
pub(super) const YYYY_MM_DD: &[Format] = &[Format::known("YYYY-MM-DD")];
