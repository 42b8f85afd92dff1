// Written by `gen` from specs/paging/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::wire::Scalar;

/// Nothing is `null` or `""`.
pub(super) const NULL_OR_EMPTY: wire::Nulls = &[Scalar::Null, Scalar::Text("")];
