// Written by `gen` from specs/failures/. Change the spec, not this file.

//! The operations of `part`.

pub mod get;

pub use get::Get;
