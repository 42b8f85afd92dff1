// Written by `gen` from specs//. Change the spec, not this file.

//! Types and operations of the vendors under `specs/`, a module and a feature each.
//!
//! An operation builds a request and reads a reply; it does no I/O, so any HTTP client can
//! carry it.

/// Expandable.
#[cfg(feature = "expandable")]
#[rustfmt::skip]
pub mod expandable;

/// `iFactory`.
#[cfg(feature = "ifactory")]
#[rustfmt::skip]
pub mod ifactory;

/// `ManEx`.
#[cfg(feature = "manex")]
#[rustfmt::skip]
pub mod manex;

/// Movilitas.Cloud Manufacturer V2.
#[cfg(feature = "movilitas")]
#[rustfmt::skip]
pub mod movilitas;
