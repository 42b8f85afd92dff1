// Written by `gen` from specs/requiredness/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::wire;
use bindery::wire::Scalar;

/// Nothing is `null` or `""`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrEmpty;

impl wire::Nulls for NullOrEmpty {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Text("")];
}

/// True is `1` or `"Y"`, false `0` or `"N"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number1OrTextYNotNumber0OrTextN;

impl wire::Booleans for Number1OrTextYNotNumber0OrTextN {
    const TRUE_AS: &'static [Scalar<'static>] = &[
        Scalar::Number("1"),
        Scalar::Text("Y"),
    ];

    const FALSE_AS: &'static [Scalar<'static>] = &[
        Scalar::Number("0"),
        Scalar::Text("N"),
    ];
}
