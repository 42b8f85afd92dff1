// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! Shapes that several messages share.

use bindery::Validate;

/// A shape called Option `<T>`.
///
/// Page `p`, lines 10-12.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct OptionValue {
    /// `Some`, which no page explains.
    ///
    /// Page `p`, lines 10-12.
    pub some: String,
    /// `None`, which no page explains.
    ///
    /// Page `p`, lines 10-12.
    pub none: Option<String>,
}

impl OptionValue {
    /// With what must always be given; nothing else is.
    pub fn new(some: impl Into<String>) -> Self {
        Self {
            some: some.into(),
            none: None,
        }
    }
}

bindery::fields! {
    OptionValue {
        some = "Some",
        none = "None",
    }
}

/// What `self` holds.
///
/// Page `p`, line 13.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct SelfValue {
    /// `me`, which no page explains.
    ///
    /// Page `p`, line 13.
    #[bindery(nested)]
    pub me: OptionValue,
}

impl SelfValue {
    /// With all its fields.
    pub fn new(me: OptionValue) -> Self {
        Self { me }
    }
}

bindery::fields! {
    SelfValue {
        me = "me",
    }
}
