//! What each rule and each spelling on the wire means, over plain values.
//!
//! One file a rule, one file a spelling. Everybody who judges a value calls here: the check of a
//! spec's own examples, the derived validators, the contract run, the sandbox. Nothing here knows
//! a spec, a JSON tree or a Rust type of a vendor; what goes in is text, numbers, dates and yes
//! or no. Nothing here panics on bad input and nothing goes through binary floating point.
//!
//! Who has no dates leaves out the feature `dates`, who has no decimals `decimals`: what they
//! depend on is not built then.

pub mod compare;
pub mod condition;
pub mod decimal;
#[cfg(feature = "dates")]
pub mod format;
pub mod length;
pub mod listed;
mod name;
pub mod outcome;
pub mod pattern;
pub mod template;
pub mod wire;

pub use compare::Comparison;
#[cfg(feature = "dates")]
pub use format::Format;
#[cfg(feature = "dates")]
pub use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
};
pub use name::Rule;
pub use pattern::Pattern;
#[cfg(feature = "decimals")]
pub use rust_decimal::Decimal;
pub use template::Template;
