// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! Bodies.
//!
//! Page `p`: bodies.txt.

mod faults;
mod spelling;
pub mod all;
pub mod file;
pub mod form;
pub mod note;
pub mod rows;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://bodies.invalid/v1";
