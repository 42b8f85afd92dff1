// Written by `gen` from specs/session/. Change the spec, not this file.

//! The operations of `p`.

pub mod ping;
pub mod login;
pub mod work;

pub use ping::Ping;
pub use login::Login;
pub use work::Work;
