// Written by `gen` from specs/composites/. Change the spec, not this file.

//! Composites.
//!
//! Page `p`: composites.txt.

pub mod shapes;
mod faults;
pub mod tree;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://composites.invalid/v1";
