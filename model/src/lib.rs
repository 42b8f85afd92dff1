//! Reads Bindery specs: YAML text with its places, what the YAML says, and the resolved, checked
//! [`Valid`] vendor that every other room works from.

mod check;
pub mod diagnostic;
pub mod fit;
pub mod json;
mod load;
mod resolve;
mod said;
pub mod source;
mod valid;
pub mod vendor;
pub mod yaml;

pub use load::{Loaded, load, load_texts, load_texts_ungrouped, load_texts_version, load_version};
pub use said::language_schema;
pub use said::reference::{self, language_reference};
pub use valid::Valid;
pub use vendor::Vendor;
