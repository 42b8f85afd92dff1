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

/// What `File` holds.
///
/// Page `p`, lines 80-84.
#[derive(Debug, Clone, PartialEq, Validate)]
pub struct FileValue {
    /// `rules`, which no page explains.
    ///
    /// Page `p`, lines 80-84.
    pub rules: Option<String>,
    /// `operation`, which no page explains.
    ///
    /// One of `true`.
    ///
    /// Page `p`, lines 80-84.
    #[bindery(one_of(true))]
    pub operation: Option<bool>,
    /// `State`, which no page explains.
    ///
    /// Page `p`, lines 80-84.
    #[bindery(key = "State", nested)]
    pub state: Option<State>,
    /// `NullableState`, which no page explains.
    ///
    /// Page `p`, lines 80-84.
    #[bindery(key = "NullableState", nested)]
    pub nullable_state: NullableState,
}

impl FileValue {
    /// With what must always be given; nothing else is.
    pub fn new(nullable_state: impl Into<NullableState>) -> Self {
        Self {
            rules: None,
            operation: None,
            state: None,
            nullable_state: nullable_state.into(),
        }
    }
}

bindery::fields! {
    FileValue {
        rules = "rules",
        operation = "operation",
        state = "State",
        nullable_state = "NullableState",
    }
}

bindery::listed! {
    /// The values of `State`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 80-84.
    pub enum State: closed {
        /// `NullableOpen`.
        NullableOpen = "NullableOpen",
    }
}

bindery::listed! {
    /// The values of `NullableState`.
    ///
    /// No other value is documented; one that comes all the same is kept as `Other`.
    ///
    /// Page `p`, lines 80-84.
    pub enum NullableState: closed {
        /// `open`.
        Open = "open",
        /// `closed`.
        Closed = "closed",
    }
}
