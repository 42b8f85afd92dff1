// Written by `gen` from specs/edges/. Change the spec, not this file.

//! Edges.
//!
//! Words and forms that other cases have no need of.
//!
//! Page `p`: edges.txt.

pub mod envelopes;
mod faults;
mod spelling;
pub mod store;
pub mod thing;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://edges.invalid/v1";
