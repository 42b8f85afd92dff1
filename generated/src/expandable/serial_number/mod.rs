// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! The operations of `serial_number`.

pub mod create;

pub use create::Create;
