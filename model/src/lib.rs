//! Reads Bindery specs: YAML text with its places, what the YAML says, and the resolved, checked
//! [`Valid`] vendor that every other room works from.

pub mod diagnostic;
pub mod fit;
pub mod json;
mod resolve;
mod said;
pub mod source;
mod valid;
pub mod vendor;
pub mod yaml;

pub use said::language_schema;
pub use valid::Valid;
pub use vendor::Vendor;
