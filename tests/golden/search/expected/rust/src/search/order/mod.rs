// Written by `gen` from specs/search/. Change the spec, not this file.

//! The operations of `order`.

pub mod find;
pub mod add;
pub mod mark;

pub use find::Find;
pub use add::Add;
pub use mark::Mark;
