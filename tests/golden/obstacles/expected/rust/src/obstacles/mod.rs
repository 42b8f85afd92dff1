// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! Obstacles `*/` "quoted" `ticked` `<b>bold</b>` `[linked]`.
//!
//! Ends `*/` here, `/*` begins here; see `http://obstacles.invalid/<id>` and `snake_case` or
//! `CamelCase`.
//!
//! Page `p`: obstacles.txt.
//!
//! Secret `type`: A key that is called like a keyword.

pub mod envelopes;
pub mod shapes;
mod faults;
pub mod p;
pub mod self_value;

pub use faults::*;

/// The documented address.
///
/// Page `p`, line 1.
pub const SERVER: &str = "https://obstacles.invalid";
