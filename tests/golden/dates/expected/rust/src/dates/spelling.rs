// Written by `gen` from specs/dates/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `DD MMM YYYY`.
#[derive(Debug, Clone, Copy)]
pub(super) struct DdMmmYyyy;

impl wire::Formats for DdMmmYyyy {
    const FORMATS: &'static [Format] = &[Format::known("DD MMM YYYY")];
}

/// Written and read as `HH:mm`.
#[derive(Debug, Clone, Copy)]
pub(super) struct HhMm;

impl wire::Formats for HhMm {
    const FORMATS: &'static [Format] = &[Format::known("HH:mm")];
}

/// Written and read as `M/D/YYYY`.
#[derive(Debug, Clone, Copy)]
pub(super) struct MDYyyy;

impl wire::Formats for MDYyyy {
    const FORMATS: &'static [Format] = &[Format::known("M/D/YYYY")];
}

/// Written and read as `MM-DD-YYYY`.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyy;

impl wire::Formats for MmDdYyyy {
    const FORMATS: &'static [Format] = &[Format::known("MM-DD-YYYY")];
}

/// Written as `MM/DD/YYYY`, read as `DD/MM/YYYY` too.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyyOrDdMmYyyy;

impl wire::Formats for MmDdYyyyOrDdMmYyyy {
    const FORMATS: &'static [Format] = &[
        Format::known("MM/DD/YYYY"),
        Format::known("DD/MM/YYYY"),
    ];
}

/// Written as `MM-DD-YYYY`, read as `YYYY-MM-DD` too.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyyOrYyyyMmDd;

impl wire::Formats for MmDdYyyyOrYyyyMmDd {
    const FORMATS: &'static [Format] = &[
        Format::known("MM-DD-YYYY"),
        Format::known("YYYY-MM-DD"),
    ];
}

/// Written and read as `rfc3339`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rfc3339;

impl wire::Formats for Rfc3339 {
    const FORMATS: &'static [Format] = &[Format::known("rfc3339")];
}

/// Nothing is `"00000000000000"` or `""`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text00000000000000OrEmpty;

impl wire::Nulls for Text00000000000000OrEmpty {
    const NULL_AS: &'static [Scalar<'static>] = &[
        Scalar::Text("00000000000000"),
        Scalar::Text(""),
    ];
}

/// Written and read as `unix`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unix;

impl wire::Formats for Unix {
    const FORMATS: &'static [Format] = &[Format::known("unix")];
}

/// Written as `unix`, read as `rfc3339` too.
#[derive(Debug, Clone, Copy)]
pub(super) struct UnixOrRfc3339;

impl wire::Formats for UnixOrRfc3339 {
    const FORMATS: &'static [Format] = &[
        Format::known("unix"),
        Format::known("rfc3339"),
    ];
}

/// Written and read as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YyyyMmDd;

impl wire::Formats for YyyyMmDd {
    const FORMATS: &'static [Format] = &[Format::known("YYYY-MM-DD")];
}

/// Written and read as `YYYYMMDDHHmmss`.
#[derive(Debug, Clone, Copy)]
pub(super) struct YyyymmddhHmmss;

impl wire::Formats for YyyymmddhHmmss {
    const FORMATS: &'static [Format] = &[Format::known("YYYYMMDDHHmmss")];
}
