// Written by `gen` from specs/requiredness/. Change the spec, not this file.

//! The operations of `order`.

pub mod add;

pub use add::Add;
