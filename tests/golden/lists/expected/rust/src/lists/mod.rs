// Written by `gen` from specs/lists/. Change the spec, not this file.

//! Lists.
//!
//! Page `p`: lists.txt.

pub mod shapes;
mod faults;
mod spelling;
pub mod p;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://lists.invalid/v1";
