// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! The operations of `item`.

pub mod find;
pub mod count;
pub mod clear;

pub use find::Find;
pub use count::Count;
pub use clear::Clear;
