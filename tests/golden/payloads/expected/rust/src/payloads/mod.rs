// Written by `gen` from specs/payloads/. Change the spec, not this file.

//! Payloads.
//!
//! Page `p`: payloads.txt.

pub mod envelopes;
mod faults;
pub mod item;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://payloads.invalid/v1";
