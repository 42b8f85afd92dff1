// Written by `gen` from specs/versions/. Change the spec, not this file.

//! The operations of `order`.

pub mod get;

pub use get::Get;
