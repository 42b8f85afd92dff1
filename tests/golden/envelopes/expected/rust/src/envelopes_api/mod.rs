// Written by `gen` from specs/envelopes/. Change the spec, not this file.

//! Envelopes.
//!
//! Page `p`: envelopes.txt.
//!
//! Secret `api_key`.

pub mod envelopes;
pub mod lists;
mod faults;
mod spelling;
pub mod order;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://envelopes.invalid/v1";
