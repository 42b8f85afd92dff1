// Written by `gen` from specs/movilitas/. Change the spec, not this file.

//! The operations of `packaging_order`.

pub mod release;

pub use release::Release;
