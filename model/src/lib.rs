//! Reads Bindery specs: YAML text with its places, what the YAML says, and the resolved, checked
//! `Valid` vendor that every other room works from.

pub mod diagnostic;
pub mod source;
pub mod yaml;
