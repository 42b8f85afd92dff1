// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! The operations of `file`.

pub mod put;

pub use put::Put;
