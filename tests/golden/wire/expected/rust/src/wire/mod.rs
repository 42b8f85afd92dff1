// Written by `gen` from specs/wire/. Change the spec, not this file.

//! Wire.
//!
//! Page `p`: wire.txt.

pub mod shapes;
mod faults;
mod spelling;
pub mod wire_calls;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://wire.invalid/v1";
