// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! The operations of `note`.

pub mod put;

pub use put::Put;
