// Written by `gen` from specs/ifactory/. Change the spec, not this file.

//! `iFactory`.
//!
//! Not documented: Where the API is reached and how a caller proves who it is.
//!
//! Page `assign`: Assign and release WIP with a work order.

pub mod envelopes;
mod faults;
pub mod wip;

pub use faults::*;
