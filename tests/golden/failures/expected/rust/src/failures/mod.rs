// Written by `gen` from specs/failures/. Change the spec, not this file.

//! Failures.
//!
//! Two pages of one vendor, each with failures of its own.
//!
//! Page `orders`: orders.txt.
//!
//! Page `parts`: parts.txt.
//!
//! Secret `key`.

pub mod envelopes;
mod faults;
pub mod order;
pub mod part;

pub use faults::*;

/// The documented address.
///
/// Page `orders`, line 1.
pub const SERVER: &str = "https://failures.invalid";
