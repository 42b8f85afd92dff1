// Written by `gen` from specs/wire/. Change the spec, not this file.

//! The operations of `wire_calls`.

pub mod send;

pub use send::SendValue;
