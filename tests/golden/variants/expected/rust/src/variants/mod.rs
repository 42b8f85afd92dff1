// Written by `gen` from specs/variants/. Change the spec, not this file.

//! Variants.
//!
//! Page `p`: variants.txt.

mod faults;
pub mod item;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://variants.invalid/v1";
