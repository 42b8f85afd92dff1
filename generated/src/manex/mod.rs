// Written by `gen` from specs/manex/. Change the spec, not this file.

//! `ManEx`.
//!
//! Page `so`: Sales order item add.
//!
//! Page `po`: Purchase order API.
//!
//! Secret `api_key`: The last part of every path.
//!
//! Not documented: Where a key comes from and how long it lasts.

pub mod envelopes;
pub mod lists;
pub mod shapes;
mod faults;
mod spelling;
pub mod po;
pub mod so;

pub use faults::*;
