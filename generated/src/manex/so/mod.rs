// Written by `gen` from specs/manex/. Change the spec, not this file.

//! The operations of `so`.

pub mod item_add;

pub use item_add::ItemAdd;
