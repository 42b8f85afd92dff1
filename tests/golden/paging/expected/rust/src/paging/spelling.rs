// Written by `gen` from specs/paging/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::wire::Scalar;

/// Nothing is `null` or `""`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrEmpty;

impl wire::Nulls for NullOrEmpty {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("")];
}
