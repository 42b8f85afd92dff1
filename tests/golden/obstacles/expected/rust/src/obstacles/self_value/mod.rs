// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! The operations of `self_value`.

pub mod type_api;
pub mod ty_pe;

pub use type_api::Type;
pub use ty_pe::TyPe;
