// Written by `gen` from specs/ifactory/. Change the spec, not this file.

//! `iFactory`.
//!
//! Page `assign`: Assign and release WIP with a work order.

pub mod envelopes;
mod faults;
pub mod wip;

pub use faults::*;
