// Written by `gen` from specs/ifactory/. Change the spec, not this file.

//! The operations of `wip`.

pub mod assign;

pub use assign::Assign;
