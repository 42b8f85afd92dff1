// Written by `gen` from specs/composites/. Change the spec, not this file.

//! The operations of `tree`.

pub mod put;

pub use put::Put;
