// Written by `gen` from specs/versions/. Change the spec, not this file.

//! Versions.
//!
//! One page in two versions, both transcribed; the newer counts.
//!
//! Page `orders1`: Orders, first edition.
//!
//! Page `orders2`: Orders.

mod faults;
pub mod order;

pub use faults::*;

/// The documented address.
///
/// Page `orders2`, line 1.
pub const SERVER: &str = "https://versions.invalid";
