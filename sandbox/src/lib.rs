//! The embedded server that plays the vendors on loopback.
