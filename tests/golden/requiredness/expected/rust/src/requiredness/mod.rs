// Written by `gen` from specs/requiredness/. Change the spec, not this file.

//! Requiredness.
//!
//! Page `p`: requiredness.txt.

pub mod shapes;
mod faults;
mod spelling;
pub mod order;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://requiredness.invalid/v1";
