// Written by `gen` from specs/doubt/. Change the spec, not this file.

//! Doubt.
//!
//! Page `p`: doubt.txt.

mod faults;
mod spelling;
pub mod thing;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://doubt.invalid/v1";
