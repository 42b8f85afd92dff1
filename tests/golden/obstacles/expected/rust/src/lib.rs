// Written by `gen` from specs/. Change the spec, not this file.

//! Types and operations of the vendors under `specs/`, a module and a feature each.
//!
//! An operation builds a request and reads a reply; it does no I/O, so any HTTP client can
//! carry it.

/// Obstacles `*/` "quoted" `ticked` `<b>bold</b>` `[linked]`.
#[cfg(feature = "obstacles")]
#[rustfmt::skip]
pub mod obstacles;
