// Written by `gen` from specs/session/. Change the spec, not this file.

//! Session.
//!
//! Page `p`: session.txt.
//!
//! Secret `password`.
//!
//! Secret `csrf`. It comes from `ping`. It lasts 10 minutes.
//!
//! Secret `session`. It comes from `login`.

mod faults;
pub mod p;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://session.invalid/v1";
