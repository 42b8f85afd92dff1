// Written by `gen` from specs/values/. Change the spec, not this file.

//! Values.
//!
//! Page `p`: values.txt.

pub mod shapes;
mod faults;
mod spelling;
pub mod item;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://values.invalid/v1";
