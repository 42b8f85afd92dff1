// Written by `gen` from specs/search/. Change the spec, not this file.

//! Search.
//!
//! Page `p`: search.txt.

pub mod shapes;
mod faults;
pub mod order;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://search.invalid/v1";
