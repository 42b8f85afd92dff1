// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::wire::Scalar;

/// Nothing is `null` or `"null"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrTextNull;

impl wire::Nulls for NullOrTextNull {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("null")];
}
