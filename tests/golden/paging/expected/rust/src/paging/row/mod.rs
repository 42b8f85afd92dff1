// Written by `gen` from specs/paging/. Change the spec, not this file.

//! The operations of `row`.

pub mod list;
pub mod scroll;

pub use list::List;
pub use scroll::Scroll;
