//! What changed between two versions of a vendor's spec, fact by fact, and whom it breaks.
//!
//! Reads two checked vendors and nothing else; never a disk, a clock or a network. Words (titles,
//! descriptions, gaps, notes on the vendor's own state), examples and scenarios bind no caller and
//! are not compared.

mod cause;
mod change;
mod compare;
mod report;
mod rules;
mod words;

pub use change::{Change, Changes, Code, Side, Spot};
pub use compare::{compare, compare_all};
pub use report::{github, json, markdown, text};
pub use rules::{Breaks, Cause, Relation, Subject, explanations};
