// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! The operations of `order`.

pub mod get;
pub mod list;

pub use get::Get;
pub use list::List;
