// Written by `gen` from specs/expandable/. Change the spec, not this file.

//! Expandable.
//!
//! Page `serial`: Serial Number, Create.
//!
//! Secret `auth_token`: A token that goes into the body of every call. It comes from another
//! call of the vendor's, Auth Token Get, which this page only names.

pub mod envelopes;
mod faults;
pub mod serial_number;

pub use faults::*;
