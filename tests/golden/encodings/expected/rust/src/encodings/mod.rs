// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! Encodings.
//!
//! Page `p`: encodings.txt.
//!
//! Secret `token`. It lasts 1 day.
//!
//! Secret `api_key`: Key of the account.

mod faults;
pub mod file;
pub mod p;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://encodings.invalid/v1";
