// Written by `gen` from specs/dates/. Change the spec, not this file.

//! Dates.
//!
//! Page `p`: dates.txt.

pub mod shapes;
mod faults;
mod spelling;
pub mod day;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://dates.invalid/v1";
