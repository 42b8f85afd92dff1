// Written by `gen` from specs/everything/. Change the spec, not this file.

//! The operations of `session`.

pub mod open;

pub use open::Open;
