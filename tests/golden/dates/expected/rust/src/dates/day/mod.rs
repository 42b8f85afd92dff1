// Written by `gen` from specs/dates/. Change the spec, not this file.

//! The operations of `day`.

pub mod set;

pub use set::Set;
