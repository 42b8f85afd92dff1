// Written by `gen` from specs/doubt/. Change the spec, not this file.

//! The operations of `thing`.

pub mod add;

pub use add::Add;
