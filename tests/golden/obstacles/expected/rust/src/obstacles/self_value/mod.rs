// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! The operations of `self_value`.

pub mod type_api;
pub mod type_pascal;

pub use type_api::Type2;
pub use type_pascal::Type;
