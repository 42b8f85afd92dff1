//! Specs made from what others wrote: OpenAPI documents, recorded traffic, calls on a command line,
//! files of examples, and a first draft from a page.
//!
//! What a document states becomes a documented fact that cites its lines; what only traffic or an
//! example shows is basis `example`; what is guessed is `assumed`. What a spec cannot say is listed
//! with its place ([`Left`]), never dropped in silence. Nothing here reads a disk or calls anybody.

pub mod draft;
pub mod left;
pub mod openapi;
mod repair;
mod spec;
pub mod traffic;
pub mod value;

pub use left::{Left, What};
pub use spec::{Imported, SpecFile};
