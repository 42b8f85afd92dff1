// Written by `gen` from specs/obstacles/. Change the spec, not this file.

//! The operations of `p`.

pub mod no_dots_here;
pub mod file;

pub use no_dots_here::NoDotsHere;
pub use file::FileValueCall;
