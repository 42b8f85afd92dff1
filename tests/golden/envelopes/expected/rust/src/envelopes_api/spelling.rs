// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::wire::Scalar;

/// Nothing is `null` or `"null"`.
pub(super) const NULL_OR_TEXT_NULL: wire::Nulls = &[Scalar::Null, Scalar::Text("null")];
