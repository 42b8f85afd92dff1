// Written by `gen` from specs/everything/. Change the spec, not this file.

//! The operations of `file`.

pub mod put;
pub mod get;

pub use put::Put;
pub use get::Get;
