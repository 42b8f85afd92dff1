//! How a run is told: consumers of its events, each with a writer that was passed in.
//!
//! A report judges nothing and reorders nothing; whatever two reports say, they say of the same
//! events. Nothing here sees a secret: events hold none.

mod cause;
mod excerpt;
mod json;
mod paint;
mod table;
mod terminal;

pub use cause::{Cause, Causes};
pub use json::{Document, Json};
pub use terminal::{Notes, Progress, Terminal};
