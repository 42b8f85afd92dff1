// Written by `gen` from specs/failures/. Change the spec, not this file.

//! The operations of `order`.

pub mod get;

pub use get::Get;
