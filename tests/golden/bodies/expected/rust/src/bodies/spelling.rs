// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::rules::Format;
use bindery::wire::Scalar;

/// Written and read as `MM/DD/YYYY`.
#[derive(Debug, Clone, Copy)]
pub(super) struct MmDdYyyy;

impl wire::Formats for MmDdYyyy {
    const FORMATS: &'static [Format] = &[Format::known("MM/DD/YYYY")];
}

/// True is `"on"`, false `"off"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextOnNotTextOff;

impl wire::Booleans for TextOnNotTextOff {
    const TRUE_AS: &'static [Scalar<'static>] = &[Scalar::Text("on")];

    const FALSE_AS: &'static [Scalar<'static>] = &[Scalar::Text("off")];
}
