// Written by `gen` from specs/bodies/. Change the spec, not this file.

//! The operations of `form`.

pub mod post;

pub use post::Post;
