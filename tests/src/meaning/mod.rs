//! One meaning: for every operation, instances and mutations of them get the same verdict from
//! everybody who judges values.
//!
//! A [`Subject`] is one message of one operation: its exported schema, its shape, and, where the
//! caller has them, its generated types. A [`Stream`] gives values to try. [`Subject::hold`] gives
//! the verdicts on one of them, [`Outside`] those of validators of other houses on the same file, [`excuse`] tells which rule beyond JSON Schema accounts for a
//! difference, and [`shrink`] makes the value of a disagreement as small as it can be.

mod case;
mod excuse;
mod mutate;
mod outside;
mod shrink;
mod stream;
mod subject;
mod tally;
mod verdict;

pub use case::{Case, cases, folder};
pub use excuse::{Excused, excuse};
pub use mutate::Mutation;
pub use outside::{Outside, Verdict};
pub use shrink::shrink;
pub use stream::Stream;
pub use subject::{House, Part, Subject, houses};
pub use tally::Tally;
pub use verdict::{Disagreement, NoTypes, Read, Types, Verdicts};
