//! Holds specs to the vendors' pages, and turns what the pages leave open into questions.
//!
//! [`hold`] looks at each page a vendor names: is it the one that was transcribed, do the cited
//! lines mention what they vouch for, is anything on it that no fact cites and nobody excused.
//! [`gaps`] gathers what is assumed, unknown or disputed. Nothing here reads a disk, prints, or
//! speaks HTTP: pages come as bytes, reports go to a writer.

mod facts;
mod finding;
mod gaps;
mod hold;
mod page;
pub mod report;

pub use finding::{Code, Count, Finding};
pub use gaps::{Gaps, Kind, Place, Question, SpecPlace, gaps, markdown};
pub use hold::{Coverage, Evidence, Move, Pages, State, hold, unlisted};
