// Written by `gen` from specs/everything/. Change the spec, not this file.

//! The operations of `order`.

pub mod add;
pub mod find;
pub mod release;

pub use add::Add;
pub use find::Find;
pub use release::Release;
