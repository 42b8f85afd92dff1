// Written by `gen` from specs/encodings/. Change the spec, not this file.

//! The operations of `p`.

pub mod find;
pub mod find_again;
pub mod by_header;
pub mod odd;
pub mod gone;

pub use find::Find;
pub use find_again::FindAgain;
pub use by_header::ByHeader;
pub use odd::Odd;
pub use gone::Gone;
