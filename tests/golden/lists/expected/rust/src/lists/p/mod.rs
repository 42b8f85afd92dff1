// Written by `gen` from specs/lists/. Change the spec, not this file.

//! The operations of `p`.

pub mod find;
pub mod put;

pub use find::Find;
pub use put::Put;
