// Written by `gen` from specs/values/. Change the spec, not this file.

//! The operations of `item`.

pub mod add;

pub use add::Add;
