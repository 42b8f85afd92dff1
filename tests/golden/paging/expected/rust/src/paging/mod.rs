// Written by `gen` from specs/paging/. Change the spec, not this file.

//! Paging.
//!
//! Page `p`: paging.txt.

pub mod envelopes;
mod faults;
mod spelling;
pub mod row;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://paging.invalid/v1";
