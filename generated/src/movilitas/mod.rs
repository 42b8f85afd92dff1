// Written by `gen` from specs/movilitas/. Change the spec, not this file.

//! Movilitas.Cloud Manufacturer V2.
//!
//! Page `release`: Release a packaging order to a line.
//!
//! Secret `token`: Either a token from the vendor's authentication call or a static one made
//! for an API key. It comes from an authentication request, or a static token generated in the
//! dashboard.
//!
//! Secret `channel_key`: Names the shopfloor channel, whose source has to be this API.

pub mod envelopes;
mod faults;
pub mod packaging_order;

pub use faults::*;

/// The documented address.
///
/// Page `release`, line 50.
pub const SERVER: &str = "https://api.movilitas.cloud";
