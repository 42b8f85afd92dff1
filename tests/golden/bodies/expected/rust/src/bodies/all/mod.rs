// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! The operations of `all`.

pub mod delete;

pub use delete::Delete;
