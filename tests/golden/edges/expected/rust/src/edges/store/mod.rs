// Written by `gen` from specs/edges/. Change the spec, not this file.

//! The operations of `store`.

pub mod open;
pub mod turn;
pub mod shut;

pub use open::Open;
pub use turn::Turn;
pub use shut::Shut;
