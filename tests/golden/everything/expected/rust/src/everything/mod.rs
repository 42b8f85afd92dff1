// Written by `gen` from specs/everything/. Change the spec, not this file.

//! Everything.
//!
//! A vendor of nothing, who documents all of it.
//!
//! Not documented: Which version of the API the pages speak of.
//!
//! Page `orders`: Orders.
//!
//! Page `files`: Files.
//!
//! Page `old`: Files as they were.
//!
//! Secret `account`: Stands in every path.
//!
//! Secret `session`. It comes from `session.open`. It lasts 20 minutes.
//!
//! Secret `first`. It comes from `session.open`.

pub mod envelopes;
pub mod shapes;
mod faults;
mod spelling;
pub mod file;
pub mod order;
pub mod session;

pub use faults::*;
