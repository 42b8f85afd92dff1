// Written by `gen` from specs/edges/. Change the spec, not this file.

//! The operations of `thing`.

pub mod add;
pub mod get;
pub mod drop;

pub use add::Add;
pub use get::Get;
pub use drop::DropValue;
