// Written by `gen` from specs/wire/. Change the spec, not this file.

//! How this vendor spells values on the wire, where JSON has no spelling of its own.

use bindery::{rules, wire};
use bindery::wire::Scalar;

/// Values with `|` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByBar;

impl wire::Joiner for JoinedByBar {
    const BETWEEN: &'static str = "|";
}

/// Values with `,` between them.
#[derive(Debug, Clone, Copy)]
pub(super) struct JoinedByComma;

impl wire::Joiner for JoinedByComma {
    const BETWEEN: &'static str = ",";
}

/// Nothing is `null` or `-1`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrNumber1;

impl wire::Nulls for NullOrNumber1 {
    const NULL_AS: &'static [Scalar<'static>] = &[Scalar::Null, Scalar::Number("-1")];
}

/// Nothing is `null` or `"null"` or `""`.
#[derive(Debug, Clone, Copy)]
pub(super) struct NullOrTextNullOrEmpty;

impl wire::Nulls for NullOrTextNullOrEmpty {
    const NULL_AS: &'static [Scalar<'static>] = &[
        Scalar::Null,
        Scalar::Text("null"),
        Scalar::Text(""),
    ];
}

/// True is `1` or `"1"`, false `0` or `"0"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number1OrText1NotNumber0OrText0;

impl wire::Booleans for Number1OrText1NotNumber0OrText0 {
    const TRUE_AS: &'static [Scalar<'static>] = &[
        Scalar::Number("1"),
        Scalar::Text("1"),
    ];

    const FALSE_AS: &'static [Scalar<'static>] = &[
        Scalar::Number("0"),
        Scalar::Text("0"),
    ];
}

/// Filled up with `0` before it to 10 characters.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedLeft0_10;

impl wire::Padding for PaddedLeft0_10 {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Left,
        with: '0',
        to: Some(10),
    };
}

/// Filled up with blanks behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct PaddedRightBlank;

impl wire::Padding for PaddedRightBlank {
    const PADDED: rules::wire::Padded = rules::wire::Padded {
        side: rules::wire::padded::Side::Right,
        with: ' ',
        to: None,
    };
}

/// True is `"Y"`, false `"N"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextYNotTextN;

impl wire::Booleans for TextYNotTextN {
    const TRUE_AS: &'static [Scalar<'static>] = &[Scalar::Text("Y")];

    const FALSE_AS: &'static [Scalar<'static>] = &[Scalar::Text("N")];
}
